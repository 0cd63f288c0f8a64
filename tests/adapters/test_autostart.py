"""Starting with the computer: what each system is told, and carrying it out with a real, small stand-in program."""

from __future__ import annotations

import os
import plistlib
from pathlib import Path

import pytest

from askwell.adapters import autostart
from askwell.adapters.autostart import linux, macos, windows
from askwell.adapters.starting import install, remove
from askwell.core.errors import Outside
from askwell.core.shelf import load

COMMAND = ("/opt/my python/bin/python", "-m", "askwell", "serve", "--no-browser")
DATA = Path("/home/ada/.local/share/askwell")


@pytest.fixture
def systemctl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A systemctl that writes down what it is asked, and fails while a file `broken` lies beside it."""
    program, log = tmp_path / "bin" / "systemctl", tmp_path / "asked"
    program.parent.mkdir()
    program.write_text(
        f'#!/bin/sh\n[ -e "{tmp_path}/broken" ] && {{ echo "no bus" >&2; exit 1; }}\necho "$@" >> "{log}"\n'
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}/bin:/usr/bin")
    return log


def test_every_system_has_one_file_below_the_users_own_folder():
    home = Path("/home/ada")

    files = [each.file(home) for each in load(autostart, "autostart").values()]

    assert all(each.is_relative_to(home) for each in files)


def test_linux_gets_a_unit_with_the_data_folder():
    text = linux.autostart.text(COMMAND, DATA)

    assert "ExecStart='/opt/my python/bin/python' -m askwell serve --no-browser" in text
    assert f'Environment="ASKWELL_HOME={DATA}"' in text


def test_macos_gets_a_property_list_that_can_be_read():
    told = plistlib.loads(macos.autostart.text(COMMAND, DATA).encode())

    assert (told["ProgramArguments"], told["EnvironmentVariables"]) == (list(COMMAND), {"ASKWELL_HOME": str(DATA)})


def test_windows_gets_a_script_with_quoted_words():
    assert '"/opt/my python/bin/python" -m askwell' in windows.autostart.text(COMMAND, DATA)


def test_installing_enables_and_removing_leaves_no_trace(tmp_path: Path, systemctl: Path):
    file = install(linux.autostart, home=tmp_path, command=COMMAND, data=DATA)
    there, gone = file.exists(), remove(linux.autostart, home=tmp_path)

    assert (there, gone, file.exists(), remove(linux.autostart, home=tmp_path)) == (True, True, False, False)
    assert systemctl.read_text().splitlines() == [
        "--user daemon-reload",
        "--user enable --now askwell.service",
        "--user disable --now askwell.service",
    ]


def test_a_system_that_refuses_says_why_and_what_still_works(tmp_path: Path, systemctl: Path):
    (tmp_path / "broken").touch()

    with pytest.raises(Outside) as raised:
        install(linux.autostart, home=tmp_path, command=COMMAND, data=DATA)

    assert "no bus" in raised.value.says
    assert "askwell" in raised.value.hint
