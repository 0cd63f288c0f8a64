"""The front door: what it puts off is there, whole, for whoever asks."""

from __future__ import annotations

import subprocess
import sys

PUT_OFF = """
import sys
from askwell.__main__ import _PutOff

sys.modules["inspect"] = _PutOff("inspect")
import inspect

before = "ast" in sys.modules
assert inspect.isfunction(inspect.signature)
from inspect import Parameter, getmodulename
print(before, "ast" in sys.modules, sys.modules["inspect"].Parameter is inspect.Parameter is Parameter)
"""


def test_a_module_that_is_put_off_loads_when_it_is_used():
    ran = subprocess.run([sys.executable, "-c", PUT_OFF], capture_output=True, text=True, check=True)

    assert ran.stdout.split() == ["False", "True", "True"]
