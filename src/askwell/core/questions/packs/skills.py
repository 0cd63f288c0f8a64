"""What the work asks for, and what the user has of it."""

from askwell.core.questions.question import COMPANY, FIELD, MAJOR, ROLE, SKILLS, Pack, ask

pack = Pack(
    category=SKILLS,
    why="It turns vague doubt into a list of things to learn.",
    questions=(
        ask("skills-missing", "What do you wish that new people could already do?", ROLE, MAJOR),
        ask(
            "skills-carry-over",
            "So far I have worked as {my_work}. What of that would help in the role of {role}?",
            ROLE,
            FIELD,
            minutes=3,
        ),
        ask("skills-gap", "I have worked as {my_work}. Which gap would you worry about?", ROLE, FIELD, minutes=3),
        ask(
            "skills-on-the-job",
            "What can be picked up on the job, and what has to be there on the first day?",
            ROLE,
            MAJOR,
        ),
        ask("skills-try-out", "How could I try this work on a small scale before I commit to it?", MAJOR, ROLE),
        ask("skills-certificates", "Which qualification opens doors, and which only looks good?", MAJOR, ROLE, FIELD),
        ask("skills-portfolio", "What would somebody have to show you for you to take notice?", ROLE),
        ask("skills-first-look", "What do you look for when you meet a person with my background?", ROLE, COMPANY),
        ask("skills-course", "Which course turned out to be worth it?", MAJOR, minutes=1),
        ask("skills-half-a-year", "With half a year to prepare, what would you practise?", ROLE, FIELD),
        ask("skills-degree", "Would another degree bring me closer, or only cost time?", MAJOR, ROLE),
        ask("skills-usual-mistake", "What do people who come from outside get wrong at first?", ROLE, FIELD),
    ),
)
