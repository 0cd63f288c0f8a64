"""A whole LinkedIn export, dropped as it came: looked at, taken in, and what was written before is known."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from tests.journeys.program import screenshots
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
    _drop(walker, "people.csv", b"Thing,Cost\nGreen tea,3\n")
    walker.sees("Nothing in “people.csv” was recognised.")
    _pictures(walker, "import-refused")

    _drop(walker, "Basic_LinkedInDataExport.zip", linkedin_export())
    walker.sees("not a word of what was written")
    walker.sees("Askwell keeps no birth dates and no home addresses.")
    _pictures(walker, "import-preview")
    walker.click("Bring 4 people in")
    walker.sees("4 people came in")
    walker.page.goto(f"{walker.program.base}/people")
    walker.click("Priya Raman")

    walker.sees("You have written to each other on LinkedIn: you last on 3 March 2026, they on 5 March 2026.")
    _pictures(walker, "person-in-touch")


def _drop(walker: Walker, name: str, data: bytes) -> None:
    walker.page.goto(f"{walker.program.base}/import")
    walker.page.locator("#file").set_input_files(
        {"name": name, "mimeType": "application/octet-stream", "buffer": data}
    )
    if walker.page.get_by_role("button", name="Look at it first").is_visible():
        walker.click("Look at it first")


def _pictures(walker: Walker, name: str) -> None:
    folder = screenshots()
    if folder is None:
        return
    for width in (1280, 390):
        for scheme in ("light", "dark"):
            walker.page.set_viewport_size({"width": width, "height": 900})
            walker.page.emulate_media(color_scheme=scheme)
            walker.page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
    walker.page.set_viewport_size({"width": 1280, "height": 900})
