"""A sentence with its words, and where spans of the text lie among them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from store.extraction.attribution import Phrase, Words, mark_quotations
from store.extraction.sentence import Sentence
from store.model.noun import Span


class Placed:
    """The words of one sentence and where each begins and ends in the text."""

    __slots__ = ("_ends", "_starts", "words")

    def __init__(self, words: Words) -> None:
        self.words = words
        self._starts = [token[1] for token in words.tokens]
        self._ends = [token[2] for token in words.tokens]

    def phrase(self, spans: Iterable[Span]) -> Phrase | None:
        """Return the words from the first of `spans` to the last, or `None` where they lie in another sentence."""
        ordered = sorted(spans)
        if not ordered or not self._starts:
            return None
        start, end = bisect_right(self._starts, ordered[0][0]) - 1, bisect_left(self._ends, ordered[-1][1]) + 1
        return Phrase(start, end) if 0 <= start < end <= self.words.size else None


def place(sentences: Sequence[Sentence]) -> Iterator[Placed]:
    """Yield the sentences with their words, quotations marked passage by passage."""
    for _, group in groupby(sentences, key=attrgetter("passage")):
        passage = [Words(sentence.tokens) for sentence in group]
        mark_quotations(passage)
        yield from map(Placed, passage)
