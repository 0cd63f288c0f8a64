"""The docs keep up with the code: everything that can be used is written down, and every link leads somewhere."""

from __future__ import annotations

import ast
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from askwell.actions.accounts import change_settings
from askwell.actions.goals import set_profile
from askwell.cli import all_commands
from askwell.cli.frame import Command, parser_of
from askwell.core.critique import RULES
from askwell.core.critique.faults import FAULTS
from askwell.core.errors import Usage
from docs import generate
from tests.cast import NOON

HOUSE = Path(__file__).parent.parent
DOCS = HOUSE / "docs"
PAGES = sorted([*HOUSE.glob("*.md"), *DOCS.rglob("*.md")])
ROOMS = "core|models|adapters|queries|actions|work|web|cli|bench"
PROJECT = tomllib.loads((HOUSE / "pyproject.toml").read_text())
SCREENSHOTS = {f"docs/screenshots/{each}.png" for each in ("today", "write", "person", "conversation")}
"""Pictures that the browser journey takes (tests/journeys/test_every_page.py)."""


# --- generated pages


@pytest.mark.parametrize("file", [each for each in PAGES if "[[[cog" in each.read_text()], ids=lambda file: file.stem)
def test_a_page_written_from_the_code_is_up_to_date(file):
    cog = [sys.executable, "-m", "cogapp", "-I", "docs", "-P", "--verbosity=0", "--check", "--diff", str(file)]

    done = subprocess.run(cog, cwd=HOUSE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)

    assert (done.returncode, done.stdout) == (0, ""), "Write the pages anew: make docs"


def test_make_writes_every_page_that_is_written_from_the_code():
    named = re.search(r"^PAGES = (.+)$", _text("Makefile"), re.MULTILINE)
    assert named
    kept = {page for pattern in named[1].split() for page in HOUSE.glob(pattern)}

    assert kept == {each for each in (*PAGES, *_sources()) if "[[[cog" in each.read_text()}


def test_every_command_has_its_entry():
    headings = re.findall(r"^### askwell (.+)$", _text("docs/reference/commands.md"), re.MULTILINE)

    assert sorted(headings) == sorted(each.words for each in all_commands())


def test_every_fault_has_its_page_and_no_other_has():
    pages = {each.stem for each in generate.PAGES.glob("*.md")}

    assert sorted(set(FAULTS) - pages) == [], "Write the missing pages: make docs"
    assert sorted(pages - set(FAULTS)) == [], "These faults are gone: remove their pages"


def test_make_docs_begins_a_page_for_each_fault_that_has_none(tmp_path):
    (tmp_path / "too-long.md").write_text("Kept.")

    missing = generate.write_missing(tmp_path)

    assert missing == [each for each in FAULTS if each != "too-long"]
    assert (tmp_path / "too-long.md").read_text() == "Kept."
    assert 'generate.fault("mechanics")' in (tmp_path / "mechanics.md").read_text()


@pytest.mark.parametrize("fault", FAULTS)
def test_every_rule_has_its_entry_on_the_page_of_its_fault(fault):
    headings = re.findall(r"^## (.+)$", _text(f"docs/reference/faults/{fault}.md"), re.MULTILINE)

    assert headings == [each.id for each in RULES.values() if each.fault == fault]


def test_the_list_of_rules_leads_to_every_rule():
    leads = re.findall(
        r"^\| \[[\w-]+\]\(faults/([\w-]+)\.md#([\w-]+)\)", _text("docs/reference/rules.md"), re.MULTILINE
    )

    assert sorted(leads) == sorted((each.fault, each.id) for each in RULES.values())


def test_everything_on_a_shelf_has_its_entry():
    headings = re.findall(r"^### (.+)$", _text("docs/reference/shelves.md"), re.MULTILINE)

    assert headings == [thing for folder in generate.SHELVES for thing in generate.things(folder)]


def test_every_shelf_of_the_house_is_documented():
    """The house names its shelves where it forbids the things on them to know each other."""
    contracts = PROJECT["tool"]["importlinter"]["contracts"]
    named = {each for it in contracts if it["type"] == "independence" for each in it["modules"]}

    documented = {f"askwell.{folder}.*" for folder in generate.SHELVES} | {"askwell.core.critique.rules.*"}

    assert named - documented == set()


def test_every_environment_variable_is_documented():
    read = [name for file in _sources() for name in _environment(file)]

    assert sorted(read) == sorted(generate.ENVIRONMENT)


def test_every_setting_of_an_account_is_documented():
    named = re.findall(r"`(\w+)`", change_settings.__doc__ or "")

    assert sorted(named) == sorted(generate.ACCOUNT)


@pytest.mark.parametrize("name", sorted(generate.ACCOUNT))
def test_a_documented_setting_can_be_changed(owner, name):
    change_settings(owner, **{name: getattr(owner, name)})

    assert name in _text("docs/reference/settings.md")


def test_every_room_of_actions_says_what_it_is_for():
    silent = [file.name for file in _actions() if not ast.get_docstring(ast.parse(file.read_text()))]

    assert silent == []


def test_every_action_is_on_the_page_of_actions():
    page = _text("docs/reference/actions.md")
    verbs = [verb.name for file in _actions() for verb in generate.verbs_in(ast.parse(file.read_text()))]

    assert [each for each in verbs if f"**`{each}(" not in page] == []


# --- pages written by hand


def test_every_dependency_is_justified_and_nothing_else():
    rows = re.findall(r"^\| `([\w.-]+)` \|", _text("docs/why/dependencies.md"), re.MULTILINE)
    extras = PROJECT["project"]["optional-dependencies"].values()
    groups = PROJECT["dependency-groups"].values()
    asked_for = [PROJECT["project"]["dependencies"], *extras, *groups]

    assert sorted(rows) == sorted({_name(each) for group in asked_for for each in group})


@pytest.mark.parametrize("file", PAGES, ids=lambda file: str(file.relative_to(HOUSE)))
def test_every_command_that_a_page_shows_is_understood(file):
    misunderstood = [line for line in _typed(file) if not _understood(line)]

    assert misunderstood == []


def test_a_command_that_does_not_exist_is_noticed():
    assert [_understood(line) for line in ("askwell today", "askwell spam", "askwell goal add --kind fun")] == [
        True,
        False,
        False,
    ]


def test_every_page_is_in_the_index():
    """The pages of faults are in the list of rules."""
    indexes = (DOCS / "README.md", DOCS / "reference" / "rules.md")
    index = {(each.parent / link).resolve() for each in indexes for link in _links(each)}

    assert {each for each in DOCS.rglob("*.md") if each.name != "README.md"} - index == set()


def test_every_word_of_make_is_in_the_readme():
    words = re.findall(r"^([a-z-]+):.*## ", _text("Makefile"), re.MULTILINE)

    assert [each for each in words if f"`make {each}`" not in _text("README.md")] == []


def test_every_decision_is_mentioned_where_it_matters():
    mentions = "".join(each.read_text() for each in (*_sources(), DOCS / "tour.md", HOUSE / "pyproject.toml"))

    unmentioned = [each.name for each in (DOCS / "why").glob("*.md") if f"why/{each.name}" not in mentions]

    assert unmentioned == []


def test_every_decision_that_the_code_points_to_is_written():
    mentions = "".join(each.read_text() for each in (*_sources(), HOUSE / "pyproject.toml"))

    missing = [each for each in re.findall(r"docs/[\w/-]+\.md", mentions) if not (HOUSE / each).is_file()]

    assert missing == []


def test_the_glossary_names_every_field_of_the_profile(owner):
    """The refusal for an unknown field lists those that there are."""
    with pytest.raises(Usage) as refused:
        set_profile(owner, now=NOON, shoe_size="38")

    fields = refused.value.hint.removeprefix("It has ").removesuffix(".").split(", ")

    assert [each for each in fields if f"`{each}`" not in _text("docs/glossary.md")] == []


def test_the_tour_shows_the_floors_that_are_enforced():
    floors = next(it for it in PROJECT["tool"]["importlinter"]["contracts"] if it["type"] == "layers")["layers"]
    rooms = [room.strip(" ()") for floor in floors for room in floor.split("|")]

    drawn = _text("docs/tour.md").split("```text", 1)[1].split("```", 1)[0]

    assert [each for each in rooms if not re.search(rf"\b{each}\b", drawn)] == []


def test_every_path_that_the_tour_names_exists():
    text = _text("docs/tour.md")
    outside = [HOUSE / each for each in re.findall(r"`((?:tests|docs)(?:/[\w.-]+)+)`", text)]
    inside = [HOUSE / "src" / "askwell" / each for each in re.findall(rf"`((?:{ROOMS})(?:/\w+)+(?:\.py)?)`", text)]

    missing = [each for each in [*outside, *inside] if not each.exists() and not each.with_suffix(".py").exists()]

    assert missing == []


@pytest.mark.parametrize("file", PAGES, ids=lambda file: str(file.relative_to(HOUSE)))
def test_every_link_inside_leads_somewhere(file):
    links = [each for each in _links(file) if not each.startswith(("http://", "https://", "mailto:"))]

    assert [each for each in links if not _leads_somewhere(each, file)] == []


def test_the_readme_shows_four_pages_and_says_what_is_on_them():
    shown = re.findall(r"!\[([^\]]+)\]\(([^)]+)\)", _text("README.md"))

    assert {address for _, address in shown} == SCREENSHOTS
    assert [says for says, _ in shown if len(says) < 40] == []


def test_nobody_is_shouted_at():
    """Exclamation marks stand in examples of what not to write, and nowhere else."""
    loud = [str(page.relative_to(HOUSE)) for page in PAGES if "!" in _prose(page)]

    assert loud == []


# --- finding things


def _text(name: str) -> str:
    return (HOUSE / name).read_text()


def _sources() -> list[Path]:
    return sorted((HOUSE / "src" / "askwell").rglob("*.py"))


def _actions() -> list[Path]:
    return [each for each in _sources() if each.parent.name == "actions"]


def _environment(file: Path) -> list[str]:
    return re.findall(r'environ(?:\.get\(|\[)"(ASKWELL_\w+)"', file.read_text())


def _name(requirement: str) -> str:
    found = re.match(r"[\w.-]+", requirement)
    assert found, requirement
    return found[0]


def _prose(page: Path) -> str:
    """A page without code, pictures' marks, generated text and comments."""
    text = re.sub(r"<!-- \[\[\[cog.*?\[\[\[end\]\]\] -->", "", page.read_text(), flags=re.DOTALL)
    text = re.sub(r"```.*?```|<!--.*?-->|`[^`\n]*`", "", text, flags=re.DOTALL)
    return text.replace("![", "[")


def _links(page: Path) -> Iterator[str]:
    text = re.sub(r"```.*?```", "", page.read_text(), flags=re.DOTALL)
    yield from (each for each in re.findall(r"\]\(([^)\s]+)\)", text))


def _typed(page: Path) -> Iterator[str]:
    """Every line of a shell block that calls askwell, up to where the shell takes over."""
    for block in re.findall(r"^```(?:sh|console)\n(.*?)^```", page.read_text(), re.DOTALL | re.MULTILINE):
        for line in block.splitlines():
            if found := re.match(r"(?:\$ )?(askwell(?: .*)?)$", line):
                yield re.split(r" (?:\||<|>|&&) ", found[1])[0]


def _understood(line: str) -> bool:
    words = shlex.split(line)[1:]
    for command in sorted(all_commands(), key=lambda each: -len(each.words)):
        known = command.words.split()
        if words[: len(known)] == known:
            return _parsed(command, words[len(known) :])
    return words in ([], ["--help"], ["--version"])


def _parsed(command: Command, rest: list[str]) -> bool:
    try:
        parser_of(command).parse_args(rest)
    except Usage:
        return False
    return True


def _leads_somewhere(link: str, page: Path) -> bool:
    address, _, anchor = link.partition("#")
    target = (page.parent / address).resolve() if address else page
    if not target.exists():
        return False
    return not anchor or anchor in {
        _anchor(each) for each in re.findall(r"^#+ (.+)$", target.read_text(), re.MULTILINE)
    }


def _anchor(heading: str) -> str:
    """As forges make them: lower case, spaces to hyphens, no punctuation."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")
