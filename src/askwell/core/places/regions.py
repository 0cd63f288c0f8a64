"""States, provinces and other regions, as far as they tell a country or a time zone. By hand, as of 2026-11-30."""

from __future__ import annotations

STATES: dict[str, str] = {
    "US": (
        "AL Alabama; AK Alaska; AZ Arizona; AR Arkansas; CA California; CO Colorado; CT Connecticut; DE Delaware; "
        "DC District of Columbia; FL Florida; GA Georgia; HI Hawaii; ID Idaho; IL Illinois; IN Indiana; IA Iowa; "
        "KS Kansas; KY Kentucky; LA Louisiana; ME Maine; MD Maryland; MA Massachusetts; MI Michigan; MN Minnesota; "
        "MS Mississippi; MO Missouri; MT Montana; NE Nebraska; NV Nevada; NH New Hampshire; NJ New Jersey; "
        "NM New Mexico; NY New York; NC North Carolina; ND North Dakota; OH Ohio; OK Oklahoma; OR Oregon; "
        "PA Pennsylvania; RI Rhode Island; SC South Carolina; SD South Dakota; TN Tennessee; TX Texas; UT Utah; "
        "VT Vermont; VA Virginia; WA Washington; WV West Virginia; WI Wisconsin; WY Wyoming; DC D.C.; "
        "WA Washington State; NY New York State; CA Calif."
    ),
    "CA": (
        "01 Alberta; 01 AB; 02 British Columbia; 02 BC; 03 Manitoba; 03 MB; 04 New Brunswick; 04 NB; "
        "05 Newfoundland and Labrador; 05 NL; 07 Nova Scotia; 07 NS; 08 Ontario; 08 ON; 09 Prince Edward Island; "
        "09 PE; 10 Quebec; 10 Québec; 10 QC; 11 Saskatchewan; 11 SK; 12 Yukon; 13 Northwest Territories; 14 Nunavut"
    ),
    "AU": (
        "01 Australian Capital Territory; 01 ACT; 02 New South Wales; 02 NSW; 03 Northern Territory; 04 Queensland; "
        "04 QLD; 05 South Australia; 06 Tasmania; 06 TAS; 07 Victoria; 07 VIC; 08 Western Australia"
    ),
    "GB": "ENG England; SCT Scotland; WLS Wales; NIR Northern Ireland",
}
"""Country -> the code that the gazetteer has, a blank, the name. In the United States the code is a name too."""

SPLIT = frozenset(
    [
        *(("US", code) for code in ("AK", "AZ", "FL", "ID", "IN", "KS", "KY", "MI")),
        *(("US", code) for code in ("ND", "NE", "NV", "OR", "SD", "TN", "TX")),
        *(("CA", code) for code in ("02", "05", "08", "10", "11", "14")),
        ("AU", "02"),
    ]
)
"""Regions with more than one time zone, even where the towns of the gazetteer all lie in one."""

ELSEWHERE: dict[str, str] = {
    "AT": "Wien; Tirol; Steiermark; Salzburg; Oberösterreich; Niederösterreich; Kärnten; Vorarlberg; Burgenland",
    "BE": "Flanders; Flemish Region; Wallonia; Brussels Region; Vlaanderen; Brussels-Capital Region",
    "BR": (
        "São Paulo; Rio de Janeiro; Minas Gerais; Paraná; Rio Grande do Sul; Bahia; Santa Catarina; Pernambuco; Ceará"
    ),
    "CH": "Zürich; Zurich; Bern; Genève; Geneva; Vaud; Basel-Stadt; Aargau; Luzern; St. Gallen; Ticino; Zug",
    "CN": "Guangdong; Zhejiang; Jiangsu; Sichuan; Hubei; Shandong; Fujian",
    "DE": (
        "Bayern; Bavaria; Baden-Württemberg; Hessen; Hesse; Nordrhein-Westfalen; North Rhine-Westphalia; "
        "Niedersachsen; Lower Saxony; Sachsen; Saxony; Berlin; Hamburg; Bremen; Brandenburg; Thüringen; "
        "Rheinland-Pfalz; Saarland; Schleswig-Holstein; Sachsen-Anhalt; Mecklenburg-Vorpommern; NRW"
    ),
    "ES": (
        "Catalonia; Cataluña; Catalunya; Andalucía; Andalusia; Community of Madrid; Comunidad de Madrid; País "
        "Vasco; Comunitat Valenciana; Galicia; Aragón"
    ),
    "FR": (
        "Île-de-France; Ile-de-France; Auvergne-Rhône-Alpes; Provence-Alpes-Côte d'Azur; Occitanie; Bretagne; "
        "Brittany; Nouvelle-Aquitaine; Hauts-de-France; Grand Est; Pays de la Loire; Normandie"
    ),
    "GB": (
        "Greater London; Greater Manchester; West Yorkshire; South Yorkshire; North Yorkshire; Yorkshire; "
        "Kent; Surrey; Essex; Cambridgeshire; Oxfordshire; Merseyside; West Midlands; Lancashire; Hampshire; "
        "Devon; Norfolk; Sussex; East Sussex; West Sussex; Hertfordshire; Bedfordshire; Tyne and Wear; "
        "Leicestershire; Nottinghamshire; Derbyshire; Berkshire; Buckinghamshire; Gloucestershire; Somerset; "
        "Dorset; Cornwall; Cheshire; Staffordshire"
    ),
    "IN": (
        "Karnataka; Maharashtra; Tamil Nadu; Telangana; Delhi; Uttar Pradesh; West Bengal; Gujarat; Kerala; "
        "Haryana; Rajasthan; Punjab India; Andhra Pradesh; Madhya Pradesh; Bihar; Odisha; NCR"
    ),
    "IE": "Leinster; Munster; Connacht; County Dublin; County Cork; County Galway",
    "IT": (
        "Lombardia; Lombardy; Lazio; Piemonte; Piedmont; Veneto; Toscana; Tuscany; Emilia-Romagna; Campania; Sicilia"
    ),
    "JP": "Kanagawa; Aichi; Tokyo; Osaka; Hokkaido; Fukuoka",
    "NL": (
        "North Holland; Noord-Holland; South Holland; Zuid-Holland; Utrecht; North Brabant; Noord-Brabant; "
        "Gelderland; Randstad"
    ),
    "PL": "Mazowieckie; Małopolskie; Dolnośląskie; Pomorskie; Wielkopolskie",
    "SE": "Stockholm County; Västra Götaland; Skåne; Stockholms län",
}
"""Regions that only tell their country."""
