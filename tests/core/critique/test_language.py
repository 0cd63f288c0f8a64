"""Other languages: form and facts are judged, and every other rule says that it could not check."""

from __future__ import annotations

import pytest

from askwell.core.critique import RULES, Draft, NotChecked, critique
from askwell.core.critique.language import is_english

LETTERS = {
    "Arabic": "مرحبا ماريا، قرأت مقالك عن المستأجرين وأود أن أسألك سؤالين عبر الهاتف.",
    "Chinese": "玛丽亚您好，我读了您关于租户的专栏，想请教您十五分钟。",
    "Danish": "Hej Maria, jeg har læst din artikel om lejere og vil gerne tale med dig i et kvarter om dit arbejde.",
    "Dutch": "Beste Maria, ik heb je stuk over huurders gelezen en zou je graag kort spreken. Geen tijd of zin?",
    "French": "Bonjour Marie, j'ai lu votre article sur les locataires et je voudrais vous poser deux questions.",
    "German": "Hallo Frau Meier, ich habe Ihren Artikel über Mietrecht gelesen. Hätten Sie 15 Minuten am Telefon?",
    "Hebrew": "שלום מריה, קראתי את הטור שלך על שוכרים ורציתי לשאול אותך שתי שאלות.",
    "Polish": "Cześć Mario, przeczytałem twój artykuł o lokatorach i to było ciekawe. Czy mogę zadać ci kilka pytań?",
    "Russian": "Здравствуйте, Мария! Я прочитал вашу статью о жильцах.",
    "Spanish": "Hola María, leí tu columna sobre los inquilinos y me gustaría hacerte dos preguntas por teléfono.",
    "Turkish": "Merhaba Maria, kiracılar üzerine yazınızı okudum ve size telefonda iki soru sormak isterim.",
    "a short Czech note": "Čtvrtek v deset mi vyhovuje, zavolám vám na číslo, které jste mi dal.",
    "a short Dutch note": "Donderdag om tien uur is prima, ik bel je op het nummer van je kaart. Tot dan!",
    "a short German note": "Ja, gern. Montag um neun am Telefon passt mir sehr gut, bis dann.",
    "a short Italian note": "Giovedì alle dieci va benissimo, la chiamo al numero che mi ha dato. Grazie mille.",
    "German with English nouns": "Das Team hat im Office ein Meeting am Montag, Feedback gern per Mail an mich.",
    "Vietnamese": "Xin chào chị Maria, em đã đọc bài viết của chị về người thuê nhà và muốn hỏi chị vài câu.",
}


@pytest.mark.parametrize("letter", LETTERS.values(), ids=LETTERS.keys())
def test_another_language_is_told_from_english(letter: str):
    assert not is_english(Draft(kind="ask-email", body=letter))


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_the_examples_of_the_rules_are_english(rule):
    told = [example.draft(kind=rule.kinds[0]) for example in (*rule.good, *rule.bad)]

    assert [each.body for each in told if not is_english(each)] == []


@pytest.mark.parametrize(
    "text",
    [
        "", "Ok.", "555-0142", "X" * 300, "Zoë Müller, São Paulo", "Thursday at ten suits me well.",
        "Monday at nine suits me well, Zoom link follows, all best to Ines and Uwe",
        "Great, Tuesday 10:00 Lisbon, 11:00 Berlin; dial 0113 496 0000. Main entrance, green scarf, red folder.",
        "Hi Łukasz, your « Żółta łódź » and the Übermut of Čapek’s naïve résumé stayed with me. May I ask about it?",
        "Hi Anna,\n\nThank you for the poem you sent, “Zimą nad rzeką stoi dom i nikt w nim dawno już nie mieszka”. "
        "Could I ask how you chose it?",
    ],
)  # fmt: skip
def test_plain_replies_names_and_quotations_make_no_other_language(text: str):
    assert is_english(Draft(kind="ask-email", body=text))


def test_in_another_language_only_form_and_facts_are_judged():
    body = LETTERS["German"] + "\n\n[Name]!!\n\n" + "Das Wasser der alten Mühle steht seit dem Morgen still. " * 20

    result = critique(Draft(kind="ask-email", body=body))

    assert {each.rule for each in result.findings} >= {"template-residue", "shouting", "length-over"}
    assert all(RULES[each.rule].in_any_language for each in result.findings)
    assert NotChecked("no-self-introduction", "a text in English") in result.not_checked
    assert {each.rule for each in result.not_checked} >= {
        rule.id for rule in RULES.values() if "ask-email" in rule.kinds and not rule.in_any_language
    }


def test_offsets_hold_in_text_that_runs_from_right_to_left():
    body = "שלום 👩🏽‍🔬,\r\n\r\n[Name] e\u0301 " + LETTERS["Hebrew"]

    found = [each for each in critique(Draft(kind="ask-email", body=body)).findings if each.blocks]

    assert [(each.start, each.text) for each in found] == [(body.index("[Name]"), "[Name]")]
