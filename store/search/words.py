"""The words of a text as search sees them."""

import re
from functools import lru_cache

from store.text.folding import fold

_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_ANY_COMMA = re.compile(r"(?<=\d),(?=\d|$)")
_ACRONYM = re.compile(r"(?<![^\W_])(?:[^\W\d_]\.)+[^\W\d_](?![^\W_])")
_WORD = re.compile(r"[^\W_]+")


def spaced_words(text: str) -> str:
    """Return the folded words with a space before, between and after; "45,000" and "U.S." are one word each.

    A word is a run of letters and digits. Text without any word is one space.
    """
    folded = text.lower() if text.isascii() else " ".join(map(_folded, text.split()))
    if "," in folded:
        folded = _THOUSANDS.sub("", folded)
    return _spaced(folded)


@lru_cache(maxsize=65536)
def spaced_field(text: str) -> str:
    """Return `spaced_words` of what many records share: a name, a place, a title."""
    return spaced_words(text)


def asked_words(text: str) -> tuple[str, ...]:
    """Return the words of a query; a number that is still being typed ("45,0") is one word already."""
    return tuple(_spaced(_ANY_COMMA.sub("", fold(text))).split())


def _folded(chunk: str) -> str:
    """Fold a word; most of even a foreign text is met again, or plain."""
    return chunk.lower() if chunk.isascii() else fold(chunk)


def _spaced(folded: str) -> str:
    if folded.find(".", 0, -1) >= 0:
        folded = _ACRONYM.sub(lambda match: match[0].replace(".", ""), folded)
    words = " ".join(_WORD.findall(folded))
    return f" {words} " if words else " "
