"""Shelf: one file is one system's way to start a program when its user signs in. Each offers `autostart`.

A service here is the user's own, never the machine's: no root, and gone again without a trace.
"""
