"""`recall`: names that come to mind, a prompt at a time."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from askwell.cli.desk import Desk
from askwell.cli.frame import Answer, Command


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("names", nargs="*", metavar="NAME", help='"Rosa Lindqvist, nurse"; none shows what is asked')
    parser.add_argument("--prompt", default="", help="which prompt they answer; the next one when left out")
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--skip", action="store_true", help="pass it by")
    way.add_argument("--again", action="store_true", help="begin anew with the first prompt")


def _recall(args: Namespace, desk: Desk) -> Answer:
    from askwell.actions.recall import recall, recall_again, skip_prompt
    from askwell.queries.recall import where_recall_stands

    if args.again:
        recall_again(desk.owner, now=desk.moment)
    prompt = where_recall_stands(desk.owner).prompt
    asked = args.prompt or (prompt.id if prompt else "")
    told = None
    if args.names:
        told = recall(desk.owner, "\n".join(args.names), prompt=asked, now=desk.moment)
    elif args.skip and asked:
        skip_prompt(desk.owner, asked, now=desk.moment)
    it = where_recall_stands(desk.owner)
    kinds = ("added", "tied", "known")
    data: dict[str, object] = {"prompt": it.prompt, "left": it.left}
    data |= {kind: [{"id": id, "name": name} for id, name in getattr(told, kind)] if told else [] for kind in kinds}
    data["unclear"] = list(told.unclear) if told else []
    lines = [f"{name} is in your book: {id}" for id, name in told.added] if told else []
    lines += [f"{name} was there already: {id}" for id, name in (*told.tied, *told.known)] if told else []
    lines += [f"Several people are called {name}; nothing was done." for name in told.unclear] if told else []
    lines += (
        ["", it.prompt.asks, it.prompt.hint] if it.prompt else ["That was all of them. More come to mind on a walk."]
    )
    return Answer(data=data, text="\n".join(lines).strip())


commands = [
    Command(
        words="recall",
        summary="think of people you know, by prompts",
        run=_recall,
        arguments=_arguments,
        examples=("askwell recall", 'askwell recall "Rosa Lindqvist, nurse" "Tom Ashby"', "askwell recall --skip"),
    ),
]
