"""Words that agree: yes, happy to, go ahead, ask away."""

from __future__ import annotations

from askwell.core.replies.phrases import GREETED
from askwell.core.replies.sign import CLEAR, PLAIN_WORDS, Sign, any_of, bodies, says

plainly = says(
    "yes",
    PLAIN_WORDS,
    "agrees",
    GREETED + r"(thank you[^,.!]{0,60}[,.!] ?)?{yes}"
    r"(?! not| i am (afraid|sorry)|,? thank| (what|how|why|if|whether|who|that|i)\b)",
    r"{glad} (to|for) (\w+ly )?(a|an|some|the|{talk})",
    "(would|will|i|we) {very}(love|like|enjoy|be {glad}) (to|it|that|a|{talking})",
    "love to (hear|know|see|learn|{talk})",
    "(great|good|nice) to (connect|help|chat|talk)",
    "(?<=but )(sure|yes|ok|okay|of course|gladly|happy to)",
    "happy to[.!]?$",
    "happy to (be|answer|take|look|read|oblige)",
    "count me in|i am in[.!]?$|count on me",
    "(ask|fire) away|go (right )?ahead|go for it",
    "sounds (like (a )?)?(great|good|fun|plan|lovely|interesting|wonderful|perfect)",
    "feel free to (call|ask|send|reach|book|grab|ring|phone|write|schedule|pick|message|drop|give)",
    r"(send|shoot|fire|pass) (me|over|across|along) ... (questions?|times?|dates?|slots?|invit\w+|availab\w+)",
    "send (your |some |any |the )?(questions|times|dates|invite)",
    "give me a (call|ring|shout|buzz)|(call|ring|phone|reach) me (on|at|any)",
    "look(ing)? forward to {talking}",
    "(i am|i would be|we are|we would be|very|definitely) {very}interested",
    "i accept|up for (a|it|that)|fine (with|by) me|(do not|would not) mind|see you (then|on|there)|tell me when",
    "(welcome|enjoy) (a|the|your) {very}(chat|talk|call|conversation|questions?)|be (my|a) pleasure to",
    "(how|what) (can|may|could) i (help|do for you)",
    "let us (do (it|this|that)|chat|talk|connect|find a|set (it|this|something|a|up)|schedule|meet|speak|hop|get)",
    unless=(
        "(not|never|hardly|no longer) {very}({glad}|interested|be)",
        "(love|like|happy|glad) to,? (but|however|although)",
        "wish i|was (happy|glad)|if you (would|are) (like|interested|open|willing|free)|would you",
        "would {very}have (loved|liked)",
        "would like (to (know|decline|pass|understand)|some|more|to see (a|some|more))",
        "thank you for (your )?(interest|being)",
    ),
)

leaning = says(
    "yes",
    CLEAR,
    "leans towards a yes",
    "thank you for (thinking of|asking) me[.!]?$|(delighted|glad|pleased|happy) you asked",
    "that works|works for me|(that|it|this) would be {very}(great|good|fine|lovely|wonderful|perfect)",
    "(think )?i can help|keep me posted|you are welcome to|i have {very}time",
    "(text|call|ring|phone) me|(my|a good) (number|cell|mobile|phone) is|here is my (number|cell|mobile|phone)",
    unless=("not|but|no|if",),
)

sign = Sign(
    name="agrees",
    why="A yes wants a quick, grateful answer with times.",
    good=bodies(
        "Yes, gladly.",
        "I'd be happy to talk about my years at the mill.",
        "Sure thing, ask away!",
        "I would love to hear what you are working on.",
        "Count me in.",
    ),
    bad=bodies(
        "I wish I could.",
        "I'd love to, but it is not possible.",
        "I am not happy to see this.",
        "I was happy to hear that you liked it.",
        "Yesterday was busy.",
    ),
    find=any_of(plainly, leaning),
)
