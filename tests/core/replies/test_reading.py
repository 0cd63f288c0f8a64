"""What a whole reply means, and when it is wiser to ask."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.core.outreach import REPLY_KINDS
from askwell.core.replies import Incoming, Reading, Referred, read

TODAY = date(2026, 11, 23)


def reading(body: str, **headers: str) -> Reading:
    return read(
        Incoming(headers={name.replace("_", "-"): value for name, value in headers.items()}, body=body), today=TODAY
    )


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("yes", "Hi Pat, gladly! Would Thursday at four suit you?"),
        ("yes", "I'm out of the office on Thursday, but happy to talk. How about Friday?"),
        ("yes", "Tuesday does not work for me, could we do Wednesday morning?"),
        ("yes", "I don't usually do this, but sure."),
        ("yes", "I can't do calls, though I can answer by email."),
        ("referred", "I no longer work there, ask Ilka Sorn."),
        ("no", "I am not the person you want. Best of luck."),
        ("no", "I'd be glad to help, but I can't take on anything at the moment."),
        ("no", "Thanks for asking. I keep this network for people I have met. What were you hoping for?"),
        ("later", "Happy to talk, only not before the exhibition. Try me again in March?"),
        ("later", "I'm travelling for a while. Let's speak when I'm back."),
        ("referred", "I am the wrong person for this. Ask my colleague Ilka Sorn."),
        ("referred", "Here is an article I wrote about just that."),
        ("question", "Before I say yes, could you tell me what you study?"),
        ("question", "Who gave you my name?"),
        ("gone", "I have left Fenbrook Tiles and look after my garden now."),
        ("unclear", "Thanks!"),
        ("unclear", ""),
    ],
)
def test_a_reply_is_understood(kind, body):
    assert reading(body).kind == kind


def test_a_reading_gives_its_reason_in_the_writers_words():
    assert reading("Gladly, ask away.") == Reading(
        kind="yes", by="human", because=('They write "Gladly, ask away", which agrees.',)
    )


def test_two_meanings_of_equal_strength_are_both_told():
    told = reading("I would love to help. Unfortunately I can't offer the time.")

    assert told.kind == "no"
    assert told.because[-1].startswith("It could also be read as yes:")


def test_an_automatic_answer_is_no_yes_whatever_it_says():
    told = reading("Yes, your mail has arrived and I am happy to answer it soon.", Auto_Submitted="auto-replied")

    assert (told.kind, told.by) == ("out-of-office", "machine")


def test_a_machine_that_sounds_like_a_person_keeps_its_day_of_return():
    told = reading("I'm away, let's talk when I am back on 7 December.", Subject="Automatic reply: Crackle glazes")

    assert (told.kind, told.until) == ("out-of-office", date(2026, 12, 7))


def test_the_header_auto_submitted_no_means_a_person():
    told = reading("I'm on leave until 7 December.", Auto_Submitted="no")

    assert (told.kind, told.by, told.until) == ("later", "human", date(2026, 12, 7))


@pytest.mark.parametrize(
    "headers", [{"X_Auto_Response_Suppress": "All"}, {"Return_Path": "<>"}, {"Precedence": "bulk"}]
)
def test_headers_that_prove_nothing_leave_a_yes_a_yes(headers):
    told = reading("Yes, gladly.", **headers)

    assert (told.kind, told.by) == ("yes", "human")


def test_header_names_are_read_in_any_case():
    told = read(Incoming(headers={"AUTO-SUBMITTED": "auto-replied"}, body="Hello"), today=TODAY)

    assert told.by == "machine"


def test_a_stand_in_for_urgent_matters_is_no_referral():
    told = reading(
        "I am on parental leave until 1 March 2027. If urgent, please contact Ilka Sorn at ilka@tiles.example."
    )

    assert (told.kind, told.until, told.referred) == ("out-of-office", date(2027, 3, 1), None)


@pytest.mark.parametrize(
    "body",
    [
        "Ich bin bis zum 7. Dezember nicht im Büro.",
        "Je suis absente du bureau jusqu'au 7 décembre.",
        "Estaré ausente hasta el 7 de diciembre.",
        "Sono in ferie fino al 7 dicembre.",
        "Estou de férias até 7 de dezembro.",
        "Ik ben afwezig tot 7 december.",
        "Jag är på semester till 7 december.",
        "Jestem na urlopie do 7 grudnia.",
        "Я в отпуске до 7 декабря.",
    ],
)
def test_absences_in_other_languages_name_their_day(body):
    told = reading(body)

    assert (told.kind, told.by, told.until) == ("out-of-office", "machine", date(2026, 12, 7))


def test_a_day_that_can_be_read_in_two_ways_is_no_day():
    told = reading("I am away from my desk until 03/04/2027.")

    assert told.until is None
    assert "03/04/2027 can be 3 April or 4 March" in told.because[0]


def test_a_day_that_has_passed_is_told_and_not_waited_for():
    told = reading("I am on vacation until 16 November.")

    assert told.until is None
    assert told.because[-1] == "The day it names, 2026-11-16, has passed."


def test_next_week_counts_from_the_day_it_was_written():
    told = reading("Could you write again next week?", Date="Mon, 16 Nov 2026 09:00:00 +0000")

    assert told.until == date(2026, 11, 24)


def test_a_date_header_from_the_future_is_not_believed():
    told = reading("Could you write again next week?", Date="Mon, 16 Nov 2099 09:00:00 +0000")

    assert told.until == date(2026, 12, 1)


def test_a_day_named_in_one_sentence_counts_for_the_other():
    assert reading("I'm travelling until 20 March. Could we talk then?").until == date(2027, 3, 20)


def test_a_referral_names_the_person_and_the_address():
    told = reading("Better ask my colleague Ilka Sorn (ilka.sorn@tiles.example), she runs the kiln.")

    assert told.referred == Referred(name="Ilka Sorn", address="ilka.sorn@tiles.example")


def test_an_address_elsewhere_counts_when_it_carries_the_name():
    told = reading("You should talk to Ilka Sorn.\n\nShe is at sorn@tiles.example and I am at kit@tiles.example.")

    assert told.referred == Referred(name="Ilka Sorn", address="sorn@tiles.example")


def test_the_writers_own_address_is_no_referral():
    told = reading("Try my colleague Ilka, or kit@tiles.example.", From="Kit <KIT@tiles.example>")

    assert told.referred == Referred(name="Ilka", address=None)


def test_quoted_history_is_not_read():
    told = reading("No, thank you.\n\nOn Mon, 16 Nov 2026 Pat wrote:\n> Would you be happy to talk on Thursday?")

    assert told.kind == "no"


def test_a_reply_of_nothing_but_history_says_so():
    told = reading("> Would you be happy to talk?")

    assert told == Reading(
        kind="unclear",
        by="human",
        because=("There is no text of theirs in it, only what was quoted or nothing at all.",),
    )


def test_a_bounce_is_known_by_its_headers():
    told = reading(
        "It did not work.",
        From="MAILER-DAEMON@relay.example",
        Content_Type="multipart/report; report-type=delivery-status",
    )

    assert (told.kind, told.by) == ("bounce", "machine")


def test_a_report_that_all_went_well_is_no_bounce():
    told = reading("Action: delivered\nStatus: 2.0.0", Content_Type="multipart/report; report-type=delivery-status")

    assert (told.kind, told.by) == ("unclear", "machine")


def test_a_delay_is_told_first():
    told = reading("Your message is delayed. We will keep trying.", From="postmaster@relay.example")

    assert told.kind == "bounce"
    assert told.because[0].startswith("It is only delayed")


def test_an_automatic_word_that_somebody_left_is_gone():
    told = reading("Ilka Sorn has left Fenbrook.", Subject="Automatic reply: Crackle glazes")

    assert (told.kind, told.by) == ("gone", "machine")


def test_an_answer_to_an_automatic_reply_is_a_persons():
    assert reading("Gladly.", Subject="Re: Automatic reply: Crackle glazes").by == "human"


@pytest.mark.parametrize(
    "date_header", ["Mon, 01 Jan 0001 10:00:00 +0000", "Fri, 31 Dec 9999 10:00:00 -1200", "soon"]
)
def test_a_date_header_that_nobody_can_mean_counts_as_today(date_header):
    told = reading("I am away until 2 December.", Date=date_header, Auto_Submitted="auto-replied")

    assert told.until == date(2026, 12, 2)


@given(st.text(max_size=400), st.dictionaries(st.text(max_size=12), st.text(max_size=40), max_size=4))
def test_any_text_at_all_gets_a_reading_with_a_reason(body, headers):
    told = read(Incoming(headers=headers, body=body), today=TODAY)

    assert told.kind in REPLY_KINDS
    assert told.because
