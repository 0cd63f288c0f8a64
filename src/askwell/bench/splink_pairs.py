"""The same search by Splink, the best peer at this size, where it is installed. Set up by its guide."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any

from askwell.core.duplicates import LIKELY, Entry, Pair

THRESHOLD = 0.9
"""The chance from which a pair is shown: the odds of 10 to 1 that the house asks for."""


def find_by_splink(entries: Sequence[Entry]) -> list[Pair] | None:
    """Trained on the entries themselves and asked once; None where it is not installed."""
    try:
        splink, library, rules, frames = (
            import_module(f"{each}")
            for each in ("splink", "splink.comparison_library", "splink.blocking_rule_library", "pandas")
        )
    except ImportError:
        return None
    table = frames.DataFrame([_row(each) for each in entries])
    linker = _linker(splink, library, rules, table)
    block_on = rules.block_on
    linker.training.estimate_probability_two_random_records_match([block_on("email")], recall=0.4)
    linker.training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("given", "family"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("school", "year"))
    found = linker.inference.predict(threshold_match_probability=THRESHOLD).as_pandas_dataframe()
    return [
        Pair(first=str(one), second=str(other), weight=float(weight), certainty=LIKELY, because=())
        for one, other, weight in zip(found.unique_id_l, found.unique_id_r, found.match_weight, strict=True)
    ]


def _linker(splink: Any, library: Any, rules: Any, table: Any) -> Any:
    block_on = rules.block_on
    settings = splink.SettingsCreator(
        link_type="dedupe_only",
        blocking_rules_to_generate_predictions=[
            block_on("school", "year", "substr(given, 1, 1)"),
            block_on("employer", "family"),
            block_on("email"),
        ],
        comparisons=[
            library.JaroWinklerAtThresholds("given", [0.9]).configure(term_frequency_adjustments=True),
            library.JaroWinklerAtThresholds("family", [0.9]).configure(term_frequency_adjustments=True),
            *(library.ExactMatch(each) for each in ("year", "degree", "field", "title")),
            *(
                library.ExactMatch(each).configure(term_frequency_adjustments=True)
                for each in ("school", "employer", "place", "email")
            ),
        ],
    )
    return splink.Linker(splink.DuckDBAPI().register(table), settings, log_level=None)


def _row(it: Entry) -> dict[str, Any]:
    """Empty is unknown: Splink takes two empty fields for the same otherwise."""
    study = it.studies[0] if it.studies else None
    told = {
        "given": it.given.lower(),
        "family": it.family.lower(),
        "email": next(iter(it.emails), ""),
        "employer": next(iter(it.employers), "").lower(),
        "title": next(iter(it.titles), "").lower(),
        "school": study.school if study else "",
        "year": str(study.year or "") if study else "",
        "degree": study.degree if study else "",
        "field": study.field if study else "",
        "place": it.place,
    }
    return {"unique_id": it.id} | {name: value or None for name, value in told.items()}
