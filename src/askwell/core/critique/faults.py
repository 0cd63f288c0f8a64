"""What can be wrong with a message, seen by its reader. Each rule looks for one of these, several for the same one.

A fault is what an editor marks in the margin; a rule is one way to see it. The names never change, because labelled
data and other programs hold them. What a fault says is told in the rules' pages and by `askwell explain`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """`says` tells the writer what it is and what it does to the reader, kindly: nobody means to write badly."""

    name: str
    title: str
    says: str


_ALL = (
    Fault(
        "too-long",
        "Too long",
        "The letter is longer than its kind can carry. A stranger reads yours between two other things: what fits "
        "on one screen is answered now, and what doesn't is kept for later, which seldom comes.",
    ),
    Fault(
        "wall-of-text",
        "A wall of text",
        "Everything stands in one block, so the reader has to dig for what you want from them. A blank line or "
        "two does that work for them.",
    ),
    Fault(
        "no-clear-ask",
        "No clear ask",
        "The reader comes to the end and cannot tell what you would like them to do. They would have to write "
        "back only to find out, and most people let it lie instead.",
    ),
    Fault(
        "vague-ask",
        "A vague ask",
        "You ask for something without saying about what: to connect, to chat, for any advice. Nobody can tell "
        "whether they are the right person for that or how much it will take; a topic makes it a thing to which "
        "one can say yes.",
    ),
    Fault(
        "no-time-bound",
        "No length named",
        "You ask for a talk and don't say how long. An open end is feared as an hour; fifteen or twenty minutes "
        "can be found on most days.",
    ),
    Fault(
        "no-meeting-options",
        "No way or time to meet",
        "You ask for a talk but offer neither a way nor a time, or you settle both alone. Either way the person "
        "who does you the favour has to do the arranging too. A choice of two, and “or whatever suits you”, can "
        "be answered in a line.",
    ),
    Fault(
        "not-personalised",
        "Could go to anybody",
        "Nothing in it says why you write to this person. A letter that would fit a hundred people is left to the "
        "other ninety-nine; one thing of theirs that made you write shows that it is meant for them.",
    ),
    Fault(
        "no-self-introduction",
        "No word on who writes",
        "A stranger is not told who is asking. Before they can think about your question they wonder who you are "
        "and what is behind it; one clause ends that.",
    ),
    Fault(
        "no-commonality-or-source",
        "No link between you",
        "The letter names nothing that you two share and not how you came upon them. A school, a friend, "
        "something that they wrote: any of it answers the first thing a reader asks, which is how you found them "
        "and why.",
    ),
    Fault(
        "job-begging",
        "Asking for a job",
        "The letter asks for a job, an opening or a referral, openly or between the lines. Somebody who would "
        "gladly talk about their work can seldom give you work, so they have to refuse, and the talk is refused "
        "with it.",
    ),
    Fault(
        "desperate",
        "Pleading",
        "The letter pleads: last hope, any job, nobody answers. You may well feel so, and that is no shame. But "
        "it hands a stranger the care for your whole life, where you wanted fifteen minutes of theirs.",
    ),
    Fault(
        "entitled-or-pressuring",
        "Pressure",
        "Deadlines, demands, thanks for a yes that has not been given. You may only mean to be efficient; the "
        "reader sees a favour turned into a duty, and what made it pleasant to help is gone.",
    ),
    Fault(
        "stuffy-or-formulaic",
        "Letter-book phrases",
        "Phrases from a letter book or a template stand where your own words should. The reader has met them so "
        "often that they are skipped, and what follows is taken for a template too.",
    ),
    Fault(
        "fawning",
        "Praise without substance",
        "Great praise for nothing in particular. It is kindly meant, but it would fit anybody, and it makes the "
        "reader wonder what is wanted. One thing that they did, and what it changed for you, is worth more.",
    ),
    Fault(
        "apologetic-or-self-deprecating",
        "Making yourself small",
        "Sorry to bother you, just a student, a silly question. You mean to be polite, and the reader is told in "
        "your first line that the rest is not worth reading. You have done nothing wrong by asking.",
    ),
    Fault(
        "self-centred",
        "All about you",
        "The letter tells your story, or sells something. The reader looks for their own part in it and finds "
        "none. A clause about you is enough for now; the rest is for the talk, when they ask.",
    ),
    Fault(
        "attaches-or-offers-resume",
        "A resume in the first letter",
        "A resume is attached or offered. Whatever your words say, the file says “job”, and it gives the reader "
        "something to study and to judge. A link below your name is there for whoever is curious.",
    ),
    Fault(
        "pick-your-brain",
        "Pick your brain",
        "The phrase and its kin. It asks for all that somebody knows and holds no question, and many who are "
        "asked often have written that they stop reading there.",
    ),
    Fault(
        "guilt-or-nagging",
        "Guilt",
        "A follow-up that counts your mails, sighs, or says that they have not answered. They know that, and it "
        "makes answering harder: they would have to begin with an excuse.",
    ),
    Fault(
        "no-reference-to-earlier-message",
        "No word of the earlier letter",
        "A follow-up that does not say what it follows. The reader may have missed your first letter or forgotten "
        "it, and will not go and look; one line brings it back.",
    ),
    Fault(
        "generic-thanks",
        "Thanks for nothing in particular",
        "A thank-you that would fit any talk. The reader gave you time and would like to know what came of it; "
        "one thing that you learnt, in your own words, tells them, and is what they will remember you by.",
    ),
    Fault(
        "new-favour-in-thank-you",
        "A new favour in the thank-you",
        "The thanks lead up to another request. Then they read as its wrapping, and the reader feels used where "
        "you meant to be grateful. Thank today; if you must ask again, ask another day.",
    ),
    Fault(
        "wrong-or-missing-name",
        "Not their name",
        "The letter greets somebody else, or nobody in particular. The name is read first, and a wrong one has "
        "said that this was meant for another before the letter has said anything.",
    ),
    Fault(
        "template-leak",
        "A slot left open",
        "A slot of a template still waits to be filled. It is the one slip that nobody can read kindly: it shows "
        "that the letter was made for anybody, and that you did not read it either.",
    ),
    Fault(
        "multiple-asks",
        "More than one favour",
        "The letter asks for several favours. Each makes the whole dearer, and the reader has to refuse some in "
        "order to grant one. The smallest gets a yes most easily, and the others may follow from it.",
    ),
    Fault(
        "spam-words-or-hype",
        "Hype",
        "Sales words, superlatives, promises. Readers and mail filters know them from mail that nobody asked for, "
        "and take yours for more of it.",
    ),
    Fault(
        "over-casual",
        "Too familiar",
        "You write as to a friend, to somebody who is not one yet. It is meant warmly and read as a liberty. "
        "Their answer will set the tone; from then on you can write as they do.",
    ),
    Fault(
        "dishonest",
        "Not so",
        "The letter says what is not so: a meeting that never was, an employer that they have left. You will have "
        "misremembered. But the reader knows better, and one untruth is enough to make them doubt the rest.",
    ),
    Fault(
        "mechanics",
        "Form",
        "Subject, links, capitals, long sentences: the handiwork of a letter. Nobody is won by it, but each slip "
        "costs the reader a moment, or makes a careful letter look like a hasty one.",
    ),
    Fault(
        "intrusive",
        "Too close",
        "The letter touches what is theirs alone, their family, their looks, what was said in confidence; or it "
        "asks what a minute of searching would have told you. The one takes their ease, the other their time.",
    ),
)

FAULTS: dict[str, Fault] = {each.name: each for each in _ALL}
"""Every fault by its name, in the order in which they are told: the letter as a whole first, then its parts."""
