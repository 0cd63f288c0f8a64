"""The whole walk in copy mode, through the actions alone."""

from __future__ import annotations

from datetime import timedelta

from askwell.actions import messages, outreach
from askwell.models import Outreach
from tests import make
from tests.cast import NOON


def test_an_outreach_walks_from_a_draft_to_thanks(owner):
    talk = make.held(owner, at=NOON)
    thanks = outreach.draft_in(owner, talk.outreach_id, kind="thank-you", now=NOON + timedelta(hours=2))

    messages.mark_sent(owner, thanks.pk, by="email", now=NOON + timedelta(hours=2))

    assert Outreach.objects.get(pk=talk.outreach_id).state == "thanked"
