"""`serve`, `open`: web pages and clockwork in one process, on this machine only, stopped without losing a word."""

from __future__ import annotations

import signal
import socket
import webbrowser
from argparse import ArgumentParser, Namespace
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from askwell.cli.desk import Desk
from askwell.cli.frame import Answer, Command
from askwell.cli.output import aside
from askwell.cli.parser import port_number
from askwell.core.errors import Outside

if TYPE_CHECKING:
    from waitress.server import BaseWSGIServer

HOST = "127.0.0.1"
"""Loopback and nothing else: to serve others is a matter of accounts and passwords, not of an address."""
PORT = 8765
TRIES = 20
"""Ports after the wanted one that are tried when it is taken."""

LARGEST_REQUEST = 110 * 1024 * 1024
"""Bytes: a file as large as uploads may be, and the form round it. More is refused before it fills the disk."""


def _serve_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--port", type=port_number, default=PORT, help="the next free one is taken when it is busy")
    parser.add_argument("--no-browser", action="store_true", help="print the link instead of opening it")


def _serve(args: Namespace, desk: Desk) -> Answer:
    from askwell.work.embedded import Clockwork

    server = _listening(args.port)
    clockwork = Clockwork()
    _stop_gently(server)
    clockwork.start()
    _port_file().write_text(str(server.effective_port))
    try:
        _announce(_link(desk, server.effective_port), browser=not args.no_browser)
        server.run()
    finally:
        _port_file().unlink(missing_ok=True)
        clockwork.stop()
    return Answer(data={"stopped": True}, text="Stopped. Nothing is lost.")


def _open_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--no-browser", action="store_true", help="only print the link")


def _open(args: Namespace, desk: Desk) -> Answer:
    """A fresh link into the program that runs already."""
    port = _running_port()
    link = _link(desk, port)
    if not args.no_browser:
        webbrowser.open(link)
    return Answer(data={"link": link}, text=link)


def _listening(wanted: int) -> BaseWSGIServer:
    from waitress.server import create_server

    from askwell.cli.too_large import PlainSpoken
    from askwell.wsgi import application

    for each in range(wanted, min(wanted + TRIES, 65_536)):
        try:
            server = create_server(
                application, host=HOST, port=each, threads=6, ident="Askwell", max_request_body_size=LARGEST_REQUEST
            )
        except OSError:
            continue
        server.channel_class = PlainSpoken
        return server
    raise Outside(f"The ports {wanted} to {wanted + TRIES - 1} are all taken.", hint="Choose another with --port.")


def _stop_gently(server: BaseWSGIServer) -> None:
    """waitress would die at once on SIGTERM; here it stops listening and what is being answered is answered."""

    def stop(*_: object) -> None:
        Thread(target=server.close, daemon=True).start()
        raise SystemExit(0)

    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, stop)


def _link(desk: Desk, port: int) -> str:
    from askwell.actions.accounts import make_sign_in_link

    return f"http://{HOST}:{port}/enter/{make_sign_in_link(desk.owner, wall=desk.real)}"


def _announce(link: str, *, browser: bool) -> None:
    if browser and webbrowser.open(link):
        aside("Askwell is open in your browser. Mail goes while it runs; stop it with Ctrl-C.")
        aside(f"If no page came up, use this link once: {link}")
    else:
        aside(f"Askwell is ready. Open this link; it works once and for ten minutes:\n\n  {link}\n")
        aside("Mail goes while it runs; stop it with Ctrl-C. A fresh link: askwell open")


def _running_port() -> int:
    try:
        port = int(_port_file().read_text())
        with socket.create_connection((HOST, port), timeout=2):
            return port
    except (OSError, ValueError):
        raise Outside("Askwell is not running.", hint="Start it with `askwell`.") from None


def _home() -> Path:
    from django.conf import settings

    home: Path = settings.ASKWELL_HOME
    return home


def _port_file() -> Path:
    return _home() / "port"


commands = [
    Command(
        words="serve",
        summary="start Askwell; without a command `askwell` does the same",
        run=_serve,
        arguments=_serve_arguments,
        examples=("askwell serve --no-browser --port 8790",),
    ),
    Command(
        words="open",
        summary="a fresh link into the running Askwell",
        run=_open,
        arguments=_open_arguments,
        examples=("askwell open",),
    ),
]
