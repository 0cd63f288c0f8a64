"""The shelf of signs: one file is one thing to look for in a reply, with examples and look-alikes."""
