"""Welcome: three small steps to a first draft, each of which can be passed by."""

from __future__ import annotations

import pytest

from askwell.actions.do_not_contact import block
from askwell.actions.goals import set_profile
from askwell.models import Contact, Goal, Message, Outreach, Profile
from tests import make
from tests.cast import NOON

GOAL = {
    "title": "From the lab into science writing",
    "kind": "change-role",
    "roles": "science writer, editor",
    "learn": "How do first commissions come about?",
}
YOU = {
    "name": "Kofi Mensah",
    "headline": "a lab technician in Leeds",
    "school": "University of York",
    "employer": "",
    "time_zone": "Europe/Paris",
}
PERSON = {
    "name": "Maria Lindqvist",
    "title": "Science writer",
    "employer": "Harbour Press",
    "reach": "maria@harbour.example",
    "tie": "acquaintance",
}


@pytest.fixture
def newcomer(signed_in, owner):
    """Somebody whose profile says nothing yet."""
    Profile.objects.filter(account=owner).update(
        name="", headline="", education=[], positions=[], time_zone="UTC", place=""
    )
    return signed_in


def test_the_first_step_asks_for_the_goal(newcomer):
    assert "What would you like to find out?" in newcomer.get("/welcome").content.decode()


def test_a_goal_is_kept_and_the_next_step_asks_who_you_are(newcomer, owner):
    answer = newcomer.post("/welcome/goal", GOAL, follow=True)

    goal = Goal.objects.get(account=owner)
    assert (goal.title, goal.kind, goal.roles, goal.learn) == (
        "From the lab into science writing",
        "change-role",
        ["science writer", "editor"],
        ["How do first commissions come about?"],
    )
    assert "Who is asking?" in answer.content.decode()


def test_a_goal_without_a_line_keeps_the_other_words(newcomer):
    answer = newcomer.post("/welcome/goal", GOAL | {"title": ""})

    assert answer.status_code == 422
    assert "science writer, editor" in answer.content.decode()


def test_what_you_say_of_yourself_is_kept(newcomer, owner):
    newcomer.post("/welcome/you", YOU)

    profile = Profile.objects.get(account=owner).as_core()
    assert (profile.name, profile.headline, profile.schools, profile.employers, profile.time_zone) == (
        "Kofi Mensah",
        "a lab technician in Leeds",
        ("University of York",),
        (),
        "Europe/Paris",
    )


def test_a_school_from_a_file_stays_beside_a_new_one(signed_in, owner):
    signed_in.post("/welcome/you", YOU)

    assert Profile.objects.get(account=owner).as_core().schools == ("University of York", "University of Leeds")


def test_a_name_ends_in_a_draft_on_the_write_page(newcomer, owner):
    newcomer.post("/welcome/goal", GOAL)
    newcomer.post("/welcome/you", YOU)

    answer = newcomer.post("/welcome/person", PERSON)

    message = Message.objects.get(outreach__account=owner)
    assert answer.url == f"/write/{message.pk}"
    assert (message.kind, message.outreach.contact.name) == ("ask-email", "Maria Lindqvist")


def test_a_profile_link_opens_an_invitation(newcomer, owner):
    newcomer.post("/welcome/goal", GOAL)

    newcomer.post("/welcome/person", PERSON | {"reach": "www.linkedin.com/in/maria-lindqvist"})

    assert Message.objects.get(outreach__account=owner).kind == "ask-linkedin-note"


def test_a_wrong_address_keeps_the_words(newcomer, owner):
    newcomer.post("/welcome/goal", GOAL)

    answer = newcomer.post("/welcome/person", PERSON | {"reach": "maria@harbour"})

    assert answer.status_code == 422
    assert "“maria@harbour” is not a mail address." in answer.content.decode()
    assert 'value="Harbour Press"' in answer.content.decode()
    assert not Contact.objects.of(owner).exists()


def test_a_refused_draft_keeps_no_half_of_it(newcomer, owner):
    newcomer.post("/welcome/goal", GOAL)
    block(owner, "harbour.example", now=NOON)

    answer = newcomer.post("/welcome/person", PERSON)

    assert answer.status_code == 409
    assert not Contact.objects.of(owner).exists()
    assert not Outreach.objects.of(owner).exists()


def test_without_a_goal_the_name_is_kept_for_later(newcomer, owner):
    newcomer.post("/welcome/skip", {"step": "goal"})

    answer = newcomer.post("/welcome/person", PERSON)

    assert answer.url == "/"
    assert [each.name for each in Contact.objects.of(owner)] == ["Maria Lindqvist"]


def test_every_step_can_be_passed_by(newcomer):
    for step in ("goal", "you", "person"):
        newcomer.post("/welcome/skip", {"step": step})

    assert newcomer.get("/welcome").url == "/"
    assert newcomer.get("/").status_code == 200


def test_a_step_that_is_done_can_be_looked_at_again(signed_in, owner):
    set_profile(owner, now=NOON, headline="a lab technician")

    assert 'value="a lab technician"' in signed_in.get("/welcome?step=you").content.decode()


def test_the_name_to_ask_is_never_your_own(signed_in):
    shown = signed_in.get("/welcome?step=person").content.decode()

    assert "Kofi Mensah" not in shown
    assert "Aire Water" not in shown


def test_an_unknown_step_is_no_step(signed_in):
    assert signed_in.post("/welcome/skip", {"step": "everything"}).status_code == 422


def test_a_reload_of_a_sent_form_finds_the_page(signed_in):
    assert signed_in.get("/welcome/person").url == "/welcome"


def test_somebody_with_people_is_shown_whom_to_ask(signed_in, owner):
    make.contact(owner)

    shown = signed_in.get("/welcome?step=person").content.decode()

    assert "You have 1 person in your book already" in " ".join(shown.split())
