"""Finding the figures of a sentence."""

from functools import cache

from store.extraction.figure import Figure
from store.extraction.figures.conversions import without_conversions
from store.extraction.figures.not_counts import find_not_counts, is_inside
from store.extraction.figures.reading import read_figures_at
from store.extraction.figures.words import Words
from store.lexicon.quantities import count_words, numerals


def find_figures(text: str, start: int, end: int) -> list[Figure]:
    """Return the figures of the sentence `text[start:end]` in order; what is not a count is left out.

    So is the same amount told again in another unit.
    """
    return without_conversions(text, find_all_figures(text, start, end))


def find_all_figures(text: str, start: int, end: int) -> list[Figure]:
    """Return the figures with those that only convert the one before."""
    words = Words(text, start, end)
    if not any(token[0].isdecimal() or token in _starts() for token in words.low):
        return []
    figures: list[Figure] = []
    blocked: list[tuple[int, int]] | None = None
    place = 0
    while place < words.count:
        word = words.low[place]
        behind = place + 1
        if word[0].isdecimal() or word in _starts():
            found, end = read_figures_at(words, place)
            if found and blocked is None:
                blocked = find_not_counts(text, start, end=words.end(words.count - 1))
            if not is_inside(blocked or [], words.start(place), words.end(place)):
                figures += [figure for figure in found if not is_inside(blocked or [], *figure.number)]
                behind = max(end, behind)
        place = behind
    return figures


@cache
def _starts() -> frozenset[str]:
    known = numerals()
    return (
        count_words().other_starts
        | frozenset(known.words)
        | frozenset(known.scales)
        | frozenset(known.vague)
        | frozenset(known.glyphs)
    )
