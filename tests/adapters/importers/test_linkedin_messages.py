"""Messages and invitations from LinkedIn: who wrote to whom and when, and no word of it."""

from datetime import date

from askwell.adapters.files.correspondence import ONLY_DATES, WHOSE
from askwell.adapters.importers import read
from askwell.core.correspondence import Correspondence
from tests.adapters.importers.linkedin_export import VECTORS, archive, from_file


def test_messages_tell_who_wrote_to_whom_and_when() -> None:
    reading = from_file("messages.csv")

    assert (reading.read, reading.profile) == (0, None)
    assert reading.history == (
        Correspondence(
            address="linkedin.com/in/priyaraman",
            name="Priya Raman",
            wrote_on=date(2026, 3, 3),
            heard_on=date(2026, 3, 5),
            written=2,
            heard=1,
        ),
        Correspondence(
            address="linkedin.com/in/maribel-okonjo-hart",
            name="Maribel Okonjo-Hart",
            wrote_on=date(2026, 4, 1),
            written=1,
        ),
        Correspondence(address="linkedin.com/in/ines-duarte", name="Ines Duarte", heard_on=date(2026, 5, 4), heard=1),
    )
    assert reading.notes == (
        f"3 people you have been in touch with. {ONLY_DATES}",
        "Left out of your history. Drafts: 1, group conversations: 1, messages with people whose profile address the"
        " export does not tell: 1.",
    )


def test_invitations_tell_their_direction_and_their_american_dates() -> None:
    assert from_file("Invitations.csv").history == (
        Correspondence(address="linkedin.com/in/zoe-m%c3%bcller", name="Zoë Müller", invited_on=date(2026, 7, 8)),
        Correspondence(address="linkedin.com/in/ines-duarte", name="Ines Duarte", invited_by_on=date(2026, 4, 30)),
    )


def test_no_word_of_a_message_is_in_what_is_read() -> None:
    files = {name: (VECTORS / name).read_bytes() for name in ("messages.csv", "Invitations.csv", "Connections.csv")}

    told = read(archive(files), file_name="export.zip")

    assert "Private words" not in repr(told)
    assert [(each.name, each.heard_on, each.invited_by_on) for each in told.history][-2:] == [
        ("Ines Duarte", date(2026, 5, 4), date(2026, 4, 30)),
        ("Zoë Müller", None, None),
    ]


MESSAGES = "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT\n"
ONE_TALK = "c1,Nadia Ferrante,linkedin.com/in/nadia,Bo Lund,linkedin.com/in/bo,2026-03-03 10:00:00 UTC,Hi\n"


def test_of_two_writers_nobody_guesses_which_one_is_the_owner() -> None:
    reading = read((MESSAGES + ONE_TALK).encode(), file_name="messages.csv")

    assert (reading.history, reading.notes) == ((), (WHOSE,))


def test_the_profile_in_the_archive_says_which_of_two_writers_is_the_owner() -> None:
    profile = b"First Name,Last Name,Headline\nNadia,Ferrante,Technician\n"

    told = read(
        archive({"messages.csv": (MESSAGES + ONE_TALK).encode(), "Profile.csv": profile}), file_name="export.zip"
    )

    assert [(each.name, each.wrote_on) for each in told.history] == [("Bo Lund", date(2026, 3, 3))]


def test_old_messages_without_addresses_find_them_among_the_connections() -> None:
    old = (
        "From,To,Date,Subject,Content,Direction,Folder\n"
        'Nadia Ferrante,Priya Raman,"6/5/16, 10:32 PM",,Hi,OUTGOING,SENT\n'
        'Bo Nobody,Nadia Ferrante,"6/4/16, 9:00 AM",,Hi,INCOMING,INBOX\n'
    )
    files = {"messages.csv": old.encode(), "Connections.csv": (VECTORS / "Connections.csv").read_bytes()}

    told = read(archive(files), file_name="export.zip")

    assert told.history == (
        Correspondence(
            address="linkedin.com/in/priyaraman", name="Priya Raman", wrote_on=date(2016, 6, 5), written=1
        ),
    )
