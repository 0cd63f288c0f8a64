"""Referrals: another person who is named, copied in or asked to take over."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from askwell.core.replies.letter import Letter
from askwell.core.replies.people import person_in, told_to_ask
from askwell.core.replies.sign import CLEAR, PLAIN_WORDS, Evidence, Sign, any_of, bodies, quoted, says

NOT_A_PERSON = r"(?!(me|you|us|your|to|again|away|and|in|is|that|this|it|about|for|each|people|others|students)\b)"

points = says(
    "referred",
    PLAIN_WORDS,
    "points to somebody else",
    f"(talk|speak|write|reach out|chat) (directly )?(to|with) {NOT_A_PERSON}" + r"\w+",
    f"(contact|e-?mail|try|ask|message|ping|reach|meet)(ing)? {NOT_A_PERSON}" + "{very}({kin}|{office}|instead)",
    r"have you (tried|asked|contacted|talked to|spoken (to|with)|met) (?!(this|that|it|before)\b)\w+",
    "(considered|thought (of|about)) (talking|speaking|writing|asking)",
    r"is (really |more )?\w+'s (department|area|job|field|thing)|asked my {very}{kin}|^contact:",
    r"would be {very}(perfect|ideal|great|good) (for|to) (this|that|talk|ask|help|you)|you want \w+, not me",
    "(get in touch|connect|follow up|check) with {very}({kin}|{office})",
    r"(copying|copied|cc'?ing|cc'?e?d|looping|looped|adding|added|including) (in )?\w+",
    r"(forward|pass|hand|sent|send)(ed|ing)? ... (to|on) (?!(you|me|your)\b)\w+",
    "(better|best|right|good|great|proper|correct) (person|contact|people|one|place|source|bet|suited) ... "
    "(is|would be|to|might be|for)",
    "(would|might|could|may|will) be {very}(person|contact|suited|placed|source|helpful|qualified|better|best)",
    r"(introduce|connect|put) you (to|with|in touch with)|in touch with (?!(you|me)\b)\w+",
    "(you (should|could|might|may)|i {very}(suggest|recommend)|best to) {very}"
    "(talk|speak|contact|reach|ask|e-?mail|connect|try|write|get in touch)(ing)?",
    "my {very}{kin}s? ... (who|can|could|would|might|may|will|knows|handles|runs|is|has)",
    "handles|looks after|is (in charge|responsible)|deals with|oversees|takes care of|has taken over|took over",
    "is (the person|your (man|woman|person))|question for (our|my|the)",
    r"(e-?mail|write to|contact|try( my| our)?|(direct|address|send|submit|refer) (\w+ ){1,4}to) [\w.+-]+@.*",
    r"(e-?mail|address) is [\w.+-]+@.*",
    unless=(
        r"if (there is|there's) any(one|body)|put you in touch with,? (just )?let me know",
        r"(how|why|where|could you|can you|may i) .{0,40}\?$",
        "(talk|speak|write|reach out|chat) (to|with) (me|you)",
        "sorry ... delay|urgent",
    ),
)

hints = says(
    "referred",
    CLEAR,
    "mentions that somebody else may fit better",
    "(someone|somebody|anyone|another person|others?|a colleague) (else )?(who|on my team|(in|from) (my|our))",
    "not (the )?(right|best) person ... but",
    unless=("if (there is|you (know|have|are|need))", r".*\?$", "i (do not|only)|keep"),
)


def sends_to(letter: Letter) -> Iterator[Evidence]:
    for each in letter.sentences:
        if told_to_ask(each):
            because = f"They write {quoted(each)}, which points to somebody else."
            yield Evidence(kind="referred", weight=PLAIN_WORDS, because=because, sentence=each.number)


naming = any_of(points, hints, sends_to)


def find(letter: Letter) -> Iterator[Evidence]:
    for each in naming(letter):
        person = person_in(letter.sentences[each.sentence or 0], letter=letter)
        if person is None:
            # Without a name it is a referral in word only; another sign may outweigh it.
            yield dataclasses.replace(each, weight=CLEAR)
            continue
        named = " at ".join(part for part in (person.name, person.address) if part)
        because = f"{each.because} It names {named}."
        yield dataclasses.replace(each, weight=each.weight + 1, referred=person, because=because)


sign = Sign(
    name="someone-else",
    why="A name given is worth more than an answer: it opens the next door.",
    good=bodies(
        "You should talk to my colleague Ilka Sorn (ilka.sorn@fenbrook.example).",
        "I'm copying in Tomasz, who runs the kiln.",
        "Better to contact our press office.",
    ),
    bad=bodies(
        "Happy to talk to you.",
        "Please write to me again in May.",
        "If there's anyone you'd like me to put you in touch with, just let me know.",
        "I like my work.",
    ),
    find=find,
)
