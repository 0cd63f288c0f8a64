"""One ask to one person: who was asked, or answered, or stayed silent, is not asked again."""

from __future__ import annotations

import pytest

from askwell.actions import messages, outreach
from askwell.core.errors import Refusal, Usage
from askwell.core.outreach import ANSWERS, KINDS
from askwell.models import Message
from tests import make
from tests.actions.approving import DAY, approve, code, ready
from tests.actions.asking import again, silent
from tests.cast import NOON


class TestOneAsk:
    @pytest.mark.parametrize("kind", ["ask-email", "ask-linkedin-message", "ask-linkedin-note", "intro-request"])
    def test_somebody_who_was_asked_is_not_asked_again(self, owner, kind):
        it = make.asked(owner, at=NOON - DAY)

        with pytest.raises(Refusal) as problem:
            again(owner, it, kind=kind)

        assert code(problem) == "limit"

    @pytest.mark.parametrize("state", ["queued", "uncertain"])
    def test_an_ask_that_is_on_its_way_is_not_drafted_again(self, owner, state):
        message = approve(owner, ready(owner))
        Message.objects.filter(pk=message.pk).update(state=state)

        with pytest.raises(Refusal) as problem:
            again(owner, message.outreach)

        assert code(problem) == "limit"

    def test_somebody_who_answered_is_answered_and_not_asked(self, owner):
        it = make.answered(owner, at=NOON)

        with pytest.raises(Refusal) as problem:
            again(owner, it)

        assert code(problem) == "replied"

    @pytest.mark.parametrize("kind", [*ANSWERS, "thank-you", "keep-in-touch", "reference-request"])
    def test_no_other_kind_reaches_somebody_who_never_answered(self, owner, kind):
        it = make.asked(owner, at=NOON - 5 * DAY)

        with pytest.raises(Refusal) as problem:
            again(owner, it, kind=kind)

        assert code(problem) in ("too-early", "takeaway-missing")

    @pytest.mark.parametrize("kind", KINDS)
    def test_after_silence_nothing_at_all_is_written(self, owner, kind):
        it = outreach.close_outreach(owner, silent(owner).pk, now=NOON)

        with pytest.raises(Refusal):
            again(owner, it, kind=kind, now=NOON + DAY)

        assert not it.messages.filter(state="draft").exists()

    def test_before_anything_was_asked_there_is_nothing_to_answer(self, owner):
        with pytest.raises(Usage):
            outreach.draft(owner, make.contact(owner).pk, goal=make.goal(owner).pk, kind="reply", now=NOON)


class TestIntroductions:
    def asking(self, owner, contact, connector) -> Message:
        why = make.goal(owner)
        return outreach.draft(owner, contact.pk, goal=why.pk, kind="intro-request", via=connector.pk, now=NOON)

    def test_nobody_is_asked_twice_for_the_same_introduction(self, owner):
        maria, priya = make.contact(owner), make.contact(owner, "Priya Nair")
        messages.mark_sent(owner, self.asking(owner, maria, priya).pk, by="email", now=NOON)
        why = maria.outreach.get().goal_id

        with pytest.raises(Refusal) as problem:
            outreach.draft(owner, maria.pk, goal=why, kind="intro-request", via=priya.pk, now=NOON + DAY)

        assert code(problem) == "limit"

    def test_each_of_two_connectors_gets_a_letter_of_their_own(self, owner):
        maria, priya, tom = make.contact(owner), make.contact(owner, "Priya Nair"), make.contact(owner, "Tom Okafor")
        first = self.asking(owner, maria, priya)

        second = outreach.draft(
            owner, maria.pk, goal=first.outreach.goal_id, kind="intro-request", via=tom.pk, now=NOON
        )

        assert (first.to_address, second.to_address) == ("priya@harbour.example", "tom@harbour.example")
