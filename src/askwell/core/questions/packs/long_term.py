"""What they answer for over months and years, and where it leads."""

from askwell.core.questions.question import COMPANY, FIELD, LONG_TERM, MAJOR, ROLE, Pack, ask

pack = Pack(
    category=LONG_TERM,
    why="A day shows the tasks; only a year shows what somebody is there for.",
    questions=(
        ask("year-answer-for", "Over a whole year, what are you the one to answer for?", ROLE, COMPANY, must=True),
        ask("year-judged", "How does anybody tell whether you did well, and who says so?", ROLE, COMPANY),
        ask("year-decisions", "Which decisions can you make without asking?", ROLE),
        ask(
            "year-grown",
            "How has {title} changed as a job since you began it?",
            ROLE,
            COMPANY,
            plainly="How has your job changed since you began it?",
        ),
        ask("year-next", "Where do people usually go from a position like yours?", MAJOR, ROLE, COMPANY),
        ask("year-slowest", "Which piece of work took longest before it paid off?", ROLE, FIELD),
        ask("year-gap", "If your position were cut tomorrow, what would go wrong first?", ROLE, COMPANY),
        ask("year-horizon", "How many months ahead do you plan?", ROLE, minutes=1),
    ),
)
