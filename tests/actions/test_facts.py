"""A fact is held back from letters and allowed into them again, taken out and put back."""

from __future__ import annotations

import pytest

from askwell.actions import contacts
from askwell.actions.facts import allow_fact, remove_fact, restore_fact, withhold_fact
from askwell.actions.goals import set_profile
from askwell.core.errors import NotFound, Refusal
from askwell.models import Account, Contact, Event, Fact, Membership
from askwell.queries import own
from askwell.queries.everybody import everybody as whole
from askwell.queries.search import find
from askwell.queries.shortlist import shortlist
from tests import make
from tests.cast import NOON


@pytest.fixture
def maria(owner: Account) -> Contact:
    return make.contact(owner)


@pytest.fixture
def peat(owner: Account, maria: Contact) -> Fact:
    return contacts.add_fact(owner, maria.pk, "Wrote on what peat bogs remember", source="you", now=NOON)


def test_a_fact_that_is_withheld_is_in_no_letter(owner, maria, peat):
    bram = make.contact(owner, "Bram de Wit")
    contacts.add_fact(owner, bram.pk, peat.text, source="you", now=NOON)

    withhold_fact(owner, peat.pk, now=NOON)

    told = ["peat bogs" in make.draft(owner, to=each).body for each in (maria, bram)]
    assert told == [False, True]


def test_what_is_allowed_again_is_as_before(owner, maria, peat):
    before = own.contact(owner, maria.pk).as_core(owner)

    withheld = withhold_fact(owner, peat.pk, now=NOON)
    allowed = allow_fact(owner, peat.pk, now=NOON)

    assert (withheld.as_core().private, allowed.as_core().private) == (True, False)
    assert own.contact(owner, maria.pk).as_core(owner) == before


def test_saying_it_twice_leaves_one_trace(owner, peat):
    for _ in range(2):
        withhold_fact(owner, peat.pk, now=NOON)

    assert Event.objects.filter(verb="fact-withheld").count() == 1


def test_who_reads_the_same_book_neither_loses_a_fact_nor_is_told_one(owner, stranger, maria, peat):
    private = contacts.add_fact(owner, maria.pk, "Her brother is ill", source="you", private=True, now=NOON)
    Membership.objects.create(book=maria.book, account=stranger)

    for act, fact in ((withhold_fact, peat), (allow_fact, private)):
        with pytest.raises(Refusal, match="Others read this book"):
            act(owner, fact.pk, now=NOON)

    assert [each.text for each in Fact.objects.filter(account=None)] == [peat.text]


def test_what_is_removed_is_told_nowhere_and_comes_back_as_it_was(owner, maria, peat):
    def told() -> tuple[object, ...]:
        known = own.contact(owner, maria.pk).as_core(owner).facts
        found = [each.name for each in find(owner, "peat").contacts]
        return known, found, whole(owner)[0].facts

    before = told()
    remove_fact(owner, peat.pk, now=NOON)
    removed = told()
    restore_fact(owner, peat.pk, now=NOON)

    assert removed == ((), [], ())
    assert told() == before
    assert before[1:] == ([maria.name], before[0])


def test_no_letter_tells_what_is_removed(owner, maria, peat):
    bram = make.contact(owner, "Bram de Wit")
    contacts.add_fact(owner, bram.pk, peat.text, source="you", now=NOON)

    remove_fact(owner, peat.pk, now=NOON)

    assert ["peat bogs" in make.draft(owner, to=each).body for each in (maria, bram)] == [False, True]


def test_a_shortlist_has_no_reason_from_what_is_removed(owner, maria):
    goal = make.goal(owner)
    set_profile(owner, interests=("choir",), now=NOON)
    choir = contacts.add_fact(owner, maria.pk, "Sings in a choir", source="you", now=NOON)

    def reasons(limit: int | None) -> set[str]:
        return {each.reason for each in shortlist(owner, goal.pk, now=NOON, limit=limit).contacts[0].reasons}

    before = reasons(None), reasons(9)
    remove_fact(owner, choir.pk, now=NOON)

    assert all("shared-fact" in each for each in before)
    assert "shared-fact" not in reasons(None) | reasons(9)


def test_a_removed_fact_can_be_handed_over_no_more(owner, peat):
    remove_fact(owner, peat.pk, now=NOON)

    for act in (withhold_fact, allow_fact):
        with pytest.raises(NotFound):
            act(owner, peat.pk, now=NOON)


def test_taking_it_out_twice_and_back_twice_leaves_one_trace_each(owner, maria, peat):
    for act in (remove_fact, remove_fact, restore_fact, restore_fact):
        act(owner, peat.pk, now=NOON)

    traces = Event.objects.filter(verb__in=("fact-removed", "fact-restored")).order_by("id")
    assert sorted(traces.values_list("verb", flat=True)) == ["fact-removed", "fact-restored"]
    assert [each.text for each in own.contact(owner, maria.pk).as_core(owner).facts] == [peat.text]


def test_in_a_shared_book_only_what_is_private_can_be_removed(owner, stranger, maria, peat):
    private = contacts.add_fact(owner, maria.pk, "Her brother is ill", source="you", private=True, now=NOON)
    Membership.objects.create(book=maria.book, account=stranger)

    remove_fact(owner, private.pk, now=NOON)
    with pytest.raises(Refusal, match="Others read this book") as refused:
        remove_fact(owner, peat.pk, now=NOON)

    assert refused.value.hint == "If it is wrong, add beside it what is true."
    assert [each.text for each in own.contact(owner, maria.pk).as_core(owner).facts] == [peat.text]


def test_a_strangers_fact_is_not_found(stranger, peat):
    for act in (withhold_fact, allow_fact, remove_fact, restore_fact):
        with pytest.raises(NotFound):
            act(stranger, peat.pk, now=NOON)
