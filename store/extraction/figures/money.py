"""Money signs before a number, whole or damaged."""

from functools import cache
from typing import NamedTuple

from store.extraction.figures.words import Phrases, Words
from store.lexicon.quantities import units


class Sign(NamedTuple):
    """A currency and the place where its sign begins."""

    code: str
    begin: int


def sign_before(words: Words, place: int) -> Sign | None:
    """Return the money sign or code right before the number at `place`."""
    found = _signs().ending(words, place)
    if found is None or words.start(place) - words.end(place - 1) > 1:
        return None
    begin, code = found
    if words.word(begin) and not words.capital(begin):
        return None
    return Sign(code, begin)


def is_sign(words: Words, place: int) -> int:
    """Return the place behind a money sign that begins at `place`; `place` itself where there is none."""
    found = _signs().starting(words, place)
    return place if found is None else found[0]


@cache
def _signs() -> Phrases[str]:
    return Phrases(units().signs | units().codes)
