"""The layer of quantities: every figure that a person would mark, those that are no facts as well."""

import re
from collections.abc import Iterator, Sequence

from store.extraction.attribution import Attributions
from store.extraction.counted import Counted, CountedReader
from store.extraction.figure import Figure
from store.extraction.figures import find_all_figures
from store.extraction.layers.layers import ReadQuantity
from store.extraction.sentence import Sentence
from store.lexicon.nouns import singular
from store.lexicon.quantities import numerals

_AGE = re.compile(
    r"\b(?P<number>\d{1,3}|[a-z]+(?:-[a-z]+)?)(?P<joint>[- ])(?P<unit>year|month|week|day)s?[- ](?:olds?|of age)\b",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\s(?:of|in|from|at|on|to|for|with|by|inside|near|who|that|which|aboard|around)\s")


def list_quantities(text: str, sentences: Sequence[Sentence], attributions: Attributions) -> Iterator[ReadQuantity]:
    """Yield the quantities of `sentences` in order."""
    reader, passage = CountedReader(text), -1
    for number, sentence in enumerate(sentences):
        if sentence.passage != passage:
            reader, passage = CountedReader(text), sentence.passage
        figures = find_all_figures(text, sentence.start, sentence.end)
        counts = reader.read(sentence, figures, attributions.sentences[number])
        found = [_read(figure, counted) for figure, counted in zip(figures, counts, strict=True)]
        yield from sorted([*found, *_ages(text, sentence)], key=lambda each: each.span)


def _read(figure: Figure, counted: Counted) -> ReadQuantity:
    quantity = figure.quantity
    return ReadQuantity(
        span=figure.span,
        value=quantity.value,
        low=quantity.low,
        high=quantity.high,
        qualifier=quantity.qualifier,
        unit=quantity.unit,
        head=_head(counted.population),
        what=counted.what,
    )


def _head(population: str | None) -> str | None:
    """Return the noun of "SDF fighters", "members of the group" in the singular."""
    if not population:
        return None
    words = _BEHIND.split(population, maxsplit=1)[0].split()
    return singular(words[-1].lower()) if words else None


def _ages(text: str, sentence: Sentence) -> Iterator[ReadQuantity]:
    for match in _AGE.finditer(text, sentence.start, sentence.end):
        years = _number(match["number"].lower())
        if years is not None:
            yield ReadQuantity(
                span=match.span("number"),
                value=years,
                low=years,
                high=years,
                qualifier="exact",
                unit=match["unit"].lower(),
                head=None,
                what="age",
            )


def _number(written: str) -> int | None:
    if written.isdecimal():
        return int(written)
    parts = written.split("-")
    known = numerals().words
    return sum(known[part] for part in parts) if all(part in known for part in parts) else None
