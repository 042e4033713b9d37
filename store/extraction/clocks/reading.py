"""Reading the clocks of a figure."""

from collections.abc import Sequence

from store.extraction.clocks.nouns import ClockReading
from store.model.noun import Span
from store.model.passage import Passage
from store.model.source import Source


class SourceClocks:
    """The dates one source goes by: its publication, and the dated entries of a timeline."""

    def __init__(self, source: Source, passages: Sequence[Passage]) -> None:
        self._text = source.text or ""
        self._published = source.published
        self._passages = passages

    def read(self, passage: Passage, sentence: Span, figure: Span) -> ClockReading:
        """Return the clocks of the figure at `figure`; call it in the order of the text, sentence after sentence."""
        del passage, sentence, figure
        as_of = (self._published or "")[:10] or None
        return ClockReading(as_of=as_of, inferred=("as_of",) if as_of else ())


def read_clocks(source: Source, passages: Sequence[Passage]) -> SourceClocks:
    """Return what `source` goes by; its `read` gives the clocks of one figure."""
    return SourceClocks(source, passages)
