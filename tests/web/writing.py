"""A letter that is good enough, and what its page posts."""

from __future__ import annotations

from django.test import Client
from django.urls import reverse

from askwell.models import Message

GOOD = (
    "Hi Maria,\n\nI'm a lab technician in Leeds, and I can see myself as a science writer one day.\n\n"
    "Your piece on what peat bogs remember stayed with me, because I measure them for a living. How do first "
    "commissions come about?\n\nCould you spare 20 minutes in the next few weeks? A call, a coffee near you or a few "
    "questions by email would all be welcome.\n\nAnd if this isn't a good moment, please feel free to pass.\n\n"
    "Best wishes,\nKofi Mensah"
)
SUBJECT = "Leeds lab technician: how first commissions come about"


def post(client: Client, name: str, message: Message, /, **typed: str):
    words = {"subject": message.subject or "", "body": message.body} | typed
    return client.post(reverse(f"write-{name}", args=[message.pk]), words)
