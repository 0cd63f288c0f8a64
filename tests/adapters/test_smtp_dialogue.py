from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from askwell.adapters.smtp_dialogue import on_the_wire


@settings(max_examples=200)
@given(st.binary(max_size=60) | st.text("a.\r\n", max_size=30).map(str.encode))
def test_no_text_can_end_a_mail_or_begin_a_second_one(raw: bytes) -> None:
    wire = on_the_wire(raw)

    lines = wire.split(b"\r\n")
    assert lines.pop() == b""
    assert not any(b"\r" in line or b"\n" in line or line == b"." for line in lines)
    undotted = [line.removeprefix(b".") for line in lines]
    written = re.sub(rb"\r\n|\r|\n", b"\r\n", raw)
    assert b"\r\n".join(undotted) == written.removesuffix(b"\r\n")
