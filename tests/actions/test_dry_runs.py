"""A look before a file comes in: the same counts, names and fields, and nothing is written."""

from __future__ import annotations

import pytest

from askwell.actions.imports import import_file
from askwell.core.errors import Unreadable
from askwell.models import Contact, Event, Import, Likeness
from askwell.queries import own
from tests import make
from tests.actions.brought import ANA, CLUB, NOBODY, TOM, bring, bring_resume, counts
from tests.cast import NOON


def test_a_dry_run_counts_the_same_and_writes_nothing(owner):
    events = Event.objects.count()

    dry = bring(owner, ANA, ANA, TOM, NOBODY, dry_run=True)
    written = Contact.objects.count(), Import.objects.count(), Event.objects.count() - events
    wet = bring(owner, ANA, ANA, TOM, NOBODY)

    assert written == (0, 0, 0)
    assert dry.id is None
    assert counts(dry) == counts(wet)


def test_a_dry_run_says_what_the_profile_would_say(stranger):
    report = bring_resume(stranger, dry_run=True)

    assert report.profile == ("headline", "name", "positions")
    assert own.profile(stranger).as_core().name == ""


def test_a_dry_run_remembers_nothing(owner):
    import_file(owner, CLUB, file_name="club.csv", now=NOON, mapping={"Who": "name"}, dry_run=True)

    with pytest.raises(Unreadable):
        import_file(owner, CLUB, file_name="club.csv", now=NOON)


def test_a_dry_run_tells_whom_the_search_for_duplicates_would_find(owner):
    make.contact(owner, "Anna Reyes", employer="Tideline", title="Editor")
    make.contact(owner, "Tom Ashby", employer="Aire Water", title="Chemist", place="Leeds")
    rows = "Ana Reyes,Editor,Tideline\nThom Ashby,Chemist,Aire Water\nNoor Haddad,Baker,Crumb\n"
    file = f"Name,Title,Company\n{rows}".encode()

    before = import_file(owner, file, file_name="club.csv", now=NOON, dry_run=True).alike
    import_file(owner, file, file_name="club.csv", now=NOON)

    found = Likeness.objects.of(owner).undecided().select_related("first", "second")
    assert {(each.second.name, each.first.name, tuple(each.because)) for each in found} == {
        (each.name, each.called, each.because) for each in before
    }
    assert {each.called for each in before} == {"Anna Reyes", "Tom Ashby"}
