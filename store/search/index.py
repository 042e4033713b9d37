"""Subjects in order, ready to be searched while a reader types."""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

from store.model.clock import read_clock
from store.model.noun import Noun
from store.search.query import Query, parse_query
from store.search.ranking import rank
from store.search.subject import Subject
from store.search.terms import Between, Mark, Term, When, Wording

_REMEMBERED = 32
_LAST = "\U0010ffff"

Places = frozenset[int]
"""Subjects by their place in the index."""


class Found(Noun, frozen=True, kw_only=True, gc=False):
    """The ids that match, best first, with their scores; `total` counts those beyond the limit too."""

    ids: Sequence[int]
    total: int
    hint: str | None = None
    scores: Sequence[float] = ()


class Index:
    """An inverted index over the words, fields, clocks, marks and figures of subjects.

    What a term matched is remembered, so that a query that grows by a letter or a word asks for little anew.
    """

    def __init__(self, subjects: Iterable[Subject]) -> None:
        self._subjects = list(subjects)
        self._ids = [subject.id for subject in self._subjects]
        self._all = frozenset(range(len(self._subjects)))
        self._remembered: dict[Term, Places] = {}
        self._words: dict[str, array[int]] = defaultdict(lambda: array("I"))
        self._fields: dict[tuple[str, str], array[int]] = defaultdict(lambda: array("I"))
        self._clocks: dict[tuple[str, str], array[int]] = defaultdict(lambda: array("I"))
        self._marks: dict[str, array[int]] = defaultdict(lambda: array("I"))
        self._figures: dict[float, array[int]] = defaultdict(lambda: array("I"))
        for place, subject in enumerate(self._subjects):
            self._enter(place, subject)
        self._vocabulary = sorted(self._words)

    def __len__(self) -> int:
        """Return how many subjects there are."""
        return len(self._subjects)

    def find(self, query: str, limit: int | None = None) -> Found:
        """Return what matches every term: figures that match first, then whole and rare words, then in order."""
        asked = parse_query(query)
        found = self._matches(asked)
        ordered, scores = rank(found, self._wordings(asked), len(self), self._exact, self._figures_of)
        return Found(
            ids=[self._ids[place] for place in ordered[:limit]],
            total=len(ordered),
            hint=asked.hint or self._hint(asked),
            scores=scores[:limit],
        )

    def _enter(self, place: int, subject: Subject) -> None:
        for word in set(subject.words.split()):
            self._words[word].append(place)
        for field in subject.fields.items():
            self._fields[field].append(place)
        for clock in subject.clocks.items():
            self._clocks[clock].append(place)
        for mark in dict.fromkeys(subject.marks):
            self._marks[mark].append(place)
        if subject.figure is not None:
            self._figures[subject.figure].append(place)

    def _matches(self, query: Query) -> Places:
        wanted = [self._places(term) for term in query.terms if not term.excluded]
        found = frozenset.intersection(*sorted(wanted, key=len)) if wanted else self._all
        for term in query.terms:
            if term.excluded:
                found -= self._places(term)
        return found

    def _places(self, term: Term) -> Places:
        if term not in self._remembered:
            if len(self._remembered) >= _REMEMBERED:
                del self._remembered[next(iter(self._remembered))]
            self._remembered[term] = self._find(term)
        return self._remembered[term]

    def _find(self, term: Term) -> Places:
        match term:
            case Wording(field=""):
                return self._worded(term)
            case Wording():
                values = (
                    at for (name, words), at in self._fields.items() if name == term.field and term.spaced in words
                )
                return frozenset().union(*values)
            case Mark():
                return frozenset().union(*(at for mark, at in self._marks.items() if mark.startswith(term.mark)))
            case When():
                return frozenset().union(*(at for clock, at in self._clocks.items() if _allows(term, *clock)))
            case Between():
                return frozenset(place for place, subject in enumerate(self._subjects) if _is_between(subject, term))

    def _worded(self, term: Wording) -> Places:
        """Return where the words stand, in this order, the last as the beginning of a word unless it is whole."""
        *before, last = term.words
        parts = [self._exact(word) for word in before]
        parts.append(self._exact(last) if term.whole else self._beginning(last))
        found = frozenset.intersection(*sorted(parts, key=len))
        if not before:
            return found
        return frozenset(place for place in found if term.spaced in self._subjects[place].words)

    def _exact(self, word: str) -> Places:
        return frozenset(self._words[word]) if word in self._words else frozenset()

    def _beginning(self, letters: str) -> Places:
        start = bisect_left(self._vocabulary, letters)
        end = bisect_left(self._vocabulary, letters + _LAST)
        return frozenset().union(*(self._words[word] for word in self._vocabulary[start:end]))

    def _figures_of(self, word: str) -> Places:
        return frozenset(self._figures[int(word)]) if word.isdecimal() and int(word) in self._figures else frozenset()

    def _wordings(self, query: Query) -> list[Wording]:
        return [term for term in query.terms if isinstance(term, Wording) and not term.field and not term.excluded]

    def _hint(self, query: Query) -> str | None:
        """Say that a mark is not one of those here, where nothing could match it."""
        for term in query.terms:
            if isinstance(term, Mark) and not any(mark.startswith(term.mark) for mark in self._marks):
                name = term.mark.partition(":")[0] + ":"
                here = sorted({mark.removeprefix(name) for mark in self._marks if mark.startswith(name)})
                return f"nothing here is {term.mark}" + (f", there are {', '.join(here[:12])}" if here else "")
        return None


def _allows(term: When, name: str, written: str) -> bool:
    clock = read_clock(written) if name == term.field else None
    return clock is not None and term.allows(clock)


def _is_between(subject: Subject, term: Between) -> bool:
    if not subject.has_figure:
        return False
    low, high = (subject.low, subject.high) if subject.figure is None else (subject.figure, subject.figure)
    if term.low is not None and high is not None and (high < term.low or (term.strict and high == term.low)):
        return False
    return term.high is None or low is None or low < term.high or (low == term.high and not term.strict)
