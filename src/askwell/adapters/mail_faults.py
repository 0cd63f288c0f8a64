"""Why a mail server could not be reached or trusted, in words; the same for sending and for reading.

Never loosens a check to get through: a certificate that does not fit is a fault, not a question.
"""

from __future__ import annotations

import socket
import ssl

from askwell.adapters.mail_config import MailboxConfig
from askwell.core.errors import Outside


def trust(config: MailboxConfig) -> ssl.SSLContext:
    """Certificates are checked against the system's authorities, or against the owner's own file alone."""
    if config.ca_file and not config.ca_file.is_file():
        raise Outside(
            f"The certificate authority file {config.ca_file} is not there.",
            hint="Put it back, or enter your mailbox again without it.",
            lasting=True,
        )
    try:
        return ssl.create_default_context(cafile=config.ca_file)
    except ssl.SSLError:
        raise Outside(
            f"{config.ca_file} does not hold a certificate.",
            hint="Ask your provider for the file in PEM form; it begins with BEGIN CERTIFICATE.",
            lasting=True,
        ) from None


def wrong_password(host: str, user: str) -> Outside:
    return Outside(
        f"{host} did not accept the password for {user}.",
        hint="Check the user name and the password. Many providers want an app password here; your provider's "
        "help page for mail programs says how to make one.",
        lasting=True,
    )


def not_encrypted(host: str) -> Outside:
    return Outside(
        f"{host} offers no encryption on this port, so your password was not sent.",
        hint="Check the port and the kind of encryption. If it worked before, the network you are on may be "
        "taking the encryption away: try another one.",
    )


def unreachable(fault: BaseException, host: str, port: int) -> Outside:
    """A connection that never came about, or broke: the fault of socket or TLS, told so that it can be mended."""
    if isinstance(fault, ssl.SSLCertVerificationError):
        return _not_trusted(fault, host)
    if isinstance(fault, socket.gaierror | UnicodeError):
        return Outside(
            f"There is no server called {host}, or your computer is offline.",
            hint="Check the spelling of the server's name and your connection.",
        )
    if isinstance(fault, ConnectionRefusedError):
        return Outside(
            f"{host} is there but does not answer on port {port}.",
            hint="Check the port at your provider's help page for mail programs.",
        )
    if isinstance(fault, TimeoutError):
        return Outside(
            f"{host} did not answer in time on port {port}.",
            hint="Check the port and the kind of encryption that belongs to it. Some networks block mail ports: then "
            "try another one.",
        )
    if isinstance(fault, ssl.SSLError) and not isinstance(fault, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        return Outside(
            f"{host} does not speak the chosen encryption on port {port}.",
            hint="If you chose TLS try STARTTLS, and the other way round, with the port that belongs to it.",
        )
    return Outside(
        f"The connection to {host} was cut.",
        hint="Check your connection. It is tried again later.",
    )


def _not_trusted(fault: ssl.SSLCertVerificationError, host: str) -> Outside:
    return Outside(
        f"{host} could not prove that it is the right server ({fault.verify_message}). Your password was not sent.",
        hint="Check the server's name. On a guest network sign in there first. If your provider uses certificates "
        "of its own, give its authority file.",
    )
