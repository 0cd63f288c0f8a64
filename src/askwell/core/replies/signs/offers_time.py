"""Offers of a time: a free day, a question about when, a calendar to pick from."""

from __future__ import annotations

from askwell.core.replies.sign import PLAIN_WORDS, Sign, bodies, says

sign = Sign(
    name="offers-time",
    why="Somebody who names a time has agreed, whatever else they write.",
    good=bodies(
        "How about Thursday at 3pm?",
        "I'm free on Friday morning.",
        "When would suit you?",
        "Tuesday won't work, could you do Wednesday?",
        "I can spare twenty minutes.",
        "Pick a slot: https://calendly.com/kit-fenbrook",
    ),
    bad=bodies(
        "I am free of regrets.",
        "How about asking somebody else?",
        "On Thursday we launch.",
        "I can't spare twenty minutes.",
    ),
    find=says(
        "yes",
        PLAIN_WORDS + 1,
        "offers a time",
        "(how|what) about ... {day}",
        "{am} {very}(free|available|around|flexible|open) ... {day}",
        "(could|can|would|does|do|shall|should|will) ... {day} ... (work|suit|good|ok|okay|convenient|fine)",
        "(could|can|shall) (you|we) (do|make|manage|talk|speak|meet|chat|call) ... {day}",
        "{day} ... (works|suits|would work|is (good|fine)|would be (good|great|fine|best|perfect))",
        "(what|which|when) ((times?|days?|dates?|slots?) )?(would|works?|suits?|is|are|might|do|could) "
        "... (work|suit|best|convenient|free|available)",
        "what is (a |your )?(good|best|convenient) (time|day|number)",
        r"(call|text|ring|phone|reach) me ... (after|before|at|between|on|around) (\d+|{day})",
        r"^\W*((next|this) )?{day}[^.!]{0,20}\?$",
        "why do not (you|we) ... {day}|(swing|come|stop|drop) by ... (office|studio|lab|desk|{day})|office hours",
        "(could|can) (do|make|manage) ... {day}",
        "can (answer|talk|do (it|this)|help|chat|reply) ... (by|via|over|on) (e-?mail|phone|zoom|teams|video)",
        "find (us |you |ourselves )?(a |some )?(time|slot)",
        "when (would|are|can|could) (you|we|suit|work)",
        r"i (can|could) (do|spare|offer|manage|give you|make) ... (\d+|minutes|hour|half|time|call|{day})",
        r"i (have|have got) {very}(\d+|ten|fifteen|twenty|thirty|half an hour|some time|a (slot|gap|window)) "
        "... (min|minutes|hour|on|at|this|next|free)",
        r"(calendly|savvycal|cal|doodle)\.com/.*|calendar\.(app\.google|google).*",
        "(book|pick|grab|choose) (a |any |some )?(time|slot|spot)",
        "let me know (what|which|when|your|some|a few) {very}(times?|days?|dates?|availability|works|suits|would)",
        unless=("i can not (spare|do|offer|give)(?!.*(but|though|how about))", "in (a few|some) months"),
    ),
)
