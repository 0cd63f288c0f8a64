"""Guided recall: names that came to mind become people with a tie, a prompt at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from askwell.actions.contacts import add_contact
from askwell.actions.events import record
from askwell.core.errors import Usage
from askwell.core.recall import FEW, Named, Prompt, names_in, prompts
from askwell.core.text import fold
from askwell.models import Account, Contact, Tie
from askwell.queries import own


@dataclass(frozen=True, kw_only=True)
class Recalled:
    """What one prompt brought: ids and names."""

    added: tuple[tuple[str, str], ...]
    tied: tuple[tuple[str, str], ...]
    """In the book already, and now with how the user knows them."""
    known: tuple[tuple[str, str], ...]
    """In the book already with a tie: left as they were."""
    unclear: tuple[str, ...]
    """Names that several people in the book have: nothing was done."""


def recall(account: Account, text: str, *, prompt: str, now: datetime) -> Recalled:
    """Keep everybody named in `text`, one a line, each with the tie that the prompt asks about."""
    asked = _prompt(account, prompt)
    named = names_in(text)
    if not named:
        raise Usage("There is no name in this.", hint="One name is enough; or pass this one by.")
    if len(named) > FEW:
        raise Usage(
            f"Those are {len(named)} names at once; {FEW} is the most.",
            hint="Keep the first few here. A long list is better brought as a file: `askwell import`.",
        )
    with transaction.atomic():
        told = [_keep(account, each, asked, now=now) for each in named]
        _pass(account, asked)
        record(account, "recalled", f"{asked.asks} {', '.join(each.name for each in named)}", at=now)
    return Recalled(
        **{kind: tuple(it for what, it in told if what == kind) for kind in ("added", "tied", "known")},
        unclear=tuple(it[1] for what, it in told if what == "unclear"),
    )


def skip_prompt(account: Account, prompt: str, *, now: datetime) -> None:
    """Pass a prompt by; it does not come back until the user begins again."""
    asked = _prompt(account, prompt)
    with transaction.atomic():
        _pass(account, asked)
        record(account, "recall-passed", asked.asks, at=now)


def recall_again(account: Account, *, now: datetime) -> None:
    """Begin anew with the first prompt. Whom one forgot the first time comes to mind the second."""
    account.recalled = []
    Account.objects.filter(pk=account.pk).update(recalled=[])
    record(account, "recall-begun-again", "", at=now)


def _prompt(account: Account, id: str) -> Prompt:
    found = next((each for each in prompts(own.profile(account).as_core()) if each.id == id), None)
    if found is None:
        raise Usage("That prompt is not there any more.", hint="Go on with the next one.")
    return found


def _pass(account: Account, prompt: Prompt) -> None:
    row = Account.objects.select_for_update().get(pk=account.pk)
    account.recalled = list(dict.fromkeys([*row.recalled, prompt.id]))
    Account.objects.filter(pk=account.pk).update(recalled=account.recalled)


def _keep(account: Account, named: Named, prompt: Prompt, *, now: datetime) -> tuple[str, tuple[str, str]]:
    """Somebody called so already is meant, not doubled; of two called so nobody knows which."""
    same = list(Contact.objects.of(account).filter(folded=fold(named.name)[:200]).distinct()[:2])
    if len(same) > 1:
        return "unclear", ("", named.name)
    if not same:
        known = {"title": named.title, "school": prompt.school, "tie": prompt.tie}
        contact = add_contact(account, named.name, now=now, **{name: told for name, told in known.items() if told})
        _say_how(account, contact, prompt)
        return "added", (contact.pk, contact.name)
    contact = same[0]
    tie = Tie.objects.filter(account=account, knower=None, known=contact).exclude(kind="", how="").first()
    if tie:
        return "known", (contact.pk, contact.name)
    Tie.objects.update_or_create(account=account, knower=None, known=contact, defaults={"kind": prompt.tie})
    _say_how(account, contact, prompt)
    return "tied", (contact.pk, contact.name)


def _say_how(account: Account, contact: Contact, prompt: Prompt) -> None:
    Tie.objects.filter(account=account, knower=None, known=contact).update(how=prompt.how)
