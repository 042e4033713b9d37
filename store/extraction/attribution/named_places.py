"""Places named behind a comma: "an official in the capital, Dorna" is the official, not a Dorna."""

from itertools import pairwise

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.words import Words

_WITHIN = listed("in at from near outside")
_PLACING = _WITHIN | listed("of")
_PARTS_OF_LANDS = listed("new north south west east northern southern western eastern central")
_SEATS = listed("capital city town village port island suburb township municipality")
_REACH = 5
_LONGEST_NAME = 4


def names_a_place(words: Words, phrase: Phrase, behind: Phrase) -> bool:
    """Whether the words `behind` a comma name the place where somebody is, or the land around it."""
    if not words.capital(behind.start):
        return False
    return _is_the_land_around(words, phrase, behind) or _is_the_place_told(words, phrase, behind)


def _is_the_land_around(words: Words, phrase: Phrase, behind: Phrase) -> bool:
    """Whether it names the land: "a doctor in Kabul, Afghanistan"."""
    placed = words.low[phrase.end - 2] in _PLACING and words.capital(phrase.end - 1)
    return placed and (behind.end - behind.start == 1 or words.low[behind.start] in _PARTS_OF_LANDS)


def _is_the_place_told(words: Words, phrase: Phrase, behind: Phrase) -> bool:
    """Whether it names the place: "an official in the port city, Dorna Bay", but not "the mayor of the town, Ana"."""
    named = behind.end - behind.start <= _LONGEST_NAME and all(words.capital(at) for at in range(*behind))
    if words.low[phrase.end - 1] not in _SEATS or not named:
        return False
    before = words.low[max(phrase.start + 1, phrase.end - _REACH) : phrase.end - 1]
    return any(word in _WITHIN and after in grammar.DETERMINERS for word, after in pairwise(before))
