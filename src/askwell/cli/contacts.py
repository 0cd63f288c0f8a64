"""`contact`, `tie`, `fact`, `find`: people, added, mended, blocked and found."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from askwell.cli.desk import Desk
from askwell.cli.frame import Answer, Command
from askwell.core.contacts import TIES

FIELDS = ("email", "title", "employer", "school", "place", "url", "zone", "country")


def _known(parser: ArgumentParser) -> None:
    for field in FIELDS:
        parser.add_argument(f"--{field}", default=None)
    parser.add_argument("--tie", choices=TIES, default=None, help="how you know them")


def _given(args: Namespace) -> dict[str, str]:
    known = {name: getattr(args, name) for name in (*FIELDS, "tie")}
    return {name: value for name, value in known.items() if value is not None}


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("name")
    _known(parser)


def _add(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.contacts import add_contact

    contact = add_contact(desk.owner, args.name, now=desk.moment, **_given(args))
    return Answer(data={"id": contact.pk, "name": contact.name}, text=f"{contact.name} is in your book: {contact.pk}")


def _id(parser: ArgumentParser) -> None:
    parser.add_argument("id")


def _show(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries.contacts import person

    it = person(desk.owner, args.id, now=desk.moment)
    lines = [f"{it.contact.name}, {it.contact.title} at {it.contact.employer}".strip(", ")]
    lines += [each.text for each in it.grounds] + [each.text for each in it.contact.facts]
    data = {"id": it.contact.id, **vars_of(it)}
    return Answer(data=data, text="\n".join(lines))


def vars_of(it: object) -> dict[str, object]:
    return {name: getattr(it, name) for name in it.__dataclass_fields__}  # type: ignore[attr-defined]


def _edit_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("id")
    parser.add_argument("--name", default=None)
    _known(parser)


def _edit(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.contacts import edit_contact

    changes = _given(args) | ({"name": args.name} if args.name else {})
    contact = edit_contact(desk.owner, args.id, now=desk.moment, **changes)
    return Answer(data={"id": contact.pk, "name": contact.name}, text=f"{contact.name} is up to date.")


def _remove(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.contacts import remove_contact

    remove_contact(desk.owner, args.id, now=desk.moment)
    return Answer(data={"id": args.id, "removed": True}, text="They are out of your book.")


def _what(parser: ArgumentParser) -> None:
    parser.add_argument("what", metavar="ID|ADDRESS|DOMAIN")


def _block(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.contacts import block

    entry = block(desk.owner, args.what, now=desk.moment)
    return Answer(data={"id": entry.pk, "blocked": args.what}, text="They will not be written to.")


def _unblock(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.contacts import unblock

    count = unblock(desk.owner, args.what, now=desk.moment)
    text = "They may be written to again." if count else "They were not on the list."
    return Answer(data={"unblocked": count}, text=text)


def _tie_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("knower", metavar="A", help="the one who knows; `me` for yourself")
    parser.add_argument("known", metavar="B")
    parser.add_argument("--how", required=True)


def _tie(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.contacts import add_tie

    tie = add_tie(desk.owner, args.knower, args.known, how=args.how, now=desk.moment)
    return Answer(data={"id": tie.pk}, text="Kept.")


def _fact_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("contact")
    parser.add_argument("text")
    parser.add_argument("--source", required=True, help="an address, or `you`")
    parser.add_argument("--private", action="store_true", help="never quoted in a message")


def _fact(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.contacts import add_fact

    fact = add_fact(desk.owner, args.contact, args.text, source=args.source, now=desk.moment, private=args.private)
    return Answer(data={"id": fact.pk}, text="Kept, with its source.")


def _find_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", nargs="?", default="")
    for facet in ("school", "employer", "place", "role"):
        parser.add_argument(f"--{facet}", default="")
    parser.add_argument("--limit", type=int, default=None)


def _find(args: Namespace, desk: Desk) -> Answer:
    from askwell.queries.contacts import find

    found = find(
        desk.owner,
        args.text,
        school=args.school,
        employer=args.employer,
        place=args.place,
        role=args.role,
        limit=args.limit,
    )
    lines = [f"{each.id}  {each.name}, {each.title} {each.employer}".rstrip(", ") for each in found.contacts]
    return Answer(data=found, text="\n".join(lines) or "Nobody like that is in your book.")


commands = [
    Command(
        words="contact add",
        summary="add a person",
        run=_add,
        arguments=_add_arguments,
        examples=('askwell contact add "Maria Lindqvist" --employer "Harbour Lab" --tie classmate',),
    ),
    Command(words="contact show", summary="one person whole", run=_show, arguments=_id),
    Command(words="contact edit", summary="mend what is known of a person", run=_edit, arguments=_edit_arguments),
    Command(words="contact remove", summary="take a person out of the book", run=_remove, arguments=_id),
    Command(words="contact block", summary="never write to them", run=_block, arguments=_what),
    Command(words="contact unblock", summary="take them off the do-not-contact list", run=_unblock, arguments=_what),
    Command(words="tie", summary="say that one person knows another", run=_tie, arguments=_tie_arguments),
    Command(words="fact add", summary="keep a true sentence with its source", run=_fact, arguments=_fact_arguments),
    Command(
        words="find",
        summary="find people by anything known of them",
        run=_find,
        arguments=_find_arguments,
        examples=("askwell find maria", 'askwell find --employer "Harbour Lab" --school Leeds'),
    ),
]
