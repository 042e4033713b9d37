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
        self._starts = [token.start for token in words.tokens]
        self._ends = [token.end for token in words.tokens]

    def phrase(self, spans: Iterable[Span]) -> Phrase | None:
        """Return the words from the first of `spans` to the last, or `None` where they lie in another sentence."""
        ordered = sorted(spans)
        if not ordered or not self._starts:
            return None
        start, end = bisect_right(self._starts, ordered[0][0]) - 1, bisect_left(self._ends, ordered[-1][1]) + 1
        return Phrase(start, end) if 0 <= start < end <= self.words.size else None

    def quotation_going_on(self) -> Span | None:
        """Return the words up to the mark that closes a quotation begun in the sentence before."""
        words = self.words
        if not words.size or not words.quoted[0] or words.low[0] == "“":
            return None
        end = next((at for at in range(words.size) if not words.quoted[at]), words.size)
        return words.span(0, end)

    def is_quoted(self) -> bool:
        """Return whether the sentence opens a quotation and holds nothing else."""
        words = self.words
        return words.size > 1 and words.low[0] == "“" and all(words.quoted)

    def whole(self) -> Span:
        """Return the words from the first to the last."""
        return self.words.span(0, self.words.size)

    def last_ends(self) -> Sequence[int]:
        """Return where the sentence ends, with its last mark and without."""
        return self._ends[-2:]


def place(sentences: Sequence[Sentence]) -> Iterator[Placed]:
    """Yield the sentences with their words, quotations marked passage by passage."""
    for _, group in groupby(sentences, key=attrgetter("passage")):
        passage = [Words(sentence.tokens) for sentence in group]
        mark_quotations(passage)
        yield from map(Placed, passage)
