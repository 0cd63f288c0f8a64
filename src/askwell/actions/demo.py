"""The demo world: an account of its own with invented people in every state of an outreach. Never mailable.

It is told through the same actions as real life, with the clock handed to them, so it cannot show a state that the
program would not allow. Addresses end in `.example`, which no mail server delivers to (RFC 2606).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from django.db import transaction

from askwell.actions import contacts, conversations, goals, messages, outreach, replies, shortlist
from askwell.actions.accounts import open_account
from askwell.actions.demo_people import EDITORS, GOALS, NEWS, OTHERS, PROFILE, SEEN, STEP
from askwell.core.compose.slots import gaps
from askwell.models import Account, Book, Contact, Conversation, Goal, Import, Message, Outreach, Profile

NAME = "demo"


def build_demo(*, now: datetime) -> Account:
    """The demo account, made anew unless it is there already."""
    found = Account.objects.filter(kind=Account.Kind.DEMO).first()
    if found:
        return found
    with transaction.atomic():
        account = open_account(NAME, now=now - timedelta(days=60), kind=Account.Kind.DEMO, book="Invented people")
        _tell(Teller(account=account, now=now))
    return account


def clear_demo() -> bool:
    """Delete the demo account and everything it owns, and nothing else."""
    account = Account.objects.filter(kind=Account.Kind.DEMO).first()
    if account is None:
        return False
    with transaction.atomic():
        Conversation.objects.filter(outreach__account=account).delete()
        Message.objects.filter(outreach__account=account).delete()
        Outreach.objects.filter(account=account).delete()
        Import.objects.filter(account=account).delete()
        Book.objects.filter(memberships__account=account).delete()
        Profile.objects.filter(account=account).delete()
        account.delete()
    return True


@dataclass
class Teller:
    """Tells one person's story after another, each some days ago."""

    account: Account
    now: datetime
    people: dict[str, Contact] = field(default_factory=dict)

    def ago(self, days: float) -> datetime:
        return self.now - timedelta(days=days)

    def asked(self, name: str, goal: Goal, *, days: float) -> Outreach:
        """An ask with its gaps filled, sent by the user's own hand that many days ago."""
        at = self.ago(days)
        message = self.written(name, goal, at=at)
        messages.mark_sent(self.account, message.pk, by="email", now=at)
        return Outreach.objects.get(pk=message.outreach_id)

    def written(self, name: str, goal: Goal, *, at: datetime, kind: str = "ask-email") -> Message:
        message = outreach.draft(self.account, self.people[name].pk, goal=goal.pk, kind=kind, now=at)
        return self.filled(message, SEEN.get(name, SEEN[""]), at=at)

    def filled(self, message: Message, words: str, *, at: datetime) -> Message:
        fills = {each.n: words for each in gaps(message.body)}
        return messages.edit_message(self.account, message.pk, now=at, fills=fills)

    def follow_up(self, it: Outreach, name: str, *, days: float) -> None:
        at = self.ago(days)
        message = self.filled(outreach.draft_in(self.account, it.pk, kind="follow-up", now=at), NEWS[name], at=at)
        messages.mark_sent(self.account, message.pk, by="email", now=at)

    def answer(self, it: Outreach, kind: str, *, days: float, text: str = "", until: date | None = None) -> None:
        replies.tell_reply(self.account, it.pk, kind=kind, now=self.ago(days), text=text, until=until)

    def agree(self, it: Outreach, *, days: float, mode: str, place: str, minutes: int = 20) -> Conversation:
        """A conversation `days` ago; negative days are days to come."""
        at = self.ago(days).replace(hour=15, minute=0, second=0, microsecond=0)
        told = min(self.now, at) - timedelta(days=2)
        return conversations.schedule(self.account, it.pk, at=at, minutes=minutes, mode=mode, now=told, place=place)

    def held(self, talk: Conversation, *notes: tuple[str, str]) -> None:
        over = talk.at + timedelta(minutes=talk.minutes)
        conversations.consent(self.account, talk.pk, now=talk.at, notes=True, recording=False)
        conversations.end(self.account, talk.pk, now=over)
        for text, tag in notes:
            conversations.note(self.account, talk.pk, text, now=over + timedelta(minutes=10), tag=tag)


def _tell(teller: Teller) -> None:
    account, began = teller.account, teller.ago(60)
    goals.set_profile(account, now=began, **PROFILE)
    writing, company = (goals.add_goal(account, title, now=began, **known) for title, known in GOALS)
    for name, known, facts in (*EDITORS, *OTHERS):
        teller.people[name] = contacts.add_contact(account, name, now=began, **known)
        for text, source in facts:
            contacts.add_fact(account, teller.people[name].pk, text, source=source, now=began)
    _past(teller, writing)
    _present(teller, writing, company)


def _past(teller: Teller, goal: Goal) -> None:
    """What is over: thanked, closed after silence, a kind no."""
    thanked = teller.asked("Ines Okafor", goal, days=40)
    teller.answer(thanked, "yes", days=38, text="Happy to. Does a call suit you?")
    talk = teller.agree(thanked, days=33, mode="call", place="She calls you")
    teller.held(
        talk,
        ("Pitch the method, not the finding: editors have the finding already", "takeaway"),
        ("Send the link to the peat bog paper", "promise-mine"),
    )
    at = talk.at + timedelta(hours=3)
    thanks = teller.filled(outreach.draft_in(teller.account, thanked.pk, kind="thank-you", now=at), STEP, at=at)
    messages.mark_sent(teller.account, thanks.pk, by="email", now=at)
    silent = teller.asked("Ruben Castell", goal, days=30)
    teller.follow_up(silent, "Ruben Castell", days=22)
    outreach.close_outreach(teller.account, silent.pk, now=teller.ago(14))
    no = teller.asked("Yuki Tanabe", goal, days=25)
    teller.answer(no, "no", days=24, text="Thanks for writing. I am not taking calls this year, but good luck.")


def _present(teller: Teller, writing: Goal, company: Goal) -> None:
    """What is going on: one in every state that Today can speak of."""
    followed = teller.asked("Bram de Wit", company, days=12)
    teller.follow_up(followed, "Bram de Wit", days=4)
    teller.asked("Leila Haddad", writing, days=11)
    later = teller.asked("Pawel Zielinski", company, days=9)
    day = (teller.now + timedelta(days=60)).date()
    teller.answer(later, "later", days=7, text="Busy until the new year. Ask me again then?", until=day)
    yes = teller.asked("Maria Lindqvist", writing, days=5)
    teller.answer(yes, "yes", days=1, text="Gladly. Some time next week? Mornings are best.")
    soon = teller.asked("Amara Nwosu", writing, days=7)
    teller.answer(soon, "yes", days=5, text="Yes, come by the office.")
    teller.agree(soon, days=-1, mode="coffee", place="The cafe below the Harbour Press office", minutes=30)
    talked = teller.asked("Tomas Eriksen", writing, days=6)
    teller.answer(talked, "yes", days=4, text="Sure, ring me.")
    talk = teller.agree(talked, days=1, mode="call", place="+44 113 496 0155")
    teller.held(talk, ("Shadow an editor for a day before you decide", "takeaway"))
    teller.written("Grace Adeyemi", writing, at=teller.ago(1))
    _invited(teller, writing)
    _own_word(teller, writing)


def _invited(teller: Teller, goal: Goal) -> None:
    """A LinkedIn invitation that is pending: most people have no address in an export."""
    note = teller.written("Chen Wei", goal, at=teller.ago(3), kind="ask-linkedin-note")
    messages.mark_sent(teller.account, note.pk, by="linkedin", now=teller.ago(3))


def _own_word(teller: Teller, goal: Goal) -> None:
    """What Robin says of the list: one person on top, and one whom it should not show."""
    shortlist.pin(teller.account, goal.pk, teller.people["Hugo Bellamy"].pk, now=teller.ago(2))
    hidden = teller.people["Owen Price"].pk
    shortlist.hide(teller.account, hidden, why="he would tell everybody at work", goal=goal.pk, now=teller.ago(2))
