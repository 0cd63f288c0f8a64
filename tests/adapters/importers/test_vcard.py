import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from askwell.adapters.files.cards import Cards
from askwell.adapters.files.people import NO_STREETS
from askwell.adapters.importers import Reading, read
from askwell.adapters.importers.vcard import COMPANY, CUT_SHORT, GROUP, NAMELESS
from askwell.core.contacts import Contact, Position

VECTORS = Path(__file__).parents[2] / "vectors" / "vcard"


def from_file(name: str) -> Reading:
    return read((VECTORS / name).read_bytes(), file_name=name)


def card(*lines: str, version: str = "3.0") -> bytes:
    return "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", "")).encode()


def one(*lines: str, version: str = "3.0") -> Contact:
    (row,) = read(card(*lines, version=version), file_name="one.vcf").contacts
    return row.contact


def test_apples_cards_come_in_with_grouped_properties_and_the_preferred_address_first() -> None:
    reading = from_file("apple.vcf")

    assert (reading.format, reading.read, reading.notes) == ("vcard", 4, (NO_STREETS,))
    assert [row.contact for row in reading.contacts] == [
        Contact(
            name="Dr. Noor A. Haddad",
            given_name="Noor",
            family_name="Haddad",
            place="Leeds, West Yorkshire, United Kingdom",
            time_zone="Europe/London",
            country="GB",
            positions=(Position(employer="Tideline", title="Marine biologist"),),
            emails=("noor@tideline.example", "n.haddad@sea.example"),
            phones=("+44 113 496 0101",),
            links=("https://www.linkedin.com/in/noor-haddad", "http://www.linkedin.com/in/noor-haddad-2"),
        )
    ]


def test_companies_groups_and_cards_without_a_name_are_refused_each_with_its_reason() -> None:
    reading = from_file("apple.vcf")

    assert [each.reason for each in reading.rejected] == [COMPANY, GROUP, NAMELESS]
    assert reading.rejected[0].raw == "Kiln Lane Dental / 0113 496 0155"


def test_a_card_that_is_called_by_its_own_address_has_no_name() -> None:
    card = b"BEGIN:VCARD\nVERSION:3.0\nFN:jo@home.example\nN:;;;;\nEMAIL:jo@home.example\nEND:VCARD\n"

    assert [each.reason for each in read(card, file_name="one.vcf").rejected] == [NAMELESS]


def test_birth_dates_streets_and_notes_are_nowhere_in_a_person() -> None:
    told = repr([from_file(name.name).contacts for name in VECTORS.glob("*.vcf")])

    secrets = ("1990", "Invented", "Erfundene", "LS1", "50667", "Cadiz", "--0203")
    assert [secret for secret in secrets if secret in told] == []


def test_old_telephones_write_quoted_printable_cut_in_the_middle_of_a_letter() -> None:
    reading = from_file("telephone-2.1.vcf")

    annegret, joerg, solo = (row.contact for row in reading.contacts)
    assert annegret == Contact(
        name="Annegret Öztürk",
        given_name="Annegret",
        family_name="Öztürk",
        place="Köln, Deutschland",
        time_zone="Europe/Berlin",
        country="DE",
        positions=(Position(employer="Hafenlabor", title="Leiterin"),),
        emails=("annegret@hafenlabor.example",),
        phones=("0171 496 01", "0341 496 02"),
    )
    assert (joerg.name, joerg.phones) == ("Jörg Brügger", ("030 496 03",))
    assert (solo.name, solo.family_name) == ("Solo", "Solo")
    assert reading.rejected == ()


def test_version_4_comes_in_and_a_file_cut_short_loses_only_its_last_card() -> None:
    reading = from_file("version-4.vcf")

    simon, haruko = (row.contact for row in reading.contacts)
    assert simon == Contact(
        name="Rev. Simon Perreault, M.Sc.",
        given_name="Simon",
        family_name="Perreault",
        place="Québec, QC, Canada",
        time_zone="America/Toronto",
        country="CA",
        positions=(Position(employer="Viagénie", title="Researcher"),),
        emails=("simon@viagenie.example", "simon@home.example"),
        phones=("+1-418-656-9254;ext=102",),
        links=("http://nomis80.example", "https://www.linkedin.com/in/simon-p"),
    )
    assert haruko.name == "井上 春子"
    assert [each.reason for each in reading.rejected] == [GROUP, CUT_SHORT]


def test_rows_are_the_lines_on_which_cards_begin() -> None:
    data = card("FN:Ana Lee") + card("FN:Bo Lund")

    assert [row.number for row in read(data, file_name="two.vcf").contacts] == [1, 5]


def test_escapes_are_undone() -> None:
    it = one(r"N:Lee\, Ph.D.;Ana", r"FN:Ana Lee\, Ph.D.", r"ORG:Kettle\; Sons \\ Co;Unit", r"TITLE:Head\nof things")

    assert (it.name, it.employer, it.title) == ("Ana Lee, Ph.D.", "Kettle; Sons \\ Co", "Head of things")


def test_a_name_in_parts_alone_is_put_together() -> None:
    assert one("N:Haddad;Noor;A.;Dr.;").name == "Dr. Noor A. Haddad"


def test_an_undeclared_character_set_is_guessed_once_and_told() -> None:
    data = card("FN:Jörg Müßig", "ORG:Größe").decode().encode("cp1252")

    reading = read(data, file_name="old.vcf")

    assert (reading.contacts[0].contact.name, reading.contacts[0].contact.employer) == ("Jörg Müßig", "Größe")
    assert [note.split(",")[0] for note in reading.notes] == ["The file does not say its character set"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_address_books_of_old_macs_write_utf_16(encoding: str) -> None:
    data = card("FN:Zoë Müller").decode().encode(encoding)

    assert [row.contact.name for row in read(data, file_name="mac.vcf").contacts] == ["Zoë Müller"]


def test_a_picture_of_ten_megabytes_costs_nothing_but_its_reading() -> None:
    picture = "\r\n ".join(["PHOTO;ENCODING=b:" + "A" * 70, *["B" * 74] * 140_000])

    assert one("FN:Ana Lee", picture, "TITLE:Editor").title == "Editor"


def test_a_name_of_ten_megabytes_is_reported() -> None:
    reading = read(card("FN:" + "a" * 10_000_000) + card("FN:Ana Lee"), file_name="huge.vcf")

    assert [row.contact.name for row in reading.contacts] == ["Ana Lee"]
    assert len(reading.rejected) == 1 and len(reading.rejected[0].raw) < 1000


PLAIN = st.text(
    alphabet=st.characters(codec="utf-8", categories=("L", "N"), include_characters=" ,;\\'-"), min_size=1
)


@given(full=PLAIN, given_name=PLAIN, family=PLAIN, employer=PLAIN)
def test_what_vobject_writes_is_read_as_vobject_reads_it(
    full: str, given_name: str, family: str, employer: str
) -> None:
    made = vobject.vCard()
    made.add("fn").value = full
    made.add("n").value = vobject.vcard.Name(family=family, given=given_name)
    made.add("org").value = [employer, "Unit"]
    written = made.serialize()

    (ours,) = Cards(data=written.encode())
    theirs = vobject.readOne(written)

    assert ours.one("FN") == theirs.fn.value.strip()
    assert ours.all("N")[0].parts()[:2] == [theirs.n.value.family.strip(), theirs.n.value.given.strip()]
    assert ours.all("ORG")[0].parts()[0] == theirs.org.value[0].strip()


def test_our_vectors_are_read_as_vobject_reads_them_where_it_can() -> None:
    text = (VECTORS / "apple.vcf").read_text()

    ours = [(each.one("FN"), [mail.text() for mail in each.all("EMAIL")]) for each in Cards(data=text.encode())]
    theirs = [
        (each.fn.value, [mail.value for mail in each.contents.get("email", [])])
        for each in vobject.readComponents(text)
    ]

    assert [(name, sorted(mails)) for name, mails in ours] == [(name, sorted(mails)) for name, mails in theirs]


@given(st.binary(max_size=200))
def test_no_bytes_in_a_card_break_the_reading(data: bytes) -> None:
    reading = read(b"BEGIN:VCARD\nFN:Ana Lee\n" + data + b"\nEND:VCARD\n", file_name="odd.vcf")

    assert reading.read >= 1
    assert all(re.search(r"\w", row.contact.name) for row in reading.contacts)


def test_cards_in_an_archive_as_google_packs_them_come_in() -> None:
    packed = BytesIO()
    with ZipFile(packed, "w") as into:
        into.writestr("Takeout/archive_browser.html", "<html>Your archive</html>")
        into.writestr("Takeout/Contacts/My Contacts/My Contacts.vcf", card("FN:Ana Lee"))
        into.writestr("Takeout/Contacts/All Contacts/All Contacts.vcf", card("FN:Ana Lee") + card("FN:Bo Lund"))

    reading = read(packed.getvalue(), file_name="takeout.zip")

    assert [row.contact.name for row in reading.contacts] == ["Ana Lee", "Bo Lund"]
    assert reading.notes == ("“All Contacts.vcf” was read out of the archive, and nothing else in it.",)


def test_a_card_that_is_filed_by_the_family_name_is_called_as_one_says_it() -> None:
    assert one("FN:Curie\\, Marie", "N:Curie;Marie;;;").name == "Marie Curie"


@pytest.mark.parametrize(
    ("parts", "name", "given", "family"),
    [
        ("山田;太郎", "山田 太郎", "太郎", "山田"),
        ("김;철수", "김 철수", "철수", "김"),
        ("López;Ana;María", "Ana María López", "Ana", "López"),
        ("Æ;Ø", "Ø Æ", "Ø", "Æ"),
    ],
)
def test_a_card_without_a_whole_name_begins_with_the_family_where_people_do(parts, name, given, family) -> None:
    card = f"BEGIN:VCARD\nVERSION:3.0\nN:{parts}\nEND:VCARD\n".encode()

    (row,) = read(card, file_name="one.vcf").contacts

    assert (row.contact.name, row.contact.given_name, row.contact.family_name) == (name, given, family)
