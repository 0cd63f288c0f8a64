"""The Write page whole: the words, what an editor would say of them, what they rest on, and how they would go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from askwell.adapters.channels.copy import LONGEST_LINK, mailto
from askwell.core.budget import Budget, budget_of
from askwell.core.compose import Claim, gaps, still_standing
from askwell.core.compose.slots import Gap
from askwell.core.contacts import Contact, Profile
from askwell.core.correspondence import sentences
from askwell.core.critique import Critique, Finding
from askwell.core.critique.rule import HINT
from askwell.core.critique.sources import SOURCES
from askwell.core.fading import without_faded
from askwell.core.marking import Piece, mark
from askwell.core.preview import Preview, preview
from askwell.core.shortlist.common_ground import common_ground
from askwell.models import Account, Fact, Message
from askwell.queries import own
from askwell.queries.correspondence import correspondence_with
from askwell.queries.leaving import Leaving, OtherWay, leaving, other_ways
from askwell.queries.material import critique_of
from askwell.queries.messages import MessageShown, show
from askwell.queries.rules import preferences_of
from askwell.queries.sending import reader_of

READY = "ready"
AT_ONCE = 5
"""Findings shown at once; the rest is folded away, because a nervous writer should not be buried."""


@dataclass(frozen=True, kw_only=True)
class Source:
    """`url` is empty where there is nothing to open."""

    name: str
    url: str = ""


@dataclass(frozen=True, kw_only=True)
class FindingShown:
    n: int
    """Its place among all of them, from 1; the marks in the text carry the same number."""
    finding: Finding
    quote: str
    """The words it is about; empty when it is about something that is missing."""
    source: Source | None

    @property
    def key(self) -> str:
        """Names this finding: what it is about, and where that began when somebody looked."""
        return f"{self._about}:{self.finding.start}"

    @property
    def _about(self) -> str:
        return f"{self.finding.rule}:{self.finding.part}"

    def distance(self, key: str) -> int | None:
        """How far it has moved since it had this key; None when the key is another finding's."""
        about, _, start = key.rpartition(":")
        return abs(self.finding.start - int(start)) if about == self._about and start.isdecimal() else None


@dataclass(frozen=True, kw_only=True)
class FactShown:
    text: str
    source: Source
    shared: bool


@dataclass(frozen=True, kw_only=True)
class ClaimShown:
    words: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, kw_only=True)
class Desk:
    """`subject` and `body` are the words on the screen, saved or not; everything else speaks of exactly these."""

    message: MessageShown
    first_name: str
    """Of the person whom all this is about."""
    reader: str
    """The first name of whoever will read it: for an introduction that is the person in between."""
    sender: str
    goal_title: str
    subject: str | None
    body: str
    gaps: tuple[Gap, ...]
    pieces: tuple[Piece, ...]
    verdict: str
    findings: tuple[FindingShown, ...]
    more: tuple[FindingShown, ...]
    """Folded away: what is less pressing, and everything once the letter is good enough."""
    preview: Preview
    budget: Budget
    facts: tuple[FactShown, ...]
    claims: tuple[ClaimShown, ...]
    leaving: Leaving
    page: str
    """Where they are on LinkedIn; empty when that is not known."""
    mailto: str
    """Empty without an address, or where the link would be cut off."""
    other_ways: tuple[OtherWay, ...]

    @property
    def is_ready(self) -> bool:
        """Good enough: nothing more is asked of the writer."""
        return self.verdict == READY and not self.gaps

    @property
    def blocking(self) -> str:
        """The first finding that is certain, in its own words; empty when there is none."""
        return next((each.finding.says for each in (*self.findings, *self.more) if each.finding.blocks), "")

    @property
    def overrulable(self) -> bool:
        """An error stands that a reason overrules, and nothing that cannot be overruled."""
        errors = any(each.finding.severity == "error" for each in (*self.findings, *self.more))
        return errors and not self.blocking and not self.gaps


def desk(account: Account, id: str, *, now: datetime, subject: str | None = None, body: str | None = None) -> Desk:
    """The page for a message as it is saved, or for `subject` and `body` as they are being typed."""
    message = own.message(account, id)
    subject = message.subject if subject is None else subject
    body = message.body if body is None else body.replace("\r\n", "\n")
    verdict = critique_of(message, now=now, subject=subject, body=body)
    blanks = gaps(body)
    findings = tuple(_findings(verdict, blanks))
    shown = 0 if verdict.verdict == READY else AT_ONCE
    contact, profile = message.outreach.contact.as_core(account), own.profile(account).as_core()
    goes_to = reader_of(message)
    reader = contact if goes_to == message.outreach.contact else goes_to.as_core(account)
    to = message.to_address or next(iter(reader.emails), "")
    return Desk(
        message=show(message),
        first_name=contact.first_name,
        reader=reader.first_name,
        sender=profile.name or "You",
        goal_title=message.outreach.goal.title,
        subject=subject,
        body=body,
        gaps=blanks,
        pieces=mark(body, gaps=blanks, findings=[each.finding for each in findings if each.finding.severity != HINT]),
        verdict=verdict.verdict,
        findings=findings[:shown],
        more=findings[shown:],
        preview=preview(body),
        budget=budget_of(
            message.kind,
            body,
            words=verdict.words,
            plan=profile.linkedin_plan,
            preferences=preferences_of(account),
        ),
        facts=(*_before(account, contact), *_facts(without_faded(contact, today=now.date()), profile)),
        claims=tuple(_claims(message, body)),
        leaving=leaving(message, now=now, critique=verdict, to=to),
        page=next((each for each in contact.links if "linkedin.com/in/" in each), ""),
        mailto=_link(message, to, subject or "", body),
        other_ways=other_ways(message, contact),
    )


def mended(
    account: Account, id: str, *, now: datetime, subject: str | None, body: str, key: str
) -> tuple[str | None, str]:
    """Subject and body with one finding's own replacement in place; as they are when that finding is gone."""
    seen = desk(account, id, now=now, subject=subject, body=body)
    found = _called([*seen.findings, *seen.more], key)
    if found is None or found.replacement is None:
        return subject, body
    if found.part == "subject":
        return _replaced(subject or "", found, found.replacement), body
    return subject, _replaced(body, found, found.replacement)


def _called(findings: Sequence[FindingShown], key: str) -> Finding | None:
    """The finding that had this key when it was looked at. Typing before it has moved it, so the nearest is meant."""
    near = [(far, each.finding) for each in findings if (far := each.distance(key)) is not None]
    return min(near, key=lambda pair: pair[0])[1] if near else None


def _replaced(text: str, finding: Finding, words: str) -> str:
    return text[: finding.start] + words + text[finding.end :]


def _findings(verdict: Critique, blanks: tuple[Gap, ...]) -> Iterator[FindingShown]:
    """All but those that only say of a gap that it is one: gaps have their own place on the page."""
    places = {(each.start, each.end) for each in blanks}
    told = [each for each in verdict.findings if each.part == "subject" or (each.start, each.end) not in places]
    for n, each in enumerate(told, start=1):
        yield FindingShown(n=n, finding=each, quote=_quote(each.text), source=_evidence(each))


QUOTED = 90


def _quote(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= QUOTED else words[:QUOTED].rsplit(" ", 1)[0] + " …"


def _evidence(finding: Finding) -> Source | None:
    where = next((SOURCES[each] for each in finding.evidence if each in SOURCES), "")
    if not where:
        return None
    host = where.partition("/")[0]
    is_address = "." in host and " " not in host
    return Source(name=host.removeprefix("www."), url=f"https://{where}") if is_address else Source(name=where)


def _before(account: Account, contact: Contact) -> Iterator[FactShown]:
    """What they had from the user already, so that the letter does not begin as if there had been nothing."""
    told = correspondence_with(account, contact)
    for each in sentences(told) if told else ():
        yield FactShown(text=each, source=Source(name="your LinkedIn export"), shared=bool(told and told.mutual))


def _facts(contact: Contact, profile: Profile) -> Iterator[FactShown]:
    for ground in common_ground(profile, contact):
        yield FactShown(text=ground.text, source=Source(name=ground.proof), shared=True)
    for fact in contact.facts:
        if not fact.private:
            yield FactShown(text=fact.text, source=_place(fact.source), shared=False)


def _place(source: str) -> Source:
    if source.startswith(("http://", "https://")):
        return Source(name=source.split("/")[2].removeprefix("www."), url=source)
    return Source(name="you know it yourself" if source == "you" else source)


RECORDS = {
    "profile": "your profile",
    "goal": "your goal",
    "contact": "what you know of them",
    "ground": "what you have in common",
    "note": "your notes",
    "referrer": "whoever named them to you",
    "earlier": "what you wrote before",
    "conversation": "your conversation",
}


def _claims(message: Message, body: str) -> Iterator[ClaimShown]:
    """Sentences that state something, each with the records that prove it, as far as their words still stand."""
    kept = still_standing([Claim(**each) for each in message.claims], before=message.body, after=body)
    facts = {each.pk: each.source for each in Fact.objects.filter(contact=message.outreach.contact_id)}
    proofs: dict[tuple[int, int], dict[Source, None]] = {}
    for each in kept:
        proofs.setdefault((each.start, each.end), {})[_record(each.source, facts)] = None
    for (start, end), sources in sorted(proofs.items()):
        yield ClaimShown(words=_quote(body[start:end]), sources=tuple(sources))


def _record(source: str, facts: dict[str, str]) -> Source:
    room, _, rest = source.replace(".", ":", 1).partition(":")
    if room == "fact":
        return _place(facts.get(rest, "a fact you kept"))
    return Source(name=RECORDS.get(room, source))


def _link(message: Message, to: str, subject: str, body: str) -> str:
    if not to or message.channel != "email":
        return ""
    link = mailto(to, subject=subject, body=body)
    return link if len(link) <= LONGEST_LINK else ""
