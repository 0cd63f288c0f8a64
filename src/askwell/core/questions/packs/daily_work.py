"""What they do all day: what no advertisement says."""

from askwell.core.questions.question import COMPANY, DAILY_WORK, MAJOR, ROLE, Pack, ask

pack = Pack(
    category=DAILY_WORK,
    why="People fall for titles and leave because of days.",
    questions=(
        ask(
            "day-yesterday",
            "Could you walk me through your last working day, from the first hour to the last?",
            minutes=3,
            must=True,
        ),
        ask("day-week", "What takes up most of an ordinary week?", MAJOR, ROLE),
        ask(
            "day-company",
            "How much of the time are you alone, with your team, with people from outside?",
            MAJOR,
            ROLE,
            minutes=1,
        ),
        ask("day-tools", "Which programs or tools are open on your desk all day?", ROLE, MAJOR, minutes=1),
        ask("day-dull", "Which part of the work is dull, and never gets mentioned?"),
        ask("day-energy", "What do you still enjoy doing at five in the afternoon?", MAJOR, ROLE),
        ask("day-bad-week", "What happens in a bad week?", MAJOR, ROLE),
        ask("day-next-task", "How do you find out what to work on next?", COMPANY, ROLE, minutes=1),
        ask("day-where", "Where do you work from, and how free are your hours?", MAJOR, COMPANY, minutes=1),
        ask("day-newcomer", "Which of last month's tasks could you have handed to somebody new?", ROLE),
    ),
)
