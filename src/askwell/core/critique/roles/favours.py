"""Kinds of favour: the different things that a sentence wants from its reader, each by its name.

A favour counts in a sentence that asks. The talk itself is not here (`talk.py`); a question is none.
"""

from __future__ import annotations

from askwell.core.critique.reading import Stretch
from askwell.core.critique.wording import Wording, wording

_MINE = r"(?:my|our|the attached|the enclosed|this|these|some of my|a draft of|a copy of|\d+|a few of my|over)"
_WORK = (
    r"(?:resume|r[ée]sum[ée]s?|cv|portfolio|cover letter|letter|essays?|drafts?|manuscript|novel|book|thesis|"
    r"statement|"
    r"plans?|deck|slides?|website|site|profile|code|repo|app|proposal|application|paper|script|business plan|"
    r"samples?|"
    r"materials?|options|logo|menu|outline|questionnaire|work|pitch|prototype|designs?|dissertation|chapters?|"
    r"poems?|article|blog|showreel|demo)"
)

FAVOURS: dict[str, Wording] = {
    "a review": wording(
        (
            r"\b(?:review|look (?:over|at|through)|feedback (?:on|about)|critique|proofread|mark up|mark|"
            r"comments? on|edit|"
            r"check|read|go(?:ing)? (?:over|through)|assess|evaluate|critique of|input on|thoughts on|opinion (?:on|"
            r"of)|glanc(?:e|ing) (?:at|over|through)|looking (?:over|at|through)|"
            rf"tear apart|correct|polish|improve) {_MINE}(?: [\w'-]+){{0,3}}? {_WORK}\b"
        ),
        r"\b(?:mark|note|tell me) where (?:the|they|it|i)\b",
        r"\b(?:read|review|critique) (?:the|my) (?:\w+ )?(?:manuscript|novel|draft|script|resume|cv|"
        r"portfolio)\b",
        r"\bread (?:the |my )?(?:first|opening) (?:\w+ )?(?:chapters?|pages)\b",
        r"\bfeedback on (?:my|our|the attached|these|this|where|\d|some)\b",
        r"\b(?:rehearse|mock interview|run through) (?:with|my|interviews?|the)\b",
        r"\bdetailed (?:critique|feedback|comments)\b",
    ),
    "an introduction": wording(
        r"\bintroduc(?:e|ing) (?:me|us)\b",
        r"\b(?:introduction|intro)s? to\b",
        r"\b(?:put|get) me (?:in touch|in front|in contact|through to)\b",
        r"\bconnect me (?:with|to)\b",
        r"\b(?:pass|forward|hand|send) (?:me|this|my (?:name|details|linkedin|profile|email|note)|it) (?:on|"
        r"along|to|and)\b",
        r"\bforward my\b|\bhook me up (?:with|w)\b|\bthat you know me\b|\bintros?\b",
        r"\b(?:forward|pass|circulate) (?:this|it|them) (?:on )?to (?:whoever|anyone|someone|somebody|the right|"
        r"your)\b",
        r"\b(?:passing|pass|give|giving) (?:on |along )?my (?:details|number|contact|name)\b",
        r"\b(?:present|suggest|propose|nominate) (?:me to|my name (?:for|to))\b",
        r"\b(?:editor|agent|boss|manager|director|friend|colleague|contact)'s (?:address|e-?mail|number|name|"
        r"contact)\b",
        (
            r"\b(?:who else|anyone else|any(?:one|body) (?:you know|else|in your)|other people|"
            r"(?<!have )(?<!got )some ?one else|"
            r"people you know|"
            r"your contacts|(?<!your )names? (?:and|of|or)|who (?:you know|do you know|on)|"
            r"your (?:personal )?network)\b"
        ),
        r"\bpoint me (?:to|toward|towards) (?:any|some|people|who|the right)\b",
        r"\btell (?:them|her|him|your (?:boss|team|manager)) (?:i|that|about)\b",
    ),
    "a referral": wording(
        r"\b(?:refer me|referral|recommend me|vouch for|put in a (?:good |kind )?word|put my name)\b",
        r"\bpass (?:on|along) my (?:cv|resume|r[ée]sum[ée]|application)\b",
    ),
    "mentoring": wording(
        r"\b(?:mentor me|be(?:come|ing)? my mentor|mentorship|as a mentor|mentoring|take me under|coach me)\b",
        r"\b(?:having|have) you as an? (?:advis[eo]r|mentor|coach)\b|\b(?:recurring|regular|weekly|monthly) "
        r"(?:\w+ )?(?:call|chat|"
        r"meeting|session)s?\b",
    ),
    "a job": wording(
        r"(?<!what )(?<!how )(?<!like )\ban? (?:\w+ )?(?:job|internship|position|role|placement) (?:at|with|for|"
        r"in)\b",
        r"\b(?:hire me|hiring|consider me|interview me|do the hiring)\b",
        r"\bany (?:\w+ )?(?:openings?|vacanc(?:y|ies)|leads|positions|jobs|roles|opportunities)\b",
        r"\btakes? (?:\w+ )?(?:interns|students|trainees|apprentices)\b",
    ),
    "a reference": wording(
        r"\b(?:letter of (?:recommendation|reference|support)|recommendation letter|act as (?:a )?refer(?:ee|"
        r"ence))\b",
        r"\b(?:be (?:my|a) refer(?:ence|ee)|endorse(?:ment)?|testimonial|a blurb|nominate me)\b",
    ),
    "files or work": wording(
        r"\b(?:could|can|would|will) you (?:please |kindly )?(?:also )?(?:send|e-?mail|share) (?:me |us |over "
        r")?(?:the|your|copies|a copy)"
        r"\b(?! (?:\w+ )?(?:date|time|address|day)s?\b)",
        r"\b(?:raw data|look (?:those|these|it|them|that) up|a few lines for (?:the|my|our))\b",
        r"\b(?:send|give|forward) us (?:your|the|copies|any)\b",
        (
            r"\b(?:send|share with|forward|email|give|lend|get) me (?:your|the|a|some|copies|any|"
            r"over)\b(?! (?:few |couple )?"
            r"(?:lines?|note|reply|word|advice|number|phone|address|schedule|availability|calendar|hint|tips?|"
            r"pointers?|call|ring|"
            r"minutes?|quarter|half|hour|chance|time|times|moment|sense|idea|shout|bell|email|message|answer|"
            r"nudge|push|clue|"
            r"steer))"
        ),
        r"\bshare your (?:\w+ )?(?:slides|files|notes|templates?|contacts|list|code|materials?|syllabus|"
        r"contract|spreadsheets?)\b",
        r"\b(?:write|draft|design|build|translate|sketch|calculate|estimate|prepare|compile|"
        r"put together) (?:me|us|up) (?:an?|the|some)\b",
        r"\byou (?:write|draft|design|build|translate|sketch|calculate|estimate|compile) (?:an?|the|some|my|"
        r"up)\b",
        r"\bif you (?:could|can|would|might) (?:also )?(?:write|draft|design|build|translate|sketch|calculate|"
        r"estimate|"
        r"compile) (?:an?|the|some|my|up|two|three|\d)\b",
        r"\b(?:note|write down|list|mark) (?:for each|what you|everything)\b",
    ),
    "an appearance": wording(
        (
            r"\b(?:speak (?:at|to) (?:our|my)|be our speaker|our speaker|join our|sponsor|come and speak|"
            r"guest (?:lecture|speaker)|"
            r"on (?:our|my) (?:podcast|panel|show)|judge our|follow (?:my|our)|share (?:my|our) (?:post|page|"
            r"link))\b"
        ),
        r"\b(?:you|please|and) (?:sign up|subscribe|donate|invest in)\b",
        r"\b(?:doing|do|an|the) interview with me\b",
    ),
    "a form": wording(
        r"\b(?:fill (?:in|out)|complete|take) (?:this|the|my|our|a) (?:\w+ )?(?:form|survey|questionnaire)\b"
    ),
    "homework": wording(
        r"\b(?:have|do) (?:a|some) (?:think|thinking|read|homework|prep(?:aration)?) (?:about|on|through|at|"
        r"beforehand|before)\b",
        (
            r"\b(?:think|come up with|bring|prepare)\b[^.?!\n]{0,40}\b(?:beforehand|ahead of (?:time|our)|"
            r"in advance|"
            r"before (?:we|our))\b"
        ),
        r"(?<!'ll )(?<!will )(?<!can )\bbring (?:along )?(?:a|some|your) (?:list|names|ideas|examples)\b",
        r"\bprepare (?:some|a few|a list|your|an?)\b",
    ),
    "inside facts": wording(
        r"\bhow much (?:do |did |does )?(?:you|u|it|they) (?:make|earn|get paid|pay)\b",
        r"\b(?:salary|salaries|(?:the|pay) band|pay range|what (?:it|they) pays?|headcount|budget for|"
        r"compensation)\b",
    ),
}


def favours_in(sentence: Stretch) -> dict[str, tuple[int, int]]:
    """The favours that a sentence names, with the place of the first mention."""
    may_name = [each for each in FAVOURS.items() if each[1].may_be & sentence.may_say]
    return {favour: found[0].span() for favour, words in may_name if (found := sentence.find(words))}
