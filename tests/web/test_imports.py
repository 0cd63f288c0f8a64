"""A file: looked at, taken in, taken back."""

from __future__ import annotations

import csv
import html
import io
import re
import shutil
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile

from askwell import clock
from askwell.actions.imports import import_file
from askwell.models import Contact, Import, RejectedRow
from tests import make
from tests.actions.brought import waiting
from tests.adapters.importers.bad_files import BAD, NAMES
from tests.cast import NOON

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

    assert b"Taken back: 1 person is out of your book." in answer.content
    assert not Contact.objects.exists()


def test_what_changed_nothing_is_not_offered_to_be_taken_back(signed_in):
    first = signed_in.post("/import/confirm", {"upload": token(send(signed_in))}).url
    again = signed_in.post("/import/confirm", {"upload": token(send(signed_in))}).url

    shown = signed_in.get(again).content.decode()

    assert f"{first}/undo" in signed_in.get(first).content.decode()
    assert f"{again}/undo" not in shown
    assert "Your people are as they were." in shown


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02"])
def test_a_file_that_says_nothing_is_explained_and_not_kept(signed_in, data):
    answer = send(signed_in, data)

    assert answer.status_code == 422
    assert b'role="alert"' in answer.content
    assert waiting() == []


@pytest.mark.parametrize("bad", BAD, ids=NAMES)
def test_what_holds_nobody_is_called_what_it_is_and_loses_nothing(signed_in, owner, bad):
    make.contact(owner)

    answer = send(signed_in, bad.data, bad.name)

    page = html.unescape(" ".join(answer.content.decode().split()))
    assert answer.status_code == 422
    assert bad.says in page
    assert "How the columns of" not in page
    assert waiting() == []
    assert (Contact.objects.count(), Import.objects.count()) == (1, 0)


def test_no_file_at_all_is_explained(signed_in):
    answer = signed_in.post("/import", {})

    assert answer.status_code == 422
    assert b"No file was chosen" in answer.content


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

    assert "Nobody new, but it tells whom you have been in touch with" in page
    assert "Remember who and when" in page
    assert "Private words" not in page


def test_messages_that_are_remembered_already_are_not_offered_again(signed_in, owner):
    messages = (Path(__file__).parents[1] / "vectors" / "linkedin" / "messages.csv").read_bytes()
    import_file(owner, messages, file_name="messages.csv", now=NOON)

    page = " ".join(send(signed_in, messages, "messages.csv").content.decode().split())

    assert "all of that is remembered already" in page
    assert "Remember who and when" not in page
    assert "Note that it was read" in page


def test_a_resume_is_shown_as_what_the_profile_would_say(signed_in):
    resume = b'{"basics": {"name": "Kofi Mensah"}, "interests": [{"name": "Choir"}]}'

    looked = send(signed_in, resume, "resume.json")
    report = signed_in.post("/import/confirm", {"upload": token(looked)}, follow=True)

    assert b"Your profile would then say as well: interests." in looked.content
    assert b"rows read" not in looked.content
    assert b"Fill in my profile" in looked.content
    assert b"says more now: interests." in report.content


def test_contacts_of_other_programs_are_looked_at(signed_in):
    cards = Path(__file__).parents[1] / "vectors" / "vcard" / "apple.vcf"

    page = " ".join(send(signed_in, cards.read_bytes(), "contacts.vcf").content.decode().split())

    assert "Bring 1 person in" in page
    assert "birth dates, streets and postcodes" in page


CLUB = b"Wer,Was,Alter\nAna Lee,Editor,40\nBo Lund,Baker,50\n"


def yes_in(page: str) -> str:
    """The form by which one says yes."""
    return page.split('action="/import/confirm"')[1].split("</form>")[0]


def explain(signed_in, upload: str, **told: str):
    fields = {f"field-0-{n}": field for n, field in enumerate(told.values())}
    columns = {f"column-0-{n}": column for n, column in enumerate(told)}
    return signed_in.post("/import/columns", {"upload": upload, **columns, **fields})


def test_a_list_with_unknown_columns_can_be_explained_and_is_remembered(signed_in):
    asked = send(signed_in, CLUB, "club.csv")
    looked = explain(signed_in, token(asked), Wer="name", Was="title", Alter="")
    hidden = re.findall(r'name="((?:column|field)-0-\d)"\s+value="([^"]*)"', yes_in(looked.content.decode()))
    signed_in.post("/import/confirm", {"upload": token(looked), **dict(hidden)})
    again = send(signed_in, CLUB, "club-2.csv")

    assert (asked.status_code, b"Say what the columns hold" in asked.content) == (422, True)
    assert b"Bring 2 people in" in b" ".join(looked.content.split())
    assert sorted(Contact.objects.values_list("name", "positions__title")) == [
        ("Ana Lee", "Editor"),
        ("Bo Lund", "Baker"),
    ]
    assert b"nothing in them is new to you" in b" ".join(again.content.split())


def test_a_list_whose_names_nobody_knows_says_only_what_to_do(signed_in):
    asked = send(signed_in, CLUB, "club.csv")
    again = explain(signed_in, token(asked), Wer="", Was="title", Alter="")

    assert b"No column here is called a name." in asked.content
    assert b"Still no column is read as a name." in again.content
    assert b"Askwell looked for" not in asked.content + again.content


def test_a_list_of_names_without_anybody_below_says_so(signed_in):
    answer = send(signed_in, b"Name,Employer\n", "club.csv")

    assert answer.status_code == 422
    assert b"The file has its headers and not one person." in answer.content
    assert b"No column here is called a name." not in answer.content


ONE_TALK = b"""CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT
c1,Nadia Ferrante,linkedin.com/in/nadia,Bo Lund,linkedin.com/in/bo,2026-03-03 10:00:00 UTC,Hi
"""


def test_a_single_talk_of_linkedin_is_no_empty_list(signed_in):
    answer = send(signed_in, ONE_TALK, "messages.csv")

    assert answer.status_code == 422
    assert b"do not tell which of the two writers is you" in answer.content
    assert b"Bring the whole zip, just as LinkedIn sent it." in answer.content
    assert b"not one person" not in answer.content


def test_no_page_speaks_the_language_of_the_command_line(signed_in):
    answer = send(signed_in, b"Name,Shoe size\nAna Lee,40\n", "club.csv")

    assert b"left unread: Shoe size. To read one, say what it holds." in answer.content
    assert b"--map" not in answer.content


def test_several_files_are_looked_at_and_brought_at_once(signed_in):
    files = [SimpleUploadedFile("Connections.csv", HEADER + ROWS), SimpleUploadedFile("club.csv", b"Name\nBo Lund\n")]
    page = signed_in.post("/import", {"file": files}).content.decode()
    uploads = re.findall(r'name="upload" value="([^"]+)"', yes_in(page))

    answer = signed_in.post("/import/confirm", {"upload": uploads})

    assert answer.url == "/import"
    assert sorted(Contact.objects.values_list("name", flat=True)) == ["Ana Reyes", "Bo Lund"]


def test_a_list_that_would_stay_out_of_several_says_so_before_the_yes(signed_in):
    files = [SimpleUploadedFile("Connections.csv", HEADER + ROWS), SimpleUploadedFile("club.csv", CLUB)]

    page = " ".join(signed_in.post("/import", {"file": files}).content.decode().split())

    before, yes, after = page.partition("Bring 1 person in")
    assert yes
    assert "No column here is called a name, so nobody in it comes in yet." in before
    place = re.search(r'<a href="#(columns-[^"]+)">Say which one holds it</a>', before)
    assert place
    assert f'id="{place[1]}" open' in after


def test_who_may_be_in_the_book_already_is_told_before(signed_in, owner):
    make.contact(owner, "Anna Reyes", employer="Tideline", title="Editor")
    make.contact(owner, "Ana Reyes-Oduya", employer="Elsewhere")

    page = b" ".join(send(signed_in).content.split())

    assert b"1 of the new may be somebody you have." in page
    assert b"Ana Reyes and Anna Reyes: " in page


def test_what_was_left_out_comes_back_as_a_file_that_is_no_formula(signed_in):
    rows = ROWS + b'"=HYPERLINK(""http://evil.example"")",,,,,,,,,too many\n'
    signed_in.post("/import/confirm", {"upload": token(send(signed_in, HEADER + rows))})

    answer = signed_in.get(f"/import/{Import.objects.get().pk}/left-out.csv")

    told = list(csv.reader(io.StringIO(answer.content.decode())))
    assert [row[0] for row in told] == ["Row", "3", "4"]
    assert told[0][2:4] == ["First Name", "Last Name"]
    assert told[2][2].startswith("'=HYPERLINK")
    assert RejectedRow.objects.count() == 2


def test_a_large_file_shows_how_far_it_has_come_and_can_be_stopped_and_gone_on_with(signed_in, monkeypatch):
    monkeypatch.setattr("askwell.web.imports.AT_ONCE", 10)
    answer = signed_in.post("/import/confirm", {"upload": token(send(signed_in))})
    id = Import.objects.get().pk
    waiting = signed_in.get(answer.url).content
    signed_in.post(f"/import/{id}/stop")
    stopped = signed_in.get(answer.url).content
    signed_in.post(f"/import/{id}/run")

    assert f"/import/{id}/run".encode() in waiting
    assert b"stopped in the middle: 0" in stopped
    assert b"1 person came in" in b" ".join(signed_in.get(answer.url).content.split())
    assert not list((settings.ASKWELL_HOME / "uploads").iterdir())
