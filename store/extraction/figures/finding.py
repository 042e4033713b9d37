"""Finding the figures of a sentence."""

from collections.abc import Iterator, Sequence
from functools import cache

import msgspec

from store.extraction.figure import Figure
from store.extraction.figures.conversions import without_conversions
from store.extraction.figures.not_counts import NotCount, find_not_counts, why_not
from store.extraction.figures.reading import read_figures_at
from store.extraction.figures.words import Words
from store.lexicon.quantities import count_words, numerals
from store.text.tokens import Token, cut_tokens


def find_figures(text: str, start: int, end: int, tokens: Sequence[Token] | None = None) -> list[Figure]:
    """Return the figures of the sentence `text[start:end]` in order; what is not a count is left out.

    So is the same amount told again in another unit. `tokens` are those of the sentence where they are cut already.
    """
    return without_conversions(text, [each for each in find_all_figures(text, start, end, tokens) if not each.aside])


def find_all_figures(text: str, start: int, end: int, tokens: Sequence[Token] | None = None) -> list[Figure]:
    """Return the figures with those that only convert the one before, and those that stand aside."""
    words = Words(text, cut_tokens(text, start, end) if tokens is None else tokens)
    starts = _starts()
    figures: list[Figure] = []
    blocked: list[NotCount] | None = None
    behind = 0
    for place in [place for place, word in enumerate(words.low) if word in starts or word[0].isdecimal()]:
        if place < behind:
            continue
        found, end = read_figures_at(words, place)
        if found and blocked is None:
            blocked = find_not_counts(text, start, end=words.end(words.count - 1))
        if why_not(blocked or (), words.start(place), words.end(place)) != "name":
            figures += _without_names(found, blocked or ())
            behind = end
    return figures


def _without_names(found: Sequence[Figure], blocked: Sequence[NotCount]) -> Iterator[Figure]:
    """Yield the figures that are no names, ages as years, ages and frames set aside."""
    for figure in found:
        match why_not(blocked, *figure.number):
            case "name":
                pass
            case "age":
                quantity = figure.quantity
                aged = msgspec.structs.replace(quantity, unit=quantity.unit or "year")
                yield msgspec.structs.replace(figure, quantity=aged, kind="duration", aside=True)
            case "frame":
                yield msgspec.structs.replace(figure, aside=True)
            case _:
                yield figure


@cache
def _starts() -> frozenset[str]:
    known = numerals()
    return (
        count_words().other_starts
        | frozenset(known.words)
        | frozenset(known.scales)
        | frozenset(known.vague)
        | frozenset(known.multiples)
        | frozenset(known.glyphs)
    )
