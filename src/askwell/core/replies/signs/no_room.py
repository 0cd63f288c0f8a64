"""Reasons against a talk that are no plain no: a full calendar, the wrong field, a fee."""

from __future__ import annotations

from askwell.core.replies.sign import CLEAR, Sign, bodies, says

sign = Sign(
    name="no-room",
    why="Said without a later moment or another name, such a reason is a polite no.",
    good=bodies(
        "I'm far too busy.",
        "My calendar is completely full.",
        "Wrong person, I only do the accounts.",
        "Not at the moment.",
        "My fee is for an hour.",
    ),
    bad=bodies("I am not too busy.", "The kiln is full.", "You found the right person!"),
    find=says(
        "no",
        CLEAR,
        "speaks against a talk",
        "(too|so|very|really|extremely|incredibly|insanely|completely) {busy}",
        "swamped|snowed under|overwhelmed|underwater|overcommitted|overbooked|slammed|flat out|maxed out",
        "(schedule|calendar|plate|diary|dance card|agenda|hands) (is|are) {very}{busy}",
        "not (the )?(right|best|correct) (person|contact|one|fit|place)",
        "wrong (person|address|guy|contact|department)",
        "not (right now|at this (time|point|moment)|at the moment|at present|now|currently|today)",
        "not {very}(my|our) (area|field|department|expertise|role|line|remit)|not qualified|out of my",
        "i (do|can) not (really )?know (much|anything|enough|the answer|you)",
        "(i|we) do not {very}(use|teach|work|handle|run|deal)|do not ... any ?more",
        "not much (use|help)|not be (much|of) (use|help)",
        "charge (is|for)|my (hourly )?(rate|fee) (is|for)|paid consult",
        unless=("not (too|so|very) busy", "(mon|tues|wednes|thurs|fri)days?"),
    ),
)
