"""A sentence with its words, cut once and read by every part of extraction."""

from collections.abc import Sequence

import msgspec

from store.model.noun import Span
from store.model.passage import Passage
from store.text.sentences import split_sentences
from store.text.tokens import Token, cut_tokens


class Sentence(msgspec.Struct, frozen=True, gc=False):
    """A sentence of a passage; `passage` is the place of its passage among those that are read."""

    passage: int
    start: int
    end: int
    tokens: Sequence[Token]

    @property
    def span(self) -> Span:
        """Start and end in the text of the source."""
        return self.start, self.end


def cut_sentences(text: str, passages: Sequence[Passage]) -> list[Sentence]:
    """Return the sentences of `passages` with their words; spans count `text`."""
    return [
        Sentence(place, start, end, cut_tokens(text, start, end))
        for place, passage in enumerate(passages)
        for start, end in split_sentences(text, passage.start, passage.end)
    ]
