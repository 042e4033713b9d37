"""Cutting text into words, numbers and marks, with their places."""

import re

import msgspec

_TOKEN = re.compile(
    r"[a-zA-Z][a-z]+(?=[\s,])"  # most words, told at once
    r"|(?=\S)(?:"
    r"(?:hundred|thousand|[mbtr]+illion)(?=[A-Z][a-z])"  # a table run together: "3 millionSunday"
    r"|(?:[^\W\d_]\.){2,}"  # U.S. and U.N.
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*"  # words, with their apostrophes
    r"|(?<!\d)\d{1,3}(?: ?,\d{3}|, 000)+(?!\d)(?:\.\d+)?"  # 1,000 and a damaged 100 ,000 or 100, 000
    r"|\d+(?:[.,]\d+)*"  # 4.9
    r"|[^\w\s]|_)"
)


class Token(msgspec.Struct, frozen=True, gc=False):
    """A word, number or mark, as it is and in lower case; offsets count code points of the text it was cut from."""

    text: str
    lower: str
    start: int
    end: int


def cut_tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Return the tokens of `text[start:end]` with offsets into the whole of `text`; hyphens stand alone."""
    stop = len(text) if end is None else end
    return [
        Token(word := match[0], word.lower(), match.start(), match.end())
        for match in _TOKEN.finditer(text, start, stop)
    ]
