"""The last minutes: who else, whose name may be used, what can be given back."""

from askwell.core.questions.question import CLOSING, FIELD, Pack, ask

pack = Pack(
    category=CLOSING,
    why="One conversation should open the next, and end when it was promised to end.",
    questions=(
        ask("closing-who-else", "Who sees this differently from you and might also talk to me?", minutes=1),
        ask("closing-your-name", "May I tell them that it was you who suggested it?", minutes=1),
        ask("closing-write-again", "May I write in a month or two and tell you what came of it?", minutes=1),
        ask("closing-give-back", "Is there anything that I could do or find out for you?", minutes=1),
        ask("closing-where", "Is there a group or an event where I should show up?", FIELD, minutes=1),
    ),
)
