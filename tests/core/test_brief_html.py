"""The sheet on one page of HTML that stands alone and lets nothing from outside become markup."""

from __future__ import annotations

from html.parser import HTMLParser

from askwell.core.brief_html import as_html
from askwell.core.contacts import Contact, Fact
from tests.core.test_brief import sheet


class Reader(HTMLParser):
    """Notes the tags, the links and the text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [str(value) for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_page_says_what_the_sheet_says():
    it = sheet(grounds=("You both studied at Leeds.",))

    page = Reader(as_html(it))

    said = [it.name, it.headline, it.goal, *it.path, *it.grounds, *it.facts]
    said += [each.question for each in it.agenda.items] + [each.text for each in it.questions]
    assert [each for each in said if each not in page.text] == []


def test_the_page_needs_nothing_beside_it():
    page = as_html(sheet())

    assert Reader(page).links == ["https://linkedin.com/in/ilka-sorn", "https://tiles.example/talks"]
    assert {"script", "link", "img"} & set(Reader(page).tags) == set()
    assert "@import" not in page
    assert "url(" not in page


def test_text_from_outside_stays_text_on_the_page():
    trickster = Contact(
        name="Ilka <script>alert(1)</script>",
        headline='"><img src=x>',
        links=("javascript:alert(1)", 'https://tiles.example/"onclick="x'),
        facts=(Fact(text="<b>bold</b> & proud", source="you"),),
    )

    page = Reader(as_html(sheet(trickster)))

    assert {"script", "img", "b"} & set(page.tags) == set()
    assert page.links == ['https://tiles.example/"onclick="x']
    assert "Ilka <script>alert(1)</script>" in page.text
    assert "<b>bold</b> & proud" in page.text
