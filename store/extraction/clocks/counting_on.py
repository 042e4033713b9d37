"""Times that count from a day told before: "two days later", "that night", "the seventh day of the strike"."""

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from msgspec.structs import replace

from store.extraction.clocks.anchors import Anchor
from store.extraction.clocks.days import count_on
from store.extraction.clocks.resolving import resolve
from store.extraction.clocks.time_word import TimeWord
from store.lexicon.clocks import clock_words
from store.lexicon.verbs import find_verb
from store.model.clock import OF_THE_ENTRY, read_clock
from store.model.noun import Span
from store.model.passage import Passage
from store.text.sentences import split_sentences

_BEFORE = 400
_WEEK = 7
_WORD = re.compile(r"[A-Za-z]+")


class CountingOn:
    """The days of one text that others are counted from; `find` gives the words of a span that tell a time."""

    def __init__(self, text: str, passages: Sequence[Passage], find: Callable[[int, int], Sequence[TimeWord]]) -> None:
        self._text, self._find = text, find
        self._starts = [passage.span for passage in passages if passage.kind == "body"]

    def settle(self, passage: Passage, word: TimeWord, anchor: Anchor) -> TimeWord:
        """Return "two days later" and "the seventh day" with their date, where the text tells the day they count from.

        An away time of weeks and more is known about only, and so named as inferred.
        """
        if word.kind == "later" and not word.edtf:
            return self._count_on(passage, word, anchor)
        if word.kind == "nth" and not word.edtf:
            return self._count_from_start(word, anchor)
        if word.kind == "away" and not word.parts:
            return self._count_on(passage, replace(word, kind="later", which=""), anchor)
        if word.kind == "away" and "~" in (resolve(word, anchor.day) or ""):
            return replace(word, inferred=True)
        return word

    def _count_on(self, passage: Passage, word: TimeWord, anchor: Anchor) -> TimeWord:
        begin = max(passage.start, word.span[0] - _BEFORE)
        for earlier in reversed(self._find(begin, word.span[0])):
            day = self._day(passage, earlier, anchor)
            if day is not None:
                inferred = any(mark in self._text[earlier.span[1] - 1 : word.span[0]] for mark in ".!?")
                return replace(word, edtf=count_on(word, day) or "", inferred=inferred)
        if anchor.source == OF_THE_ENTRY and anchor.day is not None and self._begins(passage, word):
            return replace(word, edtf=count_on(word, anchor.day) or "", inferred=True)
        return word

    def _begins(self, passage: Passage, word: TimeWord) -> bool:
        """Whether the word begins its sentence: "A day later, the toll rose" counts from the entry before."""
        before = self._text[max(passage.start, word.span[0] - 2) : word.span[0]].rstrip(" ")
        return not before or before[-1] in '.!?\n”"'

    def _day(self, passage: Passage, word: TimeWord, anchor: Anchor) -> date | None:
        """Return the one day that a time told before names."""
        if word.role not in ("event", "as_of") or word.kind == "away":
            return None
        told = self.settle(passage, word, anchor)
        clock = read_clock(told.edtf or resolve(told, anchor.day))
        return clock.first if clock is not None and clock.first == clock.last else None

    def _count_from_start(self, word: TimeWord, anchor: Anchor) -> TimeWord:
        """Count from the day on which the text says that it began; of several such days none is known to be meant."""
        starts = {day for day, about in self._beginnings(word.span[0], anchor) if not word.which or word.which in about}
        if len(starts) != 1:
            return word
        steps = word.number - 1
        start = starts.pop()
        if word.unit == "week":
            first = start + timedelta(days=_WEEK * steps)
            return replace(word, edtf=f"{first}/{first + timedelta(days=_WEEK - 1)}", inferred=True)
        return replace(word, edtf=(start + timedelta(days=steps)).isoformat(), inferred=True)

    def _beginnings(self, end: int, anchor: Anchor) -> list[tuple[date, frozenset[str]]]:
        """Return the days before `end` on which something began, each with the words of its sentence."""
        found = []
        for begin, stop in self._starts:
            for sentence in split_sentences(self._text, begin, min(stop, end)) if begin < end else []:
                words = frozenset(word.lower() for word in _WORD.findall(self._text[slice(*sentence)]))
                if any(_is_beginning(word) for word in words) and (day := self._only_day(sentence, anchor)):
                    found.append((day, words))
        return found

    def _only_day(self, sentence: Span, anchor: Anchor) -> date | None:
        clocks = [read_clock(resolve(word, anchor.day)) for word in self._find(*sentence) if word.role == "event"]
        days = {clock.first for clock in clocks if clock is not None and clock.first == clock.last}
        return days.pop() if len(days) == 1 else None


def _is_beginning(word: str) -> bool:
    verb = find_verb(word)
    return verb is not None and verb.base in clock_words().beginnings.verbs
