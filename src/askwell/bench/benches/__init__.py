"""Shelf: one file is one bench. Each offers `bench`."""
