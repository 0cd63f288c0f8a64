"""Commonplaces: the words that stand in a letter to anybody.

What is left of "your ..." or "you ..." once these are taken away is what only this reader would recognise. So the
list may be long without harm: a forgotten word lets a letter pass, it never accuses one.
"""

from __future__ import annotations

from collections.abc import Iterable


def listed(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


GRAMMAR = listed(
    """
    a an the this that these those it its it's there here he she they them their his her him who whom whose which
    what how why when where whether if then than as and or but nor so yet because since while though although i me
    my mine myself we us our ours you you've you're you'd you'll your yours yourself u ur i'm i've i'd i'll we've
    we're to of in on at by for from with without about into onto over under up down out off between within
    through during before after until till upon across toward towards near around per via am is are was were be
    been being do does did done doing don't didn't doesn't have has had having haven't hasn't will would shall
    should can could may might must can't couldn't won't wouldn't isn't aren't wasn't weren't not no yes never
    ever always often sometimes usually also too either neither both each every all any some such same other
    another else one ones once twice first last next previous more most much many few little less least several
    lot lots bit plenty enough only just even still already again soon now today tomorrow tonight later very
    really truly quite rather pretty extremely highly incredibly genuinely honestly deeply greatly particularly
    especially currently recently previously presently actually basically literally simply probably perhaps maybe
    possibly likely certainly definitely absolutely well please thanks thank hi hello dear hey sir madam ma'am mr
    mrs ms dr prof professor etc like way ok okay lol btw beyond plus amid beside besides alone sincerely kindly
    humbly hereby merely fully something anything everything nothing someone anyone everyone somebody anybody
    everybody nobody people person
    """
)
TIMES = listed(
    """
    time times minute minutes min mins hour hours half quarter day days week weeks weekend month months year years
    moment moments morning mornings afternoon afternoons evening evenings noon midday midnight lunch lunchtime
    breakfast dinner drinks monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
    thursdays fridays saturdays sundays mon tue tues wed weds thu thur thurs fri sat sun january february march
    april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    summer autumn fall winter spring pm et est edt cet gmt bst pst cst utc two three four five six seven eight
    nine ten twelve fifteen twenty thirty forty forty-five sixty date dates slot slots calendar diary schedule
    schedules availability available free convenience convenient busy hectic full packed early late earliest
    latest upcoming coming deadline
    """
)
TALKING = listed(
    """
    call calls talk talks talking talked chat chats chatting speak speaking spoke conversation conversations
    meeting meetings meet meets met coffee coffees tea phone zoom video teams skype email e-mail emails mail mails
    message messages letter letters note text reply replies respond response answer answers hear hearing heard
    read reading see seeing saw look looks looking looked find finding found reach reached reaching contact
    contacting contacted connect connects connecting connected connection connections network networks networking
    linkedin profile profiles page website site link links attached attachment attachments enclosed resume resumes
    cv cvs portfolio inbox number address name names ask asks asking asked question questions request requests
    tell telling told say saying said says write writing wrote written discuss discussing explain share shares
    sharing shared learn learns learning learned know knows knowing knew known understand understanding understood
    hope hopes hoping hoped wish wishes wonder wondering wondered think thinking thought believe feel feels
    feeling felt want wants wanted need needs needed love loves loved enjoy likes liked appreciate appreciated
    appreciation value valued welcome consider considering considered consideration help helps helping helped
    helpful give gives giving given gave take takes taking taken took get gets getting got let make makes making
    made keep keeps come comes came go goes going went put set try trying show send sends sending sent bring
    brings join joins joined use used work works working worked start started starting end ended become became
    becoming happen mind spare grab pick brain brains follow follows followed following check checking
    """
)
WORKING = listed(
    """
    career careers path paths pathway journey story background backgrounds experience experiences experienced
    expertise profession professional professionals professionally occupation job jobs role roles position
    positions title field fields industry industries sector sectors space area areas domain line business
    businesses company companies firm firms organization organisation organizations organisations institution
    institute university college school lab laboratory department office shop store agency group team staff
    colleagues employer employers employees leadership management manager managers executive executives leader
    leaders mentor mentors mentorship guidance advice insight insights wisdom knowledge skill skills ability
    abilities talent talents perspective perspectives opinion opinions view views thoughts feedback tips input
    suggestions recommendation recommendations support favour favor opportunity opportunities opening openings
    vacancy vacancies internship internships intern program programs programme programmes hiring hire hires
    hired recruiting recruit recruits recruiter recruitment application applications apply applying applied
    candidate candidates placement employment success successes successful growth grow growing achievement
    achievements accomplishment accomplishments progress progression trajectory life goal goals dream dreams
    future passion passions interest interests interested interesting product products service services solution
    solutions customers clients market brand brands project projects mission vision values culture environment
    challenge challenges trends outlook strengths weaknesses salary transition change changes changing student
    students graduate graduates graduation junior senior major degree class course courses campus study studying
    studied studies education academic research agenda agendas assignment budget platform tool tools practice
    practices level stage step steps world part kind sort type types stuff thing things matter point place
    places state case fact idea ideas information info details attention effort efforts assistance benefit
    mutual results impact pipeline revenue sales lead leads generation content post posts article articles media
    right best good better great new old big small long short high low own real different similar current past
    present recent general certain various specific particular relevant important main key entire whole total
    open willing able ready happy glad sure nice lovely warm wonderful amazing awesome incredible inspiring
    inspirational inspired inspire inspires impressive impressed remarkable outstanding exceptional
    extraordinary excellent fantastic brilliant fascinating fascinated unique extensive vast rich diverse strong
    solid deep broad esteemed reputed prestigious renowned distinguished respected honoured honored grateful
    thankful excited thrilled delighted curious eager keen passionate proud lucky fortunate perfect ideal fit
    match suitable suited suits suit valuable invaluable precious limited additional further brief quick
    possible preferred preferable comfortable aware familiar involved engineering marketing finance financial
    design legal hr accounting consulting operations strategy technology tech software data science sciences
    policy law banking investment human resources art arts health medicine medical teaching coaching public
    social digital creative technical commercial corporate global local international national entry first-class
    top leading accomplished talented hard caught stood struck seems seem seemed sounds sound aligns align
    aligned matches matching resonates resonate resonated fits speaks shows shown perusal review reference
    records achieved offered provided expert experts kindness generosity patience presence debt trust mentee
    lines words eye hands heart sake pleasure honour honor privilege swamped overwhelmed inundated receive
    received loads tons hundreds thousands million millions dozens countless spot save miss list block boat
    shoes guys man mate friend friends family soul woman lady guy someday sometime anytime whenever wherever
    whatever however whichever together advance luck regards return warmth gift gifts brilliance genius grace
    humility charisma dedication devotion greatness magic aura touch touched legacy reputation stature calibre
    caliber eminence excellence elegance breadth beauty energy spirit drive determination resilience courage
    integrity professionalism charm creativity ingenuity turns lesson lessons footsteps shoulders blessing
    blessings favours self feet orders order boss bosses wealth positive favourable favorable prompt hero heroes
    idol bottom counsel standing seat news popping popped keeps sees involves involve entails entail mentioned
    arrange books podcasts videos philosophy style vantage circle circles contacts rolodex door doors side end ear
    ears desk disposal command cooperation co-operation collaboration partnership encouragement inputs suggestion
    sincere humble gracious reputable successful prosperous thriving growing innovative innovation commitment
    community learnings takeaways tricks hacks secret secrets formula key keys requirements provider providers
    vendor vendors supplier suppliers roi workflow productivity strategic visionary continues remains embodies
    exudes radiates company's team's firm's organization's organisation's calling vocation specialty speciality
    niche network's typical usual average ordinary everyday day-to-day routine favourite favorite
    assistant assistants secretary pa
    """
)

COMMON = GRAMMAR | TIMES | TALKING | WORKING


def is_specific(word: str) -> bool:
    """Whether a word, in lower case, is none that everybody gets."""
    if word in COMMON:
        return False
    bare = word.removesuffix("'s").removesuffix("'") if "'" in word else word
    return len(bare) > 1 and bare not in COMMON and not bare.isdigit()


def first_specific(words: Iterable[str]) -> str | None:
    return next(filter(is_specific, words), None)
