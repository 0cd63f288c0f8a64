"""Schools and employers under their other names; what may be two is never one."""

from __future__ import annotations

from collections import defaultdict

import pytest

from askwell.core.aliases import EMPLOYERS, SCHOOLS
from askwell.core.naming import key, spelling


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("MIT", "Massachusetts Institute of Technology"),
        ("M.I.T.", "Massachusetts Institute of Technology (MIT)"),
        ("UC Berkeley", "University of California, Berkeley"),
        ("University of California-Berkeley", "U.C. Berkeley"),
        ("LSE", "The London School of Economics and Political Science (LSE)"),
        ("Oxford University", "University of Oxford"),
        ("TU München", "Technical University of Munich"),
        ("ETH Zürich", "ETH"),
        ("IBM", "International Business Machines Corp."),
        ("PwC", "PricewaterhouseCoopers LLP"),
        ("J.P. Morgan", "JPMorgan Chase & Co."),
        ("McKinsey", "McKinsey & Company"),
        ("Procter & Gamble", "P&G"),
        ("Robert Bosch GmbH & Co. KG", "Bosch"),
        ("Ferrari S.p.A.", "Ferrari"),
        ("Facebook", "Meta Platforms, Inc."),
    ],
)
def test_one_organisation_under_two_names(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("USC", "University of Southern California"),
        ("CMU", "Carnegie Mellon University"),
        ("York University", "University of York"),
        ("Harvard Business School", "Harvard University"),
        ("Penn State", "UPenn"),
        ("University of Newcastle", "Newcastle University"),
        ("AWS", "Amazon"),
        ("Merck", "MSD"),
        ("HP", "HPE"),
        ("Oxford Brookes University", "Oxford University"),
        ("UCL", "UCLA"),
        ("Miami University", "University of Miami"),
        ("Imperial (UK)", "Imperial"),
        ("Grand Hotel Spa", "Grand Hotel"),
        ("London Zoo", "London"),
    ],
)
def test_two_organisations_stay_two(one: str, other: str) -> None:
    assert key(one) != key(other)


def test_no_alias_stands_for_two_and_none_leads_on_to_another() -> None:
    names: dict[str, set[str]] = defaultdict(set)
    for name, also in (*SCHOOLS.items(), *EMPLOYERS.items()):
        for alias in (name, *also.split(";")):
            names[spelling(alias)].add(spelling(name))

    assert {alias: each for alias, each in names.items() if len(each) > 1} == {}
    assert "" not in names
