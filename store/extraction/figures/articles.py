"""The article as a number: "almost a week", "an hour and a half", "killed a policeman"; "another" as one more."""

from functools import cache

from store.extraction.figures.halves import read_half, with_half
from store.extraction.figures.hedges import Hedging
from store.extraction.figures.measures import read_unit
from store.extraction.figures.numerals import Numeral
from store.extraction.figures.ones import counts_article
from store.extraction.figures.victims import counts_another, counts_victim
from store.extraction.figures.words import Words
from store.lexicon.quantities import numerals

ARTICLES = frozenset({"a", "an"})
_FULL = frozenset({"full", "whole", "entire", "solid"})
"""Between "a" and a time: that long it was ("a full week of mourning")."""


def may_count(words: Words, place: int) -> bool:
    """Say whether anything behind "a" lets it be a number at all; behind most it is none."""
    behind = words.at(place + 1)
    return behind in _behind_articles() or counts_victim(words, place) or read_unit(words, place + 1) is not None


@cache
def _behind_articles() -> frozenset[str]:
    """Return the words that make a number of an "a" before them: "a single", "a couple", "a half", "a third"."""
    return frozenset({"single", "few", "couple", "half", "quarter", "-"}).union(
        _FULL, numerals().shares, numerals().scales
    )


def read_article(words: Words, place: int, hedging: Hedging) -> Numeral | None:
    """Read "a" as one between a hedge and a unit ("almost a week") and in "an hour and a half"; and halves."""
    if words.at(place) == "another":
        return Numeral(1, place + 1) if counts_another(words, place) else None
    if words.at(place) not in ARTICLES:
        return read_half(words, place)
    if counts_victim(words, place):
        return Numeral(1, place + 1)
    full = words.at(place + 1) in _FULL
    unit = read_unit(words, place + 1 + full)
    if unit is None or unit.begin != place + 1 + full or unit.kind == "percent" or (full and unit.kind != "duration"):
        return read_half(words, place)
    one = Numeral(1, place + 1 + full)
    lasting = unit.kind == "duration" and (full or counts_article(words, place, unit.end))
    return one if hedging.hedge or lasting or with_half(words, one, unit)[1] is not unit else None
