"""Word that somebody no longer works there, or that nobody reads the mailbox any more."""

from __future__ import annotations

from askwell.core.replies.sign import PLAIN_WORDS, PROOF, Sign, any_of, bodies, says

of_somebody = says(
    "gone",
    PROOF,
    "tells that this address is not theirs any more",
    "(is|are) no longer (working )?(with|at|employed|part of|working|in (this|that) (role|position))",
    "no longer works|has (moved on|departed) from|passed away|has (now |recently |since )?retired",
    r"has (now |recently |since )?left (?!(you|a|the (door|light|office for))\b)\w+",
    "left (the|our) (company|firm|organi[sz]ation|university|college|team|school)",
    "(mailbox|account|address|inbox|e-?mail) ... "
    "(no longer|not|never) {very}(active|monitored|in use|read|checked|used|valid)",
    "(is|are) not with us any ?(more|longer)",
    "is (not|no longer) (read|monitored|checked)( any ?more)?$",
)

of_themselves = says(
    "gone",
    PLAIN_WORDS,
    "tells that they have left",
    "i am no longer (working )?(with|at|employed|part of|working|in (this|that) (role|position))",
    "i no longer work (at|for|with|in|there|here)|do not work (there|here|at|for) ... any ?(more|longer)",
    "i (have )?(stepped down|moved on) from (this|my|that|the)|do not work (there|here) any ?(more|longer)",
    r"i have (now |recently |since )?left (?!(you|an?|the (door|light)|some|it|my|\w+ing)\b)\w+",
    "i (have )?left my (role|position|job|post)|my last day (at|with|was|in)",
    r"i (have )?(now |recently )?retired(?! from \w+ing)",
)
"""Weaker, because a person who has left may still name the one to ask."""

sign = Sign(
    name="left",
    why="The job on file is stale: a new address is needed, and a follow-up would reach nobody.",
    good=bodies(
        "Rafael Quint has left Fenbrook Tiles.",
        "I no longer work at the observatory.",
        "This mailbox is no longer monitored.",
        "I retired in spring.",
    ),
    bad=bodies(
        "I have left you a voicemail.",
        "I left teaching for design ten years ago and love it.",
        "We no longer print on paper.",
        "I work at a retired lighthouse.",
    ),
    find=any_of(of_somebody, of_themselves),
)
