"""The report as a page: it needs nothing, runs nothing, and article text stays text."""

from html.parser import HTMLParser
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from store.exchange.document import Address, Bullets, Heading, Paragraph, Strong, Table
from store.exchange.html import write_html

if TYPE_CHECKING:
    from tests.exchange.conftest import Desk

OURS = {
    "html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "ul", "li", "strong", "a", "bdi", "div", "table",
    "thead", "tbody", "tr", "th", "td",
}  # fmt: skip


class Reader(HTMLParser):
    """Collects what a browser would see."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str | None] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name in {"href", "src"}]

    def handle_data(self, data: str) -> None:
        self.text += data


@given(st.text())
def test_any_text_stays_text(text: str) -> None:
    line = (text, Strong(text), Address(text))
    page = write_html(
        text,
        [
            Heading(level=2, text=text),
            Paragraph(line=line),
            Bullets(lines=(line,)),
            Table(heads=(text,), rows=((line,),)),
        ],
    )

    read = Reader(page)
    assert set(read.tags) <= OURS
    assert all(link and link.startswith(("http://", "https://")) for link in read.links)


def test_markup_and_direction_in_an_article_are_shown() -> None:
    page = write_html("<script>", [Paragraph(line=("<img onerror=x> \u202e \x1b[2J الحسكة & “a”",))])

    assert "<p><bdi>&lt;img onerror=x&gt; &lt;U+202E&gt; ␛[2J الحسكة &amp; “a”</bdi></p>" in page
    assert "<script" not in page


def test_only_addresses_of_the_web_are_links() -> None:
    page = write_html("", [Paragraph(line=(Address("https://post.example/a?b=1&c=2"), Address("javascript:alert(1)")))])

    assert Reader(page).links == ["https://post.example/a?b=1&c=2"]


def test_the_report_is_a_page_of_its_own(desk: "Desk") -> None:
    page = Reader(desk.report(form="html"))

    assert page.tags.count("h2") == desk.report().count("\n## ")
    assert "about 800 people freed" in page.text
    assert not {"script", "link", "img"} & set(page.tags)
