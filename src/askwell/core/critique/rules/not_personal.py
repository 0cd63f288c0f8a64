"""Why this person, of all people? A letter that does not say could have gone to anybody."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.critique.checks import regex, whole
from askwell.core.critique.draft import Draft
from askwell.core.critique.rule import WARNING, Example, Hit, Rule
from askwell.core.outreach import ASKS
from askwell.core.text import fold, words

THEIRS = (
    r"\byour (?:[\w'-]+ ){0,3}(?:talks?|posts?|articles?|books?|chapters?|papers?|piece|essays?|columns?|panel|"
    r"answer|interview|podcast|episode|lecture|workshop|photographs?|photos|study|research|project|thread|"
    r"newsletter|blog|presentation|keynote|exhibition|film|designs?|thesis|report|review|comments?|handbook|"
    r"guide|diary|video|course|class|lab|work (?:on|at|with|in|for)|years|jump|leap|switch|take on|view (?:of|"
    r"on)|approach to|(?:move|way|path|route|career) (?:from|into|out of|to)|thinking on|recipe|garden|shop|"
    r"\w+ presses)\b"
)
THEIR_THING = (
    r"\byour (?!(?:\w+ )?(?:careers?|experiences?|background|journey|profile|field|time|advice|help|company|"
    r"industry|thoughts?|opinions?|views?|insights?|perspective|guidance|feedback|support|schedule|attention|"
    r"consideration|interest)\b)(?:[\w'-]+ ){1,3}(?:of|on|about|from|with|between|after|for) \w"
)
THEY_DID_IT = (
    r"\byou(?:'ve| have)? (?:also |once |then |first |recently |just )?(?!wanted|needed|preferred|agreed|"
    r"interested|liked|decided|allowed|required|involved|inclined|prepared|pleased|supposed)[a-z]{2,12}ed\b"
)
THEY_DID = (
    r"\bwhat you(?:'ve been| have been)? (?:posts?|posting|write|writing|build|building|say|teach|make|show)\b"
    r"|\byou(?:'ve|'d| have| had)? (?:also |then |once |just |recently |went and )?(?:wrote|written|said|spoke|"
    r"moved|went|made|mentioned|built|led|ran|founded|started|gave|left|joined|grew up|described|explained|"
    r"work(?:ed)? (?:at|with|on|in|for)|published|posted|taught|used to|switched|changed|organi[sz]ed|became|"
    r"trained|studied|managed|designed|hire|run|dealt|split|train|combined|turned|crossed|opened|won|answered|"
    r"got (?:in)?to|came from|crossed|argued|told)\b"
)
ROAD = (
    r"\b(?:suggested|said|told me|recommended|thought) (?:that )?(?:i|you|to)\b"
    r"|\b(?:referred|introduced|sent|pointed) me\b|\byour name came up\b|\bheard you\b"
    r"|\bwe (?:both|met|share|shared|spoke|were|talked|worked|studied)\b|\bfellow\b"
    r"|\balso an? (?:\w+ )?(?:alum|grad|student|member)|\bi(?:'m| am) told you\b"
    r"|\bin the [\w' -]{3,40} (?:alumni|alum) \w+|\bi'?m from \w+ (?:as well|too)\b"
)


def find(draft: Draft) -> Iterator[Hit]:
    if not any(
        regex(each).search(draft.prose) for each in (THEIRS, THEIR_THING, THEY_DID, THEY_DID_IT, ROAD)
    ) and not _known(draft):
        yield whole(draft.sentences[0] if draft.sentences else None)


def _known(draft: Draft) -> bool:
    """Whether the text holds something known of them beyond name, employer and title."""
    to = draft.context.to
    if to is None:
        return False
    plain = {fold(word) for field in (to.name, to.employer, to.title) for word in words(field)}
    known = {fold(word) for fact in to.facts for word in words(fact) if len(word) > 4} - plain
    return bool(known & {fold(word) for word in words(draft.prose)})


rule = Rule(
    id="not-personal",
    fault="not-personalised",
    kinds=ASKS,
    severity=WARNING,
    evidence=("DUKE-G", "GRANT", "POMONA", "AMHERST", "ERIN"),
    says="Nothing here says why you ask this person.",
    why="The question in every reader's mind is “why me?”. A letter that answers it cannot have been sent to a list.",
    fix="Name one thing of theirs that made you write: a post, a talk, a step in their path, a shared school.",
    finder=find,
    good=(
        Example(body="Hi Lev,\n\nYou moved from the fire service to teaching. Could I ask what you missed?"),
        Example(
            body="Hi Lev,\n\nPaula Reyes suggested I write. I teach swimming. Could I ask you one thing by email?"
        ),
        Example(
            body="Hi Lev,\n\nThe Skagen lifeboat is where I learned to swim. Could I ask you one thing by email?",
            context={"to": {"name": "Lev Brandt", "club": "Skagen lifeboat crew"}},
        ),
    ),
    bad=(
        Example(body="Hi Lev,\n\nI'm a student and would value 20 minutes by phone to hear what your field is like."),
        Example(kind="ask-linkedin-note", body="Hi Lev, I'm a results person and would like to widen my circle."),
    ),
)
