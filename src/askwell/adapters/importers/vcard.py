"""vCard, as Apple's Contacts, iCloud, Google and telephones write it: versions 2.1, 3.0 and 4.0, many cards a file.

Names, employers, titles, mail addresses, telephones, web addresses and the town come in. Birth dates, streets,
pictures and notes stay unread. Groups and companies are no people, and say so.
"""

from __future__ import annotations

from collections.abc import Iterator

from askwell.adapters.files import addresses
from askwell.adapters.files.archives import is_zip
from askwell.adapters.files.cards import Card, Cards, Property, is_vcard
from askwell.adapters.files.people import ENDLESS_NAME, LONGEST_NAME, NO_STREETS, refuse_too_many
from askwell.adapters.files.reading import NO, SURE, File, Importer, Reading, Rejected, Row
from askwell.adapters.files.tables import clean
from askwell.adapters.files.unknown import unknown
from askwell.core.contacts import Contact, Position
from askwell.core.fillers import names_person
from askwell.core.names import joined, split_name, spoken
from askwell.core.places import locate

LOOKS_FOR = "cards (“BEGIN:VCARD”)"

NAMELESS = (
    "The card has no name, so there is no person to add. Give it one in your address book, or add them by hand."
)
COMPANY = "The card is of a company or a place, not of a person."
GROUP = "The card is a group of people, not a person; its members have cards of their own."
CUT_SHORT = "The card has no end: the file was cut short here, or damaged. Export it once more."
PRIVATE = ("BDAY", "ADR", "ANNIVERSARY", "LABEL")


def recognises(file: File) -> int:
    return SURE if not is_zip(file.data) and is_vcard(file.data) else NO


def read(file: File) -> Reading:
    source = Cards(data=file.data)
    answers: list[Row | Rejected] = []
    private = False
    for card in source:
        answers.append(_person(card))
        private = private or any(each.name in PRIVATE for each in card.properties)
        refuse_too_many(len(answers))
    if not answers:
        raise unknown(file, [LOOKS_FOR])
    return Reading(
        format="vcard",
        contacts=tuple(each for each in answers if isinstance(each, Row)),
        rejected=tuple(each for each in answers if isinstance(each, Rejected)),
        notes=tuple(filter(None, (source.note, NO_STREETS if private else ""))),
    )


def _person(card: Card) -> Row | Rejected:
    raw = _shown(card)
    name, given, family = _names(card)
    if fault := _fault(card, name):
        return Rejected(row=card.line, reason=fault, raw=raw)
    emails, no_emails = addresses.emails(_values(card, "EMAIL"))
    links, no_links = addresses.links(_web_addresses(card))
    where = locate(place := _place(card))
    contact = Contact(
        name=name,
        given_name=given,
        family_name=family,
        place=place,
        time_zone=where.time_zone,
        country=where.country,
        positions=_positions(card),
        emails=emails,
        phones=tuple(dict.fromkeys(each.removeprefix("tel:") for each in _values(card, "TEL"))),
        links=links,
    )
    return Row(number=card.line, contact=contact, notes=(*no_emails, *no_links))


def _fault(card: Card, name: str) -> str:
    if not card.complete:
        return CUT_SHORT
    kind = (card.one("KIND") or card.one("X-ADDRESSBOOKSERVER-KIND")).lower()
    if kind == "group":
        return GROUP
    if kind in ("org", "location", "application") or card.one("X-ABSHOWAS").upper() == "COMPANY":
        return COMPANY
    if not names_person(name):
        return COMPANY if card.one("ORG") else NAMELESS
    if len(name) > LONGEST_NAME:
        return ENDLESS_NAME
    return COMPANY if _is_its_own_employer(card, name) else ""


def _is_its_own_employer(card: Card, name: str) -> bool:
    """Phones call a company's card by the company and leave the parts of a name empty."""
    return name == _employer(card) and not any(part for each in card.all("N") for part in each.parts()[:2])


def _names(card: Card) -> tuple[str, str, str]:
    """Full name, given name, family name. FN is how they write themselves; N has it in parts."""
    parts = [clean(each.replace(",", " ")) for each in next((each.parts() for each in card.all("N")), [])]
    family, given, additional, prefix, suffix = (*parts, "", "", "", "", "")[:5]
    called = joined(given, family, middle=additional)
    full = clean(card.one("FN")) or " ".join(filter(None, (prefix, called, suffix)))
    if not (given or family):
        given, family = split_name(full)
    return spoken(full, given, family), given, family


def _values(card: Card, name: str) -> Iterator[str]:
    return (told for each in card.all(name) if (told := clean(each.text())))


def _web_addresses(card: Card) -> Iterator[str]:
    yield from _values(card, "URL")
    for each in (*card.all("X-SOCIALPROFILE"), *card.all("SOCIALPROFILE")):
        told = clean(each.text())
        if told.lower().startswith(("http://", "https://")):  # the others are names on some network
            yield told


def _employer(card: Card) -> str:
    return next((clean(each.parts()[0]) for each in card.all("ORG")), "")


def _positions(card: Card) -> tuple[Position, ...]:
    employer, title = _employer(card), clean(card.one("TITLE") or card.one("ROLE"))
    return (Position(employer=employer, title=title),) if employer or title else ()


def _place(card: Card) -> str:
    """Town, region and country of the first address, of a home if there is one: never its street."""
    homes_first = sorted(card.all("ADR"), key=lambda each: "home" not in each.kinds)
    return next(filter(None, map(_town, homes_first)), "")


def _town(address: Property) -> str:
    parts = [clean(each) for each in address.parts()]
    return ", ".join(dict.fromkeys(filter(None, (*parts[3:5], *parts[6:7]))))


def _shown(card: Card) -> str:
    """What a person needs to find the card again: a name, an address, a number."""
    known = (clean(card.one("FN")), _employer(card), *(clean(card.one(name)) for name in ("EMAIL", "TEL")))
    return " / ".join(dict.fromkeys(each[:LONGEST_NAME] for each in known if each)) or "BEGIN:VCARD"


importer = Importer(name="vcard", looks_for=LOOKS_FOR, recognises=recognises, read=read)
