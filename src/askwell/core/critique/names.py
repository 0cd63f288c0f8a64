"""Whether somebody goes by a name: spelling, accents, short forms and initials considered."""

from __future__ import annotations

import re

from askwell.core.critique.context import Person
from askwell.core.critique.roles.commonplace import listed
from askwell.core.text import fold, words

NOT_NAMES = listed(
    """
    mr mrs sr sra senor senora madame monsieur mme signor signora hon capt lt col sgt colonel lieutenant
    sergeant major general chief deputy officer coach chef imam rabbi reverend pastor canon justice senator
    councillor ambassador dean president director san sensei ji sahib uncle aunt auntie or esteemed respected ms
    mx miss dr prof professor sir madam judge rev father sister brother captain all both team everyone everybody
    folks there friend friends colleague colleagues again and you from herr frau doctor hiring manager
    professional recruiter
    """
)

FORMS_OF = tuple(
    frozenset(forms.split())
    for forms in """
    robert bob rob bobby robbie bert
    william bill will billy liam willy
    elizabeth liz beth betty lisa eliza libby
    elisabeth liz beth betty lisa libby
    michael mike mick
    mikhail misha
    richard dick rick ricky
    james jim jimmy jamie
    john jack johnny jon
    jonathan jon jonny
    katherine kate katie kathy kat kitty
    kathryn kate katie kathy kat
    catherine cath cathy kate katie kitty
    margaret peggy maggie meg marge rita greta
    edward ted ned ed eddie
    theodore ted teddy theo
    anthony tony
    andrew andy drew
    alexander alex sasha sandy xander alec
    alexandra alex sasha sandy
    charles chuck charlie
    charlotte charlie lottie
    henry harry hank
    harold harry hal
    jennifer jenny jen
    susan sue suzanne susie
    peter pete
    stephen steve
    steven steve
    thomas tom tommy
    david dave davey
    joseph joe
    jose pepe
    josephine jo josie
    mary molly polly
    sarah sally
    rebecca becky becca
    antonia toni
    francisco paco pancho frank
    francis frank
    frances fran frankie
    johannes hans
    august gus
    augustus gus
    lawrence larry
    laurence larry
    nicholas nick nicky nico
    nicolas nick nico
    patricia pat patty tricia trish
    patrick pat paddy
    ignacio nacho
    elena lena
    helen nell nellie
    eleanor ellie nell nora
    dorothy dot dolly
    gerald jerry gerry
    jeremy jerry
    geoffrey geoff jeff
    jeffrey jeff
    gregory greg
    philip phil
    phillip phil
    ronald ron ronnie
    veronica ronnie
    samuel sam
    samantha sam
    victoria vicky tori
    deborah debbie deb
    christine chris tina
    christina chris tina
    christopher chris kit topher
    daniel dan danny
    donald don
    leonard len leo
    albert al bert bertie
    alan al
    benjamin ben benny
    bernard bernie
    matthew matt
    abigail abby gail
    barbara barb babs
    amanda mandy
    ludovic ludo
    guadalupe lupe
    jesus chuy
    yekaterina katya
    ekaterina katya
    dmitri dima
    dmitry dima
    vladimir vova volodya
    ivan vanya
    maria masha
    natalia natasha
    aleksandr sasha
    mohammed mo
    muhammad mo
    mohamed mo
    wilhelm willi
    friedrich fritz
    heinrich heinz
    sebastian seb basti
    """.strip().splitlines()
)
"""Names and their short forms; two that stand in one row may be one person."""
LONG_ENOUGH, LONG = 3, 6
"""Letters of a name from which one wrong letter is a slip of the hand, and from which two are."""
HOUSE_WORDS = listed(
    "the of at and university college school institute academy high group ltd inc plc gmbh company co"
)
"""Words that many houses share, so that one of them proves nothing."""
SHORTEST_PREFIX = 3
"""Letters that a short form shares with its name: "Alex" for Alexandra, "Sam" for Samuel."""


def name_parts(greeted: str) -> tuple[str, ...]:
    """The folded parts of a greeted name, without titles and collective words."""
    parts = (fold(part) for part in words(greeted.replace("-", " ")))
    return tuple(part.strip(".") for part in parts if part.strip(".") not in NOT_NAMES)


def goes_by(greeted: str, person: Person) -> bool | None:
    """Whether `person` goes by this name; None when the two are written in different alphabets."""
    parts, names = name_parts(greeted), person.names
    if all(part.isascii() for part in parts) != all(name.isascii() for name in names):
        return None
    return any(_same(part, name) for part in parts for name in names) or _initials(parts, person)


def misspelt(greeted: str, person: Person) -> bool:
    """Whether the greeted name differs by one or two letters from one of theirs."""
    pairs = [(part, name) for part in name_parts(greeted) for name in person.names if len(name) >= LONG_ENOUGH]
    return any(_slips(part, name) <= (1 if len(name) < LONG else 2) for part, name in pairs)


def is_named(name: str, text: str) -> re.Match[str] | None:
    """Where somebody is named in a text, by the whole name or by its first or last part."""
    parts = name.split()
    ways = [name, *(part for part in (*parts[:1], *parts[-1:]) if len(part) >= LONG_ENOUGH)]
    found = (re.search(rf"\b{re.escape(way)}\b", text) for way in ways)
    return next((each for each in found if each), None)


def goes_under(named: str, person: Person) -> bool:
    """Whether a house or school is one that the facts about somebody hold, in full, in part or by its initials."""
    wanted = {fold(word) for word in words(named)} - HOUSE_WORDS
    initials = {"".join(fold(word)[:1] for word in words(fact)) for fact in person.facts}
    small = {"".join(fold(word)[:1] for word in words(fact) if word[:1].isupper()) for fact in person.facts}
    known = {fold(word) for fact in person.facts for word in words(fact)}
    return 2 * len(wanted & known) >= len(wanted) or fold(named).replace(".", "") in initials | small


def _slips(written: str, meant: str) -> int:
    """Letters added, dropped, changed, or swapped with their neighbour on the way from one word to the other."""
    before: list[int] = []
    row = list(range(len(meant) + 1))
    for i, letter in enumerate(written, start=1):
        before, last, row = row, before, [i]
        for j, other in enumerate(meant, start=1):
            least = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == meant[j - 2] and written[i - 2] == other:
                least = min(least, last[j - 2] + 1)
            row.append(least)
    return row[-1]


def _same(greeted: str, name: str) -> bool:
    if greeted == name or any(greeted in forms and name in forms for forms in FORMS_OF):
        return True
    shorter, longer = sorted((greeted, name), key=len)
    return len(shorter) >= SHORTEST_PREFIX and longer.startswith(shorter)


def _initials(parts: tuple[str, ...], person: Person) -> bool:
    """ "T.J." or "P" for somebody whose names begin so."""
    letters = "".join(parts).replace(".", "")
    return (
        len(letters) <= 3 and fold(person.name).startswith(letters[:1]) and _begin(letters, fold(person.name).split())
    )


def _begin(letters: str, names: list[str]) -> bool:
    return len(letters) <= len(names) and all(
        name.startswith(letter) for letter, name in zip(letters, names, strict=False)
    )
