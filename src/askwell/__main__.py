"""The front door from a shell: `askwell ...`, or `python -m askwell ...`."""

from __future__ import annotations

import sys

from askwell.cli import main as run


def main() -> int:
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
