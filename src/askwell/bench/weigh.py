"""Fits the weights of the critique's impression on labelled letters: `python -m askwell.bench.weigh FOLDER ...`.

Logistic regression with an L2 penalty, by Newton's method: few features, few letters, one optimum. Letters of overall
3 are left out, for an editor would neither send nor discard them. It prints the table of `core/critique/weights.py`,
and, set by set, how well weights fitted on all other files put that file in order.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from math import exp, sqrt
from pathlib import Path

from askwell.bench.agreement import MEND, SEND, Labelled, area_under_curve
from askwell.bench.labelled import files_in, read
from askwell.core.critique import Draft, findings_in, read_context
from askwell.core.critique.verdict import UNKNOWN, weighed

PENALTY = 40.0
"""Of the squared weights, on features scaled to one. Chosen by the areas that this command prints."""
STEPS = 25

Row = dict[str, float]
Model = tuple[float, Row]


def row_of(message: Labelled) -> Row:
    """What the score is made from, by name."""
    context = read_context(message.context)
    draft = Draft(kind=message.kind, subject=message.subject, body=message.body, context=context)
    found, _ = findings_in(draft)
    return weighed(draft, found)


def fit(rows: Sequence[Row], bad: Sequence[bool]) -> Model:
    """Bias and weights that make `bad` most likely. Features that are nearly always the same get no weight."""
    names = sorted({name for row in rows for name in row})
    spread = {name: _deviation([row.get(name, 0.0) for row in rows]) for name in names}
    names = [name for name in names if spread[name] > 0.1]
    data = [[1.0, *(row.get(name, 0.0) / spread[name] for name in names)] for row in rows]
    weights = _newton(data, [float(each) for each in bad])
    return weights[0], {name: weight / spread[name] for name, weight in zip(names, weights[1:], strict=True)}


def _newton(data: list[list[float]], wanted: list[float]) -> list[float]:
    size = len(data[0])
    weights = [0.0] * size
    for _ in range(STEPS):
        slope = [0.0] + [-PENALTY * each for each in weights[1:]]
        bend = [[0.0] * size for _ in range(size)]
        for at in range(1, size):
            bend[at][at] = PENALTY
        for row, goal in zip(data, wanted, strict=True):
            chance = 1 / (1 + exp(-sum(a * b for a, b in zip(row, weights, strict=True))))
            share = chance * (1 - chance)
            for i, value in enumerate(row):
                if value:
                    slope[i] += value * (goal - chance)
                    bend_i = bend[i]
                    for j in range(size):
                        bend_i[j] += share * value * row[j]
        step = _solved(bend, slope)
        weights = [a + b for a, b in zip(weights, step, strict=True)]
        if max(map(abs, step)) < 1e-6:
            break
    return weights


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gaussian elimination with row exchange."""
    rows = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    size = len(rows)
    for at in range(size):
        best = max(range(at, size), key=lambda each: abs(rows[each][at]))
        rows[at], rows[best] = rows[best], rows[at]
        for below in range(at + 1, size):
            factor = rows[below][at] / rows[at][at]
            rows[below] = [a - factor * b for a, b in zip(rows[below], rows[at], strict=True)]
    answer = [0.0] * size
    for at in reversed(range(size)):
        rest = sum(rows[at][each] * answer[each] for each in range(at + 1, size))
        answer[at] = (rows[at][size] - rest) / rows[at][at]
    return answer


def _deviation(values: list[float]) -> float:
    mean = sum(values) / len(values)
    return sqrt(sum((each - mean) ** 2 for each in values) / len(values))


def chance(model: Model, row: Row) -> float:
    bias, weights = model
    return 1 / (1 + exp(-bias - sum(weights.get(name, 0.0) * value for name, value in row.items())))


def main(named: list[str], *, say: Callable[[str], None] = print) -> None:
    sets = {path: _known(path) for path in files_in(named, say=say)}
    for path, held in sets.items():
        model = fit(*_columns([each for other, known in sets.items() if other != path for each in known]))
        say(f"# {path.name}: area {_area(model, held)} with weights from the other files")
    bias, weights = fit(*_columns([each for known in sets.values() for each in known]))
    say(f"BIAS = {bias:.2f}")
    say("WEIGHTS: dict[str, float] = {")
    for name, weight in sorted(weights.items()):
        say(f'    "{name}": {weight:.2f},')
    say("}")


def _known(path: Path) -> list[tuple[Row, int]]:
    return [(row_of(each), each.overall) for each in read(path).messages if each.kind not in UNKNOWN]


def _columns(known: list[tuple[Row, int]]) -> tuple[list[Row], list[bool]]:
    clear = [(row, overall) for row, overall in known if overall <= MEND or overall >= SEND]
    return [row for row, _ in clear], [overall <= MEND for _, overall in clear]


def _area(model: Model, known: list[tuple[Row, int]]) -> str:
    low = [100 * (1 - chance(model, row)) for row, overall in known if overall <= MEND]
    high = [100 * (1 - chance(model, row)) for row, overall in known if overall >= SEND]
    area = area_under_curve(low, high)
    return "unknown" if area is None else f"{area:.3f}"


if __name__ == "__main__":
    main(sys.argv[1:])
