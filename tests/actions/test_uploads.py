"""A file that was looked at waits for its owner alone, for an hour, and never without end."""

from __future__ import annotations

import shutil
from datetime import timedelta

import pytest
from django.conf import settings

from askwell import clock
from askwell.actions import uploads
from askwell.core.errors import NotFound, Unreadable
from tests.actions.brought import waiting


@pytest.fixture(autouse=True)
def nothing_waits() -> None:
    shutil.rmtree(settings.ASKWELL_HOME / "uploads", ignore_errors=True)


def test_a_waiting_file_opens_for_its_owner_alone(owner, stranger):
    upload = uploads.keep_upload(owner, [b"a,b"], name="list.csv", wall=clock.wall())

    with pytest.raises(NotFound):
        uploads.fetch_upload(stranger, upload, wall=clock.wall())
    with pytest.raises(NotFound):
        uploads.drop_upload(stranger, upload)
    assert uploads.fetch_upload(owner, upload, wall=clock.wall()) == uploads.Upload(name="list.csv", data=b"a,b")
    uploads.drop_upload(owner, upload)


@pytest.mark.parametrize("forged", ["", "nonsense", "../../secrets.key"])
def test_a_forged_name_opens_nothing(owner, forged):
    with pytest.raises(NotFound):
        uploads.fetch_upload(owner, forged, wall=clock.wall())


def test_a_waiting_file_goes_after_an_hour(owner):
    upload = uploads.keep_upload(owner, [b"a,b"], name="list.csv", wall=clock.wall())

    with pytest.raises(NotFound):
        uploads.fetch_upload(owner, upload, wall=clock.wall() + timedelta(hours=2))
    assert waiting() == []


def test_an_endless_file_is_refused_and_leaves_nothing(owner):
    pieces = (b"x" * 1024 * 1024 for _ in range(101))

    with pytest.raises(Unreadable):
        uploads.keep_upload(owner, pieces, name="list.csv", wall=clock.wall())
    assert waiting() == []
