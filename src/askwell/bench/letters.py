"""Letters for measuring: made from the rules' own examples, shuffled, so that most rules have something to find.

No two letters are alike, and nothing here is cached between them.
"""

from __future__ import annotations

import json
import random
from itertools import islice
from pathlib import Path

from askwell.core.critique import RULES, Draft
from askwell.core.outreach import ASK_EMAIL

WORDS = 150
"""About as long as what people write before they cut it."""
GREETINGS = ("Hi Maria,", "Dear Dr Osei,", "Hello Jonas,", "Hi Yuki,", "Dear Ms Castell,", "Hi there,")
CLOSINGS = ("Best,\nAda Okafor", "Kind regards,\nJo Lind", "Thank you for considering it,\nSam Reyes", "Cheers,\nIda")


def letters(n: int, *, seed: int) -> list[str]:
    """Bodies of `n` asks of about 150 words; the same for the same seed."""
    dice = random.Random(seed)  # noqa: S311 - only the spread matters
    return [_letter(dice, pool=_sentences()) for _ in range(n)]


def letters_in(folder: Path, *, n: int) -> list[str]:
    """Up to `n` bodies of `messages.jsonl` in a folder of one's own."""
    with (folder / "messages.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line)["body"] for line in islice(lines, n)]


def _sentences() -> tuple[str, ...]:
    examples = [each for rule in RULES.values() for each in (*rule.good, *rule.bad)]
    drafts = [each.draft(kind=ASK_EMAIL) for each in examples]
    return tuple(dict.fromkeys(part.text for draft in drafts for part in draft.sentences if part.text[-1] in ".?!"))


def _letter(dice: random.Random, *, pool: tuple[str, ...]) -> str:
    body: list[str] = []
    while sum(len(each.split()) for each in body) < WORDS:
        body.append(dice.choice(pool))
    breaks = sorted(dice.sample(range(1, len(body)), k=min(3, len(body) - 1)))
    paragraphs = (" ".join(body[start:end]) for start, end in zip([0, *breaks], [*breaks, len(body)], strict=True))
    return "\n\n".join([dice.choice(GREETINGS), *paragraphs, dice.choice(CLOSINGS)])


def draft_of(body: str) -> Draft:
    return Draft(kind=ASK_EMAIL, subject="A question about river surveys", body=body)
