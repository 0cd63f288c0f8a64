"""The verdict as a whole: what holds a message back, what only advises, and what could not be checked."""

from __future__ import annotations

import pytest

from askwell.core.critique import Context, Critique, Draft, NotChecked, critique, read_context

ASK = (
    "Hi Maria,\n\nI read your column on tenants, and I keep the books of a housing cooperative in Malmö.\n\n"
    "Could I ask you how you check a landlord's figures, for 15 minutes by phone or in two lines by email? "
    "If now isn't good, no worries.\n\nThank you for considering it,\nJo Lind"
)
KNOWN = read_context({"to": {"name": "Maria Lopez"}, "others": [], "earlier": []})


def judged(
    body: str, *, kind: str = "ask-email", subject: str | None = "Your column", context: Context = KNOWN
) -> Critique:
    return critique(Draft(kind=kind, subject=subject, body=body, context=context))


def test_a_good_letter_is_ready_and_has_nothing_to_mend():
    result = judged(ASK)

    assert (result.verdict, result.words, result.findings, result.not_checked) == ("ready", 44, (), ())
    assert result.score >= 90


def test_what_was_not_told_is_named_and_never_passed_over():
    result = judged(ASK, subject=None, context=Context())

    assert result.not_checked == (
        NotChecked("mass-address", "to"),
        NotChecked("name-mismatch", "to.name"),
        NotChecked("near-duplicate", "others"),
        NotChecked("subject-bait", "subject"),
        NotChecked("subject-job", "subject"),
        NotChecked("subject-length", "subject"),
        NotChecked("subject-missing", "subject"),
        NotChecked("subject-vague", "subject"),
    )


BEGGING = (
    "Hi Maria,\n\nI am looking for a job and I hope your company is hiring. My experience is a perfect fit.\n\n"
    "Please forward my resume to the hiring manager."
)


def test_a_letter_that_begs_for_a_job_is_held_but_the_user_may_overrule():
    result = judged(BEGGING)

    assert (result.verdict, result.blocks) == ("hold", False)


def test_one_hard_word_in_a_letter_that_does_all_else_right_is_softened_but_the_letter_is_not_called_ready():
    result = judged(ASK.replace("Could I", "I saw that you have an opening for a clerk. Could I"))

    assert (result.verdict, result.blocks) == ("improve", False)
    assert [(each.fault, each.severity) for each in result.findings] == [("job-begging", "warning")]


def test_a_slot_blocks():
    result = judged(ASK.replace("your column on tenants", "[one thing of theirs you read, heard or saw]"))

    assert (result.verdict, result.blocks) == ("hold", True)


@pytest.mark.parametrize(
    "aside",
    [
        "I'm not looking for a job; the ledgers interest me.",
        "You once wrote that nobody should ask to “pick your brain”.",
        "I have not attached a CV, on purpose.",
        "No rush at all, and no worries if not.",
    ],
)
def test_a_sentence_that_only_looks_like_a_fault_leaves_the_letter_ready(aside: str):
    assert judged(ASK.replace("Could I", f"{aside} Could I")).verdict == "ready"


def test_every_warning_lowers_the_score_and_a_heap_of_them_leaves_a_good_letter_no_longer_ready():
    once = judged(ASK, subject="Networking")
    twice = judged(ASK.replace("column on tenants", "column on tenants (pls excuse the hurry)"), subject="Networking")
    heap = judged(
        "Hi Maria,\n\nI came across your profile and was impressed by your journey. I'd love to pick your brain and "
        "learn from your amazing experience. Let me know when you are free!!",
        subject="Networking",
    )

    assert judged(ASK).score > once.score > twice.score > heap.score
    assert (once.verdict, heap.verdict) == ("ready", "improve")


@pytest.mark.parametrize(("length", "plan", "expected"), [
    (200, "free", None), (201, "free", ("error", True)), (201, "", ("hint", False)), (300, "", ("hint", False)),
    (301, "", ("error", True)), (301, "premium", ("error", True)),
])  # fmt: skip
def test_an_invitation_note_is_measured_by_the_plan(length: int, plan: str, expected: tuple[str, bool] | None):
    result = judged("x" * length, kind="ask-linkedin-note", context=read_context({"me": {"linkedin_plan": plan}}))

    found = [(each.severity, each.blocks) for each in result.findings if each.rule == "note-over-limit"]
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize("junk", [None, 3, [], {"to": "Maria"}, {"to": {"name": 5}, "earlier": {}, "others": "x"}])
def test_a_context_that_makes_no_sense_counts_as_not_told(junk: object):
    result = judged(ASK, context=read_context(junk))

    assert NotChecked("name-mismatch", "to.name") in result.not_checked
    assert NotChecked("near-duplicate", "others") in result.not_checked


def test_re_is_judged_only_when_the_earlier_mails_are_known():
    unknown = judged(ASK, subject="Re: tenants", context=Context())
    none = judged(ASK, subject="Re: tenants")

    assert NotChecked("subject-thread", "earlier") in unknown.not_checked
    assert [each.rule for each in none.findings if each.blocks] == ["subject-thread"]


def test_a_phrase_that_a_windows_mail_program_broke_is_found_and_quoted_as_it_stands():
    body = ASK.replace("If now isn't good", "I would love to pick\r\nyour brain. If now isn't good").replace(
        "\n\n", "\r\n\r\n"
    )

    found = {each.rule: each for each in judged(body).findings}

    assert found["pick-your-brain"].text == body[found["pick-your-brain"].start : found["pick-your-brain"].end]
    assert "pick\r\nyour brain" in found["pick-your-brain"].text
