"""Referrals to a text or recording instead of a person: an article, an episode, a page of answers."""

from __future__ import annotations

from askwell.core.replies.sign import PLAIN_WORDS, Sign, bodies, says

sign = Sign(
    name="something-to-read",
    why="They answered with a source: read it first, and any later ask is better for it.",
    good=bodies(
        "Here is an article I wrote on exactly this.",
        "Have a look at our website, it answers most questions.",
        "I recorded a podcast about that: tiles.example/7",
    ),
    bad=bodies("I liked your article.", "Could you send a link to your page?", "The book is on my desk."),
    find=says(
        "referred",
        PLAIN_WORDS,
        "points to something to read or hear",
        "{here} {very}{very}{thing}",
        "there is a {very}{thing} ... (that|on|about|by|which)|(is|are) in this {thing}",
        "i {very}(wrote|written|recorded|made|gave|published|did|covered) ... {thing} ... (about|on|that|this|here)",
        "(all|most|everything|more|answers?|information) ... (is|are|can be found|on) (in |on |at )?"
        "(my|our|the|this) {very}{thing}",
        unless=(
            "(could|can|would|will|do) you|your {very}{thing}",
            "i (will|would like to|would love to|am happy to)",
            r".*(?<!this)(?<!that)(?<!it)\?$",
        ),
    ),
)
