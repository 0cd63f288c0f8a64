"""What others take for the same letters, where they are installed. They do other work: ratios say what one waits."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from importlib import import_module

WRITE_GOOD = """
const check = require("write-good"), { performance } = require("perf_hooks")
const bodies = JSON.parse(require("fs").readFileSync(0, "utf8"))
for (const body of bodies.slice(0, 50)) check(body)
const times = bodies.map(body => { const began = performance.now(); check(body); return performance.now() - began })
console.log(JSON.stringify(times))
"""
PROSELINT = ("checks", "config", "registry", "tools")


def in_process() -> dict[str, Callable[[str], object]]:
    """Peers that are called like a function."""
    try:
        checks, config, registry, tools = (import_module(f"proselint.{each}") for each in PROSELINT)
    except ImportError:
        return {}
    registry.CheckRegistry().register_many(checks.__register__)
    return {"proselint": lambda body: tools.LintFile("letter", body).lint(config.DEFAULT)}


def on_their_own(bodies: list[str]) -> dict[str, list[float]]:
    """Milliseconds for each letter of peers that need a process of their own; NODE_PATH says where they are."""
    node = shutil.which("node")
    if node is None:
        return {}
    done = subprocess.run(  # noqa: S603
        [node, "-e", WRITE_GOOD], input=json.dumps(bodies), capture_output=True, text=True, check=False
    )
    return {"write-good": json.loads(done.stdout)} if done.returncode == 0 else {}
