"""The field as insiders see it."""

from askwell.core.questions.question import COMPANY, FIELD, INDUSTRY, MAJOR, ROLE, Pack, ask

pack = Pack(
    category=INDUSTRY,
    why="What is written about a field is a year old; what they say is from this week.",
    questions=(
        ask("field-change", "What is done differently in your field from three years ago?", FIELD, COMPANY),
        ask("field-hype", "What is talked about far too much at the moment?", FIELD),
        ask("field-worry", "What do people in the field lie awake over?", FIELD, COMPANY),
        ask("field-growth", "Where is it growing, and where is it getting smaller?", FIELD, MAJOR),
        ask(
            "field-kinds",
            "How does this work differ between a small firm, a large one and a public body?",
            FIELD,
            MAJOR,
            ROLE,
        ),
        ask("field-watch", "Which two or three places would you keep an eye on?", FIELD),
        ask("field-entry", "How are new tools changing the work that beginners get?", FIELD, MAJOR),
        ask("field-misread", "What do outsiders usually get wrong about it?", FIELD, MAJOR),
        ask("field-sources", "What do people in the field read, or where do they meet?", FIELD, minutes=1),
        ask("field-pay", "What does pay in the field depend on, quite generally?", FIELD, MAJOR),
        ask(
            "field-places", "Can this work be done anywhere, or does it hang on a few cities?", MAJOR, ROLE, minutes=1
        ),
    ),
)
