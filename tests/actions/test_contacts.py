"""People: added, mended, tied and known by hand."""

from __future__ import annotations

from datetime import timedelta

import pytest

from askwell.actions import contacts, do_not_contact
from askwell.actions.contacts import edit_contact
from askwell.actions.imports import import_file
from askwell.core.errors import NotFound, Refusal, Usage
from askwell.models import Contact, Event, Message, Outreach, Tie
from tests import make
from tests.cast import NOON


def mended(account, **known: str):
    contact = make.contact(account, school="York", url="https://www.linkedin.com/in/maria", tie="friend")
    return edit_contact(account, contact.pk, now=NOON, **known).as_core(account)


@pytest.mark.parametrize(
    ("known", "field", "value"),
    [
        ({"email": "m@home.example"}, "emails", ("m@home.example",)),
        ({"email": ""}, "emails", ()),
        ({"url": "linkedin.com/in/maria-l"}, "links", ("https://linkedin.com/in/maria-l",)),
        ({"url": ""}, "links", ()),
        ({"school": "University of Leeds"}, "schools", ("University of Leeds",)),
        ({"school": ""}, "schools", ()),
        ({"title": "Editor"}, "title", "Editor"),
        ({"title": "", "employer": ""}, "positions", ()),
        ({"title": "Editor", "employer": "Freelance"}, "title", "Editor, freelance"),
        ({"employer": "Freelance"}, "title", "Science writer, freelance"),
        ({"employer": "n/a"}, "employer", ""),
        ({"school": "None"}, "schools", ()),
        ({"place": "Leeds"}, "place", "Leeds"),
        ({"tie": "colleague"}, "tie", "colleague"),
        ({"tie": ""}, "tie", None),
    ],
)
def test_what_is_given_anew_takes_the_place_of_the_old(owner, known, field, value):
    assert getattr(mended(owner, **known), field) == value


def test_an_address_is_no_name_and_spoils_nothing_where_it_stands_for_one_already(owner):
    with pytest.raises(Usage, match="no name to greet anybody by"):
        make.contact(owner, name="info@acme.example")
    with pytest.raises(Usage, match="no name to greet anybody by"):
        mended(owner, name="info@acme.example")

    old = make.contact(owner, name="Jo")
    Contact.objects.filter(pk=old.pk).update(name="jo@home.example")
    assert edit_contact(owner, old.pk, now=NOON, title="Editor").name == "jo@home.example"


def test_a_corrected_address_is_the_first_and_stands_once(owner):
    contact = make.contact(owner)
    contact.addresses.create(kind="email", value="m@home.example", normalised="m@home.example")

    found = edit_contact(owner, contact.pk, now=NOON, email="m@home.example").as_core(owner)

    assert found.emails == ("m@home.example",)


def test_a_file_does_not_bring_back_what_was_corrected(owner):
    data = b"Name,Email,Employer,Title\nMaria Lindqvist,maria@harbour.example,Harbour Press,Science writer\n"
    import_file(owner, data, file_name="list.csv", now=NOON)
    edit_contact(owner, Contact.objects.get().pk, now=NOON, email="m@home.example")

    report = import_file(owner, data, file_name="list.csv", now=NOON)

    assert report.same == 1
    assert Contact.objects.get().as_core(owner).emails == ("m@home.example",)


@pytest.mark.parametrize("known", [{"email": "MARIA@harbour.example"}, {"url": "www.linkedin.com/in/maria/"}])
def test_nobody_is_edited_into_somebody_who_is_there_already(owner, known):
    make.contact(owner, url="https://www.linkedin.com/in/maria")
    twin = make.contact(owner, "M. Lindqvist", email="")

    with pytest.raises(Usage):
        edit_contact(owner, twin.pk, now=NOON, **known)

    assert Contact.objects.get(pk=twin.pk).as_core(owner).emails == ()


def test_half_an_address_of_a_machine_is_no_link(owner):
    with pytest.raises(Usage):
        make.contact(owner, url="[red")


def test_a_wrong_address_changes_nothing(owner):
    contact = make.contact(owner)

    with pytest.raises(Usage):
        edit_contact(owner, contact.pk, now=NOON, email="nobody", title="Editor")

    assert Contact.objects.get().as_core(owner).title == "Science writer"


def test_somebody_elses_contact_is_not_found(owner, stranger):
    contact = make.contact(owner)

    with pytest.raises(NotFound):
        edit_contact(stranger, contact.pk, now=NOON, title="Editor")


DAY = timedelta(days=1)


class TestAdding:
    def test_a_name_alone_is_enough(self, owner):
        contact = contacts.add_contact(owner, " Zoë Åkesson ", now=NOON)

        it = contact.as_core(owner)
        assert (it.name, it.given_name, it.family_name, contact.folded) == (
            "Zoë Åkesson",
            "Zoë",
            "Åkesson",
            "zoe akesson",
        )
        assert Event.objects.get(verb="contact-added").says == "Zoë Åkesson"

    @pytest.mark.parametrize(
        "known",
        [
            {"name": "  "},
            {"email": "maria at harbour"},
            {"tie": "rival"},
            {"url": "javascript://alert(1)"},
            {"zone": "Europe/Atlantis"},
            {"country": "Sweden"},
            {"title": "x" * 201},
            {"name": "x" * 201},
        ],
    )
    def test_what_makes_no_sense_is_refused_and_nothing_kept(self, owner, known):
        given = {"name": "Maria Lindqvist"} | known

        with pytest.raises(Usage):
            contacts.add_contact(owner, given.pop("name"), now=NOON, **given)

        assert not Contact.objects.exists()

    @pytest.mark.parametrize(
        "known", [{"email": "MARIA@harbour.example"}, {"url": "https://se.linkedin.com/in/Maria/?trk=x"}]
    )
    def test_nobody_is_added_twice(self, owner, known):
        make.contact(owner, url="linkedin.com/in/maria")

        with pytest.raises(Usage):
            contacts.add_contact(owner, "Maria L.", now=NOON, **known)

    def test_another_book_is_another_matter(self, owner, stranger):
        make.contact(owner)

        assert make.contact(stranger).name == "Maria Lindqvist"


class TestRemoving:
    def test_they_are_gone_with_all_that_was_known(self, owner):
        contact = make.contact(owner, tie="friend")
        contacts.add_fact(owner, contact.pk, "Sails", source="you", now=NOON)
        do_not_contact.block(owner, contact.pk, now=NOON)

        contacts.remove_contact(owner, contact.pk, now=NOON)

        assert not Contact.objects.exists()
        assert Event.objects.get(verb="contact-removed").says == "Maria Lindqvist"

    def test_somebody_from_a_file_can_go_as_well(self, owner):
        data = b"Name,Email\nMaria Lindqvist,maria@harbour.example\n"
        import_file(owner, data, file_name="list.csv", now=NOON)

        contacts.remove_contact(owner, Contact.objects.get().pk, now=NOON)

        assert not Contact.objects.exists()

    def test_a_draft_that_never_went_is_no_history(self, owner):
        message = make.draft(owner)

        contacts.remove_contact(owner, message.outreach.contact_id, now=NOON)

        assert (Contact.objects.count(), Message.objects.count(), Outreach.objects.count()) == (0, 0, 0)

    def test_somebody_who_was_written_to_stays(self, owner):
        it = make.asked(owner, at=NOON)

        with pytest.raises(Refusal) as problem:
            contacts.remove_contact(owner, it.contact_id, now=NOON)

        assert problem.value.code == "limit"
        assert Contact.objects.exists()


class TestTiesAndFacts:
    def test_one_person_knows_another(self, owner):
        maria, priya = make.contact(owner), make.contact(owner, "Priya Nair")

        contacts.add_tie(owner, priya.pk, maria.pk, how="sailed together", now=NOON)
        tie = contacts.add_tie(owner, priya.pk, maria.pk, how="sail together", now=NOON + DAY)

        assert [(each.pk, each.how) for each in Tie.objects.all()] == [(tie.pk, "sail together")]

    def test_the_users_own_tie_is_a_kind(self, owner):
        maria = make.contact(owner)

        contacts.add_tie(owner, "me", maria.pk, how="classmate", now=NOON)

        assert Contact.objects.get(pk=maria.pk).as_core(owner).tie == "classmate"

    def test_nobody_knows_only_themselves(self, owner):
        maria = make.contact(owner)

        with pytest.raises(Usage):
            contacts.add_tie(owner, maria.pk, maria.pk, how="mirror", now=NOON)

    @pytest.mark.parametrize(("text", "source"), [(" ", "you"), ("Sails", " ")])
    def test_a_fact_needs_a_sentence_and_a_source(self, owner, text, source):
        with pytest.raises(Usage):
            contacts.add_fact(owner, make.contact(owner).pk, text, source=source, now=NOON)

    def test_a_private_fact_stays_with_who_noted_it(self, owner, stranger):
        contact = make.contact(owner)
        contacts.add_fact(owner, contact.pk, "Shy on the phone", source="you", now=NOON, private=True)
        contacts.add_fact(owner, contact.pk, "Writes on bogs", source="you", now=NOON)

        seen = [each.text for each in Contact.objects.get(pk=contact.pk).as_core(stranger).facts]

        assert seen == ["Writes on bogs"]


@pytest.mark.parametrize(
    "act",
    [
        lambda who, id: contacts.edit_contact(who, id, now=NOON, place="York"),
        lambda who, id: contacts.remove_contact(who, id, now=NOON),
        lambda who, id: do_not_contact.block(who, id, now=NOON),
        lambda who, id: do_not_contact.unblock(who, id, now=NOON),
        lambda who, id: contacts.add_tie(who, "me", id, how="friend", now=NOON),
        lambda who, id: contacts.add_fact(who, id, "Sails", source="you", now=NOON),
    ],
)
def test_a_stranger_finds_nothing(owner, stranger, act):
    contact = make.contact(owner)

    with pytest.raises(NotFound):
        act(stranger, contact.pk)

    assert Contact.objects.get(pk=contact.pk).as_core(owner) == contact.as_core(owner)


def test_a_place_without_doubt_brings_its_zone_and_another_place_another(owner):
    boston = contacts.add_contact(owner, "Ada Doe", now=NOON, place="Greater Boston")

    moved = edit_contact(owner, boston.pk, now=NOON, place="München, Bayern")
    doubtful = edit_contact(owner, boston.pk, now=NOON, place="Cambridge")

    assert (boston.time_zone, boston.country) == ("America/New_York", "US")
    assert (moved.time_zone, moved.country) == ("Europe/Berlin", "DE")
    assert (doubtful.time_zone, doubtful.country) == ("", "")


def test_a_zone_given_by_hand_stays(owner):
    given = contacts.add_contact(owner, "Ada Doe", now=NOON, place="Greater Boston", zone="Europe/Lisbon")

    moved = edit_contact(owner, given.pk, now=NOON, place="München")

    assert moved.time_zone == "Europe/Lisbon"
