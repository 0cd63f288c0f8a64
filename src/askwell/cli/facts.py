"""`fact`: what is known of a person, kept with its source, held back, and taken out."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from askwell.cli.desk import Desk
from askwell.cli.frame import Answer, Command
from askwell.cli.parser import day
from askwell.core.said_of_facts import ALLOWED, REMOVED, RESTORED, WITHHELD


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("contact")
    parser.add_argument("text", help="one true sentence")
    parser.add_argument("--source", required=True, help="an address, or `you`")
    parser.add_argument("--private", action="store_true", help="never quoted in a message")
    parser.add_argument("--on", type=day, default=None, metavar="DATE", help="the day of what it speaks of")


def _add(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.contacts import add_fact

    told = {"source": args.source, "private": args.private, "said_on": args.on}
    fact = add_fact(desk.owner, args.contact, args.text, now=desk.moment, **told)
    return Answer(data={"id": fact.pk}, text="Kept, with its source.")


def _withhold(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.facts import withhold_fact

    fact = withhold_fact(desk.owner, args.fact, now=desk.moment)
    return Answer(data={"id": fact.pk, "private": True}, text=WITHHELD)


def _allow(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.facts import allow_fact

    fact = allow_fact(desk.owner, args.fact, now=desk.moment)
    return Answer(data={"id": fact.pk, "private": False}, text=ALLOWED)


def _remove(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.facts import remove_fact

    fact = remove_fact(desk.owner, args.fact, now=desk.moment)
    text = f"{REMOVED}\nUndo: askwell fact restore {fact.pk}"
    return Answer(data={"id": fact.pk, "removed": True}, text=text)


def _restore(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.facts import restore_fact

    fact = restore_fact(desk.owner, args.fact, now=desk.moment)
    return Answer(data={"id": fact.pk, "removed": False}, text=RESTORED)


def _one(parser: ArgumentParser) -> None:
    parser.add_argument("fact", help="its id: `askwell contact show ID --json` tells it")


commands = [
    Command(
        words="fact add",
        summary="keep a true sentence with its source",
        run=_add,
        arguments=_add_arguments,
        examples=('askwell fact add con_... "Wrote on peat bogs" --source https://harbour.example/peat',),
    ),
    Command(
        words="fact withhold",
        summary="let no message quote a fact",
        run=_withhold,
        arguments=_one,
        examples=("askwell fact withhold fac_...",),
    ),
    Command(
        words="fact allow",
        summary="let messages quote a fact again",
        run=_allow,
        arguments=_one,
        examples=("askwell fact allow fac_...",),
    ),
    Command(
        words="fact remove",
        summary="take out what is not true, or not yours to keep",
        run=_remove,
        arguments=_one,
        examples=("askwell fact remove fac_...",),
    ),
    Command(
        words="fact restore",
        summary="put back a fact that was taken out",
        run=_restore,
        arguments=_one,
        examples=("askwell fact restore fac_...",),
    ),
]
