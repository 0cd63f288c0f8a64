"""Questions back: who are you, what is this about, could you tell me more first."""

from __future__ import annotations

from collections.abc import Iterator

from askwell.core.replies.letter import Letter
from askwell.core.replies.phrases import phrase
from askwell.core.replies.sign import CLEAR, PLAIN_WORDS, Evidence, Sign, any_of, bodies, quoted, says

COURTESY = phrase("how are you|how is it going|why not|what is not to|who knows", r"^(right|ok|okay|really|no|yes)\?")

wonders = says(
    "question",
    PLAIN_WORDS,
    "asks something back",
    r"(could|can|would|will|may|might) (you|i) ... (tell|give|send|share|explain|clarify|let me know|ask|elaborate|"
    r"describe|provide|remind|be more|expand|say|outline|have|know|understand|see) .*\?",
    "(please|pls|kindly) {very}(send|share|provide|give|tell|explain|clarify|elaborate|let me know|specify) ... "
    "(details?|information|info|more|outline|context|what|who|how|why|which|about|cv|resume|background|overview|cost)",
    "(need|like|want|know|have|get|appreciate|tell me|give me|send me|share) {very}more {very}"
    "(details?|information|info|context|about|background|specifics?)",
    "who are you|have we met|do i know you|do we know each other|remind me",
    "how (did|do) you (find|get|come|know|hear)|how you (came|found|got|heard)",
    r"what (exactly|specifically|kind|sort|type|topics?|made|is (this|it|the|your)|(do|are|would|did) you) .*\?",
    r"why (me|are you|do you|did you|would you).*\?|is this (for|a|about|part|paid) .*\?",
    r"how (does|long|much|many|will|would) .*\?",
    "(need|have) to (tell|know|hear|say) ... more",
    "not {very}(sure|clear) (on|about|what|how|why|who|i understand)|i do not {very}understand",
    unless=(
        "(send|share|give|let me know) (me )?(some|a few|your|over) (times|dates|availability|slots|questions)",
        "what time",
    ),
)

decides_after = says(
    "question",
    PLAIN_WORDS + 1,
    "asks something before they decide",
    "(before|first) ... (accept|agree|decide|say yes|commit|answer|connect) ... "
    "(could|can|would|tell|know|what|who|why|how|may)",
    r"(could|can|would|may) ... (before|first).*\?",
)


def any_question(letter: Letter) -> Iterator[Evidence]:
    for sentence in letter.sentences:
        if sentence.asks and not COURTESY.search(sentence.plain):
            because = f"They ask {quoted(sentence)}"
            yield Evidence(kind="question", weight=CLEAR, because=because, sentence=sentence.number)


sign = Sign(
    name="asks-back",
    why="A question back is interest with a doubt: a short, true answer wins it.",
    good=bodies(
        "Who are you, and how did you find me?",
        "Before I agree, could you say what this is for?",
        "Please send some more information on your project.",
        "Is this for a course?",
    ),
    bad=bodies("How are you?", "I asked myself the same.", "No questions from my side.", "Gladly."),
    find=any_of(any_question, wonders, decides_after),
)
