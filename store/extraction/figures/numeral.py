"""A number as it was written."""

import msgspec

from store.extraction.figures.words import Words
from store.lexicon.quantities import Number

HUNDRED = 100
THOUSAND = 1000
HIGHEST = 10**15
"""No figure of the news is higher; what is written higher is not read on."""


class Numeral(msgspec.Struct, frozen=True, gc=False):
    """A number and the place behind its last word; `vague` is the interval of a word like "dozens".

    `scale` is the magnitude that was written out ("million"), 1 without one.
    """

    value: Number
    end: int
    scale: int = 1
    vague: tuple[int, int] | None = None
    about: bool = False
    spelled: bool = True


def whole(value: Number) -> Number:
    """Return a number without a fraction as an integer."""
    rounded = round(value, 6 if value < THOUSAND else 2)
    return int(rounded) if rounded == int(rounded) else rounded


def half_behind(words: Words, place: int) -> tuple[float, int] | None:
    """Read "and a half" behind a number."""
    k = place
    if words.at(k) == "-" and words.at(k + 1) == "and" and words.at(k + 2) == "-":
        k += 1
    if words.at(k) != "and":
        return None
    rest = [words.at(j) for j in range(k + 1, min(k + 6, words.count)) if words.at(j) != "-"][:2]
    if rest in (["a", "half"], ["a", "quarter"]):
        end = k + 1
        while words.at(end) not in ("half", "quarter"):
            end += 1
        return (0.5 if rest[1] == "half" else 0.25), end + 1
    return None
