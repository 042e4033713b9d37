"""Reading the clocks of a figure."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from store.extraction.clocks.anchors import Anchor, Anchors
from store.extraction.clocks.counting_on import CountingOn
from store.extraction.clocks.judging import event_date_of, is_background, is_of_another, is_to_come, nearest
from store.extraction.clocks.nouns import ClockReading
from store.extraction.clocks.older import is_of_the_older
from store.extraction.clocks.resolving import resolve
from store.extraction.clocks.roles import IN_WHICH
from store.extraction.clocks.time_word import TimeWord
from store.extraction.clocks.time_words import find_time_words
from store.model.clock import OF_THE_ENTRY, read_clock
from store.model.noun import Span, cut
from store.model.passage import Passage
from store.model.source import Source
from store.text.sentences import split_sentences

_CARRIED_FROM = 400
_AROUND = 600
"""Words so far from a figure do not tell its time; a sentence without a stop is read in linear time."""
_REACH = 60
_CLAUSE = 60
_COUNTED = frozenset({"away", "nth"})
_CARRIED = frozenset({"date", "day_month", "weekday", "today", "later"})
_TO_COME = frozenset({"tomorrow", "after tomorrow"})
_COARSE = frozenset({"unit", "ago", "month", "year"})
_SUPERLATIVE = re.compile(r"\b(?:\w{3,}est|worst|first|most|record)\b[^.;]*$")
_LONG_AGO = frozenset({"year", "month", "ago", "unit"})
_ASIDE = re.compile(
    r"\b(?:since|after|before|until|when|while|where|who|which|whose|that|compared|than|like|unlike)\b"
    r"|,\s+(?:first\s+)?(?:[a-z]{3,}ed|built|born|bought|begun|set)\b",
    re.IGNORECASE,
)
_STANDING = re.compile(r"\b(?:has|have|is|are|now|remains?|still|will|says?|’s|'s been)\b")


class SourceClocks:
    """The dates one source goes by: its publication, and the dated entries of a timeline."""

    def __init__(self, source: Source, passages: Sequence[Passage]) -> None:
        self._text = source.text if source.text is not None else "\n\n".join(passage.text for passage in passages)
        self._published = source.published
        self._anchors = Anchors(self._text, source.published)
        self._words = lru_cache(maxsize=8)(self._find)
        self._counting = CountingOn(self._text, passages, self._words)

    def read(self, passage: Passage, sentence: Span, figure: Span) -> ClockReading:
        """Return the clocks of the figure at `figure` in `sentence`; spans count the text of the source."""
        anchor = self._anchors.at(sentence[0])
        told = self._words(*sentence)
        words = [self._settled(passage, word, figure, anchor) for word in _around(told, figure)]
        event = nearest(self._text, [word for word in words if self._tells(word, sentence, figure, anchor)], figure)
        standing = [
            word for word in words if word.role in ("said", "as_of") and not self._is_apart(word, figure, anchor)
        ]
        stood = nearest(self._text, _finest(standing), figure)
        carried = None if told else self._carried(passage, sentence)
        if carried is not None:
            carried = self._counting.settle(passage, carried, anchor)
        return self._reading(anchor, event or carried, stood, carried=carried is not None)

    def _settled(self, passage: Passage, word: TimeWord, figure: Span, anchor: Anchor) -> TimeWord:
        """Return the word with its date, where it counts from another time, and what of it the figure belongs to."""
        if word.role == "since" and figure[0] > word.span[1] and IN_WHICH.match(self._text, word.span[1]):
            return word._replace(role="event")
        if word.kind == "away" and word.parts and self._is_told_of_the_other(word, figure):
            return word.parts[0]
        return self._counting.settle(passage, word, anchor)

    def _is_told_of_the_other(self, away: TimeWord, figure: Span) -> bool:
        """Whether a figure is of the time counted from: "two years after a flood in March killed 40"."""
        if away.span[0] <= figure[0] < away.span[1]:
            return True
        between = self._text[away.span[1] : figure[0]]
        return away.span[1] < figure[0] and "," not in between and bool(between.strip()) and len(between) < _CLAUSE

    def _tells(self, word: TimeWord, sentence: Span, figure: Span, anchor: Anchor) -> bool:
        """Say whether the words may tell when the figure was; a year in an aside does not ("since it fell in 2019")."""
        if word.role not in ("event", "since") or (word.kind in _COUNTED and resolve(word, anchor.day) is None):
            return False
        if is_of_another(self._text, word, figure):
            return False
        if word.role == "event" and is_of_the_older(self._text, sentence, word, figure):
            return False
        if word.kind not in _LONG_AGO or (figure[0] > word.span[1] and IN_WHICH.match(self._text, word.span[1])):
            return True
        begin = max(sentence[0], word.span[0] - _AROUND)
        asides = [aside.start() for aside in _ASIDE.finditer(self._text, begin, word.span[0])]
        if word.role == "since" and _SUPERLATIVE.search(
            self._text, max(sentence[0], word.span[0] - _REACH), word.span[0]
        ):
            return False
        if not asides or asides[-1] < figure[1] <= word.span[0]:
            return True
        return word.span[1] < figure[0] and "," not in self._text[word.span[1] : figure[0]]

    def _is_apart(self, word: TimeWord, figure: Span, anchor: Anchor) -> bool:
        """Say whether the words tell what is to come in another clause: "2 came; 8 are expected by July"."""
        first, last = (word.span[1], figure[0]) if word.span[0] < figure[0] else (figure[1], word.span[0])
        return ";" in self._text[first:last] and is_to_come(word, anchor)

    def _find(self, start: int, end: int) -> tuple[TimeWord, ...]:
        return tuple(find_time_words(self._text, start, end))

    def _carried(self, passage: Passage, sentence: Span) -> TimeWord | None:
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
        if len(events) != 1 or _ASIDE.search(self._text, before[-1][0], events[0].span[0]):
            return None
        return events[0]

    def _reading(
        self, anchor: Anchor, event: TimeWord | None, stood: TimeWord | None, *, carried: bool
    ) -> ClockReading:
        how: dict[str, str] = {}
        inferred: list[str] = []
        if stood is not None and stood.role == "as_of" and is_to_come(stood, anchor):
            event, stood = event if event is not None and not carried else stood, None
            carried = carried and event is not None and event.role != "as_of"
        event_date = event_date_of(event, anchor)
        if event is not None:
            how["event_date"] = self._why(event, event_date, anchor)
            if event.inferred and event_date and not carried:
                inferred.append("event_date")
            if carried and event_date:
                how["event_date"] += ", carried over from the sentence before"
                inferred.append("event_date")
        elif anchor.source == OF_THE_ENTRY and anchor.day is not None:
            event_date = anchor.day.isoformat()
            how["event_date"] = "no words say when; taken from the date of the entry"
            inferred.append("event_date")
        as_of = resolve(stood, anchor.day) if stood is not None else None
        if stood is not None:
            how["as_of"] = self._why(stood, as_of, anchor)
            if stood.inferred and as_of:
                inferred.append("as_of")
        elif is_background(event_date, anchor):
            as_of = event_date
            how["as_of"] = "the figure is told of a time long before the text"
            inferred.append("as_of")
        else:
            as_of = anchor.day.isoformat() if anchor.day is not None else self._day_of_publication(anchor)
            if as_of is not None:
                how["as_of"] = f"no words say as of when; taken from {anchor.source}"
                inferred.append("as_of")
        shown = event if event is not None and not (carried and stood) else stood
        return ClockReading(
            event_date=event_date,
            as_of=as_of,
            inferred=tuple(inferred),
            date_span=shown.span if shown is not None else None,
            how=how,
        )

    def _day_of_publication(self, anchor: Anchor) -> str | None:
        """Return the day of publication as far as it is told; an entry of an unknown day is not of that day."""
        return None if anchor.source == OF_THE_ENTRY else (self._published or "")[:10] or None

    def _why(self, word: TimeWord, resolved: str | None, anchor: Anchor) -> str:
        said = f"“{' '.join(cut(self._text, word.span).split())}”"
        if word.kind == "later":
            return f"{said} counted from the day told before it" if resolved else f"{said} has no day before it"
        if resolved is None:
            return (
                f"{said} is relative to an unknown publication date" if anchor.day is None else f"{said} gives no day"
            )
        if word.kind in ("date", "year"):
            return f"{said} is written"
        return f"{said} counted from {anchor.source}, {anchor.day}"


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
