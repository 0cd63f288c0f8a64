"""The whole archive from LinkedIn: its connections, their owner, and what is left out on purpose."""

from datetime import date

import pytest

from askwell.adapters.files.correspondence import ONLY_DATES
from askwell.adapters.importers import Reading, read
from askwell.adapters.importers.linkedin import NO_CONNECTIONS
from askwell.core.contacts import Education, Position, Profile
from askwell.core.correspondence import Correspondence
from askwell.core.errors import Unreadable
from tests.adapters.importers.linkedin_export import COLUMNS, EXPORT, VECTORS, archive, export, from_file

NADIA = Profile(
    name="Nadia Ferrante",
    headline="Lab technician who likes data",
    place="Leeds, England, United Kingdom",
    positions=(
        Position(employer="Aire Biolabs", title="Lab Technician", started=date(2021, 1, 1)),
        Position(
            employer="Moorland Diagnostics", title="Lab Assistant", started=date(2019, 9, 1), ended=date(2020, 12, 1)
        ),
        Position(employer="Corner Bakery", title="Helper", started=date(2016, 1, 1), ended=date(2018, 1, 1)),
    ),
    education=(
        Education(school="University of Leeds", degree="Bachelor of Science, Biology", started=2016, ended=2019),
    ),
    skills=("Pipetting", "Python", "Statistics"),
)


def test_the_whole_archive_tells_about_the_connections_and_their_owner() -> None:
    reading = read(export(CONNECTIONS=(VECTORS / "Connections.csv").read_bytes()), file_name="export.zip")

    assert reading == Reading(
        format="linkedin",
        contacts=from_file("Connections.csv").contacts,
        rejected=from_file("Connections.csv").rejected,
        columns=COLUMNS,
        profile=NADIA,
        history=(
            Correspondence(address="linkedin.com/in/someone", name="Someone", heard_on=date(2024, 1, 1), heard=1),
        ),
        notes=(
            "Left out on purpose: Address, Birth Date, Zip Code. Askwell keeps no birth dates and no home addresses.",
            f"1 person you have been in touch with. {ONLY_DATES}",
        ),
    )


def test_birth_date_home_address_and_messages_are_nowhere_in_what_is_read() -> None:
    told = repr(read(export(), file_name="export.zip"))

    assert [secret for secret in ("1998", "Invented Lane", "LS1", "Private words") if secret in told] == []


def test_an_archive_without_connections_says_where_to_get_them() -> None:
    reading = read(export(), file_name="export.zip")

    assert (reading.read, reading.profile, reading.notes[0]) == (0, NADIA, NO_CONNECTIONS)


def test_one_file_about_the_owner_is_a_profile() -> None:
    (education,) = EXPORT.rglob("Education.csv")

    reading = read(education.read_bytes(), file_name="education.CSV")

    assert reading.profile == Profile(education=NADIA.education)


def test_a_position_whose_end_cannot_be_read_is_not_taken_for_the_present_one() -> None:
    data = b"Company Name,Title,Description,Location,Started On,Finished On\nAcme,Clerk,,,2010,last summer\n"

    reading = read(data, file_name="Positions.csv")

    assert reading.profile == Profile()


def test_recommendations_are_not_taken_for_connections() -> None:
    data = archive(
        {"Recommendations_Received.csv": b"First Name,Last Name,Company,Job Title,Text\nAna,Lee,Acme,Boss,Hi\n"}
    )

    with pytest.raises(Unreadable) as refused:
        read(data, file_name="export.zip")

    assert "the archive holds “Recommendations_Received.csv”" in refused.value.says
