"""A stranger who is asked for time first wants to know who asks."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import regex, whole
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.outreach import ASKS
from askwell.core.text import fold

BEING = (
    r"\bmy name is\b"
    r"|\bi(?:'m| am)(?: also| currently| now| just)? (?:an?|the|in my|at|from|with|based|studying|training|"
    r"working|finishing|completing|teaching|running|one of)\b|\bas an? (?:fellow )?[\w-]+(?: [\w-]+){0,4},? i\b"
    r"|\bi(?:'ve| have) (?:been (?:an?|working|teaching|running|studying)|worked|taught|spent|run|led|managed)\b"
    r"|\b(?:alum|alumna|alumnus|graduate|grad|student|junior|senior|sophomore|freshman|undergraduate) (?:of|at|"
    r"from|here)\b|(?:\A|[.,!;-]\s)\s*(?:also|currently|previously) an? \w+|\bfellow \w+ (?:alum|grad|student)"
)
CAME_FROM = (
    r"\bi(?:'m| am) now \w+|\blike you,? i\b"
    r"|\bi (?:left|finished|retired|trained|qualified|served|grew up|majored|graduated|moved (?:from|here|to)|"
    r"started|founded|joined|switched|changed)\b"
)
DOING = (
    r"\bi(?: also| currently| now)? (?:work|teach|study|lead|run|repair|manage|light|edit|write for|practi[cs]e|"
    r"build|design|own|head|volunteer|graduated|major|sell|nurse|serve|train|coach|translate|farm|bake|drive|"
    r"keep|direct|research|survey|help|look after|make|paint|play|tend|grow|cook|code|organi[sz]e|"
    r"recently (?:left|finished|started|joined))\b|\bat the moment i\b|\bthese days i\b"
    r"|\bmy (?:work|job|day job|thesis|degree|studies) (?:is|in|as|at|on|has)\b"
)
DOING_SOMEWHERE = (
    r"\bi (?!saw|read|met|found|heard|came|wrote|loved|see|hope|had|did|took|looked|got|was|am|think|know|want|"
    r"would|could|can|will|believe|noticed|have)[a-z]{3,12} (?:[\w'-]+ ){1,5}(?:in|at|for|near) (?-i:[A-Z])"
)


ACQUAINTED = (
    r"\bwe (?:talked|spoke|met|worked|studied|shared)\b"
    r"|\bthank(?:s| you) for (?:connecting|accepting|getting back)\b"
    r"|\b(?:good|great|lovely) to (?:see|meet) you\b|\bsince we\b"
    r"|\bour (?:last )?(?:talk|call|chat|conversation)\b"
)


def find(draft: Draft) -> Iterator[Hit]:
    if draft.context.to and draft.context.to.known_well:
        return
    if not any(
        regex(each).search(draft.core) for each in (BEING, CAME_FROM, DOING, DOING_SOMEWHERE, ACQUAINTED)
    ) and not _named(draft):
        yield whole(draft.sentences[0] if draft.sentences else None)


def _named(draft: Draft) -> bool:
    """Whether a known fact about the writer stands in the text, which says who they are in other words."""
    me = draft.context.me
    if me is None:
        return False
    text = fold(draft.core)
    return any(len(fact) > 3 and fact in text for fact in map(fold, me.facts) if fact != fold(me.name))


rule = Rule(
    id="no-self-introduction",
    fault="no-self-introduction",
    kinds=ASKS,
    severity=WARNING,
    evidence=("POMONA", "BETHEL", "DARTMOUTH", "BABSON", "ASBURY"),
    says="They are not told who writes.",
    why="Before giving time, people want to place the person who asks; one clause is enough.",
    fix="Add a clause such as “I’m a lab technician in Leeds”.",
    finder=find,
    good=(
        Example(
            body=(
                "Hi Ada,\n\nI bind books in Porto and saw your leaf presses. Could I ask you about paper for ten "
                "minutes?"
            )
        ),
        Example(
            body="Hi Ada,\n\nAs a second-year nurse, I read your ward diary. Could we talk for 15 minutes by phone?"
        ),
        Example(
            body="Hi Ada, greetings from the Harbour School! Could we talk about your ward diary?",
            context={"me": {"name": "Jo Lind", "school": "Harbour School"}},
        ),
        Example(
            body="Hi Ada,\n\nIt has been a while. Could we talk for 15 minutes about your ward diary?",
            context={"to": {"name": "Ada", "tie": "classmate"}},
        ),
    ),
    bad=(
        Example(body="Hi Ada,\n\nI read your ward diary and loved it. Could we talk for 15 minutes by phone?"),
        Example(kind="ask-linkedin-note", body="Hi Ada, I'm very interested in what you post. Would you connect?"),
    ),
)
