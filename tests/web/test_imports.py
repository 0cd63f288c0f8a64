"""A file: looked at, taken in, taken back."""

from __future__ import annotations

import re
import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile

from askwell import clock
from askwell.actions import uploads
from askwell.core.errors import NotFound, Unreadable
from askwell.models import Contact, Import
from tests import make

HEADER = b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ROWS = b"Ana,Reyes,https://www.linkedin.com/in/ana-reyes,,Tideline,Editor,03 Mar 2024\n,,,,,,01 Jan 2020\n"


@pytest.fixture(autouse=True)
def nothing_waits() -> None:
    shutil.rmtree(settings.ASKWELL_HOME / "uploads", ignore_errors=True)


def send(signed_in, data: bytes = HEADER + ROWS, name: str = "Connections.csv"):
    return signed_in.post("/import", {"file": SimpleUploadedFile(name, data)})


def token(answer) -> str:
    found = re.search(r'name="upload" value="([^"]+)"', answer.content.decode())
    assert found
    return found[1]


def waiting() -> list[str]:
    return [each.name for each in (settings.ASKWELL_HOME / "uploads").iterdir()]


def test_the_page_says_how_to_get_a_file(signed_in):
    assert b"https://www.linkedin.com/mypreferences/d/download-my-data" in signed_in.get("/import").content


def test_a_look_counts_and_writes_nothing(signed_in):
    answer = send(signed_in)

    page = " ".join(answer.content.decode().split())
    assert answer.status_code == 200
    assert "Bring 1 person in" in page
    assert "LinkedIn leaves it so when an account was closed" in page
    assert not (Contact.objects.exists() or Import.objects.exists())


def test_a_yes_brings_them_in_and_drops_the_file(signed_in):
    upload = token(send(signed_in))

    answer = signed_in.post("/import/confirm", {"upload": upload})

    kept = Import.objects.get()
    assert answer.url == f"/import/{kept.pk}"
    assert Contact.objects.get().name == "Ana Reyes"
    assert b"1 person came in" in b" ".join(signed_in.get(answer.url).content.split())
    assert waiting() == []


def test_a_second_yes_brings_nothing_more(signed_in):
    upload = token(send(signed_in))
    signed_in.post("/import/confirm", {"upload": upload})

    answer = signed_in.post("/import/confirm", {"upload": upload})

    assert answer.status_code == 404
    assert b"Choose it again" in answer.content
    assert Import.objects.count() == 1


def test_what_came_in_can_be_taken_back(signed_in):
    signed_in.post("/import/confirm", {"upload": token(send(signed_in))})

    answer = signed_in.post(f"/import/{Import.objects.get().pk}/undo", follow=True)

    assert b"1 taken out" in answer.content
    assert not Contact.objects.exists()


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02", b"Colour,Size\nred,5\n"])
def test_a_file_that_says_nothing_is_explained_and_not_kept(signed_in, data):
    answer = send(signed_in, data)

    assert answer.status_code == 422
    assert b'role="alert"' in answer.content
    assert waiting() == []


def test_no_file_at_all_is_explained(signed_in):
    answer = signed_in.post("/import", {})

    assert answer.status_code == 422
    assert b"No file was chosen" in answer.content


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


def test_somebody_elses_import_is_not_found(signed_in, stranger):
    from askwell.actions.imports import import_file

    report = import_file(stranger, HEADER + ROWS, file_name="theirs.csv", now=clock.now())

    assert signed_in.get(f"/import/{report.id}").status_code == 404
    assert signed_in.post(f"/import/{report.id}/undo").status_code == 404
    assert Contact.objects.count() == 1


def test_what_was_brought_is_listed(signed_in, owner):
    make.contact(owner)
    signed_in.post("/import/confirm", {"upload": token(send(signed_in))})

    assert b"Connections.csv" in signed_in.get("/import").content


def test_messages_alone_say_what_they_are_good_for(signed_in):
    messages = Path(__file__).parents[1] / "vectors" / "linkedin" / "messages.csv"

    page = " ".join(send(signed_in, messages.read_bytes(), "messages.csv").content.decode().split())

    assert "nobody new, but it tells whom you have been in touch with" in page
    assert "Remember who and when" in page
    assert "Private words" not in page


def test_contacts_of_other_programs_are_looked_at(signed_in):
    cards = Path(__file__).parents[1] / "vectors" / "vcard" / "apple.vcf"

    page = " ".join(send(signed_in, cards.read_bytes(), "contacts.vcf").content.decode().split())

    assert "Bring 1 person in" in page
    assert "birth dates, streets and postcodes" in page
