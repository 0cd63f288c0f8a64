"""The cast of the demo world. Everybody is invented; every address ends in `.example` and reaches nobody."""

from __future__ import annotations

from typing import Any

from askwell.core.contacts import Education, Position

PROFILE: dict[str, Any] = {
    "name": "Robin Sample",
    "headline": "a lab technician in Leeds",
    "place": "Leeds, United Kingdom",
    "time_zone": "Europe/London",
    "positions": (Position(employer="Aire Water", title="Lab technician"),),
    "education": (Education(school="University of Leeds", field="Chemistry", started=2015, ended=2018),),
    "interests": ("rivers", "radio"),
}

GOALS: tuple[tuple[str, dict[str, Any]], ...] = (
    (
        "From the lab into science writing",
        {
            "kind": "change-role",
            "roles": ("science writer", "science editor"),
            "employers": ("Harbour Press",),
            "places": ("Leeds",),
            "learn": ("How do first commissions come about?", "What does an ordinary week look like?"),
        },
    ),
    (
        "Find out whether Tidewater is a place for me",
        {
            "kind": "one-company",
            "roles": ("hydrologist",),
            "employers": ("Tidewater",),
            "learn": ("Who decides what gets measured?",),
        },
    ),
)

Person = tuple[str, dict[str, str], tuple[tuple[str, str], ...]]
"""Name, what is known, and facts with their source."""


def _person(name: str, title: str, employer: str, *facts: tuple[str, str], **known: str) -> Person:
    address = f"{name.split()[0].lower()}@{(employer or name).split()[-1].lower()}.example"
    slug = name.lower().replace(" ", "-")
    link = f"https://www.linkedin.com/in/{slug}-invented"
    given = {"title": title, "employer": employer, "email": address, "url": link, "zone": "Europe/London"} | known
    return name, {key: value for key, value in given.items() if value}, facts


EDITORS: tuple[Person, ...] = (
    _person(
        "Maria Lindqvist",
        "Science writer",
        "Harbour Press",
        ("Wrote a series on what peat bogs remember", "https://harbour.example/peat"),
        school="University of Leeds",
        place="Leeds, United Kingdom",
    ),
    _person("Ines Okafor", "Science editor", "Harbour Press", place="Leeds, United Kingdom", tie="acquaintance"),
    _person("Amara Nwosu", "Commissioning editor", "Harbour Press", place="Leeds, United Kingdom"),
    _person(
        "Tomas Eriksen",
        "Freelance science writer",
        "",
        ("Was a chemist at Aire Water until 2019", "https://eriksen.example/about"),
        place="York, United Kingdom",
    ),
    _person("Leila Haddad", "Science writer", "Northern Review", school="University of Leeds"),
    _person("Grace Adeyemi", "Science communicator", "City Museum", place="Leeds, United Kingdom", tie="classmate"),
    _person("Ruben Castell", "Staff writer", "Open Atlas"),
    _person("Yuki Tanabe", "Science journalist", "Northern Review", place="Manchester, United Kingdom"),
    _person("Chen Wei", "Medical writer", "Calder Health", email=""),
)

OTHERS: tuple[Person, ...] = (
    _person("Bram de Wit", "Hydrologist", "Tidewater", place="Hull, United Kingdom"),
    _person("Pawel Zielinski", "Field engineer", "Tidewater", place="Hull, United Kingdom"),
    _person("Nadia Rahman", "Data analyst", "Tidewater", place="Leeds, United Kingdom", tie="friend"),
    _person("Owen Price", "Lab manager", "Aire Water", place="Leeds, United Kingdom", tie="colleague"),
    _person("Sofia Marin", "Radio producer", "Ridings Radio", place="Leeds, United Kingdom", tie="friend"),
    _person("Elif Demir", "PhD student", "University of Leeds", school="University of Leeds", tie="classmate"),
    _person("Auntie Jo Fairweather", "Retired teacher", "", place="Whitby, United Kingdom", tie="family", email=""),
    _person("Hugo Bellamy", "Science editor", "Open Atlas", school="University of Leeds"),
    _person("Priya Raman", "Health writer", "Calder Health", place="Bradford, United Kingdom"),
    _person("Lars Holm", "Water policy adviser", "River Trust", place="York, United Kingdom"),
)

SEEN: dict[str, str] = {
    "": "Your talk at the spring meeting, and the part about reading drafts aloud, stayed with me",
    "Ruben Castell": "Your map of the drained fens made me look at our own river differently",
    "Bram de Wit": "Your team's open gauge data is what I learned to plot with",
    "Leila Haddad": "Your piece on laboratory mice and boredom is the one I pass on to everybody",
}
"""What Robin has read or heard of theirs: fills the gaps of the asks."""

NEWS: dict[str, str] = {
    "Ruben Castell": "I walked our own river with your map and wrote down what has changed",
    "Bram de Wit": "I plotted ten years of your gauges and found two floods nobody here remembers",
}
"""What is new since the ask: fills the gap of the one follow-up."""

STEP = "I will send my first pitch this month, with the method in its first line"
"""What Robin does next: fills the gap of the thank-you."""
