"""Reading a number: in digits, in words, or in both."""

from functools import lru_cache

from store.extraction.figures.digits import read_digits
from store.extraction.figures.numeral import Numeral
from store.extraction.figures.spelled import read_spelled
from store.extraction.figures.words import Words

__all__ = ["Numeral", "read_numeral"]


@lru_cache(maxsize=64)
def read_numeral(words: Words, place: int, *, money: bool = False) -> Numeral | None:
    """Return the number that begins at `place`; `money` lets a bare "m" and "b" be millions and billions."""
    if words.number(place):
        return read_digits(words, place, money=money)
    return read_spelled(words, place)
