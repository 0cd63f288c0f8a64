"""People, and one more of them."""

from __future__ import annotations

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.html import escape

from askwell.actions import do_not_contact
from askwell.actions.goals import set_profile
from askwell.core.contacts import Education
from askwell.models import Contact, SavedFilter
from tests import make
from tests.cast import NOON


def names(answer) -> list[str]:
    return [each.name for each in answer.context["found"].rows]


def test_an_empty_book_says_what_the_place_is_for(signed_in):
    answer = signed_in.get("/people")

    assert answer.status_code == 200
    assert b"One name you already know" in answer.content


def test_people_stand_by_name_with_where_things_stand(signed_in, owner):
    make.contact(owner, "Priya Nair", tie="friend")
    make.asked(owner, at=NOON)
    make.contact(owner, "Bo Berg", email="bo@berg.example")
    do_not_contact.block(owner, Contact.objects.get(name="Bo Berg").pk, now=NOON)

    rows = signed_in.get("/people").context["found"].rows

    assert [(each.name, each.standing) for each in rows] == [
        ("Bo Berg", "Do not contact"),
        ("Maria Lindqvist", "Asked"),
        ("Priya Nair", "Friend"),
    ]


def test_the_easiest_come_first_and_say_why(signed_in, owner):
    make.contact(owner, "Anna Stranger", employer="Elsewhere", email="")
    make.contact(owner, "Zora Friend", employer="", email="", tie="friend")
    make.contact(owner, "Mama", employer="", email="", tie="family")

    rows = signed_in.get("/people?order=easiest").context["found"].rows

    assert [each.name for each in rows] == ["Mama", "Zora Friend", "Anna Stranger"]
    assert all(each.because for each in rows)


def test_typing_swaps_the_list_alone(signed_in, owner):
    make.contact(owner)
    make.contact(owner, "Tom Ashby", email="")

    answer = signed_in.get("/people?q=tom", headers={"HX-Request": "true"})

    assert names(answer) == ["Tom Ashby"]
    assert b"<html" not in answer.content
    assert b'id="found"' in answer.content


@pytest.mark.parametrize("order", ["", "easiest"])
def test_facets_narrow_and_count(signed_in, owner, order):
    for name, employer in (("Maria Lind", "Tideline"), ("Tom Ashby", "Tideline"), ("Noor Haddad", "Aire Water")):
        make.contact(owner, name, employer=employer, email="")

    everybody = signed_in.get(f"/people?order={order}").context
    narrowed = signed_in.get(f"/people?order={order}&employer=Tideline")

    assert [(each.value, each.count) for each in everybody["found"].facets["employer"]] == [
        ("Tideline", 2),
        ("Aire Water", 1),
    ]
    assert names(narrowed) == ["Maria Lind", "Tom Ashby"]
    chip = narrowed.context["chips"][0]
    assert (chip.label, chip.without) == ("Tideline", f"order={order}" if order else "order=")
    assert "Where they work" not in [each.title for each in narrowed.context["groups"]]


def test_what_is_typed_counts_facets_beside_the_list(signed_in, owner):
    for name, title in (("Tom Ashby", "Editor"), ("Tom Berg", "Writer"), ("Noor Haddad", "Nurse")):
        make.contact(owner, name, title=title, email="")

    answer = signed_in.get("/people?q=tom", headers={"HX-Request": "true"}).content.decode()

    assert 'id="facets" hx-swap-oob="true"' in answer
    assert "q=tom&amp;role=Editor" in answer
    assert "Nurse" not in answer


def test_a_slip_is_said(signed_in, owner):
    make.contact(owner, "Maria Lindqvist")

    answer = signed_in.get("/people?q=marai")

    assert names(answer) == ["Maria Lindqvist"]
    assert "Nobody is found by “marai” as typed" in " ".join(answer.content.decode().split())


def test_at_this_employer_and_from_my_school_is_one_click(signed_in, owner):
    make.contact(owner, "Ada Mate", employer="Tideline", school="The University of Leeds", email="")
    make.contact(owner, "Ben Other", employer="Tideline", school="York", email="")
    make.contact(owner, "Cy Elsewhere", employer="Aire Water", school="University of Leeds", email="")

    there = signed_in.get("/people?employer=Tideline")
    (shortcut,) = there.context["shortcuts"]
    both = signed_in.get(f"/people?{shortcut.query}")

    assert (shortcut.value, shortcut.count) == ("Went to my school", 1)
    assert names(both) == ["Ada Mate"]
    assert [each.label for each in both.context["chips"]] == ["Tideline", "Went to my school"]
    assert both.context["chips"][1].without == "employer=Tideline"


def test_my_school_is_found_under_each_of_its_names(signed_in, owner):
    set_profile(owner, now=NOON, education=(Education(school="MIT"),))
    make.contact(owner, "Ada Short", school="M.I.T.", email="")
    make.contact(owner, "Ben Long", school="Massachusetts Institute of Technology", email="")
    make.contact(owner, "Cy Elsewhere", school="Massachusetts College of Art", email="")

    assert names(signed_in.get("/people?mine=school")) == ["Ada Short", "Ben Long"]


def test_former_colleagues_and_neighbours_are_one_click_too(signed_in, owner):
    make.contact(owner, "Ada Aire", employer="Aire Water Ltd", place="York", email="")
    make.contact(owner, "Ben Town", employer="Tideline", place="Greater Leeds Area", email="")

    found = signed_in.get("/people").context["shortcuts"]

    assert [(each.value, each.count) for each in found] == [("Worked where I worked", 1), ("In my town", 1)]
    assert names(signed_in.get("/people?mine=town")) == ["Ben Town"]
    assert names(signed_in.get("/people?mine=work")) == ["Ada Aire"]
    assert names(signed_in.get("/people?mine=nonsense")) == ["Ada Aire", "Ben Town"]


def test_where_the_book_has_few_linkedin_may_know_more(signed_in, owner):
    make.contact(owner)

    answer = signed_in.get("/people?employer=Harbour+Press")

    assert [each.url for each in answer.context["elsewhere"]] == [
        "https://www.linkedin.com/school/university-of-leeds/people/?keywords=Harbour+Press",
        "https://www.linkedin.com/search/results/people/?keywords=Harbour+Press",
    ]


def test_a_search_is_kept_found_again_and_taken_away(signed_in, owner):
    make.contact(owner, school="University of Leeds", place="Leeds")

    kept = signed_in.post("/people/searches", {"name": "Near me", "query": "q=maria&place=Leeds&mine=school&page=3"})
    answer = signed_in.get(kept.url)
    (search,) = answer.context["kept"]

    assert (search.name, search.here) == ("Near me", True)
    assert names(answer) == ["Maria Lindqvist"]
    assert [each.label for each in answer.context["chips"]] == ["Leeds", "Went to my school"]
    assert signed_in.post(f"/people/searches/{search.id}/drop").url == "/people"
    assert signed_in.get("/people").context["kept"] == []
    assert signed_in.post(f"/people/searches/{search.id}/drop").status_code == 404


@pytest.mark.parametrize(("name", "query"), [("", "q=maria"), ("x" * 81, "q=maria"), ("Empty", "")])
def test_a_search_that_cannot_be_kept_says_why(signed_in, owner, name, query):
    make.contact(owner)

    answer = signed_in.post("/people/searches", {"name": name, "query": query})

    assert answer.status_code == 422
    assert not SavedFilter.objects.exists()


def test_a_page_holds_fifty(signed_in, owner):
    for number in range(53):
        make.contact(owner, f"Person {number:02}", email="", employer="", title="")

    assert len(names(signed_in.get("/people"))) == 50
    assert names(signed_in.get("/people?page=2")) == ["Person 50", "Person 51", "Person 52"]
    assert signed_in.get("/people?page=nonsense").status_code == 200


def test_somebody_elses_people_are_not_here(signed_in, stranger):
    make.contact(stranger, "Not Mine")

    assert b"Not Mine" not in signed_in.get("/people").content


@pytest.mark.parametrize("path", ["/people", "/people?order=easiest"])
def test_more_people_cost_no_more_questions(signed_in, owner, django_assert_num_queries, path):
    make.contact(owner, tie="friend")
    signed_in.get(path)
    with CaptureQueriesContext(connection) as one:
        signed_in.get(path)
    questions = len(one)  # now: the next request begins to count anew
    for name in ("Tom Ashby", "Noor Haddad"):
        make.contact(owner, name, tie="friend")
    signed_in.get(path)  # reads anew what is kept in memory

    with django_assert_num_queries(questions):
        signed_in.get(path)


@pytest.mark.parametrize(
    ("reach", "emails", "links"),
    [
        ("ana@reyes.example", ("ana@reyes.example",), ()),
        ("linkedin.com/in/ana", (), ("https://linkedin.com/in/ana",)),
        ("", (), ()),
    ],
)
def test_a_name_and_one_way_to_reach_them_are_enough(signed_in, owner, reach, emails, links):
    answer = signed_in.post("/people/add", {"name": "Ana Reyes", "reach": reach})

    kept = Contact.objects.get().as_core(owner)
    assert answer.url == f"/people/{kept.id}"
    assert (kept.name, kept.emails, kept.links) == ("Ana Reyes", emails, links)


def test_somebody_found_for_a_goal_leads_back_to_it(signed_in, owner):
    goal = make.goal(owner)

    answer = signed_in.post("/people/add", {"name": "Ana Reyes", "goal": goal.pk})

    assert answer.url == f"/goals/{goal.pk}"


@pytest.mark.parametrize(
    "typed",
    [
        {"name": "", "reach": "linkedin.com/in/ana", "employer": "Tideline"},
        {"name": "Ana", "reach": "nobody@", "employer": "Tideline"},
    ],
)
def test_an_error_keeps_the_words(signed_in, owner, typed):
    answer = signed_in.post("/people/add", typed)

    assert answer.status_code == 422
    assert all(escape(word) in answer.content.decode() for word in typed.values())
    assert not Contact.objects.exists()


def test_somebody_twice_is_said_and_not_kept_twice(signed_in, owner):
    make.contact(owner)

    answer = signed_in.post("/people/add", {"name": "Maria L", "reach": "maria@harbour.example"})

    assert answer.status_code == 422
    assert b"in your book already" in answer.content
    assert Contact.objects.count() == 1


@pytest.mark.parametrize(
    ("asked", "says"),
    [({"q": "zqxv"}, "Fewer words find more."), ({"employer": "Nowhere"}, "Take one of your choices away")],
)
def test_who_finds_nobody_is_told_what_to_leave_out(signed_in, owner, asked, says):
    make.contact(owner)

    page = " ".join(signed_in.get("/people", asked).content.decode().split())

    assert says in page
    assert "Your book has none of these." in page


def test_a_line_has_no_place_for_what_is_not_known(signed_in, owner):
    make.contact(owner, "Tom Okafor", employer="", title="")

    page = signed_in.get("/people").content.decode()

    assert "Tom Okafor" in page
    assert not re.search(r'<p class="soft">\s*</p>', page.partition("data-list")[2].partition("</ul>")[0])
