"""A whole LinkedIn export, dropped as it came: looked at, taken in, and what was written before is known."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from tests.journeys.looking import pictures
from tests.journeys.walker import Walker

VECTORS = Path(__file__).parents[1] / "vectors"


def linkedin_export() -> bytes:
    """As LinkedIn packs it: a folder, and the files in it."""
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as into:
        for name in ("Connections.csv", "messages.csv", "Invitations.csv"):
            into.writestr(f"Basic_LinkedInDataExport/{name}", (VECTORS / "linkedin" / name).read_bytes())
        for path in (VECTORS / "linkedin" / "export").rglob("[EPS]*.csv"):
            into.writestr(f"Basic_LinkedInDataExport/{path.name}", path.read_bytes())
    return packed.getvalue()


def test_an_export_comes_in_and_tells_whom_you_wrote_to(walker: Walker) -> None:
    walker.enter()
    walker.drop(("people.csv", b"Thing,Cost\nGreen tea,3\n"))
    walker.sees("No column here is called a name.")
    pictures(walker.page, "import-refused")

    walker.drop(("Basic_LinkedInDataExport.zip", linkedin_export()))
    walker.sees("not a word of what was written")
    walker.sees("Askwell keeps no birth dates and no home addresses.")
    pictures(walker.page, "import-preview")
    walker.click("Bring 4 people in")
    walker.sees("4 people came in")
    walker.page.goto(f"{walker.program.base}/people")
    walker.click("Priya Raman")

    walker.sees("You have written to each other on LinkedIn: you last on 3 March 2026, they on 5 March 2026.")
    pictures(walker.page, "person-in-touch")


def test_two_gigabytes_are_not_even_sent(walker: Walker, tmp_path: Path) -> None:
    huge = tmp_path / "huge.csv"
    huge.touch()
    os.truncate(huge, 2 * 1024**3)  # it takes no room on the disk
    walker.enter()
    walker.page.goto(f"{walker.program.base}/import")
    file = walker.page.locator("#file")

    file.set_input_files(huge)

    said = file.evaluate("it => it.validationMessage")
    assert said.startswith("That is more than 100.0\u00a0MB at once, and no list of people is so large.")
    file.set_input_files(VECTORS / "linkedin" / "Connections.csv")
    walker.click("Look at it first")
    walker.sees("Bring")
