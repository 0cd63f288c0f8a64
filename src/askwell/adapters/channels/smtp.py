"""Sending through the owner's own mailbox, one phase at a time, so that every fault has an exact meaning.

Up to the last byte of the body a fault is definite: nothing was sent. Then `commit` is asked, then the dot goes out,
and from there on silence means *uncertain*. The library's own `send_message` cannot tell these apart, which is why
it is not used. Encryption is never given up, and nothing here tries twice.
"""

from __future__ import annotations

from dataclasses import dataclass

from askwell.adapters import mail_config as ask
from askwell.adapters.delivery import Channel, Commit, Outcome, Parcel, Refused, Withdrawn
from askwell.adapters.mail_config import MailboxConfig
from askwell.adapters.mail_faults import unreachable
from askwell.adapters.smtp_dialogue import FAULTS, Dialogue, Stopped, root
from askwell.core.errors import Outside


@dataclass(frozen=True, kw_only=True)
class SmtpCarrier:
    """`answer_patience` is how long the answer to the final dot may take. Servers may scan the mail for ten minutes
    there (RFC 5321, 4.5.3.2.6); a shorter wait makes mails uncertain that were in fact sent."""

    config: MailboxConfig
    patience: float = 60.0
    answer_patience: float = 600.0

    def check(self) -> None:
        dialogue = Dialogue(self.config, patience=self.patience)
        try:
            dialogue.sign_in()
            dialogue.farewell()
        except Stopped as stopped:
            raise Outside(stopped.refused.says, hint=stopped.refused.hint, lasting=stopped.refused.lasting) from None
        except FAULTS as fault:
            raise unreachable(root(fault), self.config.smtp_host, self.config.smtp_port) from None
        finally:
            dialogue.close()

    def carry(self, parcel: Parcel, *, commit: Commit) -> Outcome:
        """`parcel.raw` goes out as it is, from `parcel.sender` to `parcel.recipient` and to nobody else."""
        dialogue = Dialogue(self.config, patience=self.patience)
        try:
            stopped = _up_to_the_dot(dialogue, parcel)
            if stopped:
                return stopped
            # Dropping the line here, without a dot, makes the server throw away what it has (RFC 5321, 4.1.1.4).
            return dialogue.finish(parcel, patience=self.answer_patience) if commit() else Withdrawn()
        finally:
            dialogue.close()


def _open(config: MailboxConfig | None) -> SmtpCarrier:
    if config is None:
        raise Outside(
            "No mailbox is set up.", hint="Add yours in the settings, or copy the text and send it yourself."
        )
    return SmtpCarrier(config=config)


channel = Channel(
    name="smtp",
    title="Your own mailbox",
    fields=(ask.ADDRESS, ask.SMTP_HOST, ask.SMTP_PORT, ask.SECURITY, ask.USER, ask.PASSWORD, ask.CA_FILE),
    open=_open,
)


def _up_to_the_dot(dialogue: Dialogue, parcel: Parcel) -> Refused | None:
    try:
        dialogue.sign_in()
        dialogue.hand_over(parcel)
    except Stopped as stopped:
        return stopped.refused
    except Outside as problem:
        return dialogue.broken(problem)
    except FAULTS as fault:
        return dialogue.broken(unreachable(root(fault), dialogue.config.smtp_host, dialogue.config.smtp_port))
    return None
