"""Reading the layers of a source."""

from collections.abc import Sequence

from store.extraction.layers.counted import list_quantities
from store.extraction.layers.giving_back import give_back_layers
from store.extraction.layers.layers import Layers
from store.extraction.layers.quoted import list_quoted
from store.extraction.mending import mend
from store.extraction.said import read_said
from store.extraction.timex import find_timexes
from store.model.clock import read_clock
from store.model.passage import Passage
from store.model.source import Source


def read_layers(source: Source, passages: Sequence[Passage]) -> Layers:
    """Return all quantities, dates and attributions of `passages`, boilerplate included; spans count `source.text`."""
    mended = mend(source, tuple(passages))
    return give_back_layers(_read_layers(mended.source, mended.passages), mended)


def _read_layers(source: Source, passages: tuple[Passage, ...]) -> Layers:
    text = source.text or ""
    sentences, attributions = read_said(source, passages)
    clock = read_clock(source.published)
    published = clock.first if clock is not None and clock.first == clock.last else None
    return Layers(
        quantities=tuple(list_quantities(text, sentences, attributions)),
        dates=tuple(find_timexes(text, [sentence.span for sentence in sentences], published)),
        attributions=tuple(list_quoted(text, sentences, attributions)),
    )
