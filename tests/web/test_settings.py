"""Settings: kept, tried, taken back; errors keep what was typed."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from askwell.actions.do_not_contact import block
from askwell.actions.goals import set_profile
from askwell.actions.imports import Report, import_file
from askwell.actions.rules import change_rules
from askwell.core.contacts import Education, Position
from askwell.core.critique import RULES, Preferences
from askwell.models import Account, Block, Contact, Import, Mailbox, Profile
from askwell.queries.rules import preferences_of
from tests import make
from tests.cast import NOON

PROFILE = {
    "name": "Kofi Mensah",
    "headline": "a writer in Leeds",
    "place": "Leeds",
    "schools": "University of Leeds\nUniversity of York",
    "employers": "Aire Water",
    "interests": "peat, print",
    "link": "",
    "sign_off": "Warmly",
    "time_zone": "Europe/London",
    "linkedin_plan": "free",
}
SERVERS = {"smtp": "127.0.0.1:1", "imap": "127.0.0.1:1", "security": "starttls", "user": ""}
MAILBOX = {"address": "kofi@leeds.example", "password": "open sesame"} | SERVERS


def page(client) -> str:
    return " ".join(client.get("/settings").content.decode().split())


def test_the_profile_is_kept(signed_in, owner):
    signed_in.post("/settings/profile", PROFILE)

    profile = Profile.objects.get(account=owner).as_core()
    assert (profile.headline, profile.schools, profile.interests, profile.sign_off, profile.linkedin_plan) == (
        "a writer in Leeds",
        ("University of Leeds", "University of York"),
        ("peat", "print"),
        "Warmly",
        "free",
    )


def test_a_school_that_stays_keeps_what_a_file_told_of_it(signed_in, owner):
    set_profile(owner, now=NOON, education=(Education(school="University of Leeds", degree="BSc", ended=2019),))

    signed_in.post("/settings/profile", PROFILE)

    assert Profile.objects.get(account=owner).as_core().education == (
        Education(school="University of Leeds", degree="BSc", ended=2019),
        Education(school="University of York"),
    )


def test_work_without_an_employer_stays(signed_in, owner):
    set_profile(owner, now=NOON, positions=(Position(title="Translator, self-employed"),))

    signed_in.post("/settings/profile", PROFILE)

    positions = Profile.objects.get(account=owner).as_core().positions
    assert [(each.title, each.employer) for each in positions] == [
        ("", "Aire Water"),
        ("Translator, self-employed", ""),
    ]


def test_a_time_zone_that_is_none_keeps_the_words(signed_in):
    answer = signed_in.post("/settings/profile", PROFILE | {"time_zone": "Mars/Olympus"})

    assert answer.status_code == 422
    assert "a writer in Leeds" in answer.content.decode()


def test_a_mailbox_that_does_not_answer_is_not_kept(signed_in, owner):
    answer = signed_in.post("/settings/mailbox", MAILBOX)

    shown = answer.content.decode()
    assert answer.status_code == 502
    assert not Mailbox.objects.filter(account=owner).exists()
    assert 'value="kofi@leeds.example"' in shown
    assert 'value="127.0.0.1:1"' in shown
    assert "open sesame" not in shown


def test_an_unknown_provider_needs_its_servers(signed_in):
    answer = signed_in.post("/settings/mailbox", MAILBOX | {"smtp": "", "imap": ""})

    assert answer.status_code == 422
    assert answer.content.decode().count("help page tells it") == 2


def test_microsoft_is_told_honestly(signed_in):
    answer = signed_in.post("/settings/mailbox", MAILBOX | {"address": "kofi@outlook.com"})

    assert answer.status_code == 422
    assert "lets no program in with a password" in answer.content.decode()


def test_trouble_with_the_mailbox_is_a_sentence(signed_in, owner):
    make.mailbox(owner)

    answer = signed_in.post("/settings/mailbox/test", follow=True)

    trouble = Mailbox.objects.get(account=owner).trouble
    assert trouble
    assert trouble.split("’")[0] in " ".join(answer.content.decode().split())


def test_reading_a_mailbox_that_does_not_answer_shows_its_trouble(signed_in, owner):
    make.mailbox(owner)

    answer = signed_in.post("/settings/sync", follow=True)

    assert answer.status_code == 200
    assert 'class="note stuck"' in answer.content.decode()


def test_reading_without_a_mailbox_says_how_to_get_one(signed_in):
    answer = signed_in.post("/settings/sync")

    assert answer.status_code == 409
    assert 'href="/settings"' in answer.content.decode()


def test_a_mailbox_is_forgotten(signed_in, owner):
    make.mailbox(owner)

    signed_in.post("/settings/mailbox/remove")

    assert not Mailbox.objects.filter(account=owner).exists()


@pytest.mark.parametrize(("said", "paused"), [("yes", True), ("no", False)])
def test_sending_is_paused_and_goes_on(signed_in, owner, said, paused):
    signed_in.post("/settings/sending", {"paused": said})

    owner.refresh_from_db()
    assert (owner.paused, owner.undo_seconds) == (paused, 30)


def test_the_time_to_undo_is_kept(signed_in, owner):
    signed_in.post("/settings/sending", {"undo_seconds": "60"})

    owner.refresh_from_db()
    assert (owner.undo_seconds, owner.paused) == (60, False)


def test_a_time_to_undo_that_is_not_offered_is_refused(signed_in):
    assert signed_in.post("/settings/sending", {"undo_seconds": "9999"}).status_code == 422


def test_rest_days_are_kept_and_given_up(signed_in, owner):
    signed_in.post("/settings/rhythm", {"rest_days": ["6", "7"]})
    owner.refresh_from_db()
    kept = owner.rest_days
    signed_in.post("/settings/rhythm")
    owner.refresh_from_db()

    assert (kept, owner.rest_days) == ([6, 7], [])


NUMBERS = {f"number-{rule.id}": rule.limit.usual for rule in RULES.values() if rule.limit}
ALL = [rule.id for rule in RULES.values() if not rule.blocks]


def test_rules_are_switched_off_and_numbers_kept(signed_in, owner):
    on = [each for each in ALL if each != "stuffy"]

    signed_in.post("/settings/rules", NUMBERS | {"on": on, "number-length-over": "160"})

    owner.refresh_from_db()
    assert preferences_of(owner) == Preferences(off=frozenset({"stuffy"}), limits={"length-over": 160})
    shown = page(signed_in)
    assert "1 rule stays silent for you. 1 goes by your own number." in shown
    assert 'id="on-stuffy" value="stuffy" >' in shown
    assert 'value="160"' in shown


def test_rules_are_as_usual_again_at_one_button(signed_in, owner):
    change_rules(owner, off=["stuffy"], limits={"length-over": 160})

    signed_in.post("/settings/rules", {"usual": "yes"})

    owner.refresh_from_db()
    assert preferences_of(owner) == Preferences()
    assert "All as usual again" not in page(signed_in)


def test_a_number_without_sense_keeps_what_was_typed_and_changes_nothing(signed_in, owner):
    answer = signed_in.post("/settings/rules", NUMBERS | {"on": ["stuffy"], "number-length-over": "9000"})

    shown = " ".join(answer.content.decode().split())
    owner.refresh_from_db()
    assert answer.status_code == 422
    assert preferences_of(owner) == Preferences()
    assert "At most 400." in shown
    assert 'value="9000"' in shown
    assert 'id="on-stuffy" value="stuffy" checked>' in shown
    assert 'id="on-hype" value="hype" >' in shown


@pytest.mark.parametrize("typed", [{}, {"on": ["template-residue"]}, {"on": ["no-such-rule"]}, {"on": ["stuffy"]}])
def test_a_form_of_rules_that_is_none_of_ours_changes_nothing(signed_in, owner, typed):
    answer = signed_in.post("/settings/rules", typed)

    owner.refresh_from_db()
    assert (answer.status_code, preferences_of(owner)) == (422, Preferences())


def test_what_is_certain_has_no_switch(signed_in):
    shown = page(signed_in)

    assert [each for each in RULES if f'id="on-{each}"' in shown] == sorted(ALL)


def test_rules_of_somebody_else_are_not_shown(signed_in, stranger):
    change_rules(stranger, off=["stuffy"])

    assert "Every rule is as usual." in page(signed_in)


def test_an_import_is_taken_back(signed_in, owner):
    _import(owner, "Maria", "Lindqvist")

    signed_in.post(f"/settings/imports/{Import.objects.get().pk}/undo")

    assert not Contact.objects.of(owner).exists()
    assert "Taken back" in page(signed_in)


def test_an_import_that_changed_nothing_is_not_offered_to_be_taken_back(signed_in, owner):
    first, again = _import(owner, "Maria", "Lindqvist"), _import(owner, "Maria", "Lindqvist")

    shown = page(signed_in)

    assert f"/settings/imports/{first.id}/undo" in shown
    assert f"/settings/imports/{again.id}/undo" not in shown


def test_an_import_of_somebody_else_is_not_found(signed_in, stranger):
    _import(stranger, "Maria", "Lindqvist")

    answer = signed_in.post(f"/settings/imports/{Import.objects.get().pk}/undo")

    assert answer.status_code == 404
    assert Contact.objects.of(stranger).exists()


def test_somebody_is_taken_off_the_list(signed_in, owner):
    person = make.contact(owner)
    block(owner, person.pk, now=NOON)
    block(owner, "spam.example", now=NOON)

    signed_in.post("/settings/unblock", {"what": person.pk})

    assert [each.value for each in Block.objects.filter(account=owner)] == ["spam.example"]


def test_nothing_of_somebody_else_is_shown(signed_in, stranger):
    _import(stranger, "Maria", "Lindqvist")
    block(stranger, "spam.example", now=NOON)
    make.mailbox(stranger)

    shown = page(signed_in)

    assert "Connections.csv" not in shown
    assert "spam.example" not in shown
    assert "kofi@leeds.example" not in shown


def test_the_number_of_queries_does_not_grow_with_the_lists(signed_in, owner, django_assert_num_queries):
    _import(owner, "Maria", "Lindqvist")
    block(owner, "one.example", now=NOON)
    with CaptureQueriesContext(connection) as one:
        signed_in.get("/settings")
    for name in ("Tom", "Ana"):
        _import(owner, name, "Reyes")
        block(owner, make.contact(owner, f"{name} Adair", employer=f"{name} Ltd", email="").pk, now=NOON)

    with django_assert_num_queries(len(one)):
        signed_in.get("/settings")


def _import(account: Account, first: str, last: str) -> Report:
    head = "First Name,Last Name,Email Address,Company,Position,Connected On"
    data = f"{head}\n{first},{last},,Havet,Editor,12 Mar 2024\n"
    return import_file(account, data.encode(), file_name="Connections.csv", now=NOON)
