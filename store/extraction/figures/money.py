"""Money signs before a number, whole or damaged."""

from functools import cache

import msgspec

from store.extraction.figures.words import Phrases, Words
from store.lexicon.quantities import numerals, units

_LETTERS = frozenset({"a", "p"})
"""Signs of one letter, which may be words or names."""


class Sign(msgspec.Struct, frozen=True, gc=False):
    """A currency and the place where its sign begins."""

    code: str
    begin: int


def sign_before(words: Words, place: int) -> Sign | None:
    """Return the money sign or code right before the number at `place`."""
    found = _signs().ending(words, place)
    if found is None or words.start(place) - words.end(place - 1) > 1:
        return None
    begin, code = found
    if not words.word(begin) or (words.capital(begin) and _is_whole(words, begin, place)):
        return Sign(code, begin)
    bare = units().signs.get(words.at(place - 1))
    return None if bare is None else Sign(bare, place - 1)


def _is_whole(words: Words, begin: int, place: int) -> bool:
    """Tell "A$5" and "US $5" from a sentence that begins "A $5 note", "P4.6-billion" from "room P4"."""
    if words.at(begin) not in _LETTERS:
        return True
    amount = words.at(begin) == "a" or not {",", "."}.isdisjoint(words.at(place)) or _has_scale(words, place)
    apart = words.at(begin) == "p" and place == begin + 1 and "," in words.at(place)
    return amount and (apart or all(words.glued(k) for k in range(begin + 1, place + 1)))


def _has_scale(words: Words, place: int) -> bool:
    behind = place + 1 + (words.at(place + 1) == "-")
    return words.at(behind) in numerals().money_letters or words.at(behind) in numerals().scales


def is_sign(words: Words, place: int) -> int:
    """Return the place behind a money sign that begins at `place`; `place` itself where there is none."""
    found = _signs().starting(words, place)
    return place if found is None else found[0]


@cache
def _signs() -> Phrases[str]:
    return Phrases(units().signs | units().codes)
