"""English: most lists, and what LinkedIn, Google and Outlook write unless told otherwise."""

from __future__ import annotations

from askwell.adapters.files.language import Language

language = Language(
    people={
        "name": ("name", "full name", "contact name", "display name", "alumnus", "alumna", "participant", "member"),
        "first": ("first name", "first", "given name", "forename", "preferred name"),
        "middle": ("middle name", "additional name"),
        "last": ("last name", "last", "family name", "surname"),
        "email": ("email", "email address", "mail", "email 2", "personal email", "work email", "preferred email"),
        "phone": ("phone", "phone number", "mobile", "mobile phone", "cell", "telephone", "work phone"),
        "employer": (
            "company", "employer", "company name", "organization", "organisation", "current employer",
            "current company", "workplace", "firm", "affiliation",
        ),
        "title": ("title", "job title", "position", "role", "occupation", "current title", "current position", "job"),
        "headline": ("headline", "tagline"),
        "place": ("place", "location", "where", "geo location", "based in", "current location"),
        "city": ("city", "town", "current city"),
        "region": ("state", "region", "province", "county"),
        "country": ("country", "country region"),
        "school": ("school", "university", "college", "alma mater", "institution", "school name"),
        "degree": ("degree", "degree name", "qualification"),
        "field": (
            "major", "field of study", "field", "course", "subject", "programme", "program", "course of study",
        ),
        "year": (
            "year", "class year", "graduation year", "class of", "graduated", "grad year", "year of graduation",
            "graduation",
        ),
        "url": (
            "url", "linkedin", "linkedin url", "linkedin profile", "profile", "profile url", "website", "web page",
            "link",
        ),
        "tie": ("tie", "relationship", "how i know them"),
        "connected-on": ("connected on", "connected", "connection date"),
    },
    background={
        "first": ("first name",),
        "last": ("last name",),
        "headline": ("headline",),
        "place": ("geo location",),
        "employer": ("company name",),
        "title": ("title",),
        "school": ("school name",),
        "degree": ("degree name",),
        "started": ("started on", "start date"),
        "ended": ("finished on", "end date"),
        "skill": ("name",),
    },
    private={
        "birth date": ("birth date", "date of birth", "birthday", "born", "dob"),
        "home address": (
            "address", "home address", "street", "home street", "street address", "postal address", "mailing address",
            "zip", "zip code", "postcode", "postal code", "home postal code",
        ),
    },
    months="january february march april may june july august september october november december",
)  # fmt: skip
