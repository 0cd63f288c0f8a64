"""One sheet with what is known, and nothing where nothing is known."""

from __future__ import annotations

from datetime import date

from askwell.core.agenda import plan
from askwell.core.brief import Brief, Reading, Written, as_markdown, brief
from askwell.core.contacts import Contact, Education, Fact, Goal, Position, Profile
from askwell.core.questions import choose

GOAL = Goal(title="From the lab into ceramics", kind="change-role")
ILKA = Contact(
    name="Ilka Sorn",
    place="Leeds",
    positions=(
        Position(title="Glaze chemist", employer="Fenbrook Tiles", started=date(2021, 5, 1)),
        Position(title="Teacher", employer="Mill Lane", started=date(2016, 9, 1), ended=date(2021, 4, 1)),
    ),
    education=(Education(school="Leeds", field="Chemistry", degree="BSc", started=2012, ended=2015),),
    links=("https://linkedin.com/in/ilka-sorn",),
    facts=(Fact(text="Gave a talk on crackle glazes.", source="https://tiles.example/talks"),),
)


def sheet(contact: Contact = ILKA, **more) -> Brief:
    profile = Profile(name="Pat Moss")
    return brief(
        contact,
        goal=GOAL,
        agenda=plan(20, goal=GOAL, contact=contact, profile=profile),
        questions=choose(GOAL, contact, profile=profile),
        **more,
    )


def test_a_path_is_told_in_words_newest_first():
    assert sheet().path == (
        "Glaze chemist, Fenbrook Tiles (since 2021)",
        "Teacher, Mill Lane (2016–2021)",
        "BSc Chemistry, Leeds (2012–2015)",
    )


def test_what_to_read_lists_their_pages_and_the_sources_of_facts():
    assert sheet().to_read == (
        Reading(url="https://linkedin.com/in/ilka-sorn"),
        Reading(url="https://tiles.example/talks", about="Gave a talk on crackle glazes."),
    )


def test_the_sheet_in_markdown():
    written = (Written(on=date(2026, 3, 2), by="you", text="Would you have\n20 minutes?"),)

    lines = as_markdown(sheet(grounds=("You both studied at Leeds.",), written=written)).splitlines()

    assert lines[:5] == [
        "# Ilka Sorn",
        "",
        "Glaze chemist, Fenbrook Tiles · Leeds",
        "",
        "Your goal: From the lab into ceramics",
    ]
    assert "- You both studied at Leeds." in lines
    assert "- 2026-03-02, you: Would you have 20 minutes?" in lines
    assert "- <https://linkedin.com/in/ilka-sorn>" in lines
    assert "## Agenda for 20 minutes" in lines


def test_a_person_of_whom_only_the_name_is_known_has_no_empty_parts():
    text = as_markdown(sheet(Contact(name="Ilka Sorn")))

    assert [each for each in text.splitlines() if each.startswith("## ")] == [
        "## Agenda for 20 minutes",
        "## Questions",
    ]


def test_text_from_outside_stays_text():
    trickster = Contact(name="Ilka <script>", links=("javascript:alert(1)",), headline="[click](https://bad.example)")

    text = as_markdown(sheet(trickster))

    assert "# Ilka \\<script\\>" in text
    assert "\\[click\\](https://bad.example)" in text
    assert "<javascript" not in text
