"""Two entries side by side: looked at, made one, told apart, and taken back."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from django.db.models import QuerySet

from askwell.actions.contacts import edit_contact
from askwell.actions.duplicates import look_for_duplicates
from askwell.actions.imports import import_file
from askwell.models import Contact, Likeness, Merge
from tests import make
from tests.cast import NOON


@pytest.fixture
def two(owner) -> tuple[Contact, Contact]:
    one = make.contact(owner, "Maria Lindqvist", place="Leeds")
    return one, make.contact(owner, "Maria Lindquist", email="", title="Editor", place="York", tie="friend")


def page_of(answer) -> str:
    return " ".join(answer.content.decode().split())


def compare_path(two) -> str:
    return f"/people/{two[0].pk}/same/{two[1].pk}"


def undo_path(page: str) -> str:
    found = re.search(r'<form method="post" action="([^"]+)">\s*<input[^>]+>\s*<button[^>]+>Undo</button>', page)
    assert found
    return found[1]


def test_a_book_without_pairs_says_so(signed_in, owner):
    make.contact(owner)

    assert "Everybody is in your book once" in page_of(signed_in.get("/people/duplicates"))
    assert "twice" not in page_of(signed_in.get("/people"))


def test_a_pair_is_listed_with_what_speaks_for_it(signed_in, two):
    page = page_of(signed_in.get("/people/duplicates"))

    assert "One pair looks like the same person." in page
    assert "Last names differ by one letter: Lindq" in page
    assert compare_path(two) in page or compare_path(two[::-1]) in page


def test_people_leads_there_when_somebody_is_in_twice(signed_in, owner, two):
    look_for_duplicates(owner)

    assert "Somebody may be in your book twice." in page_of(signed_in.get("/people"))


def test_an_import_tells_whom_it_may_have_brought_twice(signed_in, owner):
    make.contact(owner, "Maria Lindqvist")
    report = import_file(owner, b"Name,Employer\nMaria Lindquist,Harbour Press\n", file_name="list.csv", now=NOON)

    assert "1 pair of entries may be the same person" in page_of(signed_in.get(f"/import/{report.id}"))


def test_both_stand_side_by_side_and_what_differs_can_be_chosen(signed_in, two):
    page = page_of(signed_in.get(compare_path(two)))

    assert re.findall(r'name="stays-(\w+)" value="theirs"', page) == ["name", "job", "place"]
    assert "Last names differ by one letter" in page
    assert "maria@harbour.example" in page


LINKEDIN = b"""First Name,Last Name,URL,Email Address,Company,Position,Connected On
Zo\xc3\xab,Berg,https://www.linkedin.com/in/zo%C3%AB-berg,,Harbour Press,Editor,02 Feb 2021
"""


def test_dates_countries_and_addresses_stand_as_people_read_them(signed_in, owner):
    import_file(owner, LINKEDIN, file_name="Connections.csv", now=NOON)
    zoe = Contact.objects.get()
    edit_contact(owner, zoe.pk, place="Leeds, United Kingdom", now=NOON)

    page = page_of(signed_in.get(compare_path((zoe, make.contact(owner)))))

    for read in ("2 February 2021", ">London<", ">United Kingdom<", "<li>linkedin.com/in/zoë-berg</li>"):
        assert read in page
    for kept in ("2021-02-02", "Europe/London", ">GB<", "%C3%AB"):
        assert kept not in page


def lasting(people: QuerySet[Contact]) -> list[dict[str, object]]:
    """All that is known of them, without how often it was written."""
    return [{name: value for name, value in each.items() if name != "revision"} for each in people.values()]


def test_what_was_chosen_stays_and_the_flash_takes_it_back(signed_in, two):
    before = lasting(Contact.objects.order_by("pk"))

    answer = signed_in.post(compare_path(two), {"stays-name": "theirs", "stays-place": "mine"}, follow=True)

    assert "The two entries of Maria Lindquist are one now." in page_of(answer)
    it = Contact.objects.get()
    assert (it.pk, it.name, it.place) == (two[0].pk, "Maria Lindquist", "Leeds")
    back = signed_in.post(undo_path(page_of(answer)), follow=True)
    assert "are two entries again" in page_of(back)
    assert lasting(Contact.objects.order_by("pk")) == before


def test_a_tie_is_kept_as_the_user_says_it(signed_in, owner, two):
    edit_contact(owner, two[0].pk, tie="colleague", now=NOON)
    page = page_of(signed_in.get(compare_path(two)))
    assert re.search(r'name="stays-tie" value="theirs" aria-describedby="heading-tie" checked', page)

    signed_in.post(compare_path(two), {"stays-tie": "mine"})

    assert Contact.objects.get().as_core(owner).tie == "colleague"


def test_two_people_are_not_asked_about_again_unless_that_is_taken_back(signed_in, owner, two):
    answer = signed_in.post(f"/people/{two[0].pk}/apart/{two[1].pk}", follow=True)

    assert "Two people." in page_of(answer)
    assert "Everybody is in your book once" in page_of(answer)
    back = signed_in.post(undo_path(page_of(answer)), follow=True)
    assert back.status_code == 200
    assert "One pair looks like the same person." in page_of(signed_in.get("/people/duplicates"))


def test_two_open_outreaches_are_explained_and_nothing_is_merged(signed_in, owner, two):
    for each in two:
        make.draft(owner, to=each)

    page = page_of(signed_in.get(compare_path(two)))
    assert "You are in touch with both." in page
    assert "Make one of them" not in page
    answer = signed_in.post(compare_path(two), {})
    assert answer.status_code == 409
    assert "each have an open outreach" in page_of(answer)
    assert not Merge.objects.exists()


def test_a_merge_can_be_taken_apart_from_the_person(signed_in, two):
    signed_in.post(compare_path(two), {})
    page = page_of(signed_in.get(f"/people/{two[0].pk}"))

    assert "This was also Maria Lindquist." in page
    signed_in.post(f"/merges/{Merge.objects.get().pk}/undo")
    assert Contact.objects.count() == 2


def test_any_two_can_be_looked_at_and_one_alone_is_the_person(signed_in, owner, two):
    other = make.contact(owner, "Bram de Wit", employer="Aire Water")

    assert "Nothing was found" in page_of(signed_in.get(f"/people/{two[0].pk}/same/{other.pk}"))
    assert signed_in.get(f"/people/{other.pk}/same/{other.pk}").url == f"/people/{other.pk}"


def test_a_long_list_has_pages(signed_in, owner):
    for number in range(22):
        make.contact(owner, f"Ada{chr(97 + number)} Quistorp{chr(97 + number)}", email="")
    people = list(Contact.objects.all())
    book = people[0].book
    for one, other in pairwise(people):
        Likeness.objects.create(book=book, first=one, second=other, weight=9, certainty="likely", because=["A sign."])
    book.compared_to = book.revision
    book.save()

    assert page_of(signed_in.get("/people/duplicates")).count("Look at both</a>") == 20
    assert page_of(signed_in.get("/people/duplicates?page=2")).count("Look at both</a>") == 1
    assert signed_in.get("/people/duplicates?page=99").status_code == 200


def test_hostile_names_are_shown_as_they_are(signed_in, owner):
    one = make.contact(owner, "<b>Maria</b> Lindqvist", email="")
    other = make.contact(owner, "Maria <script>alert(1)</script>", email="")

    page = signed_in.get(f"/people/{one.pk}/same/{other.pk}").content.decode()

    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page
