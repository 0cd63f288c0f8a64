"""Short and long forms of given names, for telling whether two records may speak of one person. By hand, 2026-11-30.

Never for greeting: who signs Robert is written to as Robert.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from askwell.core.text import fold

FORMS: dict[str, str] = {
    "abigail": "abby, abbie, gail", "abraham": "abe, bram", "adam": "ad", "albert": "al, bert, bertie",
    "alejandro": "alex, ale, jandro", "alexander": "alex, al, xander, sandy, sasha, alec, lex",
    "alexandra": "alex, alexa, sandra, sasha, lexi, sandy", "alfred": "al, fred, alf, alfie", "alice": "ali, allie",
    "allison": "ali, allie", "amanda": "mandy, manda", "amelia": "amy, millie, mia", "andrew": "andy, drew",
    "andreas": "andi, andy", "angela": "angie, geli", "anna": "annie, anja, anni", "anne": "annie",
    "anthony": "tony, ant", "antonio": "toni, tonio, tono", "arthur": "art, artie", "barbara": "barb, babs, barbie",
    "beatrice": "bea, trixie", "benjamin": "ben, benny, benji", "bernard": "bernie", "bernhard": "bernie",
    "bradley": "brad", "caroline": "carrie, caro", "carolyn": "carrie, lyn", "cassandra": "cass, cassie, sandra",
    "catherine": "cathy, cat, kate, katie, cath", "charles": "charlie, chuck, chas, chaz",
    "charlotte": "charlie, lottie, lotte", "christian": "chris, christo",
    "christina": "chris, tina, chrissy, christie", "christine": "chris, tina, chrissy", "christoph": "chris, stoffel",
    "christopher": "chris, kit, topher", "clifford": "cliff", "constance": "connie", "cynthia": "cindy",
    "daniel": "dan, danny, dani", "daniela": "dani", "danielle": "dani", "david": "dave, davey, dov",
    "deborah": "deb, debbie", "dennis": "denny", "diana": "di", "dmitri": "dima, mitya", "dominic": "dom, nic",
    "donald": "don, donnie", "dorothy": "dot, dottie, dolly", "douglas": "doug",
    "edward": "ed, eddie, ted, ned, teddy", "eduard": "edi, ed", "eduardo": "edu, lalo", "edwin": "ed, eddie, win",
    "eleanor": "ellie, nora, nell, ella", "elena": "lena, lenka",
    "elisabeth": "lisa, lisbeth, elsa, sissi, betti, ella", "ekaterina": "katya, kate",
    "elizabeth": "liz, lizzie, beth, betty, eliza, betsy, libby, lisa, elsie", "emily": "em, emmy, millie",
    "emmanuel": "manny, manu", "enrique": "quique, kike", "eugene": "gene", "evelyn": "evie, eve", "felicia": "fliss",
    "ferdinand": "ferdi", "florence": "flo, florrie", "frances": "fran, frankie, francie", "francesca": "fran, cesca",
    "francis": "frank, fran", "francisco": "paco, pancho, fran, cisco", "franklin": "frank", "franz": "franzl",
    "frederick": "fred, freddie, rick, fritz", "friedrich": "fritz, friedl, fred", "gabriel": "gabe, gabi",
    "gabriela": "gabi, gaby", "geoffrey": "geoff, jeff", "george": "georgie", "gerald": "gerry, jerry",
    "gerhard": "gerd", "gertrud": "trude, gerti", "gillian": "gill, jill", "giovanni": "gianni, gio",
    "giuseppe": "beppe, pino", "gregory": "greg", "guadalupe": "lupe", "guillermo": "memo, guille", "gustav": "gus",
    "hannah": "hanna", "harold": "harry, hal", "harriet": "hattie, harry", "heinrich": "heinz, heiner",
    "helen": "nell, nellie, lena", "henry": "harry, hank, hal", "ignacio": "nacho, iggy", "irina": "ira",
    "isabel": "bel, isa, izzy", "isabella": "bella, izzy, isa", "jacob": "jake, jay", "jacqueline": "jackie",
    "james": "jim, jimmy, jamie, jem", "janet": "jan", "jason": "jay", "jeffrey": "jeff",
    "jennifer": "jen, jenny, jenn", "jeremy": "jerry, jem", "jessica": "jess, jessie", "jesus": "chucho",
    "joanna": "jo, joey, asia", "johannes": "hans, hannes, jo, johann", "john": "jack, johnny, jon",
    "jonathan": "jon, jonny, nathan", "jorge": "coque", "jose": "pepe, che", "josef": "sepp, jupp, pepi",
    "joseph": "joe, joey, jo", "josephine": "jo, josie, fifi", "joshua": "josh", "judith": "judy, jude",
    "julian": "jules", "juliana": "jules, juli", "justin": "jus", "karl": "kalle", "katarzyna": "kasia",
    "katharina": "kathi, kati, katja, rina", "katherine": "kate, kathy, katie, kat, kay, kit",
    "kathleen": "kath, kathy, kate", "kathryn": "kate, kathy, katie", "kenneth": "ken, kenny", "kimberly": "kim",
    "klaus": "klausi", "kristina": "kris, tina", "laura": "laurie", "lawrence": "larry, lawrie, laurie",
    "leonard": "len, lenny, leo", "leopold": "leo, poldi", "lillian": "lily, lil", "lorenzo": "enzo, renzo",
    "louis": "lou, louie", "louise": "lou", "lucille": "lucy", "luis": "lucho", "ludwig": "lutz, wiggerl",
    "madeleine": "maddie, mad", "madison": "maddie", "magdalena": "magda, lena, leni", "malgorzata": "gosia",
    "manuel": "manu, manolo", "margaret": "maggie, meg, peggy, marge, margie, greta, rita, daisy",
    "margarete": "gretel, grete, greta", "maria": "mia, mary, marie, mitzi, mascha, masha", "mariana": "mari",
    "martha": "marty, mattie", "martin": "marty", "mary": "molly, polly, mamie", "matthew": "matt, matty",
    "matthias": "matze, hias, matt", "maximilian": "max, maxi", "melanie": "mel, mellie",
    "melissa": "mel, missy, lissa", "michael": "mike, mick, mickey, micha, mikey, michi, misha",
    "michelle": "shelly, mich", "miguel": "mike", "mikhail": "misha", "mohammed": "mo", "muhammad": "mo",
    "nadezhda": "nadia", "nancy": "nan", "natalia": "natasha, nat, natalie", "natalie": "nat", "nathan": "nate, nat",
    "nathaniel": "nate, nat, nathan", "nicholas": "nick, nicky, nico", "nicole": "nicky, nikki, nic, coco",
    "nikolaus": "klaus, niko, nick", "nikolai": "kolya, nick", "olivia": "liv, livvy, ollie", "oliver": "ollie, oli",
    "oscar": "ozzie", "pamela": "pam", "patricia": "pat, patty, tricia, trish, patsy", "patrick": "pat, paddy, rick",
    "pedro": "perico", "penelope": "penny, nell", "peter": "pete", "philip": "phil, pip", "phillip": "phil",
    "rachel": "rach", "rafael": "rafa, rafi", "ramon": "moncho", "raymond": "ray", "rebecca": "becky, becca, bex",
    "reginald": "reg, reggie", "reinhard": "reini", "ricardo": "rick, ricky, rico",
    "richard": "rich, dick, rick, ricky, richie", "robert": "bob, rob, bobby, robbie, bert",
    "roberto": "beto, rob, berto", "rodney": "rod", "roger": "rodge", "roland": "rolli", "ronald": "ron, ronnie",
    "rosemary": "rose, rosie", "rudolf": "rudi", "russell": "russ", "samantha": "sam, sammy", "samuel": "sam, sammy",
    "sandra": "sandy", "santiago": "santi, chago", "sarah": "sally, sadie, sara",
    "sebastian": "seb, basti, bastian, sebas", "sergei": "seryozha", "sergio": "checo", "sharon": "shari",
    "sigmund": "sigi", "sophia": "sophie, sof", "stanley": "stan", "stefan": "steffen, stef",
    "stefanie": "steffi, steffie", "stephanie": "steph, stephie, steffi", "stephen": "steve, stevie, steph",
    "steven": "steve, stevie", "stuart": "stu", "susan": "sue, susie, suzie", "susanne": "susi, sanne",
    "svetlana": "sveta", "tatiana": "tanya", "teresa": "terry, tess, tere", "theodore": "ted, teddy, theo",
    "theresa": "terry, tess, resi", "therese": "resi, tess", "thomas": "tom, tommy", "timothy": "tim, timmy",
    "tobias": "tobi, toby", "ulrich": "uli, ulli", "ursula": "uschi, ulla", "valentina": "vale, tina",
    "valerie": "val", "veronica": "ronnie, vero, roni", "victor": "vic", "victoria": "vicky, tori, vic",
    "vincent": "vince, vinny, vin", "virginia": "ginny, ginger", "vladimir": "vova, vlad", "walter": "walt, wally",
    "wilhelm": "willi, willy, wim", "william": "bill, will, billy, willy, liam", "winifred": "win, winnie",
    "wolfgang": "wolf, wolfi", "yevgeny": "zhenya", "yvonne": "vonnie", "zachary": "zach, zack",
}  # fmt: skip
"""Long form -> short forms, folded."""


def same_given(one: str, other: str) -> bool:
    """Whether two given names may be one person's: alike, or one short for the other, or both for a third.

    >>> same_given("Bill", "William"), same_given("Bob", "Rob"), same_given("Bill", "Robert")
    (True, True, False)
    """
    a, b = fold(one), fold(other)
    return bool(a) and (a == b or not forms(a).isdisjoint(forms(b)))


def forms(given: str) -> frozenset[str]:
    """The long forms that a given name may stand for; itself when it is none's short form.

    >>> sorted(forms("Bill")), sorted(forms("Ines"))
    (['william'], ['ines'])
    """
    spelt = fold(given)
    long = _long().get(spelt, frozenset())
    return long | {spelt} if spelt in FORMS or not long else long


@cache
def behind(given: str) -> frozenset[str]:
    """The long forms that a folded given name may stand for, and itself.

    >>> sorted(behind("bill")), sorted(behind("tobias"))
    (['bill', 'william'], ['tobias'])

    A double name stands for its first half too, and for both halves in one word.

    >>> sorted(behind("maja-lena"))
    ['maja', 'maja-lena', 'majalena']
    """
    if "-" not in given:
        return forms(given) | {given}
    return behind(given.partition("-")[0]) | {given, given.replace("-", "")}


@cache
def _long() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for name, short in FORMS.items():
        for each in short.split(","):
            found[each.strip()].add(name)
    return {short: frozenset(names) for short, names in found.items()}
