"""The long way in a browser: LinkedIn's zip, a shortlist with reasons, one person who was in the book twice, and
somebody who can introduce the user. On SQLite and on PostgreSQL."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.conftest import MONDAY
from tests.journeys.program import running
from tests.journeys.walker import Walker
from tests.servers import postgres

ME = "https://www.linkedin.com/in/kofi-mensah"
MARIA = "https://www.linkedin.com/in/maria-lindqvist"
ANA = "https://www.linkedin.com/in/ana-reyes"
MESSAGE = (
    "CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS", "DATE",
    "SUBJECT", "CONTENT", "FOLDER",
)  # fmt: skip
ZIP = {
    "Connections.csv": f"""Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Maria,Lindqvist,{MARIA},,Harbour Press,Science writer,05 Mar 2024
Ana,Reyes,{ANA},ana@tideline.example,Tideline,Science editor,11 Jun 2022
Priya,Nair,https://www.linkedin.com/in/priya-nair,,Harbour Press,Commissioning editor,07 Apr 2023
Owen,Price,https://www.linkedin.com/in/owen-price,owen@aire.example,Aire Water,Lab manager,01 Feb 2020
,,,,,,14 Jan 2023
""",
    "Profile.csv": """First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Geo Location
Kofi,Mensah,,"12 Invented Lane, Leeds","Apr 4, 1990",a lab technician in Leeds,,Biotech,"Leeds, United Kingdom"
""",
    "Positions.csv": """Company Name,Title,Description,Location,Started On,Finished On
Aire Water,Lab technician,,Leeds,Jan 2019,
""",
    "Education.csv": """School Name,Start Date,End Date,Notes,Degree Name,Activities
University of Leeds,2012,2015,,BSc Chemistry,Choir
""",
    "messages.csv": f"""{",".join(MESSAGE)}
c1,,Maria Lindqvist,{MARIA},Kofi Mensah,{ME},2026-03-05 09:12:44 UTC,,A private word,INBOX
c1,,Kofi Mensah,{ME},Maria Lindqvist,{MARIA},2026-03-03 10:00:00 UTC,,Another,INBOX
""",
    "Invitations.csv": f"""From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Kofi Mensah,Ana Reyes,"6/1/22, 3:43 PM",A private note,OUTGOING,{ME},{ANA}
""",
}


@pytest.fixture(params=["sqlite", "postgresql"])
def walker(request: pytest.FixtureRequest, page: Page, tmp_path: Path) -> Iterator[Walker]:
    if request.param == "sqlite":
        with running(tmp_path, MONDAY) as program:
            yield Walker(page=page, program=program)
        return
    with postgres() as url, running(tmp_path, MONDAY, database=url) as program:
        yield Walker(page=page, program=program)


def test_from_linkedins_zip_to_somebody_who_introduces(walker: Walker) -> None:
    walker.enter()
    goal = a_goal(walker)
    the_zip_comes_in(walker)
    the_list_says_why(walker, goal)
    one_is_pinned_and_one_hidden(walker, goal)
    a_second_entry(walker)
    two_become_one_and_two_again(walker, goal)
    somebody_introduces(walker, goal)


def a_goal(walker: Walker) -> str:
    walker.page.goto(f"{walker.program.base}/goals/add")
    walker.write("What would you like to find out?", "From the lab into science writing")
    walker.page.get_by_label("I want to change what I do").check()
    walker.write("What is the work called?", "science writer, science editor")
    walker.write("Employers you are curious about", "Harbour Press")
    walker.click("Keep", exact=True)
    walker.sees("Nobody yet.")
    return walker.page.url.rsplit("/", 1)[1]


def the_zip_comes_in(walker: Walker) -> None:
    walker.click("Bring a file")
    dropped(walker.page, "Basic_LinkedInDataExport_11-20-2026.zip", packed(ZIP))
    walker.click("Look at it first")
    walker.sees("Nothing has changed yet.")
    walker.sees("4 people who were not in your book")
    walker.sees("Left out, and why")
    assert walker.program.shell("find")["total"] == 0
    assert walker.program.shell("profile")["name"] == ""

    walker.click("Bring 4 people in")

    walker.sees("4 people came in")
    assert walker.program.shell("find")["total"] == 4
    profile = walker.program.shell("profile")
    assert (profile["name"], profile["positions"][0]["employer"]) == ("Kofi Mensah", "Aire Water")
    assert profile["education"][0]["school"] == "University of Leeds"


def the_list_says_why(walker: Walker, goal: str) -> None:
    opened(walker, goal)

    assert names(walker.page) == ["Maria Lindqvist", "Priya Nair", "Ana Reyes", "Owen Price"]
    maria = line(walker.page, "Maria Lindqvist")
    expect(maria).to_contain_text("Works as Science writer, the work your goal asks about.")
    expect(maria).to_contain_text("Works at Harbour Press, which your goal names.")
    expect(maria).to_contain_text("You have written to each other on LinkedIn; they last in March 2026.")
    expect(line(walker.page, "Owen Price")).to_contain_text("You have both worked at Aire Water.")
    for each in walker.program.shell("shortlist", goal)["contacts"]:
        assert sum(reason["points"] for reason in each["reasons"]) == each["score"]


def one_is_pinned_and_one_hidden(walker: Walker, goal: str) -> None:
    walker.click("Pin Ana Reyes")
    walker.sees("Ana Reyes stands on top now.")
    expect(line(walker.page, "Ana Reyes")).to_contain_text("You pinned them")
    walker.sees("Ask Ana Reyes")

    walker.click("Hide Owen Price")
    walker.click("Hide them")
    walker.sees("A word or two is needed")
    walker.write("Why not?", "he would tell everybody at work")
    walker.page.get_by_label("For every goal, later ones too").check()
    walker.click("Hide them")

    walker.sees("Owen Price is hidden")
    assert names(walker.page) == ["Ana Reyes", "Maria Lindqvist", "Priya Nair"]
    walker.open("One hidden")
    walker.sees("“he would tell everybody at work” · For every goal")


def a_second_entry(walker: Walker) -> None:
    """Maria once more, from a card that she gave the user: with a mail address, a fact and a draft."""
    walker.page.goto(f"{walker.program.base}/people/add")
    walker.write("Name", "Maria Lindquist")
    walker.write("A link to their profile, or a mail address", "maria@harbour.example")
    walker.open("What else you know")
    walker.write("What they do", "Science writer")
    walker.write("Where they work", "Harbour Press")
    walker.click("Keep this person")
    walker.sees("Maria Lindquist is in your book.")
    walker.open("Add a fact")
    walker.write("What is true of them", "Wrote on what peat bogs remember")
    walker.write("Where you know it from", "https://harbour.example/peat")
    walker.click("Keep the fact")
    walker.sees("Kept, with its source.")
    walker.click("Write to Maria")
    expect(walker.page).to_have_url(re.compile("/write/msg_"))


def two_become_one_and_two_again(walker: Walker, goal: str) -> None:
    before = everything(walker, goal)
    walker.page.goto(f"{walker.program.base}/people/duplicates")
    walker.sees("One pair looks like the same person.")
    walker.sees("Last names differ by one letter")
    walker.click("Look at both")
    walker.click("Make one of them")
    walker.sees("are one now.")
    walker.page.goto(f"{walker.program.base}/people")
    walker.sees("4 people")
    merged(walker)

    walker.click("Make them two again")

    walker.sees("are two entries again, each as it was.")
    assert everything(walker, goal) == before
    told(walker, "Maria Lindqvist", "You have written to each other on LinkedIn", but_not="peat bogs")
    told(walker, "Maria Lindquist", "Wrote on what peat bogs remember", but_not="on LinkedIn: you last on")
    walker.sees("Draft begun")


def merged(walker: Walker) -> None:
    """One page tells the histories of both."""
    walker.click("Maria Lind")
    walker.sees("You have written to each other on LinkedIn")
    walker.sees("Wrote on what peat bogs remember")
    walker.sees("Draft begun")
    walker.sees("maria@harbour.example")
    walker.sees(MARIA.removeprefix("https://www."))


def somebody_introduces(walker: Walker, goal: str) -> None:
    opened(walker, goal)
    walker.write("Name", "Leila Haddad")
    walker.click("Keep this person")
    walker.sees("Leila Haddad is in your book.")
    changed(walker, "Leila Haddad", {"What they do": "Science editor", "Where they work": "Harbour Press"})
    changed(walker, "Priya Nair", {}, tie="colleague")
    changed(walker, "Maria Lindqvist", {}, tie="acquaintance")

    opened(walker, goal)
    expect(line(walker.page, "Leila Haddad")).to_contain_text("Priya Nair could introduce you.")
    walker.click("Who could introduce you to them")
    walker.sees("Ask Priya Nair about Leila Haddad")
    walker.sees_not("Owen Price")
    walker.click("Write to Priya Nair about Leila Haddad")

    walker.sees("Leila Haddad")
    message = walker.program.shell("message", "show", walker.page.url.rsplit("/", 1)[1])
    assert message["kind"] == "intro-request"
    assert "Leila Haddad" in message["body"]


# --- the hands


def packed(files: dict[str, str]) -> bytes:
    """As LinkedIn packs them: byte order marks, CRLF, everything in a folder."""
    zipped = BytesIO()
    with ZipFile(zipped, "w", ZIP_DEFLATED) as into:
        for name, text in files.items():
            into.writestr(f"Basic_LinkedInDataExport/{name}", "\ufeff" + text.replace("\n", "\r\n"))
    return zipped.getvalue()


def dropped(page: Page, name: str, data: bytes) -> None:
    """Let go of a file over the place for files."""
    carried = page.evaluate_handle(
        """([name, data]) => {
            const carried = new DataTransfer();
            carried.items.add(new File([Uint8Array.from(atob(data), (each) => each.charCodeAt(0))], name));
            return carried;
        }""",
        [name, b64encode(data).decode()],
    )
    page.dispatch_event("[data-drop]", "drop", {"dataTransfer": carried})


def opened(walker: Walker, goal: str) -> None:
    walker.page.goto(f"{walker.program.base}/goals/{goal}")


def names(page: Page) -> list[str]:
    return page.locator("ol.people .name").all_inner_texts()


def line(page: Page, name: str) -> Any:
    return page.locator("ol.people > li").filter(has=page.get_by_role("link", name=name, exact=True))


def told(walker: Walker, name: str, text: str, *, but_not: str) -> None:
    walker.page.goto(f"{walker.program.base}/people")
    walker.click(name, exact=True)
    walker.sees(text)
    walker.sees_not(but_not)


def changed(walker: Walker, name: str, values: dict[str, str], *, tie: str = "") -> None:
    walker.page.goto(f"{walker.program.base}/people")
    walker.click(name, exact=True)
    walker.click("Change what stands here")
    for label, value in values.items():
        walker.write(label, value)
    if tie:
        walker.choose("How you know them", tie)
    walker.click("Keep", exact=True)
    walker.sees("Kept.")


def everything(walker: Walker, goal: str) -> dict[str, Any]:
    """The two Marias whole, everybody else in a line, the list and the outreach, as the command line tells them."""
    shell = walker.program.shell
    found = shell("find")["contacts"]
    marias = [shell("contact", "show", each["id"]) for each in found if each["name"].startswith("Maria")]
    assert len(marias) == 2
    return {"found": found, "marias": marias, "list": shell("shortlist", goal), "outreach": shell("outreach")}
