"""LinkedIn's files in other languages than English, and in one that nobody taught."""

from datetime import date

import pytest

from askwell.adapters.importers import read
from askwell.core.contacts import Contact, Position
from askwell.core.errors import Unreadable
from tests.adapters.importers.linkedin_export import HEADER, VECTORS, archive, from_file


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


def test_connections_in_a_language_nobody_taught_are_never_a_silent_zero() -> None:
    foreign = archive(
        {"Connections.csv": b"Etunimi,Sukunimi,Yritys\nAino,Virtanen,Kello\n", "Profile.csv": HEADER.encode()[:0]}
    )

    with pytest.raises(Unreadable) as refused:
        read(foreign, file_name="export.zip")

    assert refused.value.code == "nothing-recognised"
    assert "Connected On" in refused.value.says
    assert "“Etunimi,Sukunimi,Yritys”" in refused.value.says
