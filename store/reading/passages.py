"""Splitting a source into passages."""

from collections.abc import Iterator
from itertools import pairwise

from store.model.noun import Span, cut
from store.model.passage import Passage
from store.model.source import Source
from store.reading.layout import Part, lay_out
from store.text.sentences import split_sentences

_LONG, _ENOUGH = 1500, 500
"""A paragraph above the first length is cut into passages of whole sentences that reach the second."""


def split_passages(source: Source) -> list[Passage]:
    """Return the passages of a source in order, ids 0; all but the header and space lies in one of them."""
    text = source.text or ""
    pieces = [(span, part.kind) for part in lay_out(text).parts for span in _pieces(text, part)]
    return [
        Passage(id=0, source=source.id, text=cut(text, span), ordinal=ordinal, start=span[0], end=span[1], kind=kind)
        for ordinal, (span, kind) in enumerate(pieces)
    ]


def _pieces(text: str, part: Part) -> Iterator[Span]:
    start, end = part.span
    if end - start <= _LONG:
        yield part.span
        return
    sentences = split_sentences(text, start, end)
    begin = start
    for (_, stop), (following, _) in pairwise(sentences):
        if stop - begin >= _ENOUGH and end - following >= _ENOUGH // 2:
            yield begin, stop
            begin = following
    yield begin, end
