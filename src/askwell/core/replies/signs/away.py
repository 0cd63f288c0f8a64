"""Notices of absence in English: out of the office, on leave, back on a day.

Besides the sentence that says so, such notices hold stock sentences ("if urgent, please contact ..."). They belong to
the notice, so that a stand-in is not taken for a referral.
"""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.replies import calendar
from askwell.core.replies.letter import Letter, Sentence
from askwell.core.replies.phrases import phrase
from askwell.core.replies.sign import CLEAR, PLAIN_WORDS, Evidence, Sign, bodies, quoted

OFFICE = PLAIN_WORDS + 1
"""Above plain words: within one sentence, a notice of absence outweighs the courtesies around it."""

NOTICE = phrase(
    "out of (the |my )?office|ooo",
    "(limited|no|intermittent|sporadic|little|irregular) (or no )?access to (my|e-?mail|the internet|phone)",
    "away from (my |the )?(desk|e-?mail|office|inbox)",
    "on {very}(leave|vacation|holidays?|pto|sabbatical|business trip|honeymoon)",
    "(i am|will be|currently|i am now) (away|out|off|offline|unavailable|not available|not in|not working)"
    r"[ ,.]*($|until|till|through|with|and|for|between|at|on|the|starting|from|in|due|\d.*|{day}|{month})",
    "(i|we) (will|shall) (return|be back|be returning|be in the office again)",
    "(returning|back) (to|in|at) (the office|work|my desk)",
    "(only|rarely|seldom) check (my )?(e-?mails?|messages|mail)",
    "(replies|responses|answers) (will|may|might) be (slow|delayed|sporadic)",
    "offices? (is|are|will be) closed|(will|shall) return (to the office )?on",
)
TRAVELLING = phrase("(am|be|will be|currently) (travell?ing|abroad|on the road|overseas|at sea)")
STOCK = phrase(
    "(respond|reply|replying|answer|get back|attend to|read|review|come back).*"
    "(return|back|soon|possible|upon|when|then|delay|after|on {day})",
    "urgent(ly)?|emergency|emergencies|immediate(ly)?|pressing|time.sensitive|in my absence",
    "while i am (away|out|off|gone)|(when|once) i (am back|return|get back)|(my|your|our) return",
    "assistance|can not wait|during (this|that) (time|period)|not be (forwarded|read)|will be deleted",
    "thank you for your (mail|note|patience|understanding|{mail})",
    "delayed? (in )?(response|reply|replies)",
)
NOT_A_NOTICE = phrase(
    "talk|chat|speak|call|connect|meet|catch up|coffee|zoom|reach out|try me|write to me|ping|touch base",
    "get in touch|follow up",
)
"""A person who says when to talk: their own words count, not the absence."""
COMING_BACK = phrase("return|back")


def find(letter: Letter) -> Iterator[Evidence]:
    notices = [each for each in letter.sentences if _is_notice(each)]
    for each in notices:
        yield _absence(each, letter=letter)
    if not notices:
        return
    for each in letter.sentences:
        if each not in notices and STOCK.search(each.plain):
            because = f"They write {quoted(each)}, as notices of absence do."
            back = _back(each, letter=letter) if COMING_BACK.search(each.plain) else None
            yield Evidence(
                kind="out-of-office",
                weight=OFFICE,
                because=because,
                sentence=each.number,
                until=back.day if back else None,
            )


def _is_notice(sentence: Sentence) -> bool:
    if sentence.asks:
        return False
    if TRAVELLING.search(sentence.plain):
        return True
    return bool(NOTICE.search(sentence.plain)) and not NOT_A_NOTICE.search(sentence.plain)


def _absence(sentence: Sentence, *, letter: Letter) -> Evidence:
    back = _back(sentence, letter=letter)
    # Travelling alone is also what a person says who asks to be written to later.
    weight = OFFICE if NOTICE.search(sentence.plain) else CLEAR
    because = f"They write {quoted(sentence)}" + (f" ({back.how})." if back else ", with no day of return.")
    return Evidence(
        kind="out-of-office",
        weight=weight,
        because=because,
        sentence=sentence.number,
        until=back.day if back else None,
    )


def _back(sentence: Sentence, *, letter: Letter) -> calendar.Named | None:
    return calendar.last(sentence.text, base=letter.written_on)


sign = Sign(
    name="away",
    why="An absence is no answer: the follow-up waits until they are back.",
    good=bodies(
        "I am on annual leave until 14 August and will answer when I am back.",
        "Out of office. For pressing matters ring the front desk.",
        "I'm travelling until the end of the month.",
        "Thank you for writing. I am away with limited access to email.",
    ),
    bad=bodies(
        "I left my umbrella in the office.",
        "Let's talk once I am back at my desk.",
        "If it is urgent, ring me.",
        "Our out-of-town office would interest you.",
    ),
    find=find,
)
