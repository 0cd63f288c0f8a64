"""Words that put it off: not now, after the launch, try me in March."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from askwell.core.replies import calendar
from askwell.core.replies.letter import Letter
from askwell.core.replies.phrases import phrase
from askwell.core.replies.sign import CLEAR, PLAIN_WORDS, Evidence, Sign, any_of, bodies, says

puts_off = says(
    "later",
    PLAIN_WORDS,
    "puts it off",
    "{again} ... {soon}",
    "^(maybe |perhaps |possibly |probably )?{soon} ... {again}",
    "({soon}|next week) ... (would|will|might|could|is) (be )?(work|better|easier|best|good|great|ideal)",
    "(another|some other|a different) time|maybe later|at a later (date|time|stage|point)|rain ?check",
    "not (until|before|till)|hold off|postpone|put (this|it) off|defer",
    "(can|could|may) i (get back|come back|return) to you|(table|park|shelve) (this|it)",
    "will (reply|answer|respond|write) ... (soon|later|next|properly)|(have|take) a look ... let you know",
    "{month} (is|would be|works|might be) {very}(better|easier|best)|not this (week|month|semester|term|year)",
    "(maybe|perhaps) (in|next|after|later)",
    r"(can|could) we wait|let me get through|(check|talk) with my \w+ first|i need to check|keep in touch",
    r"^\W*(maybe |perhaps )?(after|once|when) (the|my|our|term|school|exams|finals) [^?]{0,40}$",
    "(give|allow) me ({count} )?{very}(days?|weeks?|months?|time|until|till)",
    "i (will|can|shall) (get back to you|be in touch|reach out|let you know|come back to you|circle back)",
    "i (will|can|shall) (write (back|to you)|follow up)",
    "let me (get back to you|check|think|come back|look at|see (when|what|if|how))|bear with me",
    r"(free|less busy|calmer|quieter|available|settle|calm|slow|ease|open)\w*( up| down)? ... "
    "(again|after|in (a|the|{month})|next (month|year|quarter|semester|term|spring|fall))",
    "more (time|availability|room|bandwidth|capacity) ... (in|next|after|once|when|later|then)",
    unless=(
        "if (you )?(need|have|want|ever)|get back to (work|the office)|once (again|upon)",
        "thank you for (reaching|getting|following|writing|contacting|connecting|asking)"
        "(?!.*(but|however|after|until|next|in (a|the)))",
    ),
)

looks_forward = says(
    "later",
    PLAIN_WORDS + 2,
    "looks forward to a talk after an absence",
    "{again} ... (then|when i (am|get|return|come)|after that|once i|(upon|on) my return|after i)",
    r"(when|once|after) i (am|get|return|come) ... (back|home|return\w*) ... {again}",
    unless=("respond|reply|answer|urgent|in my absence", "your (message|e-?mail|mail) (when|once|after|upon)"),
)

bad_moment = says(
    "later",
    CLEAR,
    "says that now is a bad moment",
    "busy ... (until|till|this|right now|at the moment|these|with|season|time|period|semester|term|now)",
    "(not|bad|terrible|awful) (a |the )?(good |great |best |ideal )?(time|moment|week|month)|bad timing",
    "(in|at) the middle of|this (week|month|semester|term|quarter|season) is {very}({busy}|bad|tough)",
    "(travell?ing|on the road|abroad) ... (until|till|through)",
    "next (month|year|quarter|semester|term|spring|fall)|maternity|paternity|deadline",
    "(exam|finals|launch|busy|tax|audit) (season|period|week|time)",
    unless=("not (too|so|very) busy", "your (busy|deadline)|know you are busy"),
)

putting_off = any_of(puts_off, looks_forward, bad_moment)

END_OF_IT = phrase(r"until|till|through|after|back|return\w*")


def find(letter: Letter) -> Iterator[Evidence]:
    for each in putting_off(letter):
        yield _dated(each, letter=letter)


def _dated(evidence: Evidence, *, letter: Letter) -> Evidence:
    """With the day that the sentence names, or that another one names as the end of what keeps them."""
    own = letter.sentences[evidence.sentence or 0]
    others = [each for each in letter.sentences if END_OF_IT.search(each.plain)]
    named_in_each = (calendar.last(each.text, base=letter.written_on) for each in [own, *others])
    named = next((each for each in named_in_each if each), None)
    if not named:
        return evidence
    because = evidence.because.rstrip(".") + f" ({named.how})."
    return dataclasses.replace(evidence, until=named.day, because=because)


sign = Sign(
    name="later",
    why="They named a better moment: writing earlier would show that nobody listened.",
    good=bodies(
        "Could you try me again in March?",
        "Not until the exams are over.",
        "Let's speak after the holidays.",
        "I am buried this week. Give me a few days.",
        "Maybe another time.",
    ),
    bad=bodies(
        "Happy to talk.", "I moved there in March.", "Call me on Thursday.", "Thank you for getting in touch!"
    ),
    find=find,
)
