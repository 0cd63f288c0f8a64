"""`python -m tests.on_postgres ...`: the suite once more, on a PostgreSQL server that lives as long as it runs."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.servers.postgres import postgres


def main() -> int:
    with postgres() as url:
        environment = os.environ | {"ASKWELL_DATABASE_URL": url}
        return subprocess.run(
            [sys.executable, "-m", "pytest", *sys.argv[1:]], env=environment, check=False
        ).returncode


if __name__ == "__main__":
    sys.exit(main())
