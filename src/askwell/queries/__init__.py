"""Questions: what every door asks. Frozen rows come back, the same for each; nothing is written here."""
