"""Help and complaints: the first thing that a person reads when something is not as they thought."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from askwell.cli import GROUPS, MODULES, all_commands, grouped_commands, help, main
from askwell.cli.frame import Command, parser_of

GOLDEN = Path(__file__).parents[1] / "golden" / "help.txt"
COMMANDS = pytest.mark.parametrize("command", all_commands(), ids=lambda each: each.words)


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    status = main(list(words))
    streams = capsys.readouterr()
    return status, streams.out, streams.err


def test_the_first_page_of_help_is_as_it_was_looked_at(capsys):
    """Look at it, then write it anew: askwell --help > tests/golden/help.txt"""
    assert said(capsys, "--help") == (0, GOLDEN.read_text(), "")


def test_every_command_stands_under_one_heading():
    grouped = [each.words for group in grouped_commands().values() for each in group]

    assert sorted(grouped) == sorted(each.words for each in all_commands())
    assert sum(map(len, GROUPS.values())) == len(MODULES)


@COMMANDS
def test_a_summary_is_a_short_line_in_lower_case(command: Command):
    first = command.summary[0]

    assert first == first.lower() or command.summary.startswith("Askwell")
    assert not command.summary.endswith(".")
    assert len(command.summary) <= 80


@COMMANDS
def test_every_argument_says_what_it_is(command: Command):
    silent = [each.dest for each in parser_of(command)._actions if not help.meaning(each)]

    assert silent == []


def test_every_command_is_shown_in_use():
    assert [each.words for each in all_commands() if not each.examples] == []


def test_the_help_of_a_command_shows_it_in_use(capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "100")

    with pytest.raises(SystemExit) as ended:
        main(["draft", "--help"])

    assert ended.value.code == 0
    assert (
        capsys.readouterr().out
        == """\
askwell draft CONTACT --goal GOAL --kind KIND [--via CONNECTOR]

  a first draft from what is known

  CONTACT          the id of a person
  --goal GOAL      the id of a goal; always needed
  --kind KIND      what to write; one of ask-email, ask-linkedin-note, ask-linkedin-message,
                   intro-request, follow-up, thank-you, keep-in-touch, reply, reference-request,
                   questions, confirmation, times; always needed
  --via CONNECTOR  the id of one who could introduce you
  --json           the answer for a program, on stdout

  askwell draft con_... --goal goa_... --kind ask-email
"""
    )


def test_a_family_of_commands_is_listed_by_its_name(capsys):
    status, out, _ = said(capsys, "goal")

    assert (status, out) == (
        0,
        "  askwell goal add   say why you are asking\n"
        "  askwell goal edit  change what you are asking about\n\n"
        "What one of them needs: askwell goal COMMAND --help\n",
    )


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("draft", "`askwell draft` needs CONTACT, --goal and --kind."),
        ("explain", "`askwell explain` needs RULE."),
        ("today tomorrow", "`askwell today` has no use for “tomorrow”."),
        ("draft con_1 --goal", "--goal lacks its value."),
        ("agenda cnv_1 --minutes soon", "--minutes is a whole number."),
        ("goal add Write --kind fun", "--kind cannot be “fun”."),
        ("message praise", "`askwell message` does not know `praise`."),
        ("mesage show", "There is no command `mesage`. Did you mean `message`?"),
        ("export", "`askwell export` is not here yet."),
    ],
)
def test_a_slip_of_the_keys_is_met_with_a_sentence_and_a_next_step(capsys, line: str, says: str):
    status, out, err = said(capsys, *shlex.split(line))

    assert (status, out) == (2, "")
    assert err.splitlines()[0] == says
    assert len(err.splitlines()) == 2
