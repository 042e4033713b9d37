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

_JOINED = re.compile(r"-([a-z]{3,})\b")
_BEHIND = re.compile(r"\s(?:of|in|from|at|on|to|for|with|by|inside|near|who|that|which|aboard|around)\s")


def list_quantities(text: str, sentences: Sequence[Sentence], attributions: Attributions) -> Iterator[ReadQuantity]:
    """Yield the quantities of `sentences` in order."""
    reader, passage = CountedReader(text), -1
    for number, sentence in enumerate(sentences):
        if sentence.passage != passage:
            reader, passage = CountedReader(text), sentence.passage
        figures = find_all_figures(text, sentence.start, sentence.end)
        counting = [figure for figure in figures if not figure.aside]
        counts = iter(reader.read(sentence, counting, attributions.sentences[number]))
        for figure in figures:
            yield _set_aside(text, figure) if figure.aside else _read(figure, next(counts))


def _set_aside(text: str, figure: Figure) -> ReadQuantity:
    """Return an age, a frame, or a part of a word, with the part that is counted ("a two-lane bridge")."""
    joined = _JOINED.match(text, figure.span[1]) if figure.quantity.unit is None else None
    return _read(figure, Counted(population=joined[1] if joined else None))


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
