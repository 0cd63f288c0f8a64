"""The browser that is installed; none is downloaded."""

from __future__ import annotations

from tests.servers.processes import program


def chromium() -> str:
    """Its path, for Playwright's `executable_path`."""
    return program("chromium")
