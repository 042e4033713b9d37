"""The layer of quantities: every figure that a person would mark, those that are no facts as well."""

from collections.abc import Iterator, Sequence

from store.extraction.attribution import Attributions
from store.extraction.counted import Counted, CountedReader
from store.extraction.figure import Figure
from store.extraction.figures import find_all_figures
from store.extraction.layers.heads import head_of
from store.extraction.layers.layers import ReadQuantity
from store.extraction.sentence import Sentence


def list_quantities(text: str, sentences: Sequence[Sentence], attributions: Attributions) -> Iterator[ReadQuantity]:
    """Yield the quantities of `sentences` in order; what is aside is not read further."""
    reader, passage = CountedReader(text), -1
    for number, sentence in enumerate(sentences):
        if sentence.passage != passage:
            passage = sentence.passage
            reader.begin_passage()
        figures = find_all_figures(text, sentence.start, sentence.end, sentence.tokens)
        counting = [figure for figure in figures if not figure.aside]
        counts = iter(reader.read(sentence, counting, attributions.sentences[number]))
        for figure in figures:
            counted = Counted() if figure.aside else next(counts)
            yield _read(figure, counted, head_of(text, sentence.end, figure, counted.population))


def _read(figure: Figure, counted: Counted, head: str | None) -> ReadQuantity:
    quantity = figure.quantity
    return ReadQuantity(
        span=figure.span,
        value=quantity.value,
        low=quantity.low,
        high=quantity.high,
        qualifier=quantity.qualifier,
        unit=quantity.unit,
        head=head,
        what=counted.what,
    )
