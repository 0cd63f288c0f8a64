"""Short names and the names they are short for. English mostly, as in most address books that people bring.

The only door is `behind`: whoever has a better table puts it behind that function.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache

SHORT = """
abigail: abby gail | abraham: abe | adelaide: addie | albert: al bert bertie | alejandro: alex ale | alexander: alex
sandy sasha alec | alexandra: alex sandra sasha lexi | alfred: al alf fred | alice: ali | alison: ali | amanda:
mandy | andrea: andi | andreas: andi | andrew: andy drew | angela: angie | anna: annie anya | anthony: tony ant |
antonio: tony toni | arthur: art | barbara: barb barbie babs | beatrice: bea | benjamin: ben benny | bernard: bernie
| bradley: brad | calvin: cal | cameron: cam | carolyn: carol | caroline: carrie | catherine: cathy cat kate katie
kit | charles: charlie chuck chas | charlotte: charlie lottie | christian: chris | christina: chris tina chrissy |
christine: chris tina chrissy | christopher: chris kit topher | clifford: cliff | cynthia: cindy | daniel: dan danny
| danielle: dani | david: dave davy | deborah: deb debbie debra | dennis: denny | diana: di | dmitri: dima mitya |
dolores: lola | donald: don donny | dorothy: dot dottie dolly | douglas: doug | edward: ed eddie ted ned | edwin: ed
eddie | eleanor: ellie nora nell | elizabeth: liz beth betty eliza lizzie libby bess lisa ellie betsy | emily: em
emmy | emma: em | ernest: ernie | eugene: gene | evelyn: evie | florence: flo | frances: fran frankie | francis:
frank | francisco: paco pancho frank | frank: frankie | franklin: frank | frederick: fred freddie | gabriel: gabe |
gabriela: gabby | geoffrey: geoff | gerald: gerry jerry | gerard: gerry | gilbert: gil | giuseppe: beppe pino |
gregory: greg | guadalupe: lupe | guillermo: memo | gwendolyn: gwen | harold: hal harry | harrison: harry | helen:
nell | henry: harry hank hal | herbert: herb bert | howard: howie | hubert: bert | ignacio: nacho | irene: rene |
isaac: ike | isabel: izzy bella belle | isabella: izzy bella | ivan: vanya | jacob: jake | jacqueline: jackie |
james: jim jimmy jamie | janet: jan | jason: jay | jeffrey: jeff | jennifer: jen jenny jenn | jeremy: jerry jem |
jerome: jerry | jessica: jess jessie | jesus: chuy | joanna: jo | john: johnny jack | johannes: hans jo | jonathan:
jon jonny nathan | jose: pepe | joseph: joe joey | josephine: jo josie | joshua: josh | joyce: joy | juan: juancho |
judith: judy | julia: jules julie | julian: jules | katherine: kate kathy katie kat kit kathie | kathleen: kathy
kate kath | kenneth: ken kenny | kimberly: kim | kristina: kris tina | lawrence: larry laurie | leonard: len lenny
leo | leonardo: leo | leslie: les | lewis: lew | lillian: lily lil | louis: lou louie | louise: lou | lucille: lucy
| madeleine: maddie | manuel: manny manolo | margaret: maggie meg peggy marge margie daisy rita greta peg | maria:
mia | marjorie: marge margie | martin: marty | mary: molly polly | matthew: matt matty | maximilian: max | maxwell:
max | maurice: mo | megan: meg | melanie: mel | melissa: mel missy | michael: mike mick mikey mickey | michelle:
shelly chelle | miguel: mike | mikhail: misha | mildred: millie | mohammed: mo mohd | mohamed: mo mohd | muhammad:
mo mohd | montgomery: monty | nancy: nan | natalie: nat | natalia: natasha nat | nathan: nate nat | nathaniel: nate
nat nathan | nicholas: nick nicky nico | nicole: nicky nikki | nikolai: kolya | norman: norm | oliver: ollie |
olivia: liv livvy | pamela: pam | patricia: pat patty trish tricia patsy | patrick: pat paddy rick | paula: polly |
penelope: penny | peter: pete | philip: phil | phillip: phil | priscilla: cilla | rachel: rach | ralph: ralphie |
randall: randy | raymond: ray | rebecca: becky becca beck | reginald: reg reggie | ricardo: rick ricky | richard:
rick dick ricky rich richie | robert: bob rob bobby robbie bert | roberto: beto rob | roderick: rod | rodney: rod |
roger: rodge | ronald: ron ronnie | rosemary: rosie rose | roxanne: roxy | russell: russ | ruben: ben | samantha:
sam sammy | samuel: sam sammy | sandra: sandy | santiago: santi | sarah: sally sadie | sean: shaun | sebastian: seb
bastian | sergei: seryozha | shirley: shirl | sidney: sid | simon: si | solomon: sol | sophia: sophie | stanley:
stan | stephanie: steph steffi | stephen: steve stevie | steven: steve stevie | stuart: stu | susan: sue susie suzie
| suzanne: sue suzie | sylvia: syl | terence: terry | teresa: terry tess tessa | theodore: ted teddy theo | theresa:
terry tess tessa | thomas: tom tommy thom | timothy: tim timmy | tobias: toby | tyler: ty | valerie: val | vanessa:
nessa | veronica: ronnie vera | victor: vic | victoria: vicky tori vic | vincent: vince vinny | virginia: ginny
ginger | vladimir: vova volodya | walter: walt wally | wilhelm: willi | william: bill will billy willy liam |
winifred: winnie | yevgeny: zhenya | zachary: zach zack
"""
"""Full name, then what people make of it. Several may share a short one: Chris is Christopher or Christine."""


@cache
def _full() -> dict[str, frozenset[str]]:
    names: dict[str, set[str]] = defaultdict(set)
    for entry in SHORT.replace("\n", " ").split("|"):
        full, _, short = entry.strip().partition(":")
        for each in short.split():
            names[each].add(full)
    return {short: frozenset(full) for short, full in names.items()}


@cache
def behind(given: str) -> frozenset[str]:
    """The full names that a folded given name may stand for, itself among them.

    >>> sorted(behind("bill")), sorted(behind("tobias"))
    (['bill', 'william'], ['tobias'])
    """
    return _full().get(given, frozenset()) | {given}
