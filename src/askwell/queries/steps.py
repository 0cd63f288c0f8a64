"""The steps that Today names: one of an outreach, of a message that waits for a word, of a promise. Worded once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from askwell.core import messages
from askwell.core.outreach import ASKS, INTRO_REQUEST
from askwell.core.standing import Next
from askwell.models import Account, Conversation, Message, Note, Outreach
from askwell.queries.outreach import Who
from askwell.queries.standing import talk_of


@dataclass(frozen=True, kw_only=True)
class Step:
    """What `askwell today --json` prints of a step. `owed` tells what is due to others from what is only proposed."""

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


def step_of(it: Outreach, next: Next, *, now: datetime) -> Step | None:
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


def _draft_of(it: Outreach) -> Message | None:
    kinds = (*ASKS, INTRO_REQUEST)
    drafts = [each for each in it.messages.all() if each.state == messages.DRAFT and each.kind in kinds]
    return drafts[-1] if drafts else None


def about_a_message(message: Message) -> Step:
    id, by, name = message.pk, message.channel, message.outreach.contact.name
    do, says, command = {
        messages.DRAFT: ("did-it-go", f"Did it go to {name}?", f"askwell message sent {id} --by {by}"),
        messages.HELD: ("confirm", f"Let your message to {name} go after all?", "askwell work confirm"),
        messages.UNCERTAIN: ("settle", f"Did it reach {name}?", f"askwell message settle {id} --arrived yes"),
        messages.FAILED: ("settle", f"Your message to {name} came back", f"askwell message show {id}"),
    }[message.state]
    because = message.because or "You copied it. Say so once it is sent, and the days are counted for you."
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


def promises(account: Account) -> Iterator[Step]:
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
