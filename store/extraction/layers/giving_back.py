"""The layers of a mended text, given back with spans of the text as it is."""

import msgspec

from store.extraction.layers.layers import Layers, QuotedWords
from store.extraction.mending import Mended


def give_back_layers(layers: Layers, mended: Mended) -> Layers:
    """Return the layers with their spans in the text as it is."""
    if not mended.steps:
        return layers
    return Layers(
        quantities=tuple(msgspec.structs.replace(each, span=mended.back(each.span)) for each in layers.quantities),
        dates=tuple(msgspec.structs.replace(each, span=mended.back(each.span)) for each in layers.dates),
        attributions=tuple(_quoted_back(each, mended) for each in layers.attributions),
    )


def _quoted_back(quoted: QuotedWords, mended: Mended) -> QuotedWords:
    return msgspec.structs.replace(
        quoted,
        source_spans=tuple(map(mended.back, quoted.source_spans)),
        cue_spans=tuple(map(mended.back, quoted.cue_spans)),
        content_spans=tuple(map(mended.back, quoted.content_spans)),
    )
