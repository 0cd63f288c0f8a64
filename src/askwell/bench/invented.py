"""The words from which invented people are made. The first of a list are the commonest."""

from __future__ import annotations


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _listed(text: str) -> tuple[str, ...]:
    """Words with spaces between them: a bar parts the entries."""
    return tuple(" ".join(each.split()) for each in text.split("|"))


MONTHS = _words("""Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec""")
GIVEN = _words(
    """Anna James Maria David Sarah Michael Elena Robert Laura Daniel Fatima Thomas Wei Emma John Priya Carlos Julia
    William Aisha Peter Nina Joseph Sofia Mark Grace Ahmed Helen Paul Lucia Andrew Olivia Samuel Mei Richard Ines
    Benjamin Rachel Omar Claire Matthew Yuki Alexander Leila George Hannah Ivan Katherine Luis Chloe Kevin Amara
    Christopher Ingrid Ravi Elizabeth Jonas Zainab Nicholas Marta Hiroshi Naomi Patrick Teresa Kofi Jennifer Oscar
    Lin Edward Camille Diego Ruth Martin Noor Joshua Astrid Vikram Alice Tunde Victoria Hugo Deborah Arjun Simone
    Felix Miriam Lars Judith Chen Paula Bram Esther Marco Clara Dmitri Rosa Henrik Layla Tomas Irene Sanjay Greta
    Stephen Eva Youssef Monica Pawel Diana Kwame Bridget Rafael Heather Anders Kavya Philip Yvonne Timothy Chiara
    Ciarán Zoë José Núria François Łukasz Søren Siobhán Jürgen Renée Håkan Mária Björn Anaïs Đorđe Thảo Seo-yeon
    Min-jun Mary-Kate Jean-Luc"""
)
FAMILY = _words(
    """Smith Garcia Johnson Li Müller Brown Patel Martin Silva Nguyen Jones Kim Rossi Williams Khan Davis Wang Lopez
    Taylor Singh Wilson Santos Chen Miller Novak Ali Anderson Kumar Thomas Tanaka Moore Hansen Lee Okafor White
    Fischer Harris Dubois Clark Haddad Lewis Ivanov Walker Mensah Hall Costa Young Schmidt King Zhang Wright
    Jensen Scott Rahman Green Kowalski Baker Park Adams Eriksen Nelson Hill Rivera Campbell Mitchell Carter
    Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Murphy Cook Rogers
    Morgan Cooper Reed Bailey Bell Ward Cox Gray Watson Brooks Bennett Wood Hughes Price Ross Foster Long
    Lindqvist Nakamura Petrov Almeida Weber Moreau Østergård Lefèvre Nováková O'Brien O'Connor MacLeod
    van-der-Meer Da-Costa Adeyemi Castell Zielinski Tran Le"""
)
HEADS = _words("""b br ch d dr f g gr h j k kl l m n p r s sh st t th v w z""")
VOWELS = _words("""a e i o u ae ei ou""")
MIDDLES = _words("""l n r s t nd rl st m v ck""")
TAILS = _words(
    """aker berg brook dale den er field ford gate ham ing ley low man mere ner ridge sen son ster ton vik wick worth
    yer"""
)
FIRSTS = _words(
    """North South East West Blue Red Green Silver Golden Bright Clear Prime Summit River Lake Harbour Stone Iron Oak
    Pine Cedar Maple Heron Eagle Otter Wolf Orbit Nova Delta Sigma Apex Atlas Civic Metro Urban Inter Omni Poly
    Micro Macro Cyber Data Cloud Logic Amber Birch Coral Ember Fern"""
)
SECONDS = _words(
    """wind field bridge gate point light works labs soft tech wave path port ridge view stream forge leaf mark way"""
)
TOWN_ENDS = _words("""field bridge wood port ville mont dale haven minster""")
DEGREES = _words("""BA BSc BSc MSc MBA PhD JD MD MPH MEng""")
BRANCHES = _listed(
    """Health|Bank|Capital|Partners|Consulting|Systems|Software|Analytics|Energy|Foods|Media|Logistics|Airlines|
    Motors|Pharma|Insurance|Foundation|Hospital|Schools|Retail|Robotics|Games|Realty|Law|Telecom|Bio|Materials|
    Press|Studios|Water|Rail|Textiles|Optics|Research"""
)
ROLES = _listed(
    """Software Engineer|Project Manager|Product Manager|Data Analyst|Nurse|Teacher|Accountant|Consultant|
    Data Scientist|Marketing Manager|Sales Manager|Research Scientist|Physician|Lawyer|Graphic Designer|
    UX Designer|Mechanical Engineer|Civil Engineer|Financial Analyst|Operations Manager|Business Analyst|
    HR Manager|Recruiter|Account Manager|Editor|Writer|Journalist|Pharmacist|Social Worker|
    Machine Learning Engineer|Electrical Engineer|Chemist|Biologist|Economist|Statistician|Hydrologist|Librarian|
    Architect|Urban Planner|Policy Adviser|Professor|Postdoctoral Fellow|Lab Technician|Physiotherapist|Dentist|
    Veterinarian|Investment Banker|Actuary|Underwriter|Auditor|Tax Adviser|Paralegal|Customer Success Manager|
    Community Manager|Content Strategist|Copywriter|Translator|Video Producer|Sound Engineer|Museum Curator|
    Event Manager|Chef|Pilot|Logistics Planner|Supply Chain Analyst|Quality Engineer|Security Engineer|
    DevOps Engineer|Site Reliability Engineer|Data Engineer|Database Administrator|Network Engineer|
    Game Designer|Environmental Scientist|Sustainability Consultant|Geologist|Epidemiologist|Biostatistician|
    Clinical Researcher|Grant Writer|Fundraiser|Programme Director|Founder|Chief Executive|Venture Investor|
    Portfolio Manager|Trader|Risk Analyst|Compliance Officer|Estate Agent|Psychologist|Speech Therapist|
    School Principal|Admissions Officer"""
)
MAJORS = _listed(
    """Computer Science|Economics|Biology|Psychology|Mechanical Engineering|Political Science|Finance|English|
    History|Nursing|Mathematics|Statistics|Chemistry|Communication|Marketing|Accounting|Sociology|Philosophy|
    Physics|Public Health|Data Science|Electrical Engineering|Architecture|Education|Law|Medicine|
    Environmental Science|Art History|Music|Linguistics"""
)
SCHOOL_KINDS = _listed("""University of {}|{} State University|{} College|{} Institute of Technology|{} University""")
RANKS = ("", "", "", "Senior ", "Junior ", "Lead ", "Principal ", "Head of ", "Assistant ", "Associate ", "Chief ")
SPECIALS = (
    "", "", "", "", " II", " III", ", Growth", ", Platform", ", Healthcare", ", EMEA", ", Payments", " (Contract)",
    " & Analytics", " Intern",
)  # fmt: skip
NICKNAMES = {
    "Robert": "Bob", "William": "Bill", "Elizabeth": "Liz", "Katherine": "Kate", "Michael": "Mike", "James": "Jim",
    "Jennifer": "Jen", "Christopher": "Chris", "Daniel": "Dan", "Matthew": "Matt", "Joshua": "Josh", "Peter": "Pete",
    "Benjamin": "Ben", "Samuel": "Sam", "Nicholas": "Nick", "Alexander": "Alex", "Thomas": "Tom", "Andrew": "Andy",
    "Richard": "Rick", "Edward": "Ted", "Deborah": "Debbie", "Stephen": "Steve", "Timothy": "Tim",
}  # fmt: skip
CITIES = (
    ("New York", "NY", "US"), ("London", "", "GB"), ("San Francisco", "CA", "US"), ("Boston", "MA", "US"),
    ("Toronto", "ON", "CA"), ("Chicago", "IL", "US"), ("Berlin", "", "DE"), ("Bengaluru", "KA", "IN"),
    ("Seattle", "WA", "US"), ("Paris", "", "FR"), ("Singapore", "", "SG"), ("Sydney", "NSW", "AU"),
    ("Washington", "DC", "US"), ("Mumbai", "MH", "IN"), ("Amsterdam", "", "NL"), ("Austin", "TX", "US"),
    ("São Paulo", "SP", "BR"), ("Tokyo", "", "JP"), ("Dublin", "", "IE"), ("Leeds", "", "GB"), ("Denver", "CO", "US"),
    ("Zürich", "", "CH"), ("Lagos", "", "NG"), ("Mexico City", "", "MX"), ("Stockholm", "", "SE"),
    ("Nairobi", "", "KE"), ("Atlanta", "GA", "US"), ("Hong Kong", "", "HK"), ("Porto", "", "PT"), ("Lima", "", "PE"),
    ("Melbourne", "VIC", "AU"), ("Kraków", "", "PL"), ("Cairo", "", "EG"), ("St. John's", "NL", "CA"),
    ("Auckland", "", "NZ"), ("Kathmandu", "", "NP"), ("Istanbul", "", "TR"), ("Malmö", "", "SE"),
)  # fmt: skip
