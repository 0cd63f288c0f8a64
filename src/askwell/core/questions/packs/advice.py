"""Advice: asked near the end, when they know who is asking."""

from askwell.core.questions.question import ADVICE, FIELD, MAJOR, ROLE, Pack, ask

pack = Pack(
    category=ADVICE,
    why="Advice given to somebody known is better than advice in general, so it comes late.",
    questions=(
        ask("advice-first-step", "From what you have heard of me, what would you do first in my place?"),
        ask("advice-seen-working", "Whom have you seen make a change like mine, and what helped them?", ROLE, FIELD),
        ask("advice-next-month", "What would be the best use of my next four weeks?", ROLE),
        ask("advice-which-first", "I hesitate between two ways. Which would you test first, and how?", ROLE, MAJOR),
        ask("advice-stop", "What could I stop doing, because it leads nowhere?", ROLE, minutes=1),
        ask("advice-unasked-then", "What do you wish you had asked when you stood where I stand?", ROLE, MAJOR),
        ask(
            "advice-change-your-mind", "What would have to happen for you to think differently of this field?", FIELD
        ),
        ask("advice-unasked-now", "What should I have asked you, and did not?", minutes=1),
    ),
)
