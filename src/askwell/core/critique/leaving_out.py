"""Leaving out: a fault is mended by deleting its whole sentence, with one of the spaces around it.

A sentence may go only when it says nothing besides what was found: no question, no time and no link.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from askwell.core.critique.checks import Looking
from askwell.core.critique.draft import Draft, Sentence
from askwell.core.critique.reading import Stretch
from askwell.core.critique.roles.commonplace import listed
from askwell.core.critique.rule import Finder, Hit, Needs, opens
from askwell.core.slots import find_slots
from askwell.core.text import WORD

SPACES = " \t"
LINES = " \t\r\n"
BESIDE = listed(
    """
    i i'm i've am is are to be clear just please so and but also of course it it's this that that's really very by the
    a an for you your me my at all in advance first yet still now again honestly frankly obviously know well oh back
    from do does time here then sir madam dear though
    """
)
"""Words that may stand beside a fault without adding anything that the letter needs."""


LONGEST = 200
"""Characters beside a fault; words that add nothing are fewer, and an endless line is not read for each hit."""


def leaving_out(finder: Finder) -> Finder:
    """What the finder finds; a hit that is all its sentence says grows to the sentence, and can be left out."""

    def find(draft: Draft) -> Iterable[Hit | Needs]:
        found = finder(draft)
        return _grown(draft, found) if found else ()

    return Looking(find, opens=opens(finder))


def _grown(draft: Draft, found: Iterable[Hit | Needs]) -> Iterator[Hit | Needs]:
    gone = set()
    for each in found:
        whole = _whole_sentence(draft, each) if isinstance(each, Hit) and each.replacement is None else None
        if whole is None:
            yield each
        elif whole.start not in gone:
            gone.add(whole.start)
            yield whole


def left_out(draft: Draft, hit: Hit, sentence: Sentence) -> Hit:
    """The hit on the whole sentence and the space that goes with it, to be replaced by nothing."""
    start, end = _with_space(draft.body, sentence.start, sentence.end)
    return hit._replace(start=start, end=end, replacement="")


def can_go(draft: Draft, sentence: Sentence) -> bool:
    """Whether it holds no question, no time and no link, and is not all there is."""
    if len(draft.sentences) < 2 or "?" in sentence.text or find_slots(sentence.text):
        return False
    parts = (*draft.durations, *draft.links)
    return not any(sentence.start <= each.start < sentence.end for each in parts)


def _whole_sentence(draft: Draft, hit: Hit) -> Hit | None:
    if hit.part != "body":
        return None
    sentence = _sentence_of(draft, hit)
    if sentence is None or len(sentence.text) > LONGEST + hit.end - hit.start:
        return None
    if sentence.stretch.once(_telling) > len(WORD.findall(draft.body[hit.start : hit.end])):
        return None  # the quick answer: more is told than what was found
    rest = draft.body[sentence.start : hit.start] + " " + draft.body[hit.end : sentence.end]
    if not BESIDE.issuperset(WORD.findall(rest.lower())) or not can_go(draft, sentence):
        return None
    return left_out(draft, hit, sentence)


def _sentence_of(draft: Draft, hit: Hit) -> Sentence | None:
    sentence = draft.sentence_of(hit.start)
    return sentence if sentence and hit.end <= sentence.end else None


def _telling(sentence: Stretch) -> int:
    """How many of its words add something."""
    return len(sentence.words) - sum(map(BESIDE.__contains__, sentence.words))


def _with_space(body: str, start: int, end: int) -> tuple[int, int]:
    """So that neither two spaces nor an empty paragraph stays behind."""
    after = _past(body, end, SPACES)
    before = _back(body, start, SPACES)
    begins_line = before == 0 or body[before - 1] == "\n"
    ends_line = after == len(body) or body[after] in "\r\n"
    if not ends_line:
        return start, after
    if not begins_line:
        return before, after
    following = _past(body, after, LINES)
    return (start, following) if following < len(body) else (_back(body, start, LINES), following)


def _past(body: str, at: int, marks: str) -> int:
    while at < len(body) and body[at] in marks:
        at += 1
    return at


def _back(body: str, at: int, marks: str) -> int:
    while at > 0 and body[at - 1] in marks:
        at -= 1
    return at
