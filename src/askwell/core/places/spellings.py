"""What people write for a town or its surroundings, in the name that the gazetteer has. By hand, as of 2026-11-30."""

from __future__ import annotations

ALSO: dict[str, str] = {
    "münchen": "munich", "köln": "köln", "cologne": "köln", "wien": "vienna", "nürnberg": "nürnberg",
    "nuremberg": "nürnberg", "frankfurt": "frankfurt am main", "frankfurt a.m.": "frankfurt am main",
    "frankfurt/main": "frankfurt am main", "ffm": "frankfurt am main", "hanover": "hannover", "genf": "geneva",
    "genève": "geneva", "zurich": "zürich", "bâle": "basel", "lucerne": "luzern", "berne": "bern",
    "brunswick": "braunschweig", "roma": "rome", "milano": "milan", "torino": "turin", "napoli": "naples",
    "firenze": "florence", "venezia": "venice", "genova": "genoa", "bologna": "bologna", "lisboa": "lisbon",
    "warszawa": "warsaw", "kraków": "kraków", "cracow": "kraków", "praha": "prague", "prag": "prague",
    "københavn": "copenhagen", "kopenhagen": "copenhagen", "göteborg": "göteborg", "gothenburg": "göteborg",
    "bruxelles": "brussels", "brussel": "brussels", "brüssel": "brussels", "antwerpen": "antwerpen",
    "antwerp": "antwerpen", "gent": "gent", "ghent": "gent", "den haag": "the hague", "'s-gravenhage": "the hague",
    "la haye": "the hague", "sevilla": "seville", "bucurești": "bucharest", "bucuresti": "bucharest",
    "beograd": "belgrade", "athína": "athens", "moskva": "moscow", "москва": "moscow", "kiev": "kyiv",
    "київ": "kyiv", "sankt-peterburg": "saint petersburg", "st. petersburg russia": "saint petersburg",
    "bangalore": "bengaluru", "bombay": "mumbai", "madras": "chennai", "calcutta": "kolkata", "gurgaon": "gurugram",
    "delhi": "delhi", "saigon": "ho chi minh city", "peking": "beijing", "canton": "guangzhou",
    "ciudad de méxico": "mexico city", "cdmx": "mexico city", "méxico d.f.": "mexico city", "nyc": "new york city",
    "new york": "new york city", "new york, ny": "new york city", "manhattan": "manhattan", "sf": "san francisco",
    "san francisco bay": "san francisco", "bay": "san francisco", "la": "los angeles", "washington dc": "washington",
    "washington dc-baltimore": "washington", "washington d.c.": "washington", "dallas-fort worth": "dallas",
    "dfw": "dallas", "minneapolis-st. paul": "minneapolis", "twin cities": "minneapolis",
    "raleigh-durham": "raleigh", "raleigh-durham-chapel hill": "raleigh", "miami-fort lauderdale": "miami",
    "montréal": "montréal", "montreal": "montréal", "québec": "québec", "quebec city": "québec",
    "st. john's": "st. john's", "tel aviv-yafo": "tel aviv", "al-qāhirah": "cairo", "istanbul": "istanbul",
    "constantinople": "istanbul", "東京": "tokyo", "大阪": "osaka", "北京": "beijing", "上海": "shanghai",
    "香港": "hong kong", "서울": "seoul", "são paulo": "são paulo", "brasilia": "brasília",
    "newcastle": "newcastle upon tyne", "hull": "kingston upon hull", "brighton and hove": "brighton",
    "st gallen": "sankt gallen", "st. gallen": "sankt gallen", "aarhus": "århus", "malmo": "malmö",
    "alexandria egypt": "alexandria", "the hague": "the hague", "metro manila": "manila", "dc": "washington",
    "washington": "washington", "silicon valley": "san jose", "saint louis": "st. louis", "marrakesh": "marrakesh",
}  # fmt: skip

SURELY: dict[str, tuple[str, str]] = {
    "silicon valley": ("US", "CA"), "bay area": ("US", "CA"), "san francisco bay area": ("US", "CA"),
    "bay": ("US", "CA"), "sf": ("US", "CA"), "la": ("US", "CA"), "nyc": ("US", "NY"), "new york city": ("US", "NY"),
    "dc": ("US", "DC"), "washington dc": ("US", "DC"), "washington d.c.": ("US", "DC"),
    "washington dc-baltimore": ("US", "DC"), "dallas-fort worth": ("US", "TX"), "dfw": ("US", "TX"),
    "twin cities": ("US", "MN"), "minneapolis-st. paul": ("US", "MN"), "raleigh-durham": ("US", "NC"),
    "raleigh-durham-chapel hill": ("US", "NC"), "miami-fort lauderdale": ("US", "FL"), "cdmx": ("MX", ""),
    "ciudad de mexico": ("MX", ""), "saigon": ("VN", ""), "wien": ("AT", ""), "milano": ("IT", ""),
    "roma": ("IT", ""), "napoli": ("IT", ""), "firenze": ("IT", ""), "venezia": ("IT", ""), "torino": ("IT", ""),
    "warszawa": ("PL", ""), "praha": ("CZ", ""), "sevilla": ("ES", ""), "geneve": ("CH", ""), "genf": ("CH", ""),
    "lisboa": ("PT", ""), "munchen": ("DE", ""), "moskva": ("RU", ""), "москва": ("RU", ""), "bombay": ("IN", ""),
    "madras": ("IN", ""), "cologne": ("DE", ""), "ffm": ("DE", ""),
}  # fmt: skip
"""Spellings that belong to one town alone, whatever else bears its English name. Folded, as they are compared."""

AROUND: tuple[str, ...] = (
    r"^(?:greater|metropolitan|metro|central|downtown|inner|area metropolitana de|région de|region of|großraum|raum|"
    r"grossraum|agglomération de|province of|city of|comunidad de|provincia di|provincia de|stadt|the|near) +",
    r"^(?:area metropolitana de|region de|agglomeration de) +",
    r" +(?:metropolitan|metro|metroplex|city|urban|bay)? *(?:area|region|metropolitan|metroplex)$",
    r" +(?:und umgebung|et peripherie|e dintorni|en omgeving|y alrededores|och omnejd)$",
)
"""What stands around a town's name and only says that it is not meant narrowly."""
