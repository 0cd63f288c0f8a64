"""What a first draft says, what proves it, and what it leaves for the user to say."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from askwell.core.compose import SHAPES, Claim, Material, Promise, Referrer, Takeaway, compose, still_standing
from askwell.core.contacts import Contact, Goal, Position, Profile
from askwell.core.errors import Refusal, Usage
from askwell.core.outreach import KINDS
from tests.core.compose.people import GOAL, INES, SAM, TALK, contact, everything, material

REPLIES = ("yes", "no", "later", "referred", "question")


def test_every_kind_of_message_has_a_shape() -> None:
    assert set(SHAPES) == set(KINDS)


def test_an_ask_to_a_stranger_reads_as_a_letter() -> None:
    draft = compose("ask-email", material(contact(facts=(TALK,))))

    assert draft.subject == "University of Leeds: on being a data analyst"
    assert draft.body == (
        "Hi Ines,\n\n"
        "You and I both went to the University of Leeds. I'm a lab technician in Leeds, and I'm thinking about "
        "becoming a data analyst.\n\n"
        "You gave a talk on messy sensor data at a meetup, which is why I thought of you. "
        "The question I keep coming back to: what does an ordinary week look like?\n\n"
        "Could you spare 20 minutes to talk about it in the next few weeks? A call, a coffee near you or a few "
        "questions by email would all be welcome.\n\n"
        "If it doesn't fit just now, no worries at all. Thank you for reading this.\n\n"
        "Best wishes,\nSam Okafor\nlinkedin.com/in/samokafor"
    )
    assert draft.gaps == ()


def test_each_claim_points_to_its_sentence_and_source() -> None:
    draft = compose("ask-email", material(contact(facts=(TALK,))))

    told = {claim.source: draft.body[claim.start : claim.end] for claim in draft.claims}
    assert set(told) == {"ground:school", "profile.headline", "goal.roles", "goal.learn", "fact:f1"}
    assert "University of Leeds" in told["ground:school"]
    assert told["fact:f1"].startswith("You gave a talk on messy sensor data")


def test_without_a_fact_the_reason_for_writing_is_a_gap() -> None:
    draft = compose("ask-email", material())

    assert [gap.asks for gap in draft.gaps] == [
        "one sentence on something of theirs you read, heard or saw, and why it stayed with you"
    ]
    gap = draft.gaps[0]
    assert draft.body[gap.start] == "[" and draft.body[gap.end - 1] == "]"


def test_a_private_fact_is_never_written() -> None:
    draft = compose("ask-email", material(contact(facts=(replace(TALK, private=True),))))

    assert "sensor" not in draft.body


def test_a_fact_that_cannot_be_put_to_them_without_guessing_stays_out() -> None:
    draft = compose("ask-email", material(contact(facts=(replace(TALK, text="Fan of messy sensor data."),))))

    assert "sensor" not in draft.body
    assert len(draft.gaps) == 1


def test_their_own_path_is_a_reason_to_write() -> None:
    moved = (Position(employer="Northwind", title="Analyst"), Position(employer="City Lab", title="Chemist"))
    draft = compose("ask-email", material(contact(positions=(moved[0], replace(moved[1], ended=GOAL_DAY)))))

    assert "You went from Chemist at City Lab to Analyst at Northwind" in draft.body
    assert draft.gaps == ()


@pytest.mark.parametrize(
    ("titles", "role", "asked"),
    [
        (["Senior Data Analyst"], "Data Analyst", "which part of being a data analyst surprised you"),
        (["Baker", "Data Analyst"], "Data Analyst", "which part of being a data analyst surprised you"),
        (["Baker"], "Data Analyst", "what you would find out before becoming a data analyst"),
        ([], "Data Analyst", "what you would find out before becoming a data analyst"),
        (["Baker"], "journalism", "what you would find out before moving into journalism"),
    ],
)
def test_only_who_does_the_work_is_asked_how_it_is_to_do_it(titles: list[str], role: str, asked: str) -> None:
    them = contact(positions=tuple(Position(title=each) for each in titles))

    draft = compose("ask-email", replace(material(them), goal=replace(GOAL, roles=(role,), learn=())))

    assert asked in draft.body


def test_a_referrer_is_named_only_with_leave() -> None:
    named = compose("ask-email", material(referrer=Referrer(name="Lena Whitby", may_mention=True)))
    silent = compose("ask-email", material(referrer=Referrer(name="Lena Whitby", may_mention=False)))

    assert named.subject == "Lena Whitby suggested I write"
    assert "Lena Whitby suggested that I write to you." in named.body
    assert "Lena" not in f"{silent.subject} {silent.body}"


def test_a_friend_is_written_to_as_a_friend() -> None:
    draft = compose("ask-email", material(contact(tie="friend")))

    assert "I'm a lab technician" not in draft.body
    assert "You came to mind first, because you work at Northwind as a senior data analyst." in draft.body
    assert [gap.asks for gap in draft.gaps] == ["your news in a line, or a memory that the two of you share"]


def test_windows_are_offered_and_yielded() -> None:
    draft = compose("ask-email", material(windows=("Tuesday 9 June at 10:00", "Thursday 11 June at 15:30")))

    assert "Tuesday 9 June at 10:00 or Thursday 11 June at 15:30 would work well here, or whatever" in draft.body


def test_two_people_do_not_get_the_same_words() -> None:
    bodies = {compose("ask-email", material(contact(id=f"c{n}"))).body for n in range(40)}

    assert len(bodies) > 20


def test_one_person_gets_the_same_words_each_time() -> None:
    assert compose("ask-email", material()) == compose("ask-email", material())


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_bracket_a_shape_writes_is_a_gap_and_gaps_count_from_one(kind: str) -> None:
    for facts in (everything(), _bare(kind)):
        for draft in _drafts(kind, facts):
            brackets = re.findall(r"\[([^\]]*)\]", draft.body)
            assert [gap.asks for gap in draft.gaps] == brackets
            assert [gap.n for gap in draft.gaps] == list(range(1, len(brackets) + 1))
            assert "[" not in (draft.subject or "")


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_claim_lies_on_a_sentence_and_has_a_source(kind: str) -> None:
    for draft in _drafts(kind, everything()):
        for claim in draft.claims:
            assert draft.body[claim.start].isprintable() and 0 <= claim.start < claim.end <= len(draft.body)
            assert claim.source and not claim.source.endswith(":")


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_draft_stays_within_its_budget(kind: str) -> None:
    for draft in _drafts(kind, everything()):
        assert len(draft.body.split()) <= SHAPES[kind].words[1] + 10


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_shape_says_why_and_shows_a_good_and_a_bad_one(kind: str) -> None:
    shape = SHAPES[kind]

    assert shape.kind == kind and shape.name and shape.why
    assert shape.good.startswith("Hi ") and len(shape.good) > len(shape.bad) > 0


def test_an_invitation_note_fits_a_free_account_whatever_the_names() -> None:
    grand = Contact(
        id="c9",
        name="Maximiliane Wolkenstein-Trostburg",
        positions=(
            Position(title="Senior Vice President of Data and Analytics", employer="Northwind International"),
        ),
    )

    draft = compose("ask-linkedin-note", material(grand))

    assert draft.subject is None
    assert len(draft.body) <= 200


def test_a_linkedin_message_keeps_to_four_hundred_characters() -> None:
    draft = compose("ask-linkedin-message", material())

    assert draft.subject is None
    assert len(draft.body) <= 400


def test_an_introduction_goes_to_the_connector_with_lines_to_forward() -> None:
    draft = compose("intro-request", everything())

    assert draft.subject == "Would you introduce me to Ines Duarte?"
    assert draft.body.startswith("Hi Priya,")
    blurb = draft.body[draft.body.index('"') : draft.body.rindex('"')]
    assert "Sam Okafor (linkedin.com/in/samokafor) is a lab technician in Leeds" in blurb
    assert "Priya" not in blurb and " I " not in blurb


def test_an_introduction_needs_somebody_in_between() -> None:
    with pytest.raises(Refusal, match="nobody is named"):
        compose("intro-request", material())


def test_a_follow_up_stays_in_the_thread_and_asks_for_less() -> None:
    ask = compose("ask-email", material())

    draft = compose("follow-up", everything())

    assert draft.subject == "Re: A question"
    assert "I wrote to you on 9 June about being a data analyst." in draft.body
    assert len(draft.body.split()) < len(ask.body.split())
    assert [gap.asks for gap in draft.gaps] == ["one thing that is new: what you read, tried or noticed"]


def test_a_follow_up_does_not_say_a_fact_twice() -> None:
    first = compose("ask-email", material(contact(facts=(TALK,))))
    earlier = replace(everything().earlier[0], body=first.body)

    draft = compose("follow-up", replace(everything(earlier=(earlier,)), contact=contact(facts=(TALK,))))

    assert "sensor" not in draft.body


def test_a_thank_you_says_what_was_learnt_and_ties_it_to_the_note() -> None:
    draft = compose("thank-you", everything())

    assert draft.subject == "Thank you for Tuesday"
    note = next(claim for claim in draft.claims if claim.source == "note:n1")
    assert draft.body[note.start : note.end].endswith("most of the job is cleaning data.")
    assert "I haven't forgotten my promise: send you the sensor paper." in draft.body


def test_a_thank_you_without_a_takeaway_is_refused() -> None:
    with pytest.raises(Refusal) as refusal:
        compose("thank-you", everything(takeaways=()))

    assert refusal.value.code == "takeaway-missing"


def test_an_offer_of_theirs_is_thanked_for() -> None:
    offer = Promise(text="an introduction to the data team", mine=False, note_id="n5")

    draft = compose("thank-you", everything(promises=(offer,)))

    assert "thank you for your kind offer: an introduction to the data team." in draft.body


def test_a_no_is_taken_without_argument() -> None:
    draft = compose("reply", everything(replying_to="no"))

    assert "?" not in draft.body
    assert len(draft.body.split()) <= 45


def test_a_kind_nobody_knows_is_a_usage_error() -> None:
    with pytest.raises(Usage, match="carrier-pigeon"):
        compose("carrier-pigeon", material())


def test_claims_survive_an_edit_elsewhere_and_fall_with_their_own_sentence() -> None:
    before = "I'm a nurse. You run a clinic."
    claims = (Claim(start=0, end=12, source="profile.headline"), Claim(start=13, end=30, source="contact.employer"))

    after = "Hello! I'm a nurse. You run three clinics."

    assert still_standing(claims, before=before, after=after) == (Claim(start=7, end=19, source="profile.headline"),)


GOAL_DAY = everything().conversation_at.date()  # type: ignore[union-attr]


def _drafts(kind: str, facts: Material) -> list:  # type: ignore[type-arg]
    if kind != "reply":
        return [compose(kind, facts)]
    return [compose(kind, replace(facts, replying_to=reply)) for reply in REPLIES]


def _bare(kind: str) -> Material:
    """As little as a newcomer has: a name, and what the shape cannot do without."""
    takeaways = (Takeaway(text="Ask early", note_id="n1"),) if kind == "thank-you" else ()
    return Material(profile=Profile(), contact=Contact(name="Bo"), connector=INES, takeaways=takeaways)


@pytest.mark.parametrize(
    ("goal", "words"),
    [
        (replace(GOAL, roles=("UX research",)), "UX research"),
        (
            replace(GOAL, kind="choose-major", roles=("Physics",)),
            "I'm deciding what to study, with physics high on my list",
        ),
        (replace(GOAL, kind="explore"), "I'm finding out what being a data analyst is really like"),
        (Goal(title="x", kind="one-company", employers=("Northwind",)), "what working at Northwind is really like"),
    ],
)
def test_each_kind_of_goal_is_put_in_its_own_words(goal: Goal, words: str) -> None:
    draft = compose("ask-email", Material(profile=SAM, contact=INES, goal=goal))

    assert words in draft.body
