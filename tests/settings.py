"""The program's settings, in a data folder of their own that goes when the tests are over."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

home = tempfile.mkdtemp(prefix="askwell-tests-")
atexit.register(shutil.rmtree, home, ignore_errors=True)
os.environ["ASKWELL_HOME"] = home
os.environ.pop("ASKWELL_TEST_CLOCK", None)
os.environ.pop("ASKWELL_ACCOUNT", None)

from askwell.settings import *  # noqa: E402, F403
from askwell.settings import DATABASES  # noqa: E402

if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["TEST"] = {"NAME": str(Path(home) / "test.sqlite3")}
