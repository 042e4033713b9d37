"""A sentence with its words, cut once and read by every part of extraction."""

from collections.abc import Sequence
from typing import NamedTuple

from store.model.noun import Span
from store.text.tokens import Token


class Sentence(NamedTuple):
    """A sentence of a passage; `passage` is the place of its passage among those that are read."""

    passage: int
    start: int
    end: int
    tokens: Sequence[Token]

    @property
    def span(self) -> Span:
        """Start and end in the text of the source."""
        return self.start, self.end
