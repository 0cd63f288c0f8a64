"""The clockwork in one process: it turns, it stops, and a mailbox in trouble does not stop it."""

from __future__ import annotations

from datetime import timedelta
from time import sleep

import pytest

from askwell import clock
from askwell.actions.accounts import change_settings
from askwell.actions.messages import approve_message
from askwell.models import Account, Message
from askwell.work.embedded import Clockwork
from askwell.work.jobs import one_round
from tests import cast, make
from tests.cast import NOON
from tests.servers import smtp_stage

UNREACHABLE = "127.0.0.1:1"


def test_a_round_without_a_mailbox_does_nothing(owner: Account):
    done = one_round(owner, now=NOON, wall=NOON)

    assert (done.synced, done.left, done.troubles) == (None, (), ())


def test_an_unreadable_mailbox_holds_back_follow_ups_and_not_first_asks(owner: Account):
    with smtp_stage() as stage:
        _mailbox(owner, stage)
        change_settings(owner, undo_seconds=0)
        message = make.filled(make.draft(owner))
        approve_message(owner, message.pk, now=NOON, wall=NOON)

        done = one_round(owner, now=NOON, wall=NOON + timedelta(seconds=1))

    assert [each.state for each in done.left] == ["sent"]
    assert len(done.troubles) == 1


@pytest.mark.django_db(transaction=True)
def test_the_clockwork_turns_by_itself_and_stops_when_told(settings, transactional_db: None):
    owner = cast.owner()
    settings.ASKWELL_TEST_CLOCK = NOON.isoformat()
    with smtp_stage() as stage:
        _mailbox(owner, stage)
        change_settings(owner, undo_seconds=0)
        message = make.filled(make.draft(owner))
        approve_message(owner, message.pk, now=NOON, wall=clock.wall())
        clockwork = Clockwork(pause=0.05)
        clockwork.start()
        for _ in range(200):
            if Message.objects.get(pk=message.pk).state == "sent":
                break
            sleep(0.05)
        clockwork.stop()

    assert (len(stage.kept), clockwork.thread.is_alive()) == (1, False)


def _mailbox(owner: Account, stage: object) -> None:
    config = stage.config  # type: ignore[attr-defined]
    make.mailbox(
        owner,
        smtp_at=f"127.0.0.1:{config.smtp_port}",
        imap_at=UNREACHABLE,
        user=config.user,
        password=config.password,
        ca_file=str(config.ca_file),
    )
