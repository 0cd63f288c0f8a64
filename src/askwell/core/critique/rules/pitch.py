"""Asking a stranger to look at one's own thing is selling, however politely it is put."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.roles.pitching import QUALIFYING, SALES, SHOW_ME
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST

rule = Rule(
    id="pitch",
    fault="self-centred",
    kinds=(*ASKS, INTRO_REQUEST, FOLLOW_UP),
    severity=WARNING,
    evidence=("FORDHAM", "DUKE-G"),
    says="“{text}” sells something of yours.",
    why="They are asked to work on your thing before they know you; a question about theirs is a pleasure to answer.",
    fix="Ask about their experience, and show your own when they ask for it.",
    finder=pattern(
        SHOW_ME,
        SALES,
        QUALIFYING,
        denied_counts=False,
        unless=wording(
            r"\byou (?:asked|wanted|offered|said)\b",
            r"\b(?:how|what|why|when|where) (?:did|do|does) you\b",
            r"\byour (?:[\w'-]+ ){0,4}(?:cut|reduced|showed|shows|talk|post|article|paper|study|case study)\b",
        ),
    ),
    good=(
        Example(body="Hi Isa,\n\nYour loom changed my work. How did you read the old pattern cards?"),
        Example(body="Hi Isa,\n\nI won't ask you to look at my designs. How did you read the old pattern cards?"),
        Example(body="Hi Isa,\n\nI run a small weaving start-up in Porto. How did you price your first ten metres?"),
        Example(body="Hi Isa,\n\nMost of the weavers I meet say that you taught them. Who decided on the blue?"),
        Example(body="Hi Isa,\n\nI have developed a cough from wool. Is that something that weavers speak of?"),
        Example(body="Hi Isa,\n\nWho on your team decides which yarn to buy? And what made you pilot the wet loom?"),
        Example(body="Hi Isa,\n\nYour paper on looms that cut waste by 30% is on my wall. Which loom was the first?"),
    ),
    bad=(
        Example(body="Hi Isa,\n\nPlease have a look at my portfolio, I think you will like it."),
        Example(
            kind="follow-up", body="Hi Isa,\n\nOnce more I'd love your opinion on my business plan of last week."
        ),
        Example(body="Hi Isa,\n\nI'm curious what you pay for yarn each month, and who has the final say on it."),
        Example(body="Hi Isa,\n\nMost of the weavers I speak with lose a tenth. Is that something you see too?"),
        Example(body="Hi Isa,\n\nCould you tell me who in your firm buys software, and whether they'd pilot it?"),
        Example(body="Hi Isa,\n\nI'd like to hear what you think of my app; an NDA is attached."),
        Example(body="Hi Isa,\n\nI've developed a five-step method that I think you'll find refreshing."),
        Example(body="Hi Isa,\n\nWe help weavers like you cut waste by 40%. Worth a 15-min demo?"),
        Example(body="Hi Isa,\n\nI've put together a guide on yarn. Happy to share it if you're interested."),
        Example(body="Hi Isa,\n\nI help weavers and leaders like you unlock their potential. Shall we connect?"),
        Example(
            body="Hi Isa,\n\nI'm the founder of Warp, a platform that will transform yarn. May I ask a question?"
        ),
    ),
)
