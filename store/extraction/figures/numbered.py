"""Numbers in a list behind what they name: "Regions 1, 2 and 3", "reactors 3 and 4"."""

from functools import cache

from store.extraction.figures.plurals import is_plural
from store.extraction.figures.words import Words
from store.lexicon.nouns import singular
from store.lexicon.quantities import count_words

_LINKS = frozenset({",", "and", "or", "to", "-", "–", "&", "through"})
_NO_NOUNS = frozenset({"of", "were", "was", "are", "is", "have", "had", "has", "who", "which", "that"})
_LONGEST = 3
_REACH = 14


def is_numbered(words: Words, place: int) -> bool:
    """Say whether the number at `place` stands in a list of short numbers behind a noun that is numbered so."""
    if not _is_short(words, place):
        return False
    first = _walk(words, place, -1)
    name = words.at(first - 1)
    if not words.word(first - 1) or singular(name) not in _numbered():
        return False
    last = _walk(words, place, 1)
    alone = first == last and not words.capital(first - 1)
    return (name != singular(name) or words.capital(first - 1)) and not alone and not _is_counted(words, last + 1)


def _is_counted(words: Words, place: int) -> bool:
    """Whether the last number belongs to what stands behind it: "in the camps 40 refugees"."""
    return words.at(place) not in _NO_NOUNS and is_plural(words, place)


def _walk(words: Words, place: int, step: int) -> int:
    """Return the last number of the list that `place` is in, to the left or to the right."""
    end, at = place, place
    for _ in range(_REACH):
        at += step
        if _is_short(words, at):
            end = at
        elif words.at(at) not in _LINKS:
            break
    return end


def _is_short(words: Words, place: int) -> bool:
    written = words.at(place)
    return written.isdecimal() and len(written) <= _LONGEST


@cache
def _numbered() -> frozenset[str]:
    known = count_words()
    return known.labels | known.weak_labels | known.numbered
