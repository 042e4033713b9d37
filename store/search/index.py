"""Subjects in order, ready to be searched while a reader types."""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from itertools import pairwise

from store.model.clock import read_clock
from store.model.noun import Noun
from store.search.postings import Postings, move_postings
from store.search.query import Query, parse_query
from store.search.ranking import rank
from store.search.subject import Subject
from store.search.terms import Between, Mark, Term, When, Wording

_REMEMBERED = 32
_LAST = "\U0010ffff"

Places = frozenset[int]
"""Subjects by their place in the index."""
_NOTHING = Subject(id=0, words="", fields={}, clocks={})
"""What stands where a subject was taken away."""


class Found(Noun, frozen=True, kw_only=True, gc=False):
    """The ids that match, best first, with their scores; `total` counts those beyond the limit too."""

    ids: Sequence[int]
    total: int
    hint: str | None = None
    scores: Sequence[float] = ()


class Index:
    """An inverted index over the words, fields, clocks, marks and figures of subjects.

    What a term matched is remembered, so that a query that grows by a letter or a word asks for little anew. An index
    stays as it is, so that threads may search it: `changed` returns another one.
    """

    def __init__(self, subjects: Iterable[Subject]) -> None:
        self._subjects = list(subjects)
        self._ids = [subject.id for subject in self._subjects]
        self._all = frozenset(range(len(self._subjects)))
        self._remembered: dict[Term, Places] = {}
        self._order: Sequence[int] | None = None
        self._words: Postings[str] = defaultdict(lambda: array("I"))
        self._fields: Postings[tuple[str, str]] = defaultdict(lambda: array("I"))
        self._clocks: Postings[tuple[str, str]] = defaultdict(lambda: array("I"))
        self._marks: Postings[str] = defaultdict(lambda: array("I"))
        self._figures: Postings[float] = defaultdict(lambda: array("I"))
        for place, subject in enumerate(self._subjects):
            self._enter(place, subject)
        self._vocabulary = sorted(self._words)

    def __len__(self) -> int:
        """Return how many subjects there are."""
        return len(self._all)

    def changed(self, ids: Sequence[int], subjects: Mapping[int, Subject]) -> "Index":
        """Return the index of the subjects with these `ids`, in this order, as if it were made anew.

        `subjects` are those that came or changed, by id; the others are taken over. Ids of neither are left out.
        """
        places = {self._ids[place]: place for place in self._all}
        listed = [number for number in ids if number in places or number in subjects]
        if len(subjects) > len(listed) // 2 or len(self._subjects) > 2 * len(listed):
            known = {number: self._subjects[place] for number, place in places.items()} | dict(subjects)
            return Index(known[number] for number in listed)
        after = copy(self)
        after._move(places, listed, subjects)  # noqa: SLF001 - the same class
        return after

    def _move(self, places: Mapping[int, int], listed: Sequence[int], subjects: Mapping[int, Subject]) -> None:
        """Enter other subjects; those that came stand behind all that were there."""
        came = [number for number in listed if number not in places]
        gone = places.keys() - set(listed)
        at = {**places, **{number: len(self._ids) + step for step, number in enumerate(came)}}
        new = {at[number]: subjects[number] for number in listed if number in subjects}
        new |= {at[number]: _NOTHING for number in gone}
        old, self._subjects = self._subjects, [*self._subjects, *(_NOTHING for _ in came)]
        for place, subject in new.items():
            self._subjects[place] = subject
        self._ids = [*self._ids, *came]
        self._all = (self._all | {at[number] for number in came}) - {at[number] for number in gone}
        self._order = _positions([at[number] for number in listed], len(self._ids))
        self._remembered = {}
        moves = [(at, old[at] if at < len(old) else _NOTHING, subject) for at, subject in new.items()]
        vocabulary = self._words.keys()
        self._words = move_postings(self._words, ((at, _words(one), _words(other)) for at, one, other in moves))
        self._fields = move_postings(
            self._fields, ((at, one.fields.items(), other.fields.items()) for at, one, other in moves)
        )
        self._clocks = move_postings(
            self._clocks, ((at, one.clocks.items(), other.clocks.items()) for at, one, other in moves)
        )
        self._marks = move_postings(self._marks, ((at, set(one.marks), set(other.marks)) for at, one, other in moves))
        self._figures = move_postings(self._figures, ((at, _figures(one), _figures(other)) for at, one, other in moves))
        if self._words.keys() != vocabulary:
            self._vocabulary = sorted(self._words)

    def find(self, query: str, limit: int | None = None) -> Found:
        """Return what matches every term: figures that match first, then whole and rare words, then in order."""
        asked = parse_query(query)
        found = self._matches(asked)
        ordered, scores = rank(found, self._wordings(asked), len(self), self._exact, self._figures_of, self._order)
        return Found(
            ids=[self._ids[place] for place in ordered[:limit]],
            total=len(ordered),
            hint=asked.hint or self._hint(asked),
            scores=scores[:limit],
        )

    def _enter(self, place: int, subject: Subject) -> None:
        for word in _words(subject):
            self._words[word].append(place)
        for field in subject.fields.items():
            self._fields[field].append(place)
        for clock in subject.clocks.items():
            self._clocks[clock].append(place)
        for mark in dict.fromkeys(subject.marks):
            self._marks[mark].append(place)
        for figure in _figures(subject):
            self._figures[figure].append(place)

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
                return frozenset(place for place in self._all if _is_between(self._subjects[place], term))

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


def _words(subject: Subject) -> set[str]:
    return set(subject.words.split())


def _figures(subject: Subject) -> set[float]:
    return set() if subject.figure is None else {subject.figure}


def _positions(places: Sequence[int], there_are: int) -> Sequence[int] | None:
    """Return for each place its position in `places`, nothing where they stand in order anyway."""
    if all(place < after for place, after in pairwise(places)):
        return None
    positions = array("I", bytes(array("I").itemsize * there_are))
    for position, place in enumerate(places):
        positions[place] = position
    return positions


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
