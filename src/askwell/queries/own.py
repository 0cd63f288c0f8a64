"""Finding one thing of one's own. What belongs to somebody else is not found, exactly like what does not exist."""

from __future__ import annotations

from django.db.models import Q

from askwell.core.errors import NotFound
from askwell.models import (
    Account,
    Book,
    Contact,
    Conversation,
    Fact,
    Goal,
    Mailbox,
    Message,
    Outreach,
    Profile,
    Reply,
)


def contact(account: Account, id: str) -> Contact:
    found = Contact.objects.of(account).whole().filter(pk=id).first()
    if found is None:
        raise NotFound(
            f"There is nobody with the id {id} in your book.", hint="Find people with `askwell find NAME`."
        )
    return found


def fact(account: Account, id: str, *, also_removed: bool = False) -> Fact:
    """One that this account may see, or might until it was removed: its own, or one that the whole book knows."""
    seen = Fact.objects.filter(Q(account=None) | Q(account=account), contact__in=Contact.objects.of(account))
    found = seen.select_related("contact__book").filter(pk=id).first()
    if found is None or (found.removed_at and not also_removed):
        raise NotFound(f"You have no fact with the id {id}.", hint="See them with `askwell contact show ID --json`.")
    return found


def goal(account: Account, id: str) -> Goal:
    found = Goal.objects.filter(account=account, pk=id).first()
    if found is None:
        raise NotFound(f"You have no goal with the id {id}.", hint="See them with `askwell goals`.")
    return found


def outreach(account: Account, id: str) -> Outreach:
    found = Outreach.objects.of(account).select_related("contact", "goal").filter(pk=id).first()
    if found is None:
        raise NotFound(f"You have no outreach with the id {id}.", hint="See them with `askwell outreach`.")
    return found


def message(account: Account, id: str) -> Message:
    found = Message.objects.of(account).select_related("outreach__contact", "outreach__goal").filter(pk=id).first()
    if found is None:
        raise NotFound(f"You have no message with the id {id}.", hint="See them with `askwell outreach show`.")
    return found


def reply(account: Account, id: str) -> Reply:
    found = Reply.objects.select_related("outreach").filter(outreach__account=account, pk=id).first()
    if found is None:
        raise NotFound(f"There is no answer with the id {id}.", hint="See them with `askwell outreach show`.")
    return found


def conversation(account: Account, id: str) -> Conversation:
    found = (
        Conversation.objects.select_related("outreach__contact", "outreach__goal")
        .filter(outreach__account=account, pk=id)
        .first()
    )
    if found is None:
        raise NotFound(f"You have no conversation with the id {id}.", hint="See them with `askwell today`.")
    return found


def mailbox(account: Account) -> Mailbox | None:
    return Mailbox.objects.filter(account=account).first()


def profile(account: Account) -> Profile:
    found = Profile.objects.filter(account=account).first()
    return found or Profile(account=account)


def book(account: Account) -> Book:
    found = Book.objects.filter(memberships__account=account).order_by("created_at", "pk").first()
    if found is None:
        raise NotFound("You have no address book yet.", hint="Start Askwell once; it makes one.")
    return found


def book_called(account: Account, name: str) -> Book:
    """One of one's own books by its name or id; the first one when no name is given."""
    if not name:
        return book(account)
    theirs = Book.objects.filter(memberships__account=account).order_by("created_at", "pk")
    found = theirs.filter(name=name).first() or theirs.filter(pk=name).first()
    if found is None:
        names = ", ".join(f"“{each.name}”" for each in theirs)
        raise NotFound(
            f"You have no address book called “{name}”.", hint=f"You have {names}. Yours is used without --book."
        )
    return found
