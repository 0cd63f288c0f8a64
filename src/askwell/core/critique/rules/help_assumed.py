"""Counting on their help, their contacts and their good word before they have offered any."""

from __future__ import annotations

from askwell.core.critique.checks import pattern
from askwell.core.critique.rule import WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import ASKS, FOLLOW_UP, INTRO_REQUEST, KEEP_IN_TOUCH, REPLY, THANK_YOU

THEIRS = wording(
    r"\b(?:how|what) (?:can|will|could) you (?:help|do for|offer) (?:me|us)\b",
    r"\b(?:what are you going to|what will you) do\b[^.?!\n]{0,30}\b(?:for|about)\b",
    r"\bnames and (?:\w+ )?(?:numbers?|e-?mails?|addresses|titles)\b",
    (
        r"\b(?:send|give|get|share|forward|pass)(?: me| us| on| along)? (?:a |the |your |some |any |all |over |"
        "complete |full ){0,3}(?:list|names?|contacts?|connections|rolodex|e-?mails|(?:contact|phone) (?:details|"
        r"numbers?|info\w*)) (?:of|for|in|at|you|that|who|from)\b"
    ),
    r"\b(?:got|have|know)(?: you| got)? any (?:other |more )(?:contacts|people|connections|names|leads)\b",
    (
        r"\b(?:go through|share|open(?: up)?|tap(?: in)?(?:to)?|access(?: to)?|look through|leverag\w+|and then|"
        "use of|plug (?:me )?into) your (?:professional |personal |entire )?(?:network|contacts|connections|"
        r"rolodex|address book)\b"
    ),
    r"\bsupport(?:ing)? my (?:efforts?|career|search|cause|application|candidacy)\b",
    r"\bboost(?:ing)? my (?:chances|career|profile|network)\b",
)
GOOD_WORD = wording(
    (
        r"(?<!if )(?<!whether )(?<!that )(?<!how )(?<!what )\byou can (?:just |also |simply |then |even )?(?:put "
        "in|refer|recommend me|get me|tell (?:him|her|them)|mention (?:me|my|that)|say (?:that )?i|start by|pass|"
        r"hand|vouch)\b"
    ),
    r"\b(?:to|please|just|and|can|could|might|or) say (?:that )?i(?:'m| am| was)\b",
    r"\btell(?:ing)? (?:him|her|them|everyone|your \w+) (?:that )?i(?:'m| am|'d| would| will|'ll)\b",
    r"\b(?:telling|tell) (?:him|her|them|your \w+) (?:all )?about (?:me|my) and\b",
    (
        r"\b(?:write|writing|sending|send) (?:her|him|them) a (?:personal |glowing |strong |good |nice |kind "
        r")?(?:letter|recommendation|e-?mail|note|review)\b[^.?!\n]{0,20}\b(?:about|for|recommending|praising|"
        r"telling)\b"
    ),
    r"\b(?:sing|singing) my praises\b",
    r"\bmove (?:me|my \w+) (?:up|to the (?:top|front)|forward|along)\b",
    r"\b(?:skip|jump|cut) the (?:line|queue)\b",
    r"\bfast[- ]track (?:me|my)\b",
    (
        r"\b(?:job|position|role|offer|opportunity|it|that) (?:fits|meets|matches|suits) (?:what i|my (?:needs|"
        r"expectations|requirements|goals|criteria))\b"
    ),
    (
        r"\b(?:let me know|tell me) (?:once|when|as soon as) (?:it's|it is|you've|you have|this is|that's) (?:in|"
        r"done|sent|spoken|submitted|talked|forwarded|passed)\b"
    ),
)

rule = Rule(
    id="help-assumed",
    fault="entitled-or-pressuring",
    kinds=(*ASKS, INTRO_REQUEST, FOLLOW_UP, THANK_YOU, KEEP_IN_TOUCH, REPLY),
    severity=WARNING,
    evidence=("VAULT", "GRANT"),
    says="“{text}” counts on help that nobody has offered.",
    why="Their contacts and their good name are the dearest things they have; they lend them to people they know.",
    fix="Ask for their experience; what else they can do, they will offer.",
    finder=pattern(
        THEIRS, GOOD_WORD, unless=wording(r"\b(?:you (?:kindly )?(?:offered|said|suggested)|happy to|if you)\b")
    ),
    good=(
        Example(
            body="Hi Mo,\n\nHow can you help a fox that has lost its fear? Your second chapter left me wondering."
        ),
        Example(kind="thank-you", body="Hi Mo,\n\nYou kindly offered to tell them about me; the vet's name is Ruth."),
    ),
    bad=(
        Example(kind="keep-in-touch", body="Hi Mo,\n\nI want to work with foxes. How can you help me?"),
        Example(body="Hi Mo,\n\nCould you send me a list of the people who run shelters?"),
        Example(kind="intro-request", body="Hi Mo,\n\nPlease tell the vet that I'd be good. Just say I'm great."),
    ),
)
