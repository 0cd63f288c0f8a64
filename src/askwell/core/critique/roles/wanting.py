"""Favours: which sentences ask the reader to do something for the writer, beyond reading the letter.

An offer to them is none ("if you ever need a hand"), and neither is good manners in the form of a request ("please
give my regards"). What they offered themselves may be taken up: `TAKEN_UP`.
"""

from __future__ import annotations

from askwell.core.critique.reading import Stretch
from askwell.core.critique.wording import wording

DO = (
    r"(?:introduc(?:e|ing)|connect(?:ing)?|put(?:ting)?|hook(?:ing)?|forward(?:ing)?|pass(?:ing)?|send(?:ing)?|"
    r"shar(?:e|ing)|refer(?:ring)?|recommend(?:ing)?|review(?:ing)?|look(?:ing)?|read(?:ing)?|check(?:ing)?|"
    r"proofread(?:ing)?|help(?:ing)?|giv(?:e|ing)|get(?:ting)? me|find(?:ing)?|set(?:ting)? up|arrang(?:e|ing)|"
    r"let(?:ting)? me (?!know how)|writ(?:e|ing)|sign(?:ing)?|endors(?:e|ing)|vouch(?:ing)?|mention(?:ing)?|"
    r"speak(?:ing)?|talk(?:ing)?|consider(?:ing)?|keep(?:ing)? (?:me|my|an eye|us)|think(?:ing)? of me|"
    r"mentor(?:ing)?|"
    r"hir(?:e|ing)|spar(?:e|ing)|tak(?:e|ing) (?:a look|me|my|part|another)|join(?:ing)?|com(?:e|ing)|"
    r"mak(?:e|ing) (?:time|an|the|a)|invit(?:e|ing)|advis(?:e|ing)|ask(?:ing)?|call(?:ing)?|meet(?:ing)?|"
    r"drop(?:ping)?|point(?:ing)?|flag(?:ging)?|push(?:ing)?|nudg(?:e|ing)|mark(?:ing)? up|nominat(?:e|ing)|"
    r"support(?:ing)?|add(?:ing)? me|email(?:ing)?|do (?:me|one|that|"
    r"it)|"
    r"tell(?:ing)? (?:me (?:who|which|if|whether|what|when|more)|them|him|her|your))\b"
)
REST = r"[^.?!\n]{0,60}"
SOFTLY = (
    r"(?: also| please| perhaps| maybe| possibly| kindly| just| then| ever| at all| by any chance| quickly|"
    r" \(\d\)){0,2}"
)

FAVOUR = wording(
    rf"\b(?:perhaps|maybe) (?:then )?you(?:'d|'ll| would| could| can| might)(?: \w+)? {DO}{REST}",
    r"\bi(?:'ll| will| shall) (?:drop|bring|leave|deliver|send) (?:it|them|one|some|a few|my \w+)(?: \w+){0,3} "
    r"(?:by|over|round|with "
    rf"you|to you)\b{REST}",
    rf"\b(?:could|can|would|will) you{SOFTLY} {DO}{REST}",
    rf"\bwould you{SOFTLY} (?:mind|be (?:able|willing|open|up for|so kind|comfortable|happy|free|available|"
    rf"interested))"
    rf"{REST}",
    rf"\b(?:might|could|can) you (?:be|have)\b{REST}\?",
    rf"\byou (?:might|could)(?: \w+)? {DO}{REST}",
    rf"\bplease(?: also| do)? (?:{DO}|keep me in mind){REST}",
    rf"\b(?:do you think|i (?:was|am|'m) (?:also |just )?(?:hoping|wondering if|wondering whether)|i (?:hope|hoped)) "
    rf"(?:that )?you (?:could|would|might){SOFTLY} (?:{DO}|be ){REST}",
    rf"\bif you (?:could|can|would|wouldn't mind|'d)(?: \w+)? {DO}{REST}",
    rf"\b(?:any|a|some) (?:chance|way|possibility) (?:you|of you|that you|to|of|i|we|for)\b{REST}",
    rf"\bwould it be (?:possible|ok|okay|all right|alright|too much|fine) {REST}",
    rf"\b(?:may|could|can|might) i (?:also |please )?(?:ask|trouble|come|visit|shadow|get|have|book|schedule|"
    rf"meet|list you|use you|put you|count on|give your|borrow|bother|stop by|call on){REST}",
    rf"\bi(?:'d| would) (?:also |really |very much |so )*(?:love|like|appreciate|be (?:so |very |really |most )?"
    rf"(?:grateful|glad|thankful|happy)|welcome|value) (?:it )?(?:if|for|an? (?:intro|introduction|referral|second|"
    rf"chance|call|meeting|recommendation|copy|job|place|reference)|another|your (?:help|feedback|advice on|opinion "
    rf"on|"
    rf"support|input)|to (?:set up|schedule|book|arrange|shadow|be (?:introduced|considered)|get your|have (?:your|"
    rf"another|a second)|join your|work (?:for|with)|apply|use you|pick)){REST}",
    rf"\bi (?:also |still )?(?:wanted|want|need|have) to ask (?:you )?(?:for|if|whether|a favou?r){REST}",
    rf"\b(?:could|can|would) (?:you|i) (?:do|ask)(?: \w+){{0,3}} (?:favou?r|more){REST}",
    rf"\b(?:one|another|a|last|small|quick|tiny|big) (?:more |last |other |final |small |quick |tiny |little )?"
    rf"(?:favou?r|request)\b{REST}",
    rf"\bkeep me (?:in mind|posted (?:on|about) (?:any )?(?:openings|jobs|roles|positions)|top of mind)\b{REST}",
    rf"\blet me know (?:if|whether|when) you (?:hear|know|can|could|have|see|are free|'re free|find|think of){REST}",
    rf"\blet me know (?:of|about) any{REST}",
    rf"\b(?:do|would|might) you (?:happen to )?know (?:of )?(?:any(?:one|body)?|someone|somebody|who){REST}",
    rf"\bfeel free to (?:pass|share|forward|refer|send|introduce|recommend){REST}",
    rf"\b(?:hook me up|put me in touch|put in a (?:good )?word|a (?:good )?word (?:from you|with)){REST}",
    rf"\bi(?:'ll| will|'d| would)? (?:also )?need(?::| (?:from you|you to|your|intros?\b)){REST}",
    rf"\b(?:shall|can|could) we (?:set up|schedule|book|arrange|meet|talk|make it){REST}",
    rf"\blet's (?:set up|schedule|book|arrange|make){REST}",
)
MANNERS = wording(
    (
        r"\bplease (?:do )?(?:give|pass|send|share|tell|say|convey|extend)(?: \w+){0,4} (?:my|our|best|regards|love|"
        r"thanks|"
        r"hello|hi|greetings|congratulations|gratitude|appreciation)\b"
    ),
    r"\b(?:let me know|ask|tell me|say|call on me|shout|send them my way|reach out)\b.{0,30}\b(?:i can|i could|i "
    r"may|anything)\b",
    r"\b(?:anything|something|whatever|any way|ways|how) (?:that )?i (?:can|could|may|might)\b",
    r"\bif you (?:ever |should ever |or \w+ (?:ever )?)?(?:need|want|have questions|find yourself|would like|pass|"
    r"come)\b",
    r"\bplease (?:ask|don't hesitate|do not hesitate|know|accept|forgive|be assured|feel free to (?:ask|call|"
    r"reach))\b",
    r"\bi(?:'d| would) (?:be )?(?:love|happy|glad|like|delighted) to (?:return|help|repay|buy you|send you|share|"
    r"show you)\b",
    r"\byou (?:could|can) (?:also )?(?:see|tell|imagine|hear|have|be proud)\b",
    r"\b(?:return|repay|owe) (?:the|you|a|your)\b",
    r"\bdid me (?:an? )?(?:\w+ )?favou?r\b|\bfavou?r (?:that )?you (?:did|have done)\b",
)
TAKEN_UP = wording(
    r"\byou(?:'d| had|'ve| have)?(?: so| very| also)?(?: kindly| generously)? (?:offered|promised|volunteered|"
    r"agreed|invited)\b",
    (
        r"\byou (?:said|mentioned|told me|thought|suggested)(?: that)? (?:you|he|she|they|i|we|there)(?:'d| would| "
        r"could|"
        r" might| may| can|'ll| will| were| was| should)\b"
    ),
    r"\byou (?:asked|told) me to (?:write|send|remind|ask|call|ring|come|email|follow|get)\b",
    r"\bas (?:you )?(?:offered|promised|agreed|suggested|discussed)\b",
    r"\b(?:your|the) (?:\w+ )?(?:offer|invitation|promise)\b",
    r"\byou(?:'re| are|'ve| have)? (?:were )?kind enough to\b",
)
"""A promise of theirs: reminding them of it is no new request."""


def asks_favour(sentence: Stretch) -> bool:
    return sentence.has(FAVOUR) and not sentence.has(MANNERS)


def takes_up_offer(sentence: Stretch) -> bool:
    """Whether it speaks of something that they offered themselves."""
    return sentence.has(TAKEN_UP)
