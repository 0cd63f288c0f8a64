"""Work that is never advertised: how it is found. Never whether there is some for the user."""

from askwell.core.questions.question import COMPANY, FIELD, ROLE, UNLISTED, Pack, ask

pack = Pack(
    category=UNLISTED,
    why="It tells how hiring works without asking to be hired.",
    questions=(
        ask(
            "unlisted-word", "How do people in your field hear of a position before it is advertised?", FIELD, COMPANY
        ),
        ask("unlisted-busy", "Where do teams like yours find help when there is too much to do?", ROLE, FIELD),
        ask(
            "unlisted-planning",
            "At what time of the year is it decided how many people are taken on?",
            COMPANY,
            FIELD,
            minutes=1,
        ),
        ask(
            "unlisted-problems",
            "Which problems is everybody in your field trying to solve this year?",
            FIELD,
            COMPANY,
        ),
        ask("unlisted-projects", "How often does a short project turn into something lasting?", ROLE),
        ask("unlisted-forwarded", "What makes you pass on a note from somebody you do not know?", ROLE, FIELD),
    ),
)
