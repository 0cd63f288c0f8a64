"""Shelf: one file is one way to read the owner's mail. Each offers `mailbox`, a `fetching.Kind`.

A mailbox reads and, at most, files a copy of what was sent. It never marks, moves or deletes anything.
"""
