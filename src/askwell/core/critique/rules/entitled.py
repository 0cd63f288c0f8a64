"""Nobody owes a stranger anything. Words of duty and of smallness ("it's only ten minutes") say otherwise."""

from __future__ import annotations

from askwell.core.critique.checks import either, pattern
from askwell.core.critique.leaving_out import leaving_out
from askwell.core.critique.rule import ERROR, WARNING, Example, Rule
from askwell.core.critique.wording import wording
from askwell.core.outreach import KINDS

FEW = r"(?:an?|one|two|three|five|ten|fifteen|twenty|thirty|a few|a couple of|half an|\d{1,2})"
TIME = r"(?:min(?:ute)?s?|sec(?:ond)?s?|moments?|hours?|clicks?)"
DO = (
    r"(?:help|meet|call|talk|speak|see|introduce|send|tell|give|make|spare|find|reply|answer|respond|consider|hire|"
    r"read|look|take|let|put|connect|do (?:this|it|me|something)|know (?:someone|somebody|people|a|the right)|"
    r"have (?:their|some|a few|time|contacts|connections|someone))"
)
ONLY = wording(
    (
        r"\b(?:it|this|that|which|reading it|a call|the call)(?:'s|'ll|'d| is| will| would| should)? (?:really |"
        "literally |honestly )?"
        f"(?:only|just|merely) (?:be |take |takes |require |requires |cost )?(?:(?:you|up) )?{FEW} ?(?:short |"
        rf"quick )?{TIME}\b"
    ),
    rf"\b(?:only|just|literally|barely|hardly|merely) (?:takes?|costs?) (?:you )?{FEW} {TIME}\b",
    rf"\b(?:takes?|costs?) (?:you )?(?:only|just|less than|under|all of|no more than|literally) {FEW} {TIME}\b",
    rf"\beveryone (?:can|could|has) (?:spare |find )?(?:{FEW} )?\w+",
    r"\b(?:anyone|anybody|nobody|no one)(?: is| can|'s)? (?:spare|too busy|so busy|that busy)\b",
    r"\bhow hard (?:can|could|is|would) (?:it|that|this)\b",
)
DUTY = wording(
    (
        rf"(?<!that )(?<!thought )(?<!says )(?<!said )(?<!what )(?<!how )(?<!when )(?<!if )(?<!why )(?<!do "
        rf")(?<!did )(?<!think )\b"
        "you (?:really |simply |still |surely )?(?:should|must|need to|have to|ought to|had better|are "
        "(?:obliged|obligated|expected|supposed) to)"
        rf" (?:really |simply |still |at least |be able to |be willing to |also ){{0,2}}{DO}\b"
    ),
    rf"\bsurely (?:you|some(?:one|body)|any(?:one|body)|{FEW} {TIME}|a (?:\w+ )?(?:call|chat|reply|favou?r))\b",
    r"\b(?:it's |it is |that's |would be )?the least (?:that )?(?:you|anyone|someone|an? \w+) (?:can|could)\b",
    r"\bi (?:deserve|demand)\b|\bi (?:must |do |have to )?insist(?:,| that you| you\b| on (?:a|an|your|meeting|"
    r"seeing)\b)",
    r"\b(?:you'd|you would|you'll|you will|you can|you could) surely (?:be able|find|help|make|know|spare|want)",
    r"\bwe (?:just |really |absolutely |totally |simply )?(?:have to|need to|must|gotta|got to) (?:meet\b(?! the)|"
    r"talk|"
    r"get (?:a|together)|grab|catch up|link up|hang|have a (?:coffee|drink|chat|call)|do (?:a|coffee|lunch))",
    r"(?<!hope )(?<!if )(?<!that )(?<!know )(?<!sure )(?<!think )\byou (?:will|shall|are to) (?:send|bring|prepare|"
    r"arrange|provide|introduce|forward|review|reserve|explain|show)\b(?! me (?:how|what) you| (?:me )?back)",
    r"\bi(?:'ve| have) (?:decided that (?:you|we|an?)|chosen you|selected you|picked you) ?(?:as|to be|\w+|\.)",
    r"\bdon't (?:make me|let me) (?:look|down)\b",
    r"(?:\A|[.!?] )you just (?:talk|call|send|tell|fix|give|put|ask|arrange|sign)\b",
    r"\bi(?:'ve| have) earned\b",
    r"\bwe should definitely\b",
    r"\bplease do (?:all|everything|whatever) (?:that )?you can\b",
    r"\byou (?:owe|have an? (?:duty|obligation|responsibility))\b",
    r"\b(?:owe (?:it to|me|us)|your (?:duty|obligation))\b",
    r"\bi(?:'m| am) (?:counting|relying|depending|banking) on you\b",
    r"\b(?:won't|will not|not|don't) (?:take|accept|be taking|hear) (?:a )?no\b",
    r"\b(?:no|refus\w+|declin\w+) is not an (?:option|answer)\b",
    r"\bi(?:'m| am) not (?:giving up|going away|going to (?:give up|stop|let (?:this|it|you)))\b",
    r"\b(?:until|till) (?:i (?:hear|get (?:a|an|my))|you (?:reply|answer|respond|say yes|agree|accept))\b",
)
ASSUMED = wording(
    (
        r"\b(?:i(?:'m| am) (?:sure|certain|confident|positive|convinced)|i (?:trust|assume|presume|take it|imagine|"
        "know)|no doubt)"
        r" (?:that )?you(?:'ll|'d| will| would|'re| are)? (?:\w+ )?(?:be )?(?:happy to|glad to|able to|willing|"
        "keen to|delighted|"
        "excited|agree|want to|find (?:a|the|some|time|it)|love to|make (?:time|an?)|say yes|not mind|spare|have "
        r"(?:a (?:few|moment|spare)|ten|five|\d|no (?:objection|problem)))\b"
    ),
    r"\bi(?:'m| am) sure you can (?:spare|find|make|help|give|squeeze|fit)\b",
    r"\b(?:i(?:'m| am) sure|i know|i trust|no doubt) you (?:won't|wouldn't|will not) (?:mind|object|say no|refuse)\b",
    r"\bi (?:fully |do |would )?expect (?:you (?:to|will|'ll)|a |an |some |your |to hear)",
    (
        r"\b(?:i|we)(?:'ll| will|'d| would)? (?:need|want|require|like|expect) you to (?!know|feel|have (?:this|it|"
        r"the)|see how)\w+"
    ),
    (
        r"\bi(?:'ll| will)?(?: really| just| also)? need (?:your|the names?|an?|some|someone|\d+|ten|five) (?:\w+ "
        "){0,2}(?:help|comments?|answers?|"
        "input|feedback|referral|reply|response|intro(?:duction)?|number|contacts?|minutes?|time|decision|"
        "reference|letter|"
        r"recommendation|signature|favou?r|person who)\b"
    ),
    (
        r"\bwhat i(?:'m| am)?(?: really| actually| mostly| mainly| after)? (?:need|want|looking for|after) is "
        "(?:the (?:chance|names?)|an? "
        "(?:job|chance|introduction|intro|referral|contact|name|list|yes)|names?|someone|somebody|for you|people|"
        r"to (?:meet|be introduced|get (?:an?|some|names?|hold)))\b"
    ),
)
_SPENT = rf"\b(?:{TIME}|call|chat|favou?r|reply|e-?mail)(?: of your (?:time|day|week))?"
_MUCH = r"(?: really| that| exactly| so)? (?:much|a lot|asking|too much|a big|a huge|long|unreasonable)\b"
SMALL = wording(
    (
        r"\b(?:it|this|that) (?:won't|wouldn't|shouldn't|doesn't|will not|should not) (?:really )?(?:take|cost|"
        r"be)(?: you)?(?: up)? (?:long|much|more than|any time|hard|difficult|a lot|anything)\b"
    ),
    rf"{_SPENT} (?:is|are|would be)(?:n't| not){_MUCH}",
    rf"{_SPENT} (?:is|are|would be) (?:hardly|barely|nothing)\b",
    (
        r"\bnot (?:a (?:lot|big|huge|massive|great) (?:to )?(?:ask|favou?r|commitment|deal|thing)|much to ask|too "
        r"much to ask|asking (?:for )?(?:much|a lot|too much|the (?:world|moon)))\b"
    ),
    r"\ball i(?:'m| am) asking\b",
    (
        r"\b(?:easy|simple|trivial|nothing|no (?:trouble|effort|big deal)|a small thing|little effort) for (?:you|"
        r"someone (?:like you|in your|of your|with your))\b"
    ),
    r"\byou (?:can|could) easily\b",
    r"\b(?:one|a single|a quick) (?:call|e-?mail|word|message|line) from you (?:would|could|will|can|is)\b",
    r"\bcosts? you nothing\b",
    r"\b(?:nothing to lose|what (?:do|have) you (?:have|got) to lose|no skin off)\b",
)

rule = Rule(
    id="entitled",
    fault="entitled-or-pressuring",
    kinds=KINDS,
    severity=ERROR,
    evidence=("GRANT", "VAULT", "CRAIG"),
    says="“{text}” puts pressure on them.",
    why=(
        "It is their time, and only they can say whether it is little. Pressure makes a no likely and a grudge "
        "possible."
    ),
    fix="Turn it into a question that can be declined.",
    finder=leaving_out(
        either(
            pattern(ONLY, DUTY, denied_counts=False),
            pattern(
                ASSUMED,
                denied_counts=False,
                unless=wording(r"\b(?:if|whether|hope|unless|busy|swamped) ?(?:you|it|that|this|but)?\b"),
            ),
            pattern(SMALL, severity=WARNING, unless=wording(r"\b(?:i know|i realise|i realize|no is|say no|hope)\b")),
        )
    ),
    good=(
        Example(body="Hi Lou,\n\nIn your film you say that you must tell the tide first. Which table do you trust?"),
        Example(body="Hi Lou,\n\nCould I ask you about tides for ten minutes? I know that is not nothing."),
        Example(body="Hi Lou,\n\nI'm sure you have a full week, and I know that ten minutes is a lot to ask."),
        Example(kind="reply", body="Hi Lou,\n\nI see that a call isn't possible while the nets are out. Thank you."),
        Example(kind="keep-in-touch", body="Hi Lou,\n\nThe net is mended, and I thought you ought to see it."),
        Example(body="Hi Lou,\n\nYou must say no if you like, I insist. Could I hope that you will show me a net?"),
        Example(body="Hi Lou,\n\nYou need to know the tide to mend nets. Who taught you to read it?"),
        Example(body="Hi Lou,\n\nWhat I really want is to get better at reading tides. Where did you start?"),
    ),
    bad=(
        Example(body="Hi Lou,\n\nCould we talk about tides? It will only take ten minutes."),
        Example(body="Hi Lou,\n\nI fish. You will send the tables before Monday, and we have to meet up!"),
        Example(body="Hi Lou,\n\nI have decided that a talk will do us both good. It literally takes five minutes."),
        Example(kind="follow-up", body="Hi Lou,\n\nSurely you have a moment for my note of last week."),
        Example(kind="thank-you", body="Hi Lou,\n\nThanks. It's the least you could do."),
        Example(body="Hi Lou,\n\nI'm sure you'll be happy to show me the tide tables."),
        Example(body="Hi Lou,\n\nCould we talk? Twenty minutes isn't much, and what I need is a name."),
    ),
)
