"""How people treat each other there."""

from askwell.core.questions.question import COMPANY, CULTURE, MAJOR, ROLE, Pack, ask

pack = Pack(
    category=CULTURE,
    why="A place can be wrong even where the work is right, and only insiders know.",
    questions=(
        ask(
            "culture-mistakes",
            "When something fails at {employer}, what happens the next morning?",
            COMPANY,
            plainly="When something fails, what happens the next morning?",
        ),
        ask("culture-promotion", "Who rose lately, and what was it for?", COMPANY, ROLE),
        ask("culture-learning", "How does a newcomer learn the job where you are?", COMPANY, MAJOR),
        ask(
            "culture-surprise",
            "What about {employer} surprised you in your first weeks?",
            COMPANY,
            plainly="What about the place surprised you in your first weeks?",
        ),
        ask("culture-quarrel", "How is it settled when two people there see a thing differently?", COMPANY),
        ask("culture-unhappy", "Who would not be happy there, however able?", COMPANY, ROLE),
        ask("culture-change", "What is different in your team from a year ago?", COMPANY),
    ),
)
