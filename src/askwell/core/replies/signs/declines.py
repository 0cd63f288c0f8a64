"""Words that decline: no thank you, not interested, cannot, do not do this."""

from __future__ import annotations

from askwell.core.replies.phrases import GREETED
from askwell.core.replies.sign import HINT, PLAIN_WORDS, Sign, any_of, bodies, says

leave_me = says(
    "no",
    PLAIN_WORDS + 1,
    "asks not to be written to",
    r"(do not|stop) (contact|e-?mail|mail|writ|messag|send)\w*( to)? (me|us)",
    "unsubscribe|(take|remove) me (off|from)|please remove me|leave me alone",
)

plainly = says(
    "no",
    PLAIN_WORDS,
    "declines",
    GREETED + "(sorry,? )?(no|nope)(?! (problem|worries|need|rush|hurry|trouble|bother|issue|doubt))([,.! ]|$)",
    "no,? thank you|thank you,?( but)? no",
    "(not|no longer|nor) {very}interested|no interest|uninterested",
    "afraid (not|that i|we|i (can|do|am|will|would) not|i have no)",
    "(must|have to|need to|going to|will|would like to|respectfully|politely|i) {very}(decline|say no)",
    "(i will|i am going to|have to|going to|i would) (have to )?pass(?! (it|this on|your|you|that|on your))",
    "pass on this|count me out|no can do|(we are|i am) all set",
    "(i|we) (am|are|will be|would be) (not |un)able to",
    "can not (help|commit|take|do|offer|accommodate|participate|assist|spare|be of|accept|agree)",
    "can not (provide|give|make (this|it|time)|meet|talk|add|support)",
    "unfortunately ... (not|no|unable|never)",
    "i {very}wish i (could|had)|would if i could|i would {very}(love|like|loved|liked) to,? (help )?but",
    "(do|does|did) not {very}have {very}(time|bandwidth|capacity|availability|room|space|energy|interest|budget)",
    "(do|does|did) not {very}have {very}(openings?|slots?|anything)|nothing to (add|offer|share|say)",
    "(have|having|got|there is) no (time|capacity|bandwidth|availability|room|interest|budget)",
    "i (do|would|will|can) not {very}(do|take|give|accept|offer|grant|respond to|reply to|answer|connect|talk|meet)",
    "i (do|would|will|can) not {very}(mentor|network|engage|participate|take part|discuss|speak)",
    "i (never|rarely|seldom|no longer) (do|take|give|accept|connect|talk|meet|answer|respond|mentor|offer|work on)",
    "too many (of these |such |other |similar )?(requests|messages|e-?mails|people|asks)",
    "not comfortable|would not feel comfortable|rather not|prefer not|prefer to (keep|stay|decline)",
    r"against ... policy|not (permitted|allow|allowed)|prohibit\w*|policy (not|does|prevents|forbids)",
    "not (for me|my thing|something i|a (good |great |right )?fit|the right fit|relevant|applicable|of interest)",
    "not (necessary|what i (do|want|need)|looking|seeking|in (the market|need|a position)|taking|accepting|doing)",
    "not (hiring|available|able|participating|considering|possible)|impossible",
    "(do|does|would|is) not (need|want|apply|interest|see (a|the|any|how|where)|think (i|this|it|we|that))",
    "(do|does) not believe (i|this|it) (can|could|am|would|is|will)",
    r"i am not (a|an|the) {very}(mentor|coach|expert|recruiter|teacher|consultant|fan|believer|advis[eo]r|student)",
    "i am not (a|an|the) {very}(manager|designer|engineer)|not worth (my|your|our)",
    "will not (be (able|possible|available|participating|joining)|work out|happen)",
    "(it is|that is|is) a no|our policy is not|stopped (doing|taking|giving|accepting)|this is spam",
    "not ... in a position|can not (answer|reply to|respond to) (each|every|all|them)",
    "already (have (a|an|one|someone|our)|chose|chosen|decided|committed)|not (a|the) {very}use of",
    unless=(
        "(mon|tues|wednes|thurs|fri|satur|sun)day",
        "(?<!at )(this|that|next) (week|time|day|slot|date)(?! for me)",
        "remember|wait to|not (sure|only)|i can not promise|believe we have",
        "(if|whether) (you|i|it) ... not",
        "do not (hesitate|worry|mind|apologi[sz]e)",
    ),
)

for_people_i_know = says(
    "no",
    PLAIN_WORDS + 1,
    "keeps to people they know",
    "(keep|reserve|limit|use|restrict) {very}(linkedin|network|connections?|profile|account|page) ... (for|to)",
    "only (connect|accept|link|talk|meet) ... (people|those|someone|with|invitations?)",
)

regret = says(
    "no",
    HINT,
    "sounds like a refusal",
    "not (the|a) {very}(person|one)|can not",
    "sorry|apologies|regret|regrettably|unfortunately|sadly",
    unless=("not (sure|clear|know)", "sorry (for|about) (the|my)", "wait to"),
)

farewell = says(
    "no",
    HINT,
    "sounds like a farewell",
    "(good|best of) luck|all the best (with|in|for)|wish you (all|well|luck|the|every|success)",
)

sign = Sign(
    name="declines",
    why="A no is thanked for once and never argued with.",
    good=bodies(
        "No, thank you.",
        "I'm not interested, sorry.",
        "Unfortunately I can't help with this.",
        "I'm going to have to pass.",
        "I don't do interviews.",
        "Please stop writing to me.",
        "I only connect with people I have met.",
    ),
    bad=bodies(
        "No problem at all!",
        "I can't wait to talk.",
        "How about Friday?",
        "I'm interested.",
        "There is no need to apologise, ask away.",
    ),
    find=any_of(leave_me, plainly, for_people_i_know, regret, farewell),
)
