"""The critique as a library: what the package and its page show runs, and answers what they say."""

from __future__ import annotations

import doctest
import re
from dataclasses import fields
from pathlib import Path

from askwell.core import critique as package
from askwell.core.critique import Critique, Finding

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "critique-from-python.md"


def test_the_example_of_the_package_runs():
    done = doctest.testmod(package)

    assert (done.failed, done.attempted > 5) == (0, True)


def test_every_example_of_the_page_runs():
    text = re.sub(r"^```\w*$", "", PAGE.read_text(), flags=re.MULTILINE)
    examples = doctest.DocTestParser().get_doctest(text, {}, PAGE.name, str(PAGE), 0)

    done = doctest.DocTestRunner().run(examples)

    assert done.failed == 0
    assert done.attempted == len(re.findall(r"^>>> ", text, re.MULTILINE)) > 20


def test_the_page_names_every_field_of_an_answer():
    named = set(re.findall(r"`(\w+)`", PAGE.read_text()))

    assert {each.name for kind in (Critique, Finding) for each in fields(kind)} - {"kind"} <= named
