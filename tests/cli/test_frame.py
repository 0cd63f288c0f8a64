"""What every command shares: the exit status, JSON on stdout alone, sentences on stderr, and help that parses."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from askwell.actions import messages
from askwell.actions.contacts import add_fact
from askwell.cli import all_commands, main
from askwell.cli.frame import Command, exit_status, parser_of
from askwell.core.errors import NotFound, Outside, Problem, Refusal, Unreadable, Usage
from tests import make
from tests.cast import NOON


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    status = main(words)
    told = capsys.readouterr()
    return status, told.out, told.err


def run_json(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, Any]:
    status, out, err = run(capsys, *words, "--json")
    assert err == ""
    return status, json.loads(out)


@pytest.mark.parametrize(
    ("problem", "status"),
    [
        (Usage("x"), 2),
        (NotFound("x"), 2),
        (Refusal("limit", "x"), 3),
        (Outside("x"), 4),
        (Unreadable("x"), 1),
        (Problem("x"), 2),
    ],
)
def test_every_problem_has_its_exit_status(problem: Problem, status: int) -> None:
    assert exit_status(problem) == status


def test_done_is_zero_and_an_empty_list_is_done(owner, capsys):
    assert run_json(capsys, "outreach") == (0, {"outreach": []})


def test_the_answer_no_is_one(capsys, tmp_path: Path):
    letter = tmp_path / "letter.txt"
    letter.write_text("Subject: Hi\n\nHi [Name], can you get me a job?\n")

    status, verdict = run_json(capsys, "critique", str(letter), "--kind", "ask-email")

    assert (status, verdict["verdict"]) == (1, "hold")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["message", "show", "msg_nothing"], "not-found"),
        (["contact", "show", "con_nothing"], "not-found"),
        (["goal", "add", "Something", "--kind", "wander"], "usage"),
        (["contact", "add", "Maria", "--email", "maria at harbour"], "usage"),
        (["outreach", "close"], "usage"),
        (["contact", "sing"], "usage"),
        (["fnid"], "usage"),
    ],
)
def test_wrong_words_and_unknown_ids_are_two_with_json_on_stdout(owner, capsys, words, code):
    status, told = run_json(capsys, *words)

    assert (status, told["error"]["code"], sorted(told["error"])) == (2, code, ["code", "hint", "says"])
    assert told["error"]["says"]


def test_a_rule_of_the_house_is_three_and_says_what_next(owner, capsys):
    it = make.asked(owner, at=NOON)
    draft = messages.Message.objects.create(
        outreach=it, kind="follow-up", slot="follow-up", body="Hello again", created_at=NOON
    )
    messages.mark_sent(owner, draft.pk, by="email", now=NOON, already=True)

    status, told = run_json(capsys, "draft", it.contact_id, "--goal", it.goal_id, "--kind", "follow-up")

    assert (status, told["error"]["code"]) == (3, "second-follow-up")
    assert "askwell move-on" in told["error"]["hint"]


def test_something_outside_that_failed_is_four(owner, capsys):
    make.mailbox(owner)

    status, told = run_json(capsys, "sync")

    assert (status, told["error"]["code"]) == (4, "outside")


def test_rules_are_checked_before_anything_outside_is_touched(owner, capsys):
    make.mailbox(owner)
    draft = make.draft(owner)

    status, told = run_json(capsys, "message", "approve", draft.pk)

    assert (status, told["error"]["code"]) == (3, "gaps")


def test_without_json_a_problem_is_a_sentence_on_stderr(owner, capsys):
    status, out, err = run(capsys, "message", "show", "msg_nothing")

    assert (status, out) == (2, "")
    assert err.splitlines()[0] == "You have no message with the id msg_nothing."
    assert "Traceback" not in err


def test_a_word_that_is_nearly_right_is_offered(capsys):
    status, out, err = run(capsys, "outreahc")

    assert (status, out) == (2, "")
    assert "Did you mean `outreach`?" in err


def test_creating_answers_with_an_id(owner, capsys):
    _, contact = run_json(capsys, "contact", "add", "Maria Lindqvist", "--email", "maria@harbour.example")
    _, goal = run_json(capsys, "goal", "add", "Into science writing", "--kind", "explore")
    _, message = run_json(capsys, "draft", contact["id"], "--goal", goal["id"], "--kind", "ask-email")
    _, fact = run_json(capsys, "fact", "add", contact["id"], "Writes on bogs", "--source", "you")

    assert [each["id"][:4] for each in (contact, goal, message, fact)] == ["con_", "goa_", "msg_", "fac_"]
    assert {"message", "subject", "body", "claims", "gaps"} <= message.keys()


def test_a_fact_is_withheld_and_allowed_again(owner, capsys):
    fact = add_fact(owner, make.contact(owner).pk, "Writes on bogs", source="you", now=NOON)

    kept = run_json(capsys, "fact", "withhold", fact.pk)
    shown = run(capsys, "contact", "show", fact.contact_id)[1]
    given = run_json(capsys, "fact", "allow", fact.pk)

    assert (kept, given) == ((0, {"id": fact.pk, "private": True}), (0, {"id": fact.pk, "private": False}))
    assert "Writes on bogs (you), only for you" in shown


def test_a_fact_is_removed_and_put_back(owner, capsys):
    fact = add_fact(owner, make.contact(owner).pk, "Writes on bogs", source="you", now=NOON)

    gone = run(capsys, "fact", "remove", fact.pk)[1]
    shown = run(capsys, "contact", "show", fact.contact_id)[1]
    back = run_json(capsys, "fact", "restore", fact.pk)

    assert f"askwell fact restore {fact.pk}" in gone
    assert "Writes on bogs" not in shown
    assert back == (0, {"id": fact.pk, "removed": False})


def test_an_outreach_answers_as_the_contract_says(owner, capsys):
    it = make.asked(owner, at=NOON)

    _, told = run_json(capsys, "outreach", "show", it.pk)

    assert {"id", "contact", "goal", "state", "since", "next", "messages", "events"} <= told.keys()
    assert (told["contact"]["id"], told["goal"], told["since"]) == (it.contact_id, it.goal_id, NOON.isoformat())
    assert {"what", "not_before", "due", "because"} == told["next"].keys()


def test_today_answers_as_the_contract_says(owner, capsys):
    _, told = run_json(capsys, "today")

    assert {"steps", "finished"} == told.keys()
    assert {"do", "contact", "because", "due", "command"} <= told["steps"][0].keys()


@pytest.mark.parametrize("words", [["--help"], ["-h"], ["help"], ["message"], ["message", "--help"], ["--version"]])
def test_help_is_an_answer(capsys, words):
    status, out, err = run(capsys, *words)

    assert (status, err) == (0, "")
    assert "askwell" in out


@pytest.mark.parametrize("command", all_commands(), ids=lambda each: each.words)
def test_every_command_explains_itself(command: Command, capsys):
    parser = parser_of(command)

    with pytest.raises(SystemExit) as ended:
        parser.parse_args(["--help"])

    page = capsys.readouterr().out
    assert ended.value.code == 0
    assert command.summary in " ".join(page.split())
    assert f"askwell {command.words}" in page


@pytest.mark.parametrize("command", [each for each in all_commands() if each.examples], ids=lambda each: each.words)
def test_every_example_is_one_that_can_be_typed(command: Command):
    for example in command.examples:
        words = shlex.split(re.search(r"askwell ([^|<>]*)", example)[1])
        parser_of(command).parse_args(words[len(command.words.split()) :])


def test_no_two_commands_share_their_words():
    words = [each.words for each in all_commands()]

    assert len(words) == len(set(words))


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path):
    environment = os.environ | {"ASKWELL_HOME": str(tmp_path)}
    askwell = subprocess.Popen(
        [sys.executable, "-m", "askwell", "rules", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    )
    assert askwell.stdout and askwell.stderr
    askwell.stdout.close()

    told = askwell.stderr.read()

    askwell.stderr.close()
    assert (askwell.wait(), told) == (0, b"")
