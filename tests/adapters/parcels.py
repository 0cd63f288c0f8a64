"""A good parcel, to be changed where a test wants it otherwise."""

from __future__ import annotations

from datetime import UTC, datetime

from askwell.adapters.delivery import Parcel
from askwell.adapters.letters import build

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def parcel(
    *,
    sender: str = "maya@uni.test",
    recipient: str = "jo@acme.test",
    subject: str = "A question about your work",
    body: str = "Dear Jo,\n\nMay I ask you three questions?\n",
    message_id: str = "<1@askwell.invalid>",
) -> Parcel:
    raw = build(
        body,
        sender_name="Maya Okafor",
        sender_address=sender,
        recipient=recipient,
        subject=subject,
        message_id=message_id,
        written_at=NOON,
    )
    return Parcel(sender=sender, recipient=recipient, subject=subject, body=body, raw=raw)
