"""What the house knows: pure Python. No clock, no disk, no network, no Django may enter here."""
