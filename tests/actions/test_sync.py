"""Reading the mailbox through a real server: whose letter it is, what it says, and what may not move anything."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from email.message import EmailMessage
from itertools import count

import pytest

from askwell.actions.sync import sync
from askwell.core.errors import Outside, Refusal
from askwell.models import Account, Mailbox, Message, Outreach, Reply
from tests import make
from tests.cast import NOON
from tests.servers import PASSWORD, MailWorld

NUMBERS = count(1)


@dataclass
class Post:
    """The owner's mailbox in the world of mail, and one ask that has gone out."""

    world: MailWorld
    owner: Account
    me: str
    her: str
    ask: Message

    def arrives(self, text: str, *, sender: str = "", answering: bool = True, **headers: str) -> None:
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = sender or self.her, self.me, "Re: A question"
        mail["Message-ID"] = f"<letter{next(NUMBERS)}@harbour.test>"
        if answering:
            mail["In-Reply-To"] = self.ask.message_id
        for name, value in headers.items():
            mail[name.replace("_", "-")] = value
        mail.set_content(text)
        self.world.deliver(mail.as_bytes(), self.me, sender=sender or self.her)

    def state(self) -> str:
        return Outreach.objects.get(pk=self.ask.outreach_id).state


@pytest.fixture
def post(owner: Account, world: MailWorld) -> Post:
    number = next(NUMBERS)
    me, her = f"sync{number}@uni.test", f"marta{number}@harbour.test"
    world.add(me)
    config = world.config(me)
    make.mailbox(
        owner,
        smtp_at=f"127.0.0.1:{config.smtp_port}",
        imap_at=f"127.0.0.1:{config.imap_port}",
        user=me,
        password=PASSWORD,
        ca_file=str(config.ca_file),
    )
    it = make.asked(owner, at=NOON - timedelta(days=1), to=make.contact(owner, email=her))
    message = it.messages.get()
    Message.objects.filter(pk=message.pk).update(message_id=f"<ask{number}@uni.test>", to_address=her)
    message.refresh_from_db()
    return Post(world=world, owner=owner, me=me, her=her, ask=message)


def test_an_answer_in_the_thread_moves_its_outreach(post: Post):
    post.arrives("Yes, gladly. Does Thursday suit you?")

    synced = sync(post.owner, now=NOON)

    assert (post.state(), [each.state for each in synced.answers]) == ("replied", ["replied"])
    assert Mailbox.objects.get(account=post.owner).checked_at == NOON


def test_reading_twice_changes_nothing(post: Post):
    post.arrives("Yes, gladly.")
    sync(post.owner, now=NOON)
    Mailbox.objects.update(cursor=[])

    again = sync(post.owner, now=NOON + timedelta(minutes=5))

    assert (again.letters, again.answers, Reply.objects.count()) == (1, (), 1)


def test_an_answer_from_another_address_is_known_by_its_thread(post: Post):
    post.arrives("Yes, gladly. Writing from home.", sender="marta.private@elsewhere.test")

    sync(post.owner, now=NOON)

    assert post.state() == "replied"


def test_an_answer_without_ids_is_known_by_its_sender(post: Post):
    post.arrives("Yes, gladly.", answering=False)

    sync(post.owner, now=NOON)

    assert post.state() == "replied"


def test_a_letter_from_somebody_else_moves_nothing(post: Post):
    post.arrives("Buy now.", sender="shop@elsewhere.test", answering=False)

    synced = sync(post.owner, now=NOON)

    assert (synced.letters, synced.answers, post.state()) == (1, (), "asked")


def test_a_forged_bounce_that_names_none_of_our_mails_moves_nothing(post: Post):
    body = f"The following address failed:\n\n  {post.her}\n\n550 5.1.1 User unknown"
    post.arrives(body, sender="mailer-daemon@elsewhere.test", answering=False)

    sync(post.owner, now=NOON)

    assert (post.state(), Message.objects.get(pk=post.ask.pk).state) == ("asked", "sent")


def test_an_uncertain_message_that_lies_in_the_sent_folder_is_sent(post: Post):
    Message.objects.filter(pk=post.ask.pk).update(state="uncertain")
    Outreach.objects.filter(pk=post.ask.outreach_id).update(state="drafted", asked_at=None)
    copy = f"Message-ID: {post.ask.message_id}\r\nSubject: A question\r\n\r\nHi\r\n".encode()
    from askwell.actions.mail import config_of
    from askwell.adapters.mailboxes.imap import mailbox

    mailbox.open(config_of(Mailbox.objects.get(account=post.owner))).file_sent(copy)

    synced = sync(post.owner, now=NOON)

    assert (synced.settled, Message.objects.get(pk=post.ask.pk).state, post.state()) == (1, "sent", "asked")


def test_a_wrong_password_is_a_sentence_that_stays_with_the_mailbox(post: Post):
    config = post.world.config(post.me)
    make.mailbox(
        post.owner,
        smtp_at=f"127.0.0.1:{config.smtp_port}",
        imap_at=f"127.0.0.1:{config.imap_port}",
        user=post.me,
        password="wrong",
        ca_file=str(config.ca_file),
    )

    with pytest.raises(Outside) as raised:
        sync(post.owner, now=NOON)

    assert Mailbox.objects.get(account=post.owner).trouble == raised.value.says
    assert Mailbox.objects.get(account=post.owner).checked_at is None


def test_without_a_mailbox_there_is_nothing_to_read(owner: Account):
    with pytest.raises(Refusal) as refused:
        sync(owner, now=NOON)

    assert refused.value.code == "no-mailbox"
