"""Earlier messages and invitations: in from an export, once, known wherever a person is shown, and out again."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from askwell.actions import contacts
from askwell.actions.imports import Report, import_file, undo_import
from askwell.models import Account, Contact, Correspondence
from askwell.queries import own
from askwell.queries.candidates import candidates_of
from askwell.queries.contacts import person
from askwell.queries.introductions import introductions
from askwell.queries.material import critique_of
from askwell.queries.writing import desk
from tests import make
from tests.cast import NOON

LINKEDIN = Path(__file__).parents[1] / "vectors" / "linkedin"


def bring(account: Account, name: str, *, dry_run: bool = False) -> Report:
    return import_file(account, (LINKEDIN / name).read_bytes(), file_name=name, now=NOON, dry_run=dry_run)


def test_messages_alone_come_in_and_count_nobody(owner):
    report = bring(owner, "messages.csv")

    assert (report.read, report.added, report.history) == (0, 0, 3)
    assert Correspondence.objects.count() == 3


def test_a_dry_run_keeps_nothing(owner):
    report = bring(owner, "messages.csv", dry_run=True)

    assert (report.history, Correspondence.objects.count()) == (3, 0)


def test_the_same_file_again_keeps_nothing_more(owner):
    bring(owner, "messages.csv")
    bring(owner, "messages.csv")

    assert Correspondence.objects.count() == 3


def test_it_is_known_of_people_who_come_in_later(owner):
    bring(owner, "messages.csv")
    bring(owner, "Connections.csv")

    known = {each.contact.name: each.correspondence for each in candidates_of(owner) if each.correspondence}

    assert {name: (it.wrote_on, it.heard_on) for name, it in known.items()} == {
        "Priya Raman": (date(2026, 3, 3), date(2026, 3, 5)),
        "Maribel Okonjo-Hart": (date(2026, 4, 1), None),
    }


def test_a_person_and_a_letter_to_them_say_what_passed(owner):
    bring(owner, "messages.csv")
    maria = make.contact(owner, url="https://uk.linkedin.com/in/PriyaRaman/")
    message = make.draft(owner, to=maria)
    said = "You have written to each other on LinkedIn: you last on 3 March 2026, they on 5 March 2026."

    assert person(owner, maria.pk, now=NOON).before == (said,)
    assert desk(owner, message.pk, now=NOON).facts[0].text == said


def test_a_letter_may_speak_of_what_passed_and_of_nothing_else(owner):
    bring(owner, "messages.csv")
    priya = make.contact(owner, "Priya Raman", url="https://uk.linkedin.com/in/PriyaRaman/")
    nobody_yet = make.contact(owner, "Ada Byron", email="ada@tide.example")

    assert "unearned-history" not in rules_broken(owner, priya, "When we last talked you were editing a book.")
    assert "unearned-history" in rules_broken(owner, nobody_yet, "When we last talked you were editing a book.")


def rules_broken(account: Account, to: Contact, body: str) -> set[str]:
    critique = critique_of(own.message(account, make.draft(account, to=to).pk), now=NOON, body=body)
    return {each.rule for each in critique.findings}


def test_nobody_is_asked_to_introduce_the_user_to_whom_they_write_with(owner):
    goal = make.goal(owner)
    tom = make.contact(owner, "Tom Ashby", tie="friend", employer="Aire Water")
    priya = make.contact(owner, "Priya Raman", url="https://uk.linkedin.com/in/PriyaRaman/", employer="Tideline")
    contacts.add_tie(owner, tom.pk, priya.pk, how="row in one boat", now=NOON)
    assert [each.name for each in introductions(owner, goal.pk, now=NOON).introductions] == ["Priya Raman"]

    bring(owner, "messages.csv")

    assert introductions(owner, goal.pk, now=NOON).introductions == ()


def test_an_undo_takes_it_back(owner):
    report = bring(owner, "messages.csv")
    bring(owner, "Invitations.csv")

    undo_import(owner, report.id, now=NOON)

    assert sorted(Correspondence.objects.values_list("name", flat=True)) == ["Ines Duarte", "Zoë Müller"]


def test_messages_that_are_news_can_be_taken_back_and_others_need_not(owner):
    first, again = bring(owner, "messages.csv"), bring(owner, "messages.csv")

    assert (first.reversible, again.reversible) == (True, False)


def test_nobody_learns_of_somebody_elses(owner, stranger):
    bring(owner, "messages.csv")
    bring(stranger, "Connections.csv")

    assert [each.correspondence for each in candidates_of(stranger)] == [None] * Contact.objects.count()
