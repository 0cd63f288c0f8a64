"""`contact`, `tie`, `find`: people, added, mended, blocked and found."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from askwell.cli.desk import Desk
from askwell.cli.frame import Answer, Command
from askwell.cli.listing import Listing
from askwell.cli.parser import limit
from askwell.core.contacts import TIES

if TYPE_CHECKING:
    from askwell.core.contacts import Fact
    from askwell.queries.contacts import Person

FIELDS = {
    "email": "their address",
    "title": "what they do",
    "employer": "where they do it",
    "school": "where they studied",
    "place": "where they live",
    "url": "a page of theirs, for example on LinkedIn",
    "zone": "their time zone, like Europe/Oslo",
    "country": "whose public holidays they keep: two letters, like NO",
}


def _known(parser: ArgumentParser) -> None:
    for field, means in FIELDS.items():
        parser.add_argument(f"--{field}", default=None, help=means)
    parser.add_argument("--tie", choices=TIES, default=None, metavar="TIE", help="how you know them")


def _given(args: Namespace) -> dict[str, str]:
    known = {name: getattr(args, name) for name in (*FIELDS, "tie")}
    return {name: value for name, value in known.items() if value is not None}


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("name", help="all that is needed to begin with")
    _known(parser)


def _add(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.contacts import add_contact

    contact = add_contact(desk.owner, args.name, now=desk.moment, **_given(args))
    return Answer(data={"id": contact.pk, "name": contact.name}, text=f"{contact.name} is in your book: {contact.pk}")


def _id(parser: ArgumentParser) -> None:
    parser.add_argument("id", help="the id of a person")


def _show(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries.contacts import person

    it = person(desk.owner, args.id, now=desk.moment)
    data = {"id": it.contact.id, **vars_of(it)}
    return Answer(data=data, text="\n".join(_told(it)))


def vars_of(it: object) -> dict[str, object]:
    return {name: getattr(it, name) for name in it.__dataclass_fields__}  # type: ignore[attr-defined]


def _told(it: Person) -> Iterator[str]:
    """Who they are, how to reach them, what is known and from where, what has passed."""
    contact = it.contact
    yield contact.name
    work = " at ".join(each for each in (contact.title, contact.employer) if each)
    yield from (f"  {each}" for each in (work, contact.place, *contact.emails, *contact.links) if each)
    yield from _block("What you share", [each.text for each in it.grounds])
    yield from _block("Known about them", [_fact_told(each, it.faded) for each in contact.facts])
    yield from _block("Where they publish", [f"{each.id}  {each.url} {each.trouble}".strip() for each in it.feeds])
    yield from _block("Who could introduce you", [f"{each.name}: {each.because}" for each in it.introducers])
    yield from _block("Between you before", list(it.before))
    yield from _block("Your outreach", [f"{each.id}  {each.state}, for “{each.goal_title}”" for each in it.outreach])
    yield from _block("Not to be written to", [it.blocked] if it.blocked else [])


def _block(heading: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield from ("", f"{heading}:", *(f"  {each}" for each in lines))


def _fact_told(it: Fact, faded: tuple[str, ...]) -> str:
    told = f"{it.text} ({it.source})" if it.source else it.text
    told = f"{told}, only for you" if it.private else told
    return f"{told}, too old to be told" if it.id in faded else told


def _edit_arguments(parser: ArgumentParser) -> None:
    _id(parser)
    parser.add_argument("--name", default=None, help="how it is spelt rightly")
    _known(parser)


def _edit(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.contacts import edit_contact

    changes = _given(args) | ({} if args.name is None else {"name": args.name})
    contact = edit_contact(desk.owner, args.id, now=desk.moment, **changes)
    return Answer(data={"id": contact.pk, "name": contact.name}, text=f"{contact.name} is up to date.")


def _remove(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.contacts import remove_contact

    remove_contact(desk.owner, args.id, now=desk.moment)
    return Answer(data={"id": args.id, "removed": True}, text="They are out of your book.")


def _what(parser: ArgumentParser) -> None:
    parser.add_argument("what", metavar="ID|ADDRESS|DOMAIN", help="a person, one address, or everybody at a domain")


def _blocked(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.do_not_contact import block

    entry = block(desk.owner, args.what, now=desk.moment)
    return Answer(data={"id": entry.pk, "blocked": args.what}, text="They will not be written to.")


def _unblock(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.do_not_contact import unblock

    count = unblock(desk.owner, args.what, now=desk.moment)
    text = "They may be written to again." if count else "They were not on the list."
    return Answer(data={"unblocked": count}, text=text)


def _tie_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("knower", metavar="A", help="the id of the one who knows; `me` for yourself")
    parser.add_argument("known", metavar="B", help="the id of the one who is known")
    parser.add_argument("--how", required=True, help="in your words: from a choir, as neighbours")


def _tie(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.contacts import add_tie

    tie = add_tie(desk.owner, args.knower, args.known, how=args.how, now=desk.moment)
    return Answer(data={"id": tie.pk}, text="Kept.")


FACETS = {
    "school": "where they studied",
    "employer": "where they work",
    "place": "where they live",
    "role": "what they do",
    "field": "what they studied",
    "year": "when they finished",
}


def _find_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", nargs="?", default="", help="any words of what is known of them; slips are forgiven")
    for facet, means in FACETS.items():
        parser.add_argument(f"--{facet}", default="", help=means)
    parser.add_argument("--limit", type=limit, default=None, help="how many at most; everybody when left out")


def _find(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries.search import find

    facets = {name: getattr(args, name) for name in FACETS}
    found = find(desk.owner, args.text, limit=args.limit, **facets)
    if not found.contacts:
        return Answer(data=found, text="Nobody like that is in your book.")
    rows = tuple((each.id, each.name, each.title, each.employer, each.place) for each in found.contacts)
    return Answer(data=found, text=Listing(headings=("id", "name", "title", "employer", "place"), rows=rows))


commands = [
    Command(
        words="contact add",
        summary="add a person",
        run=_add,
        arguments=_add_arguments,
        examples=('askwell contact add "Maria Lindqvist" --employer "Harbour Press" --tie classmate',),
    ),
    Command(
        words="contact show",
        summary="one person whole",
        run=_show,
        arguments=_id,
        examples=("askwell contact show con_...",),
    ),
    Command(
        words="contact edit",
        summary="mend what is known of a person",
        run=_edit,
        arguments=_edit_arguments,
        examples=("askwell contact edit con_... --email maria@harbour.example --title Editor",),
    ),
    Command(
        words="contact remove",
        summary="take a person out of the book",
        run=_remove,
        arguments=_id,
        examples=("askwell contact remove con_...",),
    ),
    Command(
        words="contact block",
        summary="never write to them",
        run=_blocked,
        arguments=_what,
        examples=("askwell contact block con_...", "askwell contact block harbour.example"),
    ),
    Command(
        words="contact unblock",
        summary="take them off the do-not-contact list",
        run=_unblock,
        arguments=_what,
        examples=("askwell contact unblock harbour.example",),
    ),
    Command(
        words="tie",
        summary="say that one person knows another",
        run=_tie,
        arguments=_tie_arguments,
        examples=('askwell tie con_... con_... --how "sing in the same choir"',),
    ),
    Command(
        words="find",
        summary="find people by anything known of them",
        run=_find,
        arguments=_find_arguments,
        examples=("askwell find maria", 'askwell find --employer "Harbour Press" --school Leeds'),
    ),
]
