"""Spelling: words that are often misspelt in letters, and the pairs that sound alike."""

from __future__ import annotations

from askwell.core.critique.wording import Expression, wording

MISSPELT = """
accomodate:accommodate acommodate:accommodate accross:across acheive:achieve adress:address adviced:advised
alot:a_lot alumnis:alumni apparantly:apparently appreicate:appreciate apreciate:appreciate arguement:argument
assitance:assistance availabe:available avaliable:available availible:available basicly:basically
beacuse:because becuase:because becouse:because begining:beginning beleive:believe benifit:benefit
bussiness:business buisness:business calender:calendar carreer:career carrer:career catagory:category
cheif:chief collegue:colleague colleage:colleague comming:coming commited:committed committment:commitment
compeny:company completly:completely concious:conscious congradulations:congratulations
contructive:constructive convinient:convenient convienient:convenient curently:currently definately:definitely
definatly:definitely defiantely:definitely developement:development diffrent:different
dissapointed:disappointed embarass:embarrass enviroment:environment equiptment:equipment excelent:excellent
excercise:exercise exellent:excellent existance:existence experiance:experience expereince:experience
familar:familiar feild:field finaly:finally foward:forward freind:friend futher:further garantee:guarantee
goverment:government grammer:grammar gratefull:grateful greatful:grateful guidence:guidance happend:happened
harrass:harass helpfull:helpful immediatly:immediately improvment:improvement independant:independent
infomation:information inteligent:intelligent intern-ship:internship interveiw:interview intrested:interested
interresting:interesting knowlege:knowledge knowlegde:knowledge langauge:language liason:liaison
libary:library maintainance:maintenance managment:management mentionned:mentioned mesage:message
millenium:millennium minuets:minutes minuts:minutes neccessary:necessary necesary:necessary
noticable:noticeable occured:occurred occassion:occasion oppertunity:opportunity oportunity:opportunity
opportunitys:opportunities orginal:original particulary:particularly pasttime:pastime peice:piece
perfer:prefer persue:pursue posession:possession posible:possible prefered:preferred privilage:privilege
priviledge:privilege probaly:probably probobly:probably proffesional:professional profesional:professional
proffessor:professor programing:programming publically:publicly realy:really recieve:receive recieved:received
recomend:recommend reccomend:recommend reccommend:recommend refering:referring refered:referred
relevent:relevant rember:remember responce:response responsability:responsibility resturant:restaurant
scedule:schedule shedule:schedule seperate:separate seperately:separately similiar:similar sincerly:sincerely
sincerley:sincerely speach:speech stategy:strategy studing:studying succesful:successful
successfull:successful sucess:success suprise:surprise suprised:surprised teh:the thankyou:thank_you
thier:their tommorow:tomorrow tommorrow:tomorrow tomorow:tomorrow truely:truly unfortunatly:unfortunately
untill:until usefull:useful volonteer:volunteer wantto:want_to wensday:Wednesday wednsday:Wednesday
wether:whether wich:which whould:would woud:would wierd:weird writting:writing youre:you're dont:don't
doesnt:doesn't didnt:didn't cant:can't wont:won't im:I'm ive:I've couldnt:couldn't wouldnt:wouldn't isnt:isn't
wasnt:wasn't havent:haven't
"""
SPELT = dict(pair.split(":") for pair in MISSPELT.split())
RIGHT = {wrong: right.replace("_", " ") for wrong, right in SPELT.items()}
"""Wrong in any English; what is right in one country and wrong in another is left alone."""

SMALL = "the a an and to of for with my your i we at be would"
"""Words of which no two stand side by side."""
TWICE = Expression(rf"\b(?P<word>{SMALL.replace(' ', '|')}) (?P=word)\b(?!-)")
PAIRS = (
    (
        wording(
            (
                r"\b(?P<wrong>your) (?:welcome|doing|going to|right about|probably|too (?:busy|kind)|not the|"
                r"looking for|able to)\b"
            ),
            r"\b(?P<wrong>your) the (?:right|best|only|one)\b",
        ),
        "you're",
    ),
    (
        wording(
            (
                r"\b(?P<wrong>you're) (?:time|work|career|advice|help|company|team|experience|book|talk|article|"
                r"schedule|post|email|path|job|profile|reply|office)\b"
            ),
        ),
        "your",
    ),
    (
        wording(
            (
                r"\b(?:in|of|from|with|at|keeps?|have|has|for|by) (?P<wrong>there) (?:own|work|team|"
                r"company|boat|time|careers?|jobs?|lives|field|website|book)\b"
            ),
            (
                r"\b(?:in|of|from|with|at|keeps?|have|has|for|by) (?P<wrong>they're) (?:own|work|team|"
                r"company|boat|time|careers?|jobs?|lives|field|website|book)\b"
            ),
        ),
        "their",
    ),
    (
        wording(
            r"\b(?P<wrong>their|they're) (?:is|are|was|were) (?:an?|no|many|some|any|not|several|two|three)\b",
        ),
        "there",
    ),
    (
        wording(
            (
                r"\b(?:should|would|could|must|might) (?P<wrong>of) (?:been|asked|written|known|liked|loved|done|"
                r"had|said|told|come|gone|sent)\b"
            ),
        ),
        "have",
    ),
    (
        wording(
            r"\b(?P<wrong>its) (?:been|a (?:pleasure|shame|pity|great|long)|not|hard to|my)\b",
        ),
        "it's",
    ),
    (
        wording(
            (
                r"\b(?:more|less|rather|better|other) (?P<wrong>then) (?:the|a|an|i|you|my|one|two|ten|\d+|any|"
                r"that|most)\b"
            ),
        ),
        "than",
    ),
    (
        wording(
            r"\b(?:an?|your|any|the|for|much) (?P<wrong>advise)\b",
        ),
        "advice",
    ),
    (
        wording(
            r"\blook(?:ing)? (?P<wrong>foreword|foreward) to\b",
        ),
        "forward",
    ),
)
"""What is wrong in its company only."""
