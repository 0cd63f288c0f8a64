"""Today: everything owed to others, and at most one new ask. It empties, and says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from askwell.core import cadence, messages
from askwell.core.outreach import ASKED, ASKS, DRAFTED, FOLLOWED_UP, INTRO_REQUEST
from askwell.core.shortlist import Ranked, rank
from askwell.core.standing import Next
from askwell.core.times import zone_of
from askwell.models import Account, Conversation, Goal, Message, Note, Outreach
from askwell.queries import own
from askwell.queries.ahead import Ahead, Standings, Talk, coming_up, talks_on
from askwell.queries.candidates import candidates_of
from askwell.queries.outreach import Who
from askwell.queries.sending import asks_sent, blocked_people, open_asks
from askwell.queries.standing import next_of, talk_of, whole
from askwell.queries.unsettled import unsettled


@dataclass(frozen=True, kw_only=True)
class Step:
    """contract.md, `today`. `owed` tells what is due to others from what is only proposed."""

    do: str
    says: str
    """The step in words, for a page: "Thank Maria"."""
    contact: Who | None
    because: str
    due: datetime | None
    command: str
    owed: bool
    outreach: str = ""
    message: str = ""
    conversation: str = ""
    note: str = ""
    goal: str = ""
    lacks: str = ""
    """What has to be there first: "takeaway" before a thank-you."""
    about: str = ""
    """What they do and where, for somebody new."""
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Today:
    steps: tuple[Step, ...]
    finished: bool
    """Nothing owed is left."""
    day: date
    resting: bool = False
    """A rest day, or the user said that it is enough: nothing new is proposed."""
    enough: bool = False
    """They said so today."""
    talks: tuple[Talk, ...] = ()
    ahead: tuple[Ahead, ...] = ()


def today(account: Account, *, now: datetime) -> Today:
    zone = zone_of(own.profile(account).time_zone)
    day = now.astimezone(zone).date()
    standings = [(it, next_of(it, now=now)) for it in whole(Outreach.objects.of(account))]
    stuck = unsettled(account)
    moving = _without(standings, {each.outreach_id for each in stuck}, blocked_people(account))
    owed = tuple(sorted(_owed(account, moving, stuck, now=now), key=_urgency))
    enough = account.finished_on == day
    resting = enough or day.isoweekday() in account.rest_days
    proposed = None if resting else _new_step(account, moving, now=now)
    steps = owed + ((proposed,) if proposed else ())
    return Today(
        steps=steps,
        finished=not owed,
        day=day,
        resting=resting,
        enough=enough,
        talks=talks_on(standings, day, zone=zone),
        ahead=coming_up(standings, besides={each.outreach for each in steps}, now=now),
    )


ORDER = ("hold", "answer", "agree", "settle", "did-it-go", "thank", "confirm", "promise", "prepare")


def _urgency(step: Step) -> tuple[int, str]:
    rank = ORDER.index(step.do) if step.do in ORDER else len(ORDER)
    return rank, step.due.isoformat() if step.due else ""


def _without(standings: Standings, asked_about: set[str], blocked: set[str]) -> Standings:
    """Without what is asked about already ("did it go?"), and without asks to people who are to be left in peace."""
    return [
        (it, next)
        for it, next in standings
        if it.pk not in asked_about and not (it.contact_id in blocked and it.state in (DRAFTED, ASKED, FOLLOWED_UP))
    ]


def _owed(account: Account, standings: Standings, stuck: list[Message], *, now: datetime) -> Iterator[Step]:
    for message in stuck:
        yield _about_a_message(message)
    for it, next in standings:
        step = _step(it, next, now=now)
        if step and step.owed:
            yield step
    yield from _promises(account)


def _step(it: Outreach, next: Next, *, now: datetime) -> Step | None:
    """The next step of one outreach, when it is one for today."""
    if next.what not in WORDS or not _is_for_today(next, now=now):
        return None
    talk, draft = talk_of(it), _draft_of(it)
    says, command = WORDS[next.what if draft or next.what not in UNWRITTEN else UNWRITTEN[next.what]]
    fill = {
        "name": it.contact.name,
        "contact": it.contact_id,
        "goal": it.goal_id,
        "outreach": it.pk,
        "conversation": talk.pk if talk else "",
        "message": draft.pk if draft else "",
        "kind": messages.first_ask(it.contact.as_core(it.account)),
    }
    return Step(
        do=next.what,
        says=says.format(**fill),
        contact=Who(id=it.contact_id, name=it.contact.name),
        because=next.because,
        due=next.due,
        command=command.format(**fill),
        owed=next.what not in NOT_OWED,
        outreach=it.pk,
        conversation=fill["conversation"],
        message=fill["message"],
        goal=it.goal_id,
        lacks="takeaway" if next.what == "thank" and not _learnt(talk) else "",
    )


WORDS: dict[str, tuple[str, str]] = {
    "write": ("Finish your ask to {name}", "askwell message show {message}"),
    "send": ("Send your ask to {name}", "askwell message copy {message}"),
    "message": ("Write to {name} on LinkedIn", "askwell message show {message}"),
    "follow-up": ("Follow up once with {name}", "askwell draft {contact} --goal {goal} --kind follow-up"),
    "withdraw": ("Withdraw your invitation to {name}", "askwell outreach close {outreach}"),
    "close": ("Let {name} rest and ask somebody else", "askwell outreach close {outreach}"),
    "answer": ("Answer {name}", "askwell draft {contact} --goal {goal} --kind reply"),
    "agree": (
        "Agree a time with {name}",
        "askwell conversation schedule {outreach} --at WHEN --minutes 20 --mode call",
    ),
    "write-later": ("Write to {name} again, as they asked", "askwell draft {contact} --goal {goal} --kind reply"),
    "prepare": ("Prepare for {name}", "askwell brief {conversation}"),
    "hold": ("Talk with {name}", "askwell conversation end {conversation}"),
    "thank": ("Thank {name}", "askwell draft {contact} --goal {goal} --kind thank-you"),
    "keep-in-touch": ("Tell {name} what came of it", "askwell draft {contact} --goal {goal} --kind keep-in-touch"),
}
UNWRITTEN = {"write": "begin", "message": "begin-message"}
"""The same steps where there is no draft to go on with."""
WORDS |= {
    "begin": ("Write your ask to {name}", "askwell draft {contact} --goal {goal} --kind {kind}"),
    "begin-message": (
        "Write to {name} on LinkedIn",
        "askwell draft {contact} --goal {goal} --kind ask-linkedin-message",
    ),
}
NOT_OWED = ("write", "send", "withdraw", "close", "keep-in-touch")
"""The user's own next steps. Nobody is waiting for them."""
SOON = timedelta(days=1)


def _is_for_today(next: Next, *, now: datetime) -> bool:
    if next.not_before and next.not_before > now:
        return False
    if next.what == "prepare":
        return next.due is not None and next.due <= now + SOON
    if next.what in ("thank", "hold"):
        return True
    return next.due is None or next.due <= now


def _learnt(talk: Conversation | None) -> bool:
    return talk is not None and any(each.tag == "takeaway" for each in talk.notes.all())


def _about_a_message(message: Message) -> Step:
    id, by, name = message.pk, message.channel, message.outreach.contact.name
    do, says, command = {
        messages.DRAFT: ("did-it-go", f"Did it go to {name}?", f"askwell message sent {id} --by {by}"),
        messages.HELD: ("confirm", f"Let your message to {name} go after all?", "askwell work confirm"),
        messages.UNCERTAIN: ("settle", f"Did it reach {name}?", f"askwell message settle {id} --arrived yes"),
        messages.FAILED: ("settle", f"Your message to {name} came back", f"askwell message show {id}"),
    }[message.state]
    because = message.because or "You copied it. Say so once it is sent, and the clock starts."
    return Step(
        do=do,
        says=says,
        contact=Who(id=message.outreach.contact_id, name=name),
        because=because,
        due=message.copied_at,
        command=command,
        owed=True,
        outreach=message.outreach_id,
        message=message.pk,
    )


def _promises(account: Account) -> Iterator[Step]:
    open_ones = Note.objects.filter(
        conversation__outreach__account=account, tag="promise-mine", done_at=None
    ).exclude(when="before")
    for note in open_ones.select_related("conversation__outreach__contact"):
        it = note.conversation.outreach
        yield Step(
            do="promise",
            says=f"Keep your promise to {it.contact.name}",
            contact=Who(id=it.contact_id, name=it.contact.name),
            because=note.text,
            due=note.noted_at,
            command=f"askwell note kept {note.pk}",
            owed=True,
            outreach=it.pk,
            conversation=note.conversation_id,
            note=note.pk,
        )


def _new_step(account: Account, standings: Standings, *, now: datetime) -> Step | None:
    """At most one new ask: what is begun is finished first; then the next person of the shortlist."""
    begun = next(_begun(standings, now=now), None)
    if begun:
        return begun
    goal = Goal.objects.filter(account=account, closed_at=None).order_by("created_at").first()
    if goal is None:
        return Step(
            do="goal",
            says="Say what you would like to find out",
            contact=None,
            because="Everything begins with one line about why you are asking.",
            due=None,
            command='askwell goal add "..." --kind explore',
            owed=False,
        )
    if open_asks(account) >= cadence.OPEN_ASKS or cadence.week_free(
        asks_sent(account, since=now - timedelta(days=8)), now
    ):
        return None
    return _ask_somebody(account, goal, now=now)


def _begun(standings: Standings, *, now: datetime) -> Iterator[Step]:
    for it, next in standings:
        step = None if it.closed_at else _step(it, next, now=now)
        if step and not step.owed:
            yield step


def _ask_somebody(account: Account, goal: Goal, *, now: datetime) -> Step | None:
    candidates = candidates_of(account)
    free = [each for each in candidates if not (each.open_outreach or each.last_asked or each.refused)]
    best = next(iter(rank(goal.as_core(), own.profile(account).as_core(), free, today=now.date())), None)
    if best is None:
        return Step(
            do="find",
            says="Add one person you could ask",
            contact=None,
            because="Somebody you know already is the easiest beginning.",
            due=None,
            command='askwell contact add "NAME" --tie friend',
            owed=False,
            goal=goal.pk,
        )
    return _ask(best, goal)


def _ask(best: Ranked, goal: Goal) -> Step:
    contact = best.contact
    reasons = tuple(each.because for each in best.reasons[:3])
    because = " ".join(reasons[:2]) or "They are the nearest to what you want to know."
    return Step(
        do="ask",
        says=f"Ask {contact.name}",
        contact=Who(id=contact.id, name=contact.name),
        because=because,
        due=None,
        command=f"askwell draft {contact.id} --goal {goal.pk} --kind {messages.first_ask(contact)}",
        owed=False,
        goal=goal.pk,
        about=" at ".join(each for each in (contact.title, contact.employer) if each),
        reasons=reasons,
    )


def _draft_of(it: Outreach) -> Message | None:
    kinds = (*ASKS, INTRO_REQUEST)
    drafts = [each for each in it.messages.all() if each.state == messages.DRAFT and each.kind in kinds]
    return drafts[-1] if drafts else None
