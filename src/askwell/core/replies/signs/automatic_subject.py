"""Subjects that mail programs put above an automatic answer, in the languages in which they come."""

from __future__ import annotations

import re
from collections.abc import Iterator

from askwell.core.replies.letter import Incoming, Letter
from askwell.core.replies.sign import CLEAR, Evidence, Sign

OPENINGS = (
    # English
    "automatic reply", "auto reply", "auto-reply", "autoreply", "auto response", "autoresponse", "out of office",
    "out of the office", "out-of-office", "ooo", "vacation reply", "on vacation", "on leave", "on annual leave",
    "away from", "i am away", "i am out of",
    # German, Dutch
    "automatische antwort", "automatische rückmeldung", "abwesenheitsnotiz", "abwesend", "abwesenheit",
    "außer haus", "nicht im büro", "automatisch antwoord", "afwezig", "niet aanwezig",
    # French, Spanish, Italian, Portuguese
    "réponse automatique", "réponse d'absence", "absence du bureau", "absent du bureau", "respuesta automática",
    "fuera de la oficina", "risposta automatica", "fuori sede", "fuori ufficio", "resposta automática",
    "fora do escritório", "ausência",
    # Nordic
    "autosvar", "automatiskt svar", "frånvaro", "automatisk svar", "fravær", "ikke på kontoret",
    "automaattinen vastaus", "poissa",
    # Slavic, Turkish, Hungarian, Greek
    "automatyczna odpowiedź", "odpowiedź automatyczna", "nieobecność", "automatická odpověď", "автоответ",
    "автоматический ответ", "автоматична відповідь", "otomatik yanıt", "automatikus válasz", "αυτόματη απάντηση",
    # Chinese, Japanese, Korean
    "自动回复", "自動回覆", "自動応答", "自動返信", "不在通知", "자동 회신", "부재중",
)  # fmt: skip

OPENING = re.compile(r"^[\[(]?(?:" + "|".join(re.escape(each) for each in OPENINGS) + r")(?![a-zà-ÿ])", re.IGNORECASE)


def find(letter: Letter) -> Iterator[Evidence]:
    # Anchored: "Re: Automatic reply" is a person who answers a machine.
    if OPENING.match(letter.subject):
        because = f'Its subject, "{letter.header("Subject")}", is one that mail programs write by themselves.'
        yield Evidence(kind="out-of-office", weight=CLEAR, by="machine", because=because)


sign = Sign(
    name="automatic-subject",
    why="Some programs send no header at all, but all of them write a subject of their own.",
    good=(
        Incoming(headers={"Subject": "Automatic reply: Your talk on tide gauges"}),
        Incoming(headers={"subject": "Abwesenheitsnotiz"}),
        Incoming(headers={"Subject": "自动回复: A question"}),
    ),
    bad=(
        Incoming(headers={"Subject": "Re: Automatic reply: Your talk on tide gauges"}),
        Incoming(headers={"Subject": "Re: Working out of Office parks"}),
        Incoming(),
    ),
    find=find,
)
