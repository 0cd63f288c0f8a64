"""The clockwork: which action runs when. It decides nothing; the same actions answer to `askwell work --once`."""
