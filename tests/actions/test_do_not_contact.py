"""The do-not-contact list: whom an entry stands for, and what it holds back."""

from __future__ import annotations

import pytest

from askwell.actions import do_not_contact, messages
from askwell.core.errors import NotFound, Refusal, Usage
from askwell.models import Block, Message
from tests import make
from tests.cast import NOON


def queued(owner) -> Message:
    make.mailbox(owner)
    message = make.filled(make.draft(owner))
    return messages.approve_message(owner, message.pk, now=NOON, wall=NOON)


@pytest.mark.parametrize(
    "what",
    [
        "contact",
        "Maria@Harbour.example",
        "Maria Lindqvist <maria@harbour.example>",
        "mailto:maria@harbour.example",
        "maria+lists@harbour.example",
        "harbour.example",
        "www.harbour.example",
        "HARBOUR.example.",
        "@harbour.example",
        "*@harbour.example",
        "*.harbour.example",
        "https://harbour.example/team?x=1",
    ],
)
def test_what_is_queued_does_not_go(owner, what):
    message = queued(owner)

    do_not_contact.block(owner, message.outreach.contact_id if what == "contact" else what, now=NOON)

    it = Message.objects.get(pk=message.pk)
    assert (it.state, it.because) == ("cancelled", "Maria Lindqvist is on your do-not-contact list.")


@pytest.mark.parametrize("what", ["harbour.example.org", "bour.example", "tom@harbour.example"])
def test_somebody_else_keeps_theirs(owner, what):
    message = queued(owner)

    do_not_contact.block(owner, what, now=NOON)

    assert Message.objects.get(pk=message.pk).state == "queued"


def test_twice_is_once_and_once_takes_it_off(owner):
    do_not_contact.block(owner, "harbour.example", now=NOON)
    do_not_contact.block(owner, "HARBOUR.example", now=NOON)

    assert Block.objects.count() == 1
    assert [do_not_contact.unblock(owner, "harbour.example", now=NOON) for _ in range(2)] == [1, 0]


def test_a_domain_stands_for_what_is_below_it_in_either_spelling(owner):
    maria = make.contact(owner, email="maria@post.bücher.example")

    do_not_contact.block(owner, "xn--bcher-kva.example", now=NOON)

    with pytest.raises(Refusal) as problem:
        make.draft(owner, to=maria)
    assert problem.value.says == "Everybody at bücher.example is on your do-not-contact list."
    assert do_not_contact.clear_blocks(owner, maria.pk, now=NOON) == 1


@pytest.mark.parametrize("what", ["jo@", "https://", "a..b", "ex ample.org", "."])
def test_what_would_stand_for_nobody_is_not_kept(owner, what):
    with pytest.raises((Usage, NotFound)):
        do_not_contact.block(owner, what, now=NOON)


def test_what_is_nobody_is_not_found(owner, stranger):
    theirs = make.contact(stranger)

    for what in ("con_nobody", theirs.pk):
        with pytest.raises(NotFound):
            do_not_contact.block(owner, what, now=NOON)


def test_my_list_is_mine_alone(owner, stranger):
    do_not_contact.block(owner, "harbour.example", now=NOON)

    assert make.draft(stranger).state == "draft"
