"""`bench`: how fast it is, as ratios to a named anchor in one run."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from secrets import randbelow

from askwell.cli.desk import Desk
from askwell.cli.frame import Answer, Command
from askwell.core.errors import Usage


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("name", help="what is measured")
    parser.add_argument("--n", type=int, default=None, help="the size; the bench's usual one when left out")
    parser.add_argument("--seed", type=int, default=None, help="for made-up data; drawn anew when left out, and told")
    parser.add_argument("--data", type=Path, default=None, metavar="DIR", help="a folder with data of your own")


def _bench(args: Namespace, desk: Desk) -> Answer:
    from askwell.bench import benches
    from askwell.bench.measure import Order, missed
    from askwell.core.shelf import load

    shelf = {each.name: each for each in load(benches, "bench").values()}
    if args.name not in shelf:
        raise Usage(f"There is no bench called {args.name!r}.", hint=f"Choose one of {', '.join(shelf)}.")
    bench = shelf[args.name]
    seed = randbelow(2**31) if args.seed is None else args.seed
    result = bench.run(Order(n=args.n or bench.n, seed=seed, data=args.data))
    over = missed(bench, result)
    lines = [f"{each.name:<20} {each.p50:>10.3f} ms  {each.p95:>10.3f} ms  {each.ratio:>7}x" for each in result.rows]
    lines = [f"n {result.n}, seed {result.seed}, anchor {result.anchor}", *lines, *result.notes]
    lines += [f"{name:<20} {value:>10}" for name, value in result.figures.items()]
    over = over if result.correct else ["The answers are wrong.", *over]
    exit = 0 if result.correct and not over else 1
    return Answer(data=result, text="\n".join([*lines, *over]), exit=exit)


commands = [
    Command(
        words="bench",
        summary="measure speed against a named anchor",
        run=_bench,
        arguments=_arguments,
        examples=("askwell bench start", "askwell bench critique", "askwell bench pages --n 10000"),
        tables=False,
    ),
]
