"""Facts from elsewhere: a bookmark and a telephone fill the form, and only its button keeps anything."""

from __future__ import annotations

import json
import re
from datetime import date
from html import unescape
from urllib.parse import urlencode

import pytest

from askwell.actions import contacts
from askwell.models import Contact, Fact, Feed
from tests import make
from tests.cast import NOON
from tests.servers.web import Page, web_stage

PEAT = "https://harbour.example/peat"


@pytest.fixture
def maria(owner) -> Contact:
    return make.contact(owner, url="https://www.linkedin.com/in/maria")


def test_what_a_bookmark_sends_fills_the_form_and_keeps_nothing(signed_in, maria):
    sent = {"url": PEAT, "title": "Maria Lindqvist | Harbour", "text": "She wrote on peat."}

    page = signed_in.get(f"/facts/add?{urlencode(sent)}")

    form = page.context["form"]
    assert {name: form[name].value() for name in ("text", "source", "who")} == {
        "text": "She wrote on peat.", "source": PEAT, "who": "Maria Lindqvist",
    }  # fmt: skip
    assert not Fact.objects.exists()


def test_the_form_keeps_it_with_source_and_day(signed_in, maria):
    told = {"text": "Wrote on peat", "source": PEAT, "who": "maria lindqvist", "said_on": "2026-05-04"}

    answer = signed_in.post("/facts/add", told)

    fact = Fact.objects.get()
    assert answer.headers["Location"] == f"/people/{maria.pk}"
    assert (fact.text, fact.source, fact.said_on) == ("Wrote on peat", PEAT, date(2026, 5, 4))


def test_their_own_page_tells_whom_it_is_about(signed_in, maria):
    page = signed_in.get("/facts/add?" + urlencode({"url": "https://linkedin.com/in/maria/", "text": "x"}))

    assert page.context["form"]["who"].value() == "Maria Lindqvist"


def test_half_a_name_offers_who_may_be_meant_beside_somebody_new(signed_in, owner, maria):
    told = {"text": "Wrote on peat", "source": PEAT, "who": "Lindqvist"}

    asked = signed_in.post("/facts/add", told)
    signed_in.post("/facts/add", told | {"about": maria.pk})

    assert asked.status_code == 422
    assert "Nobody in your book is called quite so. Whom do you mean?" in asked.content.decode()
    assert [each.id for each in asked.context["people"]] == [maria.pk]
    job = maria.positions.get()
    assert f"{maria.name}, {job.title} at {job.employer}" in asked.content.decode()
    assert "Add Lindqvist as somebody new" in asked.content.decode()
    assert Fact.objects.get().contact_id == maria.pk
    assert Contact.objects.count() == 1


def test_two_of_one_name_are_asked_about(signed_in, owner, maria):
    other = make.contact(owner, "Maria Lindqvist", email="m@tyne.example", employer="Tyne Press")
    told = {"text": "Wrote on peat", "source": PEAT, "who": "Maria Lindqvist"}

    asked = signed_in.post("/facts/add", told)
    signed_in.post("/facts/add", told | {"about": other.pk})

    assert asked.status_code == 422
    assert "Whom do you mean?" in asked.content.decode()
    assert Fact.objects.get().contact_id == other.pk


def test_somebody_new_is_added_when_the_user_says_so(signed_in, maria):
    told = {"text": "Wrote on peat", "source": "you", "who": "Tom Ashby"}

    asked = signed_in.post("/facts/add", told)
    assert (asked.status_code, Contact.objects.count()) == (422, 1)
    signed_in.post("/facts/add", told | {"about": "new"})

    assert Fact.objects.get().contact.name == "Tom Ashby"


def test_of_a_long_passage_the_user_picks(signed_in, maria):
    first, second = "She runs the lab in Leeds.", "Her team counts mayflies " + "and more " * 50 + "each May."
    told = {"text": f"{first} {second}", "source": PEAT, "who": "Maria Lindqvist"}

    asked = signed_in.post("/facts/add", told)
    assert (asked.status_code, asked.context["offered"]) == (422, (first, " ".join(second.split())))
    signed_in.post("/facts/add", told | {"pick": [first], "about": asked.context["about"]})

    assert [each.text for each in Fact.objects.all()] == [first]


def test_of_short_sentences_the_user_picks_as_well(signed_in, maria):
    told = {"text": "Wrote on peat for Dr. Osei. Keeps “bees.” Sings.", "source": PEAT, "who": "Maria Lindqvist"}

    asked = signed_in.post("/facts/add", told)
    picked = ["Wrote on peat for Dr. Osei.", "Keeps “bees.”"]
    signed_in.post("/facts/add", told | {"pick": picked, "about": asked.context["about"]})

    assert (asked.status_code, asked.context["offered"]) == (422, (*picked, "Sings."))
    assert {each.text for each in Fact.objects.all()} == set(picked)


def test_a_stranger_to_the_book_is_not_chosen_by_an_id(signed_in, stranger, maria):
    theirs = make.contact(stranger, "Tom Ashby")

    answer = signed_in.post("/facts/add", {"text": "x y", "source": "you", "who": "Tom Ashby", "about": theirs.pk})

    assert answer.status_code == 422
    assert not Fact.objects.exists()


def test_an_address_that_is_no_link_is_not_taken(signed_in):
    page = signed_in.get("/facts/add?" + urlencode({"url": "javascript:alert(1)", "text": "x"}))

    assert page.context["form"]["source"].value() == ""


def test_the_bookmark_sends_address_title_and_the_marked_words_alone(signed_in):
    page = signed_in.get("/facts/bookmark").content.decode()

    found = re.search(r'href="(javascript:[^"]+)"', page)
    assert found
    script = unescape(found[1])
    assert "open('http://127.0.0.1/facts/add?url='" in script
    assert set(re.findall(r"location\.href|document\.\w+|getSelection", script)) == {
        "location.href", "document.title", "getSelection",
    }  # fmt: skip
    assert "'noopener'" in script


def test_the_manifest_shares_to_the_same_form(signed_in):
    from django.contrib.staticfiles import finders

    manifest = json.loads(open(finders.find("askwell/manifest.webmanifest")).read())  # noqa: SIM115

    assert manifest["share_target"] == {
        "action": "/facts/add", "method": "GET", "params": {"title": "title", "text": "text", "url": "url"},
    }  # fmt: skip
    shared = signed_in.get("/facts/add?" + urlencode({"title": "", "text": f"Peat remembers {PEAT}"}))
    assert (shared.context["form"]["text"].value(), shared.context["form"]["source"].value()) == (
        "Peat remembers", PEAT,
    )  # fmt: skip
    assert 'rel="manifest"' in shared.content.decode()


def test_an_old_fact_is_faint_and_not_offered_for_a_letter(signed_in, owner, maria, moved_to):
    moved_to(NOON)
    contacts.add_fact(owner, maria.pk, "Spoke on moss", source=PEAT, now=NOON, said_on=date(2020, 5, 1))
    contacts.add_fact(owner, maria.pk, "Spoke on ferns", source=PEAT, now=NOON)

    page = signed_in.get(f"/people/{maria.pk}").content.decode()
    draft = make.draft(owner, to=maria, now=NOON)
    desk = signed_in.get(f"/write/{draft.pk}").context["desk"]

    assert re.search(r'class="fact faded">\s*Spoke on moss', page)
    assert re.search(r'class="fact">\s*Spoke on ferns', page)
    assert "moss" not in draft.body
    assert "Spoke on moss" not in [each.text for each in desk.facts]
    assert "Spoke on ferns" in [each.text for each in desk.facts]


def test_a_fact_of_tomorrow_is_refused(signed_in, maria):
    told = {"text": "Will speak", "source": "you", "who": "Maria Lindqvist", "said_on": "2099-01-01"}

    answer = signed_in.post("/facts/add", told)

    assert (answer.status_code, Fact.objects.count()) == (422, 0)
    assert "That day has not come yet." in answer.content.decode()


def test_a_feed_is_added_read_and_forgotten_from_their_page(signed_in, maria, settings):
    settings.FEEDS_FROM_PRIVATE_ADDRESSES = ("127.0.0.1",)
    entry = "<entry><title>Bogs</title><link href='https://harbour.example/bogs'/></entry>"
    with web_stage() as web:
        web.pages["/f"] = Page(
            f"<feed xmlns='http://www.w3.org/2005/Atom'><title>Moss</title>{entry}</feed>".encode()
        )
        added = signed_in.post(f"/people/{maria.pk}/feeds", {"url": web.url("/f")}, follow=True).content.decode()
        feed = Feed.objects.get()
        again = signed_in.post(f"/feeds/{feed.pk}/read", follow=True).content.decode()
    gone = signed_in.post(f"/feeds/{feed.pk}/remove", follow=True).content.decode()

    assert "1 new from Maria, with its source." in added
    assert "Published “Bogs”" in added
    assert "Moss" in added
    assert "Nothing new." in again
    assert "What it brought stays." in gone
    assert (Feed.objects.count(), Fact.objects.count()) == (0, 1)


def test_a_feed_inside_this_machine_is_refused_in_words(signed_in, maria):
    answer = signed_in.post(f"/people/{maria.pk}/feeds", {"url": "http://127.0.0.1:9/feed.xml"})

    assert answer.status_code == 422
    assert "feeds are read from the open web alone" in answer.content.decode()
    assert 'value="http://127.0.0.1:9/feed.xml"' in answer.content.decode()


def test_a_fact_is_kept_from_letters_by_one_button_and_given_back_by_another(signed_in, owner, maria):
    fact = contacts.add_fact(owner, maria.pk, "Her brother is ill", source="you", now=NOON)
    path = f"/people/{maria.pk}"
    assert f'action="/facts/{fact.pk}/withhold"' in signed_in.get(path).content.decode()

    kept = signed_in.post(f"/facts/{fact.pk}/withhold", follow=True).content.decode()
    given = signed_in.post(f"/facts/{fact.pk}/allow", follow=True).content.decode()

    assert "Only for you from now on." in kept
    assert "Only for you ·" in kept
    assert (
        kept.count(f'action="/facts/{fact.pk}/allow"') == 2
    )  # the line's own button, and the one that takes it back
    assert "Your letters may tell it from now on." in given
    assert "Only for you ·" not in given


def test_a_fact_is_taken_out_by_one_button_and_back_by_another(signed_in, owner, maria):
    fact = contacts.add_fact(owner, maria.pk, "Paints herons", source="you", now=NOON)
    path = f"/people/{maria.pk}"
    assert f'action="/facts/{fact.pk}/remove"' in signed_in.get(path).content.decode()

    gone = signed_in.post(f"/facts/{fact.pk}/remove", follow=True).content.decode()
    assert "Paints herons" not in signed_in.get(path).content.decode()
    back = signed_in.post(f"/facts/{fact.pk}/restore", follow=True).content.decode()

    assert "Taken out." in gone
    assert f'action="/facts/{fact.pk}/restore"' in gone
    assert "It is back." in back
    assert "Paints herons" in back
