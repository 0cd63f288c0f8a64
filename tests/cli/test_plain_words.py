"""Words are read plainly only where argparse would make the same of them."""

from __future__ import annotations

import shlex

import pytest

from askwell.cli import all_commands, plain_words
from askwell.cli.frame import Command, arguments_of, declare, parser_of
from askwell.core.errors import Usage

CRITIQUE = next(each for each in all_commands() if each.words == "critique")
EXAMPLES = [(each, shlex.split(example)) for each in all_commands() for example in each.examples]


def plainly(command: Command, *words: str) -> dict[str, object] | None:
    read = plain_words.read(words, declare=lambda parser: declare(command, parser))
    return None if read is None else vars(read)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "-",
        "letter.txt",
        "letter.txt --kind ask-email",
        "--kind ask-email letter.txt other.txt --all",
        "a b --off stuffy --off hedge-stack --limit length-over=160 --json",
        "--kind ask-email --kind thank-you a",
        "--jsonl - --subject Hello",
    ],
)
def test_plain_words_mean_what_argparse_makes_of_them(words: str):
    typed = words.split()

    assert plainly(CRITIQUE, *typed) == vars(parser_of(CRITIQUE).parse_args(typed))


def test_so_do_the_words_of_every_example():
    read = [
        (command, words[len(command.words.split()) + 1 :]) for command, words in EXAMPLES if words[0] == "askwell"
    ]
    plain = [(command, words) for command, words in read if plainly(command, *words) is not None]

    assert len(plain) > 5
    for command, words in plain:
        assert plainly(command, *words) == vars(parser_of(command).parse_args(words))


@pytest.mark.parametrize(
    "words",
    [
        "--help",
        "-h",
        "--kind",
        "--kind=ask-email a",
        "--kind nothing a",
        "--kind --all a",
        "a --kind ask-email b",
        "--al a",
        "--unknown a",
        "-- a",
        "-a",
        "a -5",
    ],
)
def test_all_else_is_left_to_argparse(words: str):
    assert plainly(CRITIQUE, *words.split()) is None


def test_its_complaints_are_said_there():
    with pytest.raises(Usage, match="--kind cannot be “nothing”"):
        arguments_of(CRITIQUE, ["a", "--kind", "nothing"])


def test_a_command_that_takes_more_than_plain_words_is_left_to_argparse():
    assert plainly(next(each for each in all_commands() if each.words == "explain"), "stuffy") is None
