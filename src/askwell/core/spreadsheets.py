"""Cells on their way into a spreadsheet and back: none may act as a formula where the file is opened.

The sign in front is the one that spreadsheets themselves take for "this is text" (owasp.org, CSV injection).
"""

from __future__ import annotations

RISKY = ("=", "+", "-", "@", "\t", "\r", "\n")


def harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(RISKY) else cell


def as_meant(cell: str) -> str:
    """What stood in the cell before `harmless`: a telephone number keeps its plus sign on the way out and back."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(RISKY) else cell
