"""Reading the clocks of a figure."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from msgspec.structs import replace

from store.extraction.clocks.anchors import Anchor, Anchors
from store.extraction.clocks.composing import compose
from store.extraction.clocks.counting_on import CountingOn
from store.extraction.clocks.judging import is_to_come, nearest
from store.extraction.clocks.nouns import ClockReading
from store.extraction.clocks.roles import IN_WHICH
from store.extraction.clocks.standing import stands
from store.extraction.clocks.telling import ASIDE, tells
from store.extraction.clocks.time_word import TimeWord
from store.extraction.clocks.time_words import find_time_words
from store.model.noun import Span
from store.model.passage import Passage
from store.model.source import Source
from store.text.day_order import nearer_to
from store.text.sentences import split_sentences

_CARRIED_FROM = 400
_AROUND = 600
"""Words so far from a figure do not tell its time; a sentence without a stop is read in linear time."""
_CLAUSE = 60
_CARRIED = frozenset({"date", "day_month", "weekday", "today", "later"})
_TO_COME = frozenset({"tomorrow", "after tomorrow"})
_COARSE = frozenset({"unit", "ago", "month", "year"})
_TELLS_OF_IT = re.compile(r"\s+(?:has|have|had|was|were|is|are)\b")
_STANDING = re.compile(r"\b(?:has|have|is|are|now|remains?|still|will|says?|’s|'s been)\b")


class SourceClocks:
    """The dates one source goes by: its publication, and the dated entries of a timeline."""

    def __init__(self, source: Source, passages: Sequence[Passage]) -> None:
        self._text = source.text if source.text is not None else "\n\n".join(passage.text for passage in passages)
        self._anchors = Anchors(self._text, source.published)
        self._words = lru_cache(maxsize=8)(self._find)
        self._carried = lru_cache(maxsize=1)(self._find_carried)
        self._counting = CountingOn(self._text, passages, self._words)

    def read(self, passage: Passage, sentence: Span, figure: Span) -> ClockReading:
        """Return the clocks of the figure at `figure` in `sentence`; spans count the text of the source."""
        anchor = self._anchors.at(sentence[0])
        told = self._words(*sentence)
        if not told:
            return self._read_untold(passage, sentence, anchor)
        words = [self._settled(passage, word, figure, anchor) for word in _around(told, figure)]
        event = nearest(
            self._text, [word for word in words if tells(self._text, sentence, word, figure, anchor)], figure
        )
        standing = [
            word for word in words if word.role in ("said", "as_of") and not self._is_apart(word, figure, anchor)
        ]
        stood = nearest(self._text, _finest(standing), figure)
        if (
            stood is None
            and event is not None
            and event.role == "event"
            and stands(self._text, sentence, event, figure)
        ):
            stood = event
        return compose(self._text, anchor, event, stood, carried=False)

    def _read_untold(self, passage: Passage, sentence: Span, anchor: Anchor) -> ClockReading:
        """Return the clocks of a figure whose sentence tells no time: they may be those of the sentence before."""
        carried = self._carried(passage, sentence)
        if carried is not None:
            carried = self._counting.settle(passage, carried, anchor)
        return compose(self._text, anchor, carried, None, carried=carried is not None)

    def _settled(self, passage: Passage, word: TimeWord, figure: Span, anchor: Anchor) -> TimeWord:
        """Return the word with its date, where it counts from another time, and what of it the figure belongs to."""
        if word.role == "since" and figure[0] > word.span[1] and IN_WHICH.match(self._text, word.span[1]):
            return replace(word, role="event")
        if word.kind == "away" and word.parts and self._is_told_of_the_other(word, figure):
            return word.parts[0]
        return self._counting.settle(passage, word, anchor)

    def _is_told_of_the_other(self, away: TimeWord, figure: Span) -> bool:
        """Whether a figure is of the time counted from: "two years after a flood in March killed 40"."""
        if away.span[0] <= figure[0] < away.span[1]:
            return True
        between = self._text[away.span[1] : figure[0]]
        return away.span[1] < figure[0] and "," not in between and bool(between.strip()) and len(between) < _CLAUSE

    def _is_apart(self, word: TimeWord, figure: Span, anchor: Anchor) -> bool:
        """Say whether the words tell of another figure: "2 came; 8 are due by July", "the 2 told of on Monday are"."""
        first, last = (word.span[1], figure[0]) if word.span[0] < figure[0] else (figure[1], word.span[0])
        if word.role == "said" and word.span[1] == first and _TELLS_OF_IT.match(self._text, first, last):
            return True
        return ";" in self._text[first:last] and is_to_come(word, anchor)

    def _find(self, start: int, end: int) -> tuple[TimeWord, ...]:
        words = find_time_words(self._text, start, end)
        return tuple(self._decided(word) if word.kind == "date" and word.parts else word for word in words)

    def _decided(self, word: TimeWord) -> TimeWord:
        """Return "03/04/2012" as the day that is near the publication, if only one of the two is."""
        days = [date.fromisoformat(part.edtf) for part in word.parts]
        order = nearer_to(self._anchors.at(word.span[0]).day, *days)
        return word if order is None else replace(word.parts[order == "month"], span=word.span, role=word.role)

    def _find_carried(self, passage: Passage, sentence: Span) -> TimeWord | None:
        """Return the event time of the sentence before, in the same passage.

        An aside ("since it fell in 2019") is not carried on, nor into a sentence on what is the case now.
        """
        before = split_sentences(self._text, max(passage.start, sentence[0] - _CARRIED_FROM), sentence[0])
        if not before or _STANDING.search(self._text, *sentence):
            return None
        begin = before[-1][0]
        events = [
            word
            for word in self._words(*before[-1])
            if word.role == "event"
            and word.which not in _TO_COME
            and (word.kind in _CARRIED or (word.kind == "year" and word.span[0] == begin))
        ]
        if len(events) != 1 or ASIDE.search(self._text, before[-1][0], events[0].span[0]):
            return None
        return events[0]


def read_clocks(source: Source, passages: Sequence[Passage]) -> SourceClocks:
    """Return what `source` goes by; its `read` gives the clocks of one figure."""
    return SourceClocks(source, passages)


def _around(words: Sequence[TimeWord], figure: Span) -> Sequence[TimeWord]:
    """Return the words near the figure; `words` are in the order of the text."""
    first = bisect_left(words, figure[0] - _AROUND, key=lambda word: word.span[0])
    return words[first : bisect_left(words, figure[1] + _AROUND, key=lambda word: word.span[0])]


def _finest(words: Sequence[TimeWord]) -> Sequence[TimeWord]:
    """Return the days on which a thing was said; weeks and years only where no day is told."""
    return [word for word in words if word.kind not in _COARSE or word.role != "said"] or words
