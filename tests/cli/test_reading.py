"""What a person reads at the command line: sentences, their own time zone, and the way on."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from askwell.actions.goals import set_profile
from askwell.actions.messages import edit_message
from askwell.core.contacts import Education, Position
from askwell.core.errors import NotFound, Usage
from askwell.queries import own
from tests import make
from tests.cast import NOON


def test_today_is_numbered_sentences_with_a_command_each(typed, printed, owner):
    it = make.answered(owner, at=NOON - timedelta(days=1))

    told = printed(typed("today"))

    assert told.startswith(f"1. Agree a time with {it.contact.name}. ")
    assert f"\n    askwell conversation schedule {it.pk} --at WHEN" in told
    assert re.search(r"[.?!]\.", told) is None


def test_did_it_go_is_a_question_and_not_a_question_with_a_full_stop(typed, printed, owner):
    message = make.draft(owner)
    typed("message", "copy", message.pk)

    told = printed(typed("today"))

    assert told.startswith(f"1. Did it go to {message.outreach.contact.name}? You copied it.")


def test_an_outreach_is_told_in_the_zone_of_the_one_who_reads(typed, printed, owner):
    set_profile(owner, now=NOON, time_zone="Asia/Tokyo")
    it = make.answered(owner, at=NOON - timedelta(days=1))
    typed("conversation", "schedule", it.pk, "--at", "2026-11-25 09:00", "--minutes", "20", "--mode", "call")

    told = printed(typed("outreach", "show", it.pk))

    assert "The talk: Wednesday 25 November at 09:00 (Asia/Tokyo), 20 minutes, call (cnv_" in told
    assert "UTC" not in told


def test_a_time_without_an_offset_is_the_users_own(typed, owner):
    set_profile(owner, now=NOON, time_zone="Asia/Tokyo")
    it = make.answered(owner, at=NOON - timedelta(days=1))

    answer = typed("conversation", "schedule", it.pk, "--at", "2026-11-25 09:00", "--minutes", "20", "--mode", "call")

    assert answer.data["at"].isoformat() == "2026-11-25T00:00:00+00:00"
    assert answer.text.startswith("Agreed: Wednesday 25 November at 09:00 (Asia/Tokyo). ")


def test_what_is_no_time_says_how_a_time_is_written(typed, owner):
    it = make.answered(owner, at=NOON - timedelta(days=1))

    with pytest.raises(Usage) as refused:
        typed("conversation", "schedule", it.pk, "--at", "tuesday", "--minutes", "20", "--mode", "call")

    assert (refused.value.says, '"2026-11-24 15:00"' in refused.value.hint) == ("“tuesday” is no time.", True)


def test_the_gaps_of_a_draft_are_numbered_and_say_how_to_fill_them(typed, printed, owner):
    message = make.draft(owner)
    words = "Hi Maria,\n\n[why you write]\n\n[what you ask]"
    edit_message(owner, message.pk, now=NOON, body=words)

    told = printed(typed("message", "show", message.pk))

    assert told.splitlines()[-4:] == [
        f"({message.pk}, ask-email, draft)",
        "  gap 1: why you write",
        "  gap 2: what you ask",
        f'Fill it with your words: askwell message edit {message.pk} --fill 1="..."',
    ]


def test_a_brief_can_be_printed_and_pdf_is_refused_with_a_way(typed, owner):
    talk = make.held(owner, at=NOON - timedelta(days=1))

    page = typed("brief", talk.pk, "--format", "html").text

    assert page.startswith("<!doctype html>")
    assert page.endswith("</html>\n")
    with pytest.raises(Usage, match="does not come as PDF"):
        typed("brief", talk.pk, "--format", "pdf")


def test_title_and_employer_together_are_ones_work(typed, owner):
    typed("profile", "set", "title=Archivist", "employer=City Museum")

    assert own.profile(owner).as_core().positions == (Position(employer="City Museum", title="Archivist"),)


def test_a_new_employer_alone_does_not_keep_the_old_title(typed, owner):
    typed("profile", "set", "employer=City Museum")

    assert own.profile(owner).as_core().positions == (Position(employer="City Museum"),)


def test_a_new_title_alone_keeps_the_employer(typed, owner):
    typed("profile", "set", "title=Lab manager")

    assert own.profile(owner).as_core().positions == (Position(employer="Aire Water", title="Lab manager"),)


def test_a_school_is_the_newest_and_older_ones_stay(typed, owner):
    set_profile(owner, now=NOON, education=(Education(school="Leeds"), Education(school="Mill Lane")))

    typed("profile", "set", "school=York")

    assert own.profile(owner).as_core().education == (Education(school="York"), Education(school="Mill Lane"))


def test_the_profile_is_read_as_words(typed, printed):
    assert printed(typed("profile")).splitlines() == [
        "name: Kofi Mensah",
        "headline: a lab technician in Leeds",
        "place: Leeds, United Kingdom",
        "time zone: Europe/London",
        "work: Lab technician at Aire Water",
        "education: University of Leeds",
        "sign-off: Best wishes",
        "LinkedIn plan: unknown",
    ]


def test_a_file_goes_only_into_a_book_of_ones_own(typed, owner, stranger, tmp_path):
    file = tmp_path / "people.csv"
    file.write_text("First Name,Last Name,Company,Position\nOwen,Price,Aire Water,Lab manager\n")
    mine, theirs = owner.books.get(), stranger.books.get()

    assert typed("import", str(file), "--book", mine.name).data["added"] == 1
    for unknown in ("Nowhere", theirs.pk):
        with pytest.raises(NotFound, match="You have no address book called"):
            typed("import", str(file), "--book", unknown)


def test_a_list_of_outreach_says_what_now(typed, printed, owner):
    it = make.asked(owner, at=NOON - timedelta(days=1))

    told = printed(typed("outreach"))

    assert told.startswith(f"{it.pk}  {it.contact.name}  asked  ")


def test_before_the_first_ask_the_lists_say_where_to_begin(typed, printed):
    assert printed(typed("outreach")) == "You have not asked anybody yet. See `askwell today`.\n"
    assert printed(typed("goals")) == "You have no goal yet. Say why you are asking: `askwell goal add`.\n"


def test_a_round_of_work_that_could_not_read_the_mailbox_says_so_with_its_exit(typed, owner):
    make.mailbox(owner)

    answer = typed("work", "--once")

    assert answer.exit == 4
    assert answer.data.troubles != ()
