"""Finding the figures of a sentence."""

from functools import cache

from store.extraction.figure import Figure
from store.extraction.figures.not_counts import find_not_counts, is_inside
from store.extraction.figures.reading import read_figures_at
from store.extraction.figures.conversions import without_conversions
from store.extraction.figures.words import Words
from store.lexicon.quantities import numerals

_OTHER_STARTS = frozenset(
    {
        "no",
        "none",
        "nobody",
        "twice",
        "half",
        "a",
        "an",
        "several",
        "many",
        "few",
        "couple",
        "quarter",
        "tens",
        "zero",
        "magnitude",
    }
)
_BARE_ARTICLES = frozenset({"a", "an", "no", "many", "few", "several"})


def find_figures(text: str, start: int, end: int) -> list[Figure]:
    """Return the figures of the sentence `text[start:end]` in order; what is not a count is left out."""
    words = Words(text, start, end)
    if not any(token[0].isdecimal() or token in _starts() for token in words.low):
        return []
    blocked = find_not_counts(text, start, end)
    figures: list[Figure] = []
    place = 0
    while place < words.count:
        word = words.low[place]
        if (word[0].isdecimal() or word in _starts()) and not is_inside(blocked, words.start(place), words.end(place)):
            found, behind = read_figures_at(words, place)
            figures += [figure for figure in found if not is_inside(blocked, *figure.number)]
            place = max(behind, place + 1)
        else:
            place += 1
    return without_conversions(text, figures)


@cache
def _starts() -> frozenset[str]:
    known = numerals()
    return (
        _OTHER_STARTS
        | frozenset(known.words)
        | frozenset(known.scales)
        | frozenset(known.vague)
        | frozenset(known.glyphs)
    )
