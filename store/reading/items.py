"""Lines of a list, which do without a full stop: a tally by side, the key points of an article."""

import re
from collections.abc import Iterator, Sequence

from store.lexicon.boilerplate import read_boilerplate
from store.text.folding import fold

SHORT = 300
"""No line of a list, headline or caption has more characters."""
_MOST = 8
"""A site puts no more key points above a story."""
_FINAL = (".", "!", "?", "…")
_ITEM = r"\d[\d,.]*\s[a-z]+(?: in action| and [a-z]+)?(?:\s*\([^)]*\))?"
_TALLY = re.compile(rf"[-–—•*\s]*[A-Z][\w /.’'-]{{0,40}}:\s*{_ITEM}(?:[,;]\s*(?:{_ITEM}|[a-z/ ]+ \d[\d,.]*))*\.?")
"""A line of a list that tells what became of so many of a side ("-Army: 18 killed, 40 wounded")."""


def find_items(paragraphs: Sequence[str]) -> list[bool]:
    """Say of each paragraph whether it is a line of a list that belongs to the article."""
    points = set(_key_points(paragraphs))
    return [tallied or place in points for place, tallied in enumerate(_tallied(paragraphs))]


def _tallied(paragraphs: Sequence[str]) -> list[bool]:
    """Say of each paragraph whether it is a line of a tally: another one stands beside it."""
    lines = [len(paragraph) <= SHORT and _TALLY.fullmatch(paragraph) is not None for paragraph in paragraphs]
    return [
        line and True in (lines[max(0, place - 1) : place] + lines[place + 1 : place + 2])
        for place, line in enumerate(lines)
    ]


def _key_points(paragraphs: Sequence[str]) -> Iterator[int]:
    """Yield the places of the lines below "Key points:", and of that line if it holds the first of them."""
    for place, paragraph in enumerate(paragraphs):
        header, _, first = fold(paragraph[:SHORT]).partition(":")
        if header.strip() not in read_boilerplate().list_headers or (first and len(paragraph) > SHORT):
            continue
        if first.strip():
            yield place
        for below, line in enumerate(paragraphs[place + 1 : place + 1 + _MOST], place + 1):
            if len(line) > SHORT or line.rstrip().endswith(_FINAL):
                break
            yield below
