"""Who makes themselves small makes the favour look wasted."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.leaving_out import leaving_out
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.swapping import swapping
from askwell.core.critique.wording import wording
from askwell.core.outreach import KINDS

_belittled = pattern(
    r"\bi(?:'m| am) (?:honestly |really |literally |basically )?(?:just|only|merely|nobody but) an?"
    r" (?:(?!from|to|of|for|at|in|on|away|short|few)[\w-]+ ){0,3}(?:student|beginner|"
    r"freshman|sophomore|junior|intern|graduate|grad|nobody|kid|newbie|amateur|novice|trainee|clerk|temp"
    r"|assistant|technician|hobbyist|lay(?:man|person)|rookie|undergrad|undergraduate|"
    r"cashier|barista|waiter|waitress|secretary|cleaner|apprentice|mum|mom|housewife|worker|girl|guy|person"
    r"|nurse|teacher|driver|bookkeeper|receptionist)\b",
    r"(?<![\w'])just an? (?:intern|student|nobody|kid|beginner|newbie|amateur|lowly|mere|simple|humble)\b",
    r"\bi(?:'m| am)(?: honestly| really| literally| basically| a| pretty much)? (?:nobody|no one)\b",
    r"\b(?:someone|somebody|a nobody|a person) like me\b[^.?!\n]{0,30}\b(?:time|bother|answer|notice|worth)",
    r"\b(?:just|only) a (?:lowly|mere|simple|humble)\b|\b(?:my|your) humble (?:self|servant|person)\b"
    r"|\bunworthy\b",
    r"\b(?:silly|stupid|dumb|naive|basic|ignorant|idiotic) (?:little )?questions?\b|\b(?:question|this)"
    r" (?:may|might|will|probably) (?:be|sounds?|seems?) (?:very |really |so )?(?:silly|stupid|dumb|naive"
    r"|idiotic)\b",
    r"\bi(?:'m| am) (?:just|only) some (?:random|unknown|little)\b|\b(?:far |much )?(?:better|more"
    r" important) things to do than (?:answer|read|talk|reply|help)\b",
    r"\bmy questions? (?:is|are|may be|might be) (?:\w+ )?(?:foolish|silly|stupid|dumb|naive|basic"
    r"|ignorant)\b|\bi don't know (?:much|anything)(?= ?[.,;!])",
    r"\bwast(?:e|ing) (?:your|of your) (?:\w+ )?time\b",
    r"\b(?:probably|surely) not worth\b|\bnot worth your (?:time|while)\b|\bi (?:have|'ve) (?:nothing"
    r"|little|not much) to offer\b",
    r"\bnot (?:nearly |really )?(?:good|smart|qualified|clever|talented|experienced|important) enough\b"
    r"|\bnot (?:very|that|particularly|too) (?:smart|bright|good at|clever|talented|important)\b",
    r"\bnobody important\b|\bi(?:'m| am) (?:so |such |really |totally |completely )?(?:an? )?(?:clueless"
    r"|useless|hopeless|idiot|dummy|failure|terrible at|bad at this|a mess)\b",
    r"\b(?:not sure|don't think|doubt) (?:that )?i(?:'m| am| have)? (?:have what it takes|what it takes|cut"
    r" out|good enough|smart enough|deserve)\b",
    r"\bi don't deserve\b|\bi know nothing\b|\bmy (?:ignorance|stupidity|incompetence)\b|\b(?:probably"
    r"|surely) (?:have )?(?:better|more important) things to do than\b",
    unless=wording(
        r"\bi(?:'m| am) only an? (?:\w+ )?(?:walk|minute|mile|street|train|block|bus)",
        r"\b(?:their|his|her|our) time\b",
    ),
    denied_counts=False,
)

rule = Rule(
    id="self-belittling",
    fault="apologetic-or-self-deprecating",
    kinds=KINDS,
    severity=WARNING,
    evidence=("BRAYTON", "HESS"),
    says="“{text}” makes you small.",
    why="You need no rank to ask a good question; the plain word for what you do is enough.",
    fix="Leave out the “just”: “I’m a second-year student of …”.",
    finder=leaving_out(
        swapping(
            _belittled,
            {"my humble self": "me"},
            (
                r"(i(?:'m| am)) (?:honestly |really |literally |basically )?(?:just|only|merely) (an? .+)\Z",
                r"\1 \2",
            ),
            (r"just (an? (?:intern|student|beginner))", r"\1"),
            (
                r"(?<!\ban )(?<!\bbe a )(?:silly|stupid|dumb|naive|basic|ignorant|idiotic) (?:little )?(questions)",
                r"\1",
            ),
        )
    ),
    good=(
        Example(
            body=(
                "Hi Max,\n\nI'm only a tram ride away on Fridays. Could I ask about clocks over coffee for 20 "
                "minutes?"
            )
        ),
        Example(body="Hi Max,\n\nI'm a first-year student of horology. Which clock taught you most?"),
    ),
    bad=(
        Example(body="Hi Max,\n\nI'm just a student. This may be a silly question."),
        Example(kind="thank-you", body="Hi Max,\n\nThank you for the hour, and for bearing with my silly questions."),
    ),
)
