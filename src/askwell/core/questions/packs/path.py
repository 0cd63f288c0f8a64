"""How they came to where they are: the easiest thing to talk about, so it comes first."""

from askwell.core.questions.question import FIELD, MAJOR, PATH, ROLE, Pack, ask

pack = Pack(
    category=PATH,
    why="A path tells which doors open in practice, and people tell it gladly.",
    questions=(
        ask(
            "path-story",
            "You went from {earlier} to {now}. How did that come about?",
            minutes=3,
            plainly="How did you come to do what you do now?",
            must=True,
        ),
        ask("path-turning-point", "Looking back, which single step changed most for you?", ROLE, FIELD, MAJOR),
        ask("path-other-road", "What else did you seriously think of doing, and what decided it?", ROLE, MAJOR),
        ask(
            "path-first-year", "What was different in your first year from what you had pictured?", MAJOR, ROLE, FIELD
        ),
        ask("path-moment", "When did you first notice that this kind of work fits you?", MAJOR, ROLE),
        ask(
            "path-studies",
            "How much of what you learned at {school} do you use in a normal month?",
            MAJOR,
            plainly="How much of what you studied do you use in a normal month?",
        ),
        ask("path-help", "Who helped you on the way in, and what did they do exactly?", FIELD),
        ask("path-detour", "If you began again tomorrow, what would you leave out?", MAJOR, ROLE),
        ask("path-usual", "How unusual is your way in, compared with the people around you?", ROLE, FIELD),
        ask("path-timing", "What made it the right moment to leave {earlier}?", ROLE),
    ),
)
