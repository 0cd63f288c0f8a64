"""A small web server on loopback that answers as it is told, and remembers what it was asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


@dataclass
class Page:
    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    drip: Callable[[Callable[[bytes], object]], None] | None = None
    """Writes the body by itself, as slowly as it likes."""


@dataclass
class WebStage:
    port: int
    pages: dict[str, Page] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    """Path and headers of every request, in order."""

    def url(self, path: str = "/feed.xml") -> str:
        return f"http://127.0.0.1:{self.port}{path}"


@contextmanager
def web_stage() -> Iterator[WebStage]:
    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            stage.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
            page = stage.pages.get(self.path, Page(status=404))
            known = self.headers.get("If-None-Match")
            status = 304 if known and known == page.headers.get("ETag") else page.status
            self.send_response(status)
            for name, value in page.headers.items():
                self.send_header(name, value)
            self.end_headers()
            try:
                if page.drip:
                    page.drip(self.wfile.write)
                elif status == 200:
                    self.wfile.write(page.body)
            except OSError:
                pass  # the reader has had enough

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    server.daemon_threads = True
    stage = WebStage(port=server.server_address[1])
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield stage
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
