"""The whole way in copy mode, from a LinkedIn file to a thank-you, on the command line alone."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.journeys.shell import Shell

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
CONNECTIONS = """Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Maria,Lindqvist,https://www.linkedin.com/in/maria-lindqvist,,Harbour Press,Science writer,05 Mar 2024
Bram,"de Wit, PhD",https://www.linkedin.com/in/bramdewit,,Tidewater,Hydrologist,07 Apr 2023
,,,,,,
Owen,Price,https://www.linkedin.com/in/owen-price,owen@aire.example,Aire Water,Lab manager,01 Feb 2020
"""
PROFILE = "First Name,Last Name,Headline,Geo Location\nKofi,Mensah,Lab technician,Leeds\n"
STAYED = "Your series on what peat bogs remember is the reason I started to write"
NEWS = "I wrote up our own river survey the way you described, and two colleagues asked for more"


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell.at(tmp_path, MONDAY)


def linkedin_zip(place: Path) -> Path:
    """As LinkedIn packs it: byte order mark, CRLF, in a folder."""
    file = place / "Basic_LinkedInDataExport.zip"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in (("Connections.csv", CONNECTIONS), ("Profile.csv", PROFILE)):
            archive.writestr(f"export/{name}", "\ufeff" + text.replace("\n", "\r\n"))
    file.write_bytes(buffer.getvalue())
    return file


def test_from_a_linkedin_file_to_a_thank_you(shell: Shell, tmp_path: Path):
    file = linkedin_zip(tmp_path)

    # a file comes in, accounted for row by row, and a second time changes nothing
    report = shell("import", str(file))
    again = shell("import", str(file))
    assert [report[name] for name in ("read", "added", "changed", "same", "merged")] == [4, 3, 0, 0, 0]
    assert [each["row"] for each in report["rejected"]] == [7]
    assert [again[name] for name in ("added", "changed", "same")] == [0, 0, 3]

    # a goal is set, and the right person is proposed with a reason
    shell("profile", "set", "name=Kofi Mensah", "headline=a lab technician in Leeds", "time_zone=Europe/London")
    goal = shell("goal", "add", "Into science writing", "--role", "science writer")["id"]
    first = shell("shortlist", goal)["contacts"][0]
    assert first["name"] == "Maria Lindqvist"
    assert sum(each["points"] for each in first["reasons"]) == first["score"]
    assert shell("today")["steps"][0]["contact"]["name"] == "Maria Lindqvist"

    # the invitation, and three weeks in which it may be accepted
    note = shell("draft", first["id"], "--goal", goal, "--kind", "ask-linkedin-note")
    shell.fill(note, STAYED)
    assert len(shell("message", "copy", note["id"])["text"]) <= 300
    shell("message", "sent", note["id"], "--by", "linkedin")
    outreach = shell("outreach")["outreach"][0]["id"]
    assert shell("outreach", "show", outreach)["state"] == "asked"
    assert shell("today")["finished"]

    # accepted: one message opens, from which the clock runs
    shell.wait(timedelta(days=2))
    opened = shell("reply", outreach, "--kind", "accepted")["message"]
    message = shell("message", "show", opened)
    assert message["kind"] == "ask-linkedin-message"
    shell.fill(message, STAYED)
    shell.wait(timedelta(days=3))
    shell("message", "sent", opened, "--by", "linkedin")
    asked = shell.now

    # not yet: three days are hers
    shell.wait(timedelta(days=2))
    early = shell("draft", first["id"], "--goal", goal, "--kind", "follow-up")
    shell.fill(early, NEWS)
    refused = shell("message", "sent", early["id"], "--by", "linkedin", exit=3)
    assert refused["error"]["code"] == "too-early"

    # a week passes: the one follow-up, and no second
    due = datetime.fromisoformat(shell("outreach", "show", outreach)["next"]["due"])
    assert due >= asked + timedelta(days=7)
    shell.wait(due - shell.now)
    assert [each["do"] for each in shell("today")["steps"] if each["owed"]] == ["follow-up"]
    shell("message", "sent", early["id"], "--by", "linkedin")
    assert shell("outreach", "show", outreach)["state"] == "followed-up"
    second = shell("draft", first["id"], "--goal", goal, "--kind", "follow-up", exit=3)
    assert second["error"]["code"] == "second-follow-up"

    # a yes, a time, a brief, an agenda that fits
    shell.wait(timedelta(days=1))
    shell("reply", outreach, "--kind", "yes")
    at = shell.now + timedelta(days=3)
    talk = shell("conversation", "schedule", outreach, "--at", at.isoformat(), "--minutes", "20", "--mode", "call")[
        "id"
    ]
    assert shell("brief", talk)["name"] == "Maria Lindqvist"
    agenda = shell("agenda", talk)
    assert (agenda["items"][0]["start"], agenda["items"][-1]["end"]) == (0, 20)

    # notes wait for her consent
    shell.wait(at - shell.now)
    assert shell("note", talk, "She pitches on Mondays", exit=3)["error"]["code"] == "consent-missing"
    shell("conversation", "consent", talk, "--notes", "yes")
    shell("note", talk, "She pitches on Mondays")
    shell.wait(timedelta(minutes=20))
    shell("conversation", "end", talk)

    # no thank-you without something to thank for
    hollow = shell("draft", first["id"], "--goal", goal, "--kind", "thank-you", exit=3)
    assert hollow["error"]["code"] == "takeaway-missing"
    shell("note", talk, "Write three short pieces for one editor before pitching a long one", "--tag", "takeaway")
    thanks = shell("draft", first["id"], "--goal", goal, "--kind", "thank-you")
    assert "three short pieces" in thanks["body"]
    shell.fill(thanks, "I will write the first of the three this month")
    shell.wait(timedelta(hours=2))
    shell("message", "sent", thanks["id"], "--by", "linkedin")

    assert shell("outreach", "show", outreach)["state"] == "thanked"
    assert shell("today")["finished"]
