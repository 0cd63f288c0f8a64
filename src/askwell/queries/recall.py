"""Where the guided recall stands: the prompt that is next, and how many are left."""

from __future__ import annotations

from dataclasses import dataclass

from askwell.core.recall import Prompt, next_prompt, prompts
from askwell.models import Account
from askwell.queries import own
from askwell.queries.contacts import count


@dataclass(frozen=True, kw_only=True)
class Recall:
    prompt: Prompt | None
    """None when all have had their turn."""
    done: int
    left: int
    people: int
    """In the book by now."""


def where_recall_stands(account: Account) -> Recall:
    profile = own.profile(account).as_core()
    every = prompts(profile)
    done = sum(each.id in account.recalled for each in every)
    return Recall(
        prompt=next_prompt(profile, account.recalled), done=done, left=len(every) - done, people=count(account)
    )
