"""What was done with a fact, and how that is told: at every door in the same words."""

from __future__ import annotations

WITHHELD = "Only for you from now on. If a draft tells it already, take it out there."
ALLOWED = "Your letters may tell it from now on."
REMOVED = "Taken out. If a draft tells it already, take it out there, too."
RESTORED = "It is back."
