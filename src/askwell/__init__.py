"""Askwell: informational interviews, from the first careful ask to a thank-you that is remembered."""

__version__ = "0.1.0"
