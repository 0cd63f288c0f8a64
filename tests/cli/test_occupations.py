"""`occupations`: a title is read, all are listed, the official ones are loaded from a zip or a folder."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from askwell.cli import main
from askwell.models import Account
from tests import official

pytestmark = pytest.mark.django_db


def test_two_spellings_name_one_occupation(owner: Account, capsys: pytest.CaptureFixture[str]) -> None:
    main(["occupations", "Sr. ML engineer", "--json"])
    short = json.loads(capsys.readouterr().out)
    main(["occupations", "machine", "learning", "engineer", "--json"])
    long = json.loads(capsys.readouterr().out)

    assert short["occupation"] == long["occupation"]
    assert (short["seniority"], short["sureness"], long["seniority"]) == ("senior", 1.0, "")
    assert short["occupations"][0]["id"] == "machine-learning-engineer"


def test_the_unknown_is_said_to_be_unknown(owner: Account, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["occupations", "Engineer"]) == 0

    assert "names no work that Askwell knows for certain" in capsys.readouterr().out


def test_all_are_listed(owner: Account, capsys: pytest.CaptureFixture[str]) -> None:
    main(["occupations", "--json"])

    assert len(json.loads(capsys.readouterr().out)["occupations"]) >= 150


@pytest.mark.parametrize("folder", [True, False])
def test_the_official_ones_are_loaded(
    folder: bool, owner: Account, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if folder:
        for name, data in official.texts().items():
            (tmp_path / name).write_bytes(data)
        place = tmp_path
    else:
        place = tmp_path / "db_99_1_text.zip"
        place.write_bytes(official.zipped(official.texts(), "db_99_1_text"))

    assert main(["occupations", "load", str(place), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["occupations"] == 3
    main(["occupations", "Pod keeper"])

    shown = capsys.readouterr().out
    assert "Whale Herders" in shown
    assert "USDOL/ETA" in shown
