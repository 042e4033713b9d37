"""What a text says below its facts: every quantity, every date, every attribution."""

from store.extraction.layers.layers import Layers, QuotedWords, ReadQuantity
from store.extraction.layers.reading import read_layers
from store.extraction.timex import Timex

__all__ = ["Layers", "QuotedWords", "ReadQuantity", "Timex", "read_layers"]
