"""Shelf: one file is one way for a message to leave. Each offers `channel`, a `delivery.Channel`.

A channel carries bytes that were approved and frozen; it never changes, delays or repeats them.
"""
