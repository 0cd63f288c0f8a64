import json
from datetime import date
from pathlib import Path

import pytest

from askwell.adapters.importers import Reading, read
from askwell.core.contacts import Education, Position, Profile
from askwell.core.errors import Unreadable

VECTORS = Path(__file__).parents[2] / "vectors" / "json-resume"


def profile(told: object) -> Profile | None:
    return read(json.dumps(told).encode(), file_name="resume.json").profile


def test_a_resume_tells_about_its_owner() -> None:
    reading = read((VECTORS / "resume.json").read_bytes(), file_name="resume.json")

    assert reading == Reading(
        format="json-resume",
        profile=Profile(
            name="Nadia Ferrante",
            headline="Lab technician who likes data",
            place="Leeds, England, GB",
            link="https://www.linkedin.com/in/nadia-f",
            positions=(
                Position(employer="Aire Biolabs", title="Lab Technician", started=date(2021, 1, 1)),
                Position(
                    employer="Moorland Diagnostics",
                    title="Lab Assistant",
                    started=date(2019, 9, 1),
                    ended=date(2020, 12, 31),
                ),
            ),
            education=(
                Education(
                    school="University of Leeds",
                    field="Biology",
                    degree="Bachelor of Science",
                    started=2016,
                    ended=2019,
                ),
            ),
            skills=("Pipetting", "Statistics"),
            interests=("Choir singing",),
        ),
    )


def test_street_postcode_telephone_and_address_stay_unread() -> None:
    told = repr(read((VECTORS / "resume.json").read_bytes(), file_name="resume.json"))

    assert [each for each in ("Invented Lane", "LS1", "0113", "nadia@aire") if each in told] == []


def test_the_names_of_earlier_drafts_are_known() -> None:
    early = {
        "bio": {"firstName": "Nadia", "lastName": "Ferrante", "website": "https://nadia.example"},
        "work": [{"company": "Aire Biolabs", "position": "Technician", "startDate": "2021", "endDate": "present"}],
        "skills": [{"category": "Statistics"}],
        "hobbies": ["Choir"],
    }

    assert profile(early) == Profile(
        name="Nadia Ferrante",
        link="https://nadia.example",
        positions=(Position(employer="Aire Biolabs", title="Technician", started=date(2021, 1, 1)),),
        skills=("Statistics",),
        interests=("Choir",),
    )


@pytest.mark.parametrize("odd", [{"basics": {"name": 7, "location": []}}, {"basics": {"name": "A"}, "work": "none"}])
def test_what_has_the_wrong_shape_is_passed_over(odd: object) -> None:
    assert profile(odd) is not None


def test_a_resume_that_breaks_off_says_in_which_line() -> None:
    data = (VECTORS / "resume.json").read_bytes()[:700]

    with pytest.raises(Unreadable) as refused:
        read(data, file_name="resume.json")

    assert refused.value.says.startswith("“resume.json” begins like JSON and breaks off or goes wrong in line ")


def test_other_json_is_not_taken_for_a_resume() -> None:
    with pytest.raises(Unreadable) as refused:
        read(b'{"name": "package", "version": "1.0"}', file_name="package.json")

    assert refused.value.code == "nothing-recognised"


def test_brackets_without_end_are_refused() -> None:
    with pytest.raises(Unreadable):
        read(b'{"basics":' + b"[" * 100_000, file_name="resume.json")
