from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from askwell.adapters.files.correspondence import ONLY_DATES, WHOSE
from askwell.adapters.importers import Columns, Reading, Rejected, Row, read
from askwell.adapters.importers.linkedin import CLOSED, NO_CONNECTIONS, NOBODY
from askwell.core.contacts import Contact, Education, Position, Profile
from askwell.core.correspondence import Correspondence
from askwell.core.errors import Unreadable

VECTORS = Path(__file__).parents[2] / "vectors" / "linkedin"
EXPORT = VECTORS / "export"

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
COLUMNS = Columns(names=tuple(HEADER.strip().split(",")), delimiter=",")

MARIBEL = Contact(
    name="Maribel Okonjo-Hart",
    given_name="Maribel",
    family_name="Okonjo-Hart",
    positions=(Position(employer="Fernhill Analytics", title="Data Engineer"),),
    links=("https://www.linkedin.com/in/maribel-okonjo-hart",),
    connected_on=date(2024, 3, 5),
)
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


def from_file(name: str) -> Reading:
    return read((VECTORS / name).read_bytes(), file_name=name)


def archive(files: dict[str, bytes]) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as into:
        for name, data in files.items():
            into.writestr(name, data)
    return packed.getvalue()


def export(**more: bytes) -> bytes:
    """The sample export as LinkedIn packs it, in its folder."""
    inside = {str(path.relative_to(EXPORT)): path.read_bytes() for path in EXPORT.rglob("*.csv")}
    return archive(inside | {f"Basic_LinkedInDataExport_03-05-2024/{name}.csv": data for name, data in more.items()})


def test_connections_with_preamble_mark_and_windows_line_ends_come_in() -> None:
    reading = from_file("Connections.csv")

    assert reading.format == "linkedin"
    assert [row.contact.name for row in reading.contacts] == [
        "Maribel Okonjo-Hart",
        "Zoë Müller",
        "Tomasz Wiśniewski, MBA",
        "Priya Raman",
    ]
    assert reading.contacts[0] == Row(number=5, contact=MARIBEL)


def test_every_row_is_either_a_person_or_has_a_reason() -> None:
    reading = from_file("Connections.csv")

    assert reading.read == 6 == len(reading.contacts) + len(reading.rejected)
    assert reading.rejected == (
        Rejected(row=7, reason=CLOSED, raw=",,,,,,14 Jan 2023"),
        Rejected(
            row=9,
            reason="The row has 8 values where the header has 7 columns, so it is unclear which is which."
            " A value that contains the separator must stand in quotation marks.",
            raw="Odalys,Quintero,https://www.linkedin.com/in/odalys-q,,Harbour Trust, Inc.,Analyst,01 Jun 2021",
        ),
    )


def test_an_unusable_address_or_date_is_dropped_with_a_note_and_the_person_stays() -> None:
    tomasz, priya = from_file("Connections.csv").contacts[2:]

    assert (tomasz.contact.emails, tomasz.contact.connected_on) == ((), date(2022, 2, 7))
    assert tomasz.notes == ("“not-an-address” is not a usable email address, so it was left out.",)
    assert priya.contact.connected_on is None
    assert priya.notes == ("“30 Feb 2020” is not one certain day, so when you connected was left out.",)


def test_an_old_file_without_preamble_and_addresses_comes_in() -> None:
    reading = from_file("Connections-old.csv")

    assert [(row.number, row.contact.name, row.contact.links) for row in reading.contacts] == [
        (2, "Maribel Okonjo-Hart", ()),
        (3, "Ingrid Solheim", ()),
    ]
    assert reading.contacts[1].contact.connected_on == date(2016, 12, 31)


def test_a_german_file_comes_in() -> None:
    joerg, annegret = (row.contact for row in from_file("Connections-german.csv").contacts)

    assert joerg == Contact(
        name="Jörg Weißhaupt",
        given_name="Jörg",
        family_name="Weißhaupt",
        positions=(Position(employer="Stadtwerke Lindenau", title="Netzplaner"),),
        links=("https://www.linkedin.com/in/joerg-weisshaupt",),
        connected_on=date(2024, 3, 5),
    )
    assert (annegret.emails, annegret.connected_on) == (("annegret@beispiel.example",), date(2021, 12, 3))


@pytest.mark.parametrize(
    ("name", "people"),
    [
        (
            "Connections-french.csv",
            [
                ("Pierre-Yves", "Le Guénnec", "Atelier Brume, Fils & Cie", "Ingénieur procédés", date(2023, 3, 12)),
                ("Aïcha", "Benmoussa", "Port Clair", "Cheffe de projet", date(2022, 2, 1)),
                ("Solène", "Marchetti", "", "", date(2021, 7, 5)),
            ],
        ),
        (
            "Connections-spanish.csv",
            [
                ("María José", "Íñiguez Ordóñez", 'Talleres "El Faro"', "Jefa de planta", date(2024, 3, 5)),
                ("Xavier", "Puig", "Faro Norte", "Analista", date(2020, 9, 14)),
            ],
        ),
        (
            "Connections-dutch.csv",
            [
                ("Joost", "van der Velde", "Polder Robotica", "Regeltechnicus", date(2021, 3, 3)),
                ("Fenna", "de Ruijter", "", "", date(2019, 10, 11)),
            ],
        ),
    ],
)
def test_files_in_other_languages_come_in(name: str, people: list[tuple[str, str, str, str, date]]) -> None:
    reading = from_file(name)

    told = [row.contact for row in reading.contacts]
    assert [(it.given_name, it.family_name, it.employer, it.title, it.connected_on) for it in told] == people
    assert (reading.format, reading.rejected, reading.notes) == ("linkedin", (), ())


@pytest.mark.parametrize(
    ("profile", "positions", "education", "skills"),
    [
        (
            "Prénom,Nom,Titre du profil,Lieu géographique\nNadia,Ferrante,Technicienne,Lyon\n",
            "Nom de l'entreprise,Titre,Date de début,Date de fin\nAire Biolabs,Technicienne,janv. 2021,\n",
            "Nom de l'école,Date de début,Date de fin,Nom du diplôme\nUniversité de Lyon,2016,2019,Licence\n",
            "Nom\nStatistique\n",
        ),
        (
            "Nombre,Apellidos,Titular,Ubicación geográfica\nNadia,Ferrante,Técnica,Lugo\n",
            "Nombre de la empresa,Cargo,Empezado el,Finalizado el\nAire Biolabs,Técnica,ene. 2021,\n",
            "Nombre de la institución educativa,Fecha de inicio,Fecha de finalización\nUSC,2016,2019\n",
            "Nombre\nEstadística\n",
        ),
        (
            "Voornaam,Achternaam,Kopregel,Geografische locatie\nNadia,Ferrante,Laborant,Delft\n",
            "Bedrijfsnaam,Functie,Begonnen op,Beëindigd op\nAire Biolabs,Laborant,jan. 2021,\n",
            "Naam van onderwijsinstelling,Startdatum,Einddatum\nTU Delft,2016,2019\n",
            "Naam\nStatistiek\n",
        ),
        (
            "Vorname,Nachname,Profilslogan,Standort\nNadia,Ferrante,Laborantin,Leipzig\n",
            "Unternehmensname,Titel,Begonnen am,Beendet am\nAire Biolabs,Laborantin,Jänner 2021,\n",
            "Name der Hochschule,Startdatum,Enddatum\nUni Leipzig,2016,2019\n",
            "Name\nStatistik\n",
        ),
    ],
)
def test_the_owner_is_told_of_in_other_languages(profile: str, positions: str, education: str, skills: str) -> None:
    files = {"Profile": profile, "Positions": positions, "Education": education, "Skills": skills}
    packed = archive({f"{name}.csv": text.encode() for name, text in files.items()})

    told = read(packed, file_name="export.zip").profile

    assert told is not None
    assert (told.name, bool(told.headline), bool(told.place)) == ("Nadia Ferrante", True, True)
    (position,), (school,) = told.positions, told.education
    assert (position.employer, position.started, position.ended) == ("Aire Biolabs", date(2021, 1, 1), None)
    assert (school.started, school.ended) == (2016, 2019)
    assert len(told.skills) == 1


def test_a_file_saved_again_by_a_german_spreadsheet_comes_in() -> None:
    saved_again = (VECTORS / "Connections-german.csv").read_text().replace(",", ";").encode("cp1252")

    reading = read(saved_again, file_name="Verbindungen.csv")

    assert [row.contact.name for row in reading.contacts] == ["Jörg Weißhaupt", "Annegret Öztürk"]
    assert [note.split(",")[0] for note in reading.notes] == ["The file does not say its character set"]


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


def test_messages_tell_who_wrote_to_whom_and_when() -> None:
    reading = from_file("messages.csv")

    assert (reading.read, reading.profile) == (0, None)
    assert reading.history == (
        Correspondence(
            address="linkedin.com/in/priyaraman",
            name="Priya Raman",
            wrote_on=date(2026, 3, 3),
            heard_on=date(2026, 3, 5),
            written=2,
            heard=1,
        ),
        Correspondence(
            address="linkedin.com/in/maribel-okonjo-hart",
            name="Maribel Okonjo-Hart",
            wrote_on=date(2026, 4, 1),
            written=1,
        ),
        Correspondence(address="linkedin.com/in/ines-duarte", name="Ines Duarte", heard_on=date(2026, 5, 4), heard=1),
    )
    assert reading.notes == (
        f"3 people you have been in touch with. {ONLY_DATES}",
        "Left out of your history. Drafts: 1, group conversations: 1, messages with people whose profile address the"
        " export does not tell: 1.",
    )


def test_invitations_tell_their_direction_and_their_american_dates() -> None:
    assert from_file("Invitations.csv").history == (
        Correspondence(address="linkedin.com/in/zoe-m%c3%bcller", name="Zoë Müller", invited_on=date(2026, 7, 8)),
        Correspondence(address="linkedin.com/in/ines-duarte", name="Ines Duarte", invited_by_on=date(2026, 4, 30)),
    )


def test_no_word_of_a_message_is_in_what_is_read() -> None:
    files = {name: (VECTORS / name).read_bytes() for name in ("messages.csv", "Invitations.csv", "Connections.csv")}

    told = read(archive(files), file_name="export.zip")

    assert "Private words" not in repr(told)
    assert [(each.name, each.heard_on, each.invited_by_on) for each in told.history][-2:] == [
        ("Ines Duarte", date(2026, 5, 4), date(2026, 4, 30)),
        ("Zoë Müller", None, None),
    ]


MESSAGES = "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT\n"
ONE_TALK = "c1,Nadia Ferrante,linkedin.com/in/nadia,Bo Lund,linkedin.com/in/bo,2026-03-03 10:00:00 UTC,Hi\n"


def test_of_two_writers_nobody_guesses_which_one_is_the_owner() -> None:
    reading = read((MESSAGES + ONE_TALK).encode(), file_name="messages.csv")

    assert (reading.history, reading.notes) == ((), (WHOSE,))


def test_the_profile_in_the_archive_says_which_of_two_writers_is_the_owner() -> None:
    profile = b"First Name,Last Name,Headline\nNadia,Ferrante,Technician\n"

    told = read(
        archive({"messages.csv": (MESSAGES + ONE_TALK).encode(), "Profile.csv": profile}), file_name="export.zip"
    )

    assert [(each.name, each.wrote_on) for each in told.history] == [("Bo Lund", date(2026, 3, 3))]


def test_old_messages_without_addresses_find_them_among_the_connections() -> None:
    old = (
        "From,To,Date,Subject,Content,Direction,Folder\n"
        'Nadia Ferrante,Priya Raman,"6/5/16, 10:32 PM",,Hi,OUTGOING,SENT\n'
        'Bo Nobody,Nadia Ferrante,"6/4/16, 9:00 AM",,Hi,INCOMING,INBOX\n'
    )
    files = {"messages.csv": old.encode(), "Connections.csv": (VECTORS / "Connections.csv").read_bytes()}

    told = read(archive(files), file_name="export.zip")

    assert told.history == (
        Correspondence(
            address="linkedin.com/in/priyaraman", name="Priya Raman", wrote_on=date(2016, 6, 5), written=1
        ),
    )


def test_a_header_with_nobody_below_it_says_so() -> None:
    assert read(HEADER.encode(), file_name="Connections.csv") == Reading(
        format="linkedin", columns=COLUMNS, notes=(NOBODY,)
    )


def test_connections_in_a_language_nobody_taught_are_never_a_silent_zero() -> None:
    foreign = archive(
        {"Connections.csv": b"Etunimi,Sukunimi,Yritys\nAino,Virtanen,Kello\n", "Profile.csv": HEADER.encode()[:0]}
    )

    with pytest.raises(Unreadable) as refused:
        read(foreign, file_name="export.zip")

    assert refused.value.code == "nothing-recognised"
    assert "Connected On" in refused.value.says
    assert "“Etunimi,Sukunimi,Yritys”" in refused.value.says


def test_recommendations_are_not_taken_for_connections() -> None:
    data = archive(
        {"Recommendations_Received.csv": b"First Name,Last Name,Company,Job Title,Text\nAna,Lee,Acme,Boss,Hi\n"}
    )

    with pytest.raises(Unreadable) as refused:
        read(data, file_name="export.zip")

    assert "the archive holds “Recommendations_Received.csv”" in refused.value.says


def test_names_with_commas_line_breaks_and_quotes_come_in_whole() -> None:
    text = HEADER + '"Ana\nMaria","Lee, ""Annie"", MBA",,,"Kettle,\r\nSons",Editor,05 Mar 2024\nBo,Lund,,,,,\n'

    ana, bo = read(text.encode(), file_name="Connections.csv").contacts

    assert (ana.contact.name, ana.contact.employer) == ('Ana Maria Lee, "Annie", MBA', "Kettle, Sons")
    assert (ana.number, bo.number) == (2, 5)


def test_old_american_days_are_read_when_one_of_them_is_certain() -> None:
    rows = "Ana,Lee,,,,,03/04/16\nBo,Lund,,,,,12/31/16\n"

    ana, bo = read((HEADER + rows).encode(), file_name="Connections.csv").contacts

    assert (ana.contact.connected_on, bo.contact.connected_on) == (date(2016, 3, 4), date(2016, 12, 31))
