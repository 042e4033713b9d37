"""Article text cannot become markup."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.exchange.document import Address, Bullets, Heading, Paragraph, Strong, Table
from store.exchange.markdown import escape, write_markdown

HOSTILE = (
    "850 [held](http://evil.example) | *x* <script>alert(1)</script> `c` # $a$ ~~s~~ ![i](j) "
    "\x1b]52;c;..\x07 \u202e www.evil.example"
)


def test_hostile_text_is_shown_as_it_is() -> None:
    assert escape(HOSTILE) == (
        "850 \\[held\\](http\\://evil.example) \\| \\*x\\* &lt;script&gt;alert(1)&lt;/script&gt; \\`c\\` \\# \\$a\\$ "
        "\\~\\~s\\~\\~ !\\[i\\](j) ␛\\]52;c;..␇ &lt;U+202E&gt; www\\.evil.example"
    )


def test_hostile_text_stays_in_its_cell_line_and_heading() -> None:
    line = (HOSTILE + "\n\n# more\n- and",)

    written = write_markdown(
        [
            Heading(level=2, text="a\n# b"),
            Table(heads=("x", "y"), rows=((line, line),)),
            Bullets(lines=(line,)),
            Paragraph(line=("- no list",)),
            Paragraph(line=("12. no list",)),
        ]
    )

    lines = written.splitlines()
    assert lines[0] == "## a \\# b"
    assert len(re.findall(r"(?<!\\)\|", lines[4])) == 3
    assert len([one for one in lines if one.startswith(("#", "- "))]) == 2
    assert lines[-3:] == ["\\- no list", "", "12\\. no list"]


@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("https://post.example/a?b=1", "<https://post.example/a?b=1>"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("https://x.example/> <b>", "https\\://x.example/&gt; &lt;b&gt;"),
    ],
)
def test_only_a_plain_address_of_the_web_is_a_link(url: str, written: str) -> None:
    assert write_markdown([Paragraph(line=(Address(url),))]) == written + "\n"


def test_space_around_strong_words_stays_outside_the_marks() -> None:
    assert (
        write_markdown([Paragraph(line=(Strong(" Why: "), "so", " and ", Strong("how")))])
        == " **Why:** so and **how**\n"
    )


@given(st.text())
def test_no_text_can_open_markup(text: str) -> None:
    written = escape(text)

    assert not re.search(r"(?<!\\)(?:\\\\)*[`*_\[\]|~#$]|[<>\n\r\x00-\x08\x1b\x7f-\x9f\u202a-\u202e]", written)
