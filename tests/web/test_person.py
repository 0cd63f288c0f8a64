"""One person: what is known, and the one next right step."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from askwell.actions import contacts, do_not_contact
from askwell.actions.imports import import_file
from askwell.models import Block, Contact, Fact, Message, Tie
from tests import make
from tests.cast import NOON

LINK = "https://www.linkedin.com/in/maria-lindqvist"


@pytest.fixture
def maria(owner) -> Contact:
    return make.contact(owner, school="University of Leeds", url=LINK)


def step(signed_in, contact: Contact) -> str:
    return signed_in.get(f"/people/{contact.pk}").context["way"].step


def ways(signed_in, contact: Contact) -> list[str]:
    return [kind for kind, _ in signed_in.get(f"/people/{contact.pk}").context["way"].ways]


def test_a_person_shows_what_is_shared_and_known(signed_in, owner, maria):
    contacts.add_fact(owner, maria.pk, "Wrote about peat bogs", source="https://harbour.example/peat", now=NOON)

    page = signed_in.get(f"/people/{maria.pk}").content.decode()

    assert "You both studied at University of Leeds." in page
    assert "Wrote about peat bogs" in page
    assert 'href="https://harbour.example/peat"' in page


def test_the_step_follows_from_where_things_stand(signed_in, owner, maria):
    seen = [step(signed_in, maria)]

    make.goal(owner)
    seen.append(step(signed_in, maria))
    make.draft(owner, to=maria, now=NOON)
    seen.append(step(signed_in, maria))
    do_not_contact.block(owner, maria.pk, now=NOON)
    seen.append(step(signed_in, maria))

    assert seen == ["goal", "write", "draft", "blocked"]


def test_somebody_asked_leads_to_the_story(signed_in, owner, maria):
    make.asked(owner, at=NOON - timedelta(days=1), to=maria)

    assert step(signed_in, maria) == "story"


def test_somebody_who_said_no_is_left_in_peace(signed_in, owner, maria):
    make.answered(owner, "no", at=NOON - timedelta(days=1), to=maria)

    assert step(signed_in, maria) == "rest"


def test_the_ways_are_those_that_are_open(signed_in, owner, maria):
    make.goal(owner)
    silent = make.contact(owner, "Ana Reyes", employer="", email="")
    linked = make.contact(owner, "Tom Ashby", employer="", email="", url="linkedin.com/in/tom")

    assert ways(signed_in, maria) == ["ask-email", "ask-linkedin-note"]
    assert ways(signed_in, linked) == ["ask-linkedin-note"]
    assert ways(signed_in, silent) == ["ask-email"]


def test_a_friend_who_knows_them_goes_first(signed_in, owner, maria):
    make.goal(owner)
    make.contact(owner, "Priya Nair", tie="friend")

    assert ways(signed_in, maria)[0] == "intro-request"


def test_writing_begins_a_draft_and_opens_it(signed_in, owner, maria):
    goal = make.goal(owner)

    answer = signed_in.post(f"/people/{maria.pk}/write", {"goal": goal.pk, "kind": "ask-linkedin-note"})

    message = Message.objects.get()
    assert answer.url == f"/write/{message.pk}"
    assert (message.kind, message.outreach.contact_id) == ("ask-linkedin-note", maria.pk)


def test_writing_without_a_kind_takes_the_way_that_is_open(signed_in, owner, maria):
    signed_in.post(f"/people/{maria.pk}/write", {"goal": make.goal(owner).pk})

    assert Message.objects.get().kind == "ask-email"


def test_an_introduction_is_asked_of_the_one_who_knows_them(signed_in, owner, maria):
    priya = make.contact(owner, "Priya Nair", tie="friend")
    form = {"goal": make.goal(owner).pk, "kind": "intro-request", "via": priya.pk}

    signed_in.post(f"/people/{maria.pk}/write", form)

    assert "Priya" in Message.objects.get().body


def test_the_switch_goes_both_ways(signed_in, owner, maria):
    signed_in.post(f"/people/{maria.pk}/block")
    assert Block.objects.get().contact == maria

    do_not_contact.block(owner, "harbour.example", now=NOON)
    signed_in.post(f"/people/{maria.pk}/unblock")

    assert not Block.objects.exists()
    assert step(signed_in, maria) == "goal"


def test_a_fact_is_kept_with_its_source(signed_in, owner, maria):
    form = {"text": "Edits the shore series", "source": "you", "private": "on"}

    answer = signed_in.post(f"/people/{maria.pk}/facts", form)

    kept = Fact.objects.get()
    assert answer.url == f"/people/{maria.pk}"
    assert (kept.text, kept.source, kept.account) == ("Edits the shore series", "you", owner)


def test_a_fact_without_a_source_keeps_the_words(signed_in, maria):
    answer = signed_in.post(f"/people/{maria.pk}/facts", {"text": "Edits the shore series"})

    assert answer.status_code == 422
    assert b"Edits the shore series" in answer.content
    assert not Fact.objects.exists()


def test_who_knows_them_is_kept(signed_in, owner, maria):
    priya = make.contact(owner, "Priya Nair", employer="", email="", tie="friend")

    signed_in.post(f"/people/{maria.pk}/ties", {"knower": priya.pk, "how": "they row together"})

    assert Tie.objects.get(known=maria).knower == priya


def test_somebody_you_do_not_know_cannot_be_named(signed_in, owner, maria):
    other = make.contact(owner, "Tom Ashby", email="")

    answer = signed_in.post(f"/people/{maria.pk}/ties", {"knower": other.pk, "how": "they row together"})

    assert answer.status_code == 422
    assert b"they row together" in answer.content


def test_an_edit_changes_only_what_was_changed(signed_in, owner, maria):
    form = {
        "name": "Maria Lindqvist",
        "title": "Editor",
        "employer": "Harbour Press",
        "school": "University of Leeds",
        "place": "",
        "email": "maria@harbour.example",
        "url": LINK,
        "tie": "",
        "zone": "UTC",
    }

    answer = signed_in.post(f"/people/{maria.pk}/edit", form)

    kept = Contact.objects.get()
    assert answer.url == f"/people/{maria.pk}"
    assert (kept.as_core(owner).title, kept.edited) == ("Editor", ["title"])


@pytest.mark.parametrize("wrong", [{"name": ""}, {"email": "nobody@"}, {"url": "ftp://somewhere.example"}])
def test_an_edit_that_fails_keeps_the_words(signed_in, owner, maria, wrong):
    answer = signed_in.post(f"/people/{maria.pk}/edit", {"name": "Maria L", "title": "Chief editor"} | wrong)

    assert answer.status_code == 422
    assert b"Chief editor" in answer.content
    assert Contact.objects.get().as_core(owner).title == "Science writer"


def test_somebody_never_written_to_may_go(signed_in, maria):
    assert signed_in.post(f"/people/{maria.pk}/remove").url == "/people"
    assert not Contact.objects.exists()


def test_a_reload_after_an_error_finds_the_person(signed_in, maria):
    assert signed_in.get(f"/people/{maria.pk}/facts").status_code == 200
    assert signed_in.get(f"/people/{maria.pk}/ties").status_code == 200


@pytest.mark.parametrize("page", ["", "/edit", "/facts", "/ties"])
def test_somebody_elses_person_is_not_found(signed_in, stranger, page):
    theirs = make.contact(stranger)

    assert signed_in.get(f"/people/{theirs.pk}{page}").status_code == 404


@pytest.mark.parametrize("verb", ["/edit", "/write", "/block", "/unblock", "/facts", "/ties", "/remove"])
def test_nothing_is_done_to_somebody_elses_person(signed_in, owner, stranger, verb):
    theirs = make.contact(stranger)
    form = {"name": "Changed", "text": "A fact", "source": "you", "goal": make.goal(owner).pk, "kind": "ask-email"}

    answer = signed_in.post(f"/people/{theirs.pk}{verb}", form)

    assert answer.status_code == 404
    assert Contact.objects.get(pk=theirs.pk).name == "Maria Lindqvist"
    assert not (Fact.objects.exists() or Block.objects.exists() or Message.objects.exists())


def test_what_passed_on_linkedin_stands_on_the_page(signed_in, owner):
    messages = Path(__file__).parents[1] / "vectors" / "linkedin" / "messages.csv"
    import_file(owner, messages.read_bytes(), file_name="messages.csv", now=NOON)
    priya = make.contact(owner, "Priya Raman", url="https://www.linkedin.com/in/priyaraman")

    page = signed_in.get(f"/people/{priya.pk}").content.decode()

    assert "You have written to each other on LinkedIn: you last on 3 March 2026, they on 5 March 2026." in page
