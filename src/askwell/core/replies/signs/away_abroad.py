"""Notices of absence in other languages than English, with the day of return where they name one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from askwell.core.replies import calendar
from askwell.core.replies.letter import Letter
from askwell.core.replies.sign import PLAIN_WORDS, Evidence, Sign, bodies, quoted

NOTICES: dict[str, str] = {
    "de": r"nicht im (?:büro|haus)|außer haus|(?:derzeit|aktuell|momentan|bin|bis) .{0,60}abwesend|im urlaub"
    r"|nicht erreichbar|wieder (?:im büro|erreichbar|für sie da)|in elternzeit",
    "fr": r"absente?\b.{0,40}(?:bureau|jusqu|du \d|et )|en (?:congés?|vacances|déplacement)|de retour (?:au|le)"
    r"|actuellement absente?",
    "es": r"fuera de (?:la|mi) oficina|de vacaciones|estaré ausente|estoy ausente|de baja|de permiso",
    "it": r"fuori (?:sede|ufficio|dall'ufficio)|in ferie|sono assente|sarò assente|in congedo",
    "pt": r"fora do escritório|de férias|estarei ausente|estou ausente|de licença",
    "nl": r"niet (?:op kantoor|aanwezig)|afwezig|met (?:vakantie|verlof)|op vakantie",
    "sv": r"inte på kontoret|på semester|är ledig|föräldraledig|tjänstledig|åter på kontoret",
    "da": r"ikke på kontoret|på ferie|på orlov|fraværende",
    "nb": r"ute av kontoret|har ferie|på ferie|i permisjon|tilbake på kontoret",
    "fi": r"poissa (?:toimistolta|töistä)|lomalla|en ole tavoitettavissa|vanhempainvapaalla",
    "pl": r"poza biurem|na urlopie|jestem nieobecn|będę nieobecn",
    "cs": r"mimo kancelář|na dovolené|nejsem přítom|nepřítomn",
    "tr": r"ofis dışında|izinde(?:yim)?|tatilde(?:yim)?",
    "ru": r"в отпуске|вне офиса|отсутствую|не в офисе|буду отсутствовать",
    "ja": r"不在|休暇|外出中|席を外して",
    "zh": r"不在办公室|休假|外出|出差|度假",
    "ko": r"부재|휴가|자리를 비",
}

FINDERS = {language: re.compile(pattern) for language, pattern in NOTICES.items()}


def find(letter: Letter) -> Iterator[Evidence]:
    for sentence in letter.sentences:
        language = next((each for each, pattern in FINDERS.items() if pattern.search(sentence.text.lower())), None)
        if language is None:
            continue
        back = calendar.last(sentence.text, base=letter.written_on, language=language)
        told = f" ({back.how})" if back else ""
        yield Evidence(
            kind="out-of-office",
            weight=PLAIN_WORDS,
            because=f"They write {quoted(sentence)}{told}, a notice of absence.",
            sentence=sentence.number,
            until=back.day if back else None,
        )


sign = Sign(
    name="away-abroad",
    why="People abroad switch their absence notice on in their own language.",
    good=bodies(
        "Ich bin bis zum 3. Dezember nicht im Büro.",
        "Je suis en congés jusqu'au 12 décembre.",
        "Estaré ausente hasta el 5 de enero.",
        "現在、休暇をいただいております。",
    ),
    bad=bodies("Ich spreche gern mit Ihnen.", "Avec plaisir.", "My bureau is full of paper."),
    find=find,
)
