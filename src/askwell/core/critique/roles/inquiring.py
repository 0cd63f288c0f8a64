"""The questions of a list: which sentences are questions, and how they are put."""

from __future__ import annotations

from askwell.core.critique.reading import Stretch
from askwell.core.critique.wording import ungated

BY_YES_OR_NO = ungated(
    r"\A\W{0,5}(?:\d{1,2}\s?[.)]\s?)?(?:and |so |also,? |then,? )?(?:is|are|was|were|do|does|did|have|has|had|can|"
    r"could|"
    r"will|would|should|may|might|isn't|aren't|don't|doesn't|didn't|haven't) (?:it|there|you|your|they|this|that|the|"
    r"people|most|one|we|i|a|an|any)\b"
)
OPEN_AFTER_ALL = ungated(
    r"\b(?:or|how|what|which|why|where|who|when|an example|tell me|walk me|describe|explain|share)\b"
)
"""Words that make a question open though it begins like a closed one ("Could you tell me how …?")."""
SECOND_QUESTION = ungated(
    r"[,;] (?:and|or) (?:what|how|why|where|who|when|which|do|does|did|is|are|was|were|would|could|can|have|has|if "
    r"so)\b",
    r"\band (?:what|how|why|where|who|when|which) (?:do|does|did|is|are|was|were|would|could|can|have|has|you|they|"
    r"made|makes)\b",
)


def is_question(sentence: Stretch) -> bool:
    return "?" in sentence.text[-3:]


def is_closed(question: Stretch) -> bool:
    """Whether yes or no would answer it."""
    return question.has(BY_YES_OR_NO) and not question.has(OPEN_AFTER_ALL)


def is_double(question: Stretch) -> bool:
    return question.has(SECOND_QUESTION)
