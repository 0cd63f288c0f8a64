"""Who can introduce: by what is on record, spared when asked lately, never somebody who is blocked."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from askwell.actions import contacts, do_not_contact, messages, outreach
from askwell.actions.contacts import edit_contact, remove_contact
from askwell.actions.imports import import_file
from askwell.core.errors import NotFound
from askwell.core.sending import Wait, decide_approval
from askwell.models import Contact, Goal, Message, Tie
from askwell.queries.circle import circle_of, read_circle
from askwell.queries.introductions import asked_of, connectors, introductions
from askwell.queries.people import Wanted, easiest
from askwell.queries.sending import case_of
from askwell.queries.shortlist import shortlist
from tests import cast, make
from tests.cast import NOON


@pytest.fixture
def maria(owner) -> Contact:
    return make.contact(owner)


def friend(owner, name: str, tie: str = "colleague", **known: str) -> Contact:
    return make.contact(owner, name, **({"employer": "Aire", "tie": tie} | known))


def asked(owner, connector: Contact, about: Contact, *, at=NOON) -> Message:
    goal = owner.goals.first() or make.goal(owner)
    draft = outreach.draft(owner, about.pk, goal=goal.pk, kind="intro-request", via=connector.pk, now=at)
    messages.mark_sent(owner, draft.pk, by="linkedin", now=at)
    return draft


def names(owner, about: Contact, *, now=NOON) -> list[tuple[str, bool]]:
    return [(each.name, each.asked_lately) for each in connectors(owner, about.pk, now=now)]


def test_whoever_of_the_two_is_named_first_they_know_each_other(owner, maria):
    priya, tom = friend(owner, "Priya Nair"), friend(owner, "Tom Ashby")
    contacts.add_tie(owner, priya.pk, maria.pk, how="row in one boat", now=NOON)
    contacts.add_tie(owner, maria.pk, tom.pk, how="neighbours", now=NOON)

    found = connectors(owner, maria.pk, now=NOON)

    assert [each.because for each in found] == [
        "Priya Nair knows Maria Lindqvist: row in one boat.",
        "Tom Ashby knows Maria Lindqvist: neighbours.",
    ]


def test_who_was_asked_lately_comes_last_and_again_first_when_it_is_over(owner, maria):
    priya, tom = friend(owner, "Priya Nair"), friend(owner, "Tom Ashby", "family")
    for each in (priya, tom):
        contacts.add_tie(owner, each.pk, maria.pk, how="row in one boat", now=NOON)
    asked(owner, priya, make.contact(owner, "Somebody Else"))

    during = names(owner, maria, now=NOON + timedelta(days=59))
    after = names(owner, maria, now=NOON + timedelta(days=61))

    assert during == [("Tom Ashby", False), ("Priya Nair", True)]
    assert after == [("Priya Nair", False), ("Tom Ashby", False)]


def test_a_connector_without_a_mail_address_is_spared_too(owner, maria):
    priya = friend(owner, "Priya Nair", email="")
    contacts.add_tie(owner, priya.pk, maria.pk, how="row in one boat", now=NOON)
    asked(owner, priya, make.contact(owner, "Somebody Else"))

    assert names(owner, maria) == [("Priya Nair", True)]


def test_somebody_blocked_is_asked_for_nothing(owner, maria):
    priya = friend(owner, "Priya Nair")
    contacts.add_tie(owner, priya.pk, maria.pk, how="row in one boat", now=NOON)
    do_not_contact.block(owner, priya.pk, now=NOON)

    assert names(owner, maria) == []


def test_no_list_names_somebody_blocked_as_a_way_to_another(owner, maria):
    priya = friend(owner, "Priya Nair")
    contacts.add_tie(owner, priya.pk, maria.pk, how="row in one boat", now=NOON)
    goal = make.goal(owner)
    before = ways(owner, goal)

    do_not_contact.block(owner, priya.pk, now=NOON)

    assert (before, ways(owner, goal)) == ({"Maria Lindqvist": ["Priya Nair could introduce you."]}, {})


def ways(owner, goal: Goal) -> dict[str, list[str]]:
    """What the shortlist says of introductions, by name."""
    told = {each.name: each.reasons for each in shortlist(owner, goal.pk, now=NOON).contacts}
    found = {name: [it.because for it in reasons if "introduce" in it.because] for name, reasons in told.items()}
    return {name: because for name, because in found.items() if because}


def test_who_said_no_is_not_asked_for_an_introduction_either(owner, maria):
    priya = friend(owner, "Priya Nair")
    contacts.add_tie(owner, priya.pk, maria.pk, how="row in one boat", now=NOON)
    make.answered(owner, "no", at=NOON, to=priya)

    assert names(owner, maria, now=NOON + timedelta(days=100)) == []
    assert names(owner, maria, now=NOON + timedelta(days=200)) == [("Priya Nair", False)]


LETTER = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,"
    "FOLDER\n"
    "c1,,Kofi Mensah,https://www.linkedin.com/in/kofi,Priya Nair,https://www.linkedin.com/in/priya,"
    "2026-11-03 10:00:00 UTC,,May I ask you,SENT\n"
    "c2,,Kofi Mensah,https://www.linkedin.com/in/kofi,Sam Okoro,https://www.linkedin.com/in/sam,"
    "2026-11-04 10:00:00 UTC,,May I ask you,SENT\n"
)


def test_nobody_with_an_unanswered_letter_is_asked_unless_the_user_knows_them(owner, maria):
    goal = make.goal(owner)
    priya = make.contact(owner, "Priya Nair", employer="Harbour Press", url="https://www.linkedin.com/in/priya")
    Contact.objects.filter(pk=priya.pk).update(connected_on=NOON.date())
    contacts.add_tie(owner, priya.pk, maria.pk, how="row in one boat", now=NOON)
    before = names(owner, maria)

    import_file(owner, LETTER.encode(), file_name="messages.csv", now=NOON)

    assert before == [("Priya Nair", False)]
    assert names(owner, maria) == []
    assert introductions(owner, goal.pk, now=NOON).introductions == ()

    edit_contact(owner, priya.pk, tie="colleague", now=NOON)

    assert names(owner, maria) == [("Priya Nair", False)]


def test_a_shortlist_names_nobody_who_should_rest(owner, maria):
    goal = make.goal(owner)
    priya = friend(owner, "Priya Nair", "friend")
    contacts.add_tie(owner, priya.pk, maria.pk, how="row in one boat", now=NOON)

    told = [why(owner, goal, limit=9), why(owner, goal)]
    asked(owner, priya, make.contact(owner, "Somebody Else"))
    told += [why(owner, goal, limit=9), why(owner, goal)]
    told += [
        why(owner, goal, limit=9, now=NOON + timedelta(days=61)),
        why(owner, goal, now=NOON + timedelta(days=61)),
    ]

    could = "Priya Nair could introduce you."
    assert told == [could, could, "", "", could, could]


def test_another_who_knows_them_stands_in_for_one_who_rests(owner, maria):
    goal = make.goal(owner)
    priya, tom = friend(owner, "Priya Nair", "friend"), friend(owner, "Tom Ashby", "colleague")
    for each in (priya, tom):
        contacts.add_tie(owner, each.pk, maria.pk, how="row in one boat", now=NOON)
    asked(owner, priya, make.contact(owner, "Somebody Else"))

    assert why(owner, goal, limit=9) == why(owner, goal) == "Tom Ashby could introduce you."


def test_easiest_first_names_nobody_who_should_rest(owner, maria):
    priya = friend(owner, "Priya Nair", "friend")
    contacts.add_tie(owner, priya.pk, maria.pk, how="row in one boat", now=NOON)

    told = [step_to_maria(owner)]
    asked(owner, priya, make.contact(owner, "Somebody Else"))
    told += [step_to_maria(owner), step_to_maria(owner, now=NOON + timedelta(days=61))]

    could = "Priya Nair can introduce you, so the first step is a line to a person you know."
    stranger = "A stranger still: a few warmer talks first make this one easier."
    assert told == [could, stranger, could]


def step_to_maria(owner, *, now=NOON) -> str:
    rows = {each.name: each for each in easiest(owner, Wanted(), page=1, now=now).rows}
    return rows["Maria Lindqvist"].because


def why(owner, goal: Goal, *, limit: int | None = None, now=NOON) -> str:
    """What the shortlist says of an introduction to Maria."""
    rows = {each.name: each for each in shortlist(owner, goal.pk, now=now, limit=limit).contacts}
    return next((each.because for each in rows["Maria Lindqvist"].reasons if each.reason == "introduction"), "")


def test_what_changed_is_seen_at_once(owner, maria):
    priya = friend(owner, "Priya Nair")
    seen = [names(owner, maria)]

    contacts.add_tie(owner, priya.pk, maria.pk, how="row in one boat", now=NOON)
    seen.append(names(owner, maria))
    edit_contact(owner, priya.pk, now=NOON, tie="")
    seen.append(names(owner, maria))
    edit_contact(owner, priya.pk, now=NOON, tie="friend")
    remove_contact(owner, priya.pk, now=NOON)
    seen.append(names(owner, maria))

    assert seen == [[], [("Priya Nair", False)], [], []]


@pytest.mark.django_db(transaction=True)
def test_the_circle_is_read_once_while_nothing_happens(django_assert_num_queries):
    owner = cast.owner()
    friend(owner, "Priya Nair")
    first = circle_of(owner)

    with django_assert_num_queries(1):
        again = circle_of(owner)

    assert again is first


def test_a_tie_that_is_found_from_both_ends_counts_once(owner):
    priya, tom = friend(owner, "Priya Nair"), friend(owner, "Tom Ashby", employer="Tyne")
    contacts.add_tie(owner, priya.pk, tom.pk, how="row in one boat", now=NOON)

    assert len(read_circle(owner).knowers) == 2


def test_mails_together_are_told_with_their_number(owner, maria):
    priya = friend(owner, "Priya Nair")
    Tie.objects.create(account=owner, knower=priya, known=maria, letters=3, last_on=date(2026, 5, 4))

    found = connectors(owner, maria.pk, now=NOON)

    assert [(each.strength, each.because) for each in found] == [
        (54, "Priya Nair and Maria Lindqvist were on 3 mails together, last in May 2026.")
    ]


def test_for_a_goal_nobody_is_asked_about_two_people(owner, maria):
    goal = make.goal(owner)
    tom = make.contact(owner, "Tom Ashby", employer="Tyne Press")
    priya, sam, jo = (friend(owner, name) for name in ("Priya Nair", "Sam Okoro", "Jo Bell"))
    for connector, about in ((priya, maria), (priya, tom), (sam, maria), (jo, tom)):
        contacts.add_tie(owner, connector.pk, about.pk, how="row in one boat", now=NOON)
    asked(owner, jo, make.contact(owner, "Somebody Else", employer="Wear"))

    found = introductions(owner, goal.pk, now=NOON)

    assert {(each.connector.name, each.name) for each in found.introductions} == {
        ("Sam Okoro", "Maria Lindqvist"),
        ("Priya Nair", "Tom Ashby"),
    }
    assert [(each.name, each.asked_on) for each in found.spared] == [("Jo Bell", NOON.date())]
    assert found.alone == 0


def test_a_stranger_finds_nobody(owner, stranger, maria):
    goal = make.goal(owner)

    with pytest.raises(NotFound):
        connectors(stranger, maria.pk, now=NOON)
    with pytest.raises(NotFound):
        introductions(stranger, goal.pk, now=NOON)
    assert asked_of(stranger, now=NOON) == {}


def test_a_second_favour_waits_until_the_first_has_settled(owner, maria):
    make.mailbox(owner)
    priya, tom = friend(owner, "Priya Nair"), make.contact(owner, "Tom Ashby", employer="Tyne Press")
    asked(owner, priya, maria)
    draft = outreach.draft(owner, tom.pk, goal=owner.goals.first().pk, kind="intro-request", via=priya.pk, now=NOON)
    second = make.filled(draft)

    decided = decide_approval(case_of(second, now=NOON))

    assert decided == Wait(
        NOON + timedelta(days=60),
        "You asked Priya Nair for an introduction today. One favour at a time: it waits 60 days.",
    )
    assert not isinstance(decide_approval(case_of(second, now=NOON, anyway="She offered")), Wait)
    assert not isinstance(decide_approval(case_of(second, now=NOON + timedelta(days=60))), Wait)
