"""What was found between two answers, kept for the next state of their question."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from store.comparison.pair import Pair
from store.comparison.rules import explain

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from store.comparison.question import Question
    from store.comparison.side import Side
    from store.model.relation import Relation


class Cells:
    """What holds between each of some sides and each of others."""

    def __init__(self, rows: Sequence[Side], columns: Sequence[Side]) -> None:
        self.rows = {side: place for place, side in enumerate(rows)}
        self.columns = {side: place for place, side in enumerate(columns)}
        self.found: list[list[Relation | None]] = []

    def fill(
        self,
        relate: Callable[[Side, Side], Relation | None],
        known: Cells | None = None,
        stale: Collection[Side] = (),
    ) -> Cells:
        """Relate what is not `known` yet; what is `stale` is looked at again."""
        steady = [
            (place, known.columns[side])
            for side, place in self.columns.items()
            if known and side in known.columns and side not in stale
        ]
        for row in self.rows:
            cells: list[Relation | None] = [None] * len(self.columns)
            at = known.rows.get(row) if known and row not in stale else None
            left = set(self.columns.values())
            if known and at is not None:
                for place, earlier in steady:
                    cells[place] = known.found[at][earlier]
                left.difference_update(place for place, _ in steady)
            for side, place in self.columns.items():
                if place in left:
                    cells[place] = relate(row, side)
            self.found.append(cells)
        return self


class Explained:
    """What was found for one question: between its own answers, and with those of other questions by their keys."""

    def __init__(self, ruled: tuple[frozenset[int], ...]) -> None:
        self.ruled = ruled
        self.day_by_day: Collection[int] = ()
        self.own: Cells | None = None
        self.beside: dict[Side, Sequence[Side]] = {}
        self.others: dict[str, Cells] = {}


_explained: WeakKeyDictionary[Question, Explained] = WeakKeyDictionary()


def explained_of(question: Question | None) -> Explained | None:
    """Return what the next state of a question may take over."""
    return None if question is None else _explained.get(question) or question.known


def found_for(question: Question) -> Explained:
    """Return what was found for a question as it is, nothing if it was not looked at."""
    return _explained.get(question) or Explained(question.ruled)


def take_over(question: Question, found: Explained) -> None:
    """Let what was found for a question earlier, in another process, be what was found for it."""
    _explained[question] = found


def explain_all(question: Question, chosen: Sequence[Side]) -> list[tuple[Side, Side, Relation]]:
    """Return what holds between answers of one question, each with those that come after it.

    A pair is looked at again only if the other answers of its reports to this question have changed, all if other
    reports count each day anew than before.
    """
    known, now = question.known, _of(question)
    now.beside = {side: question.beside(side) for side in chosen}
    stale = {side for side, others in now.beside.items() if known is None or known.beside.get(side) != others}
    now.day_by_day = question.day_by_day
    takes_over = known is not None and (known.ruled, known.day_by_day) == (question.ruled, question.day_by_day)
    places = {side: place for place, side in enumerate(chosen)}

    def relate(left: Side, right: Side) -> Relation | None:
        in_order = places[left] < places[right]
        return explain(Pair(left=left, right=right, question=question)) if in_order else None

    now.own = Cells(chosen, chosen).fill(relate, known.own if known and takes_over else None, stale)
    return [
        (left, right, relation)
        for left, row in zip(chosen, now.own.found, strict=True)
        for right, relation in zip(chosen, row, strict=True)
        if relation is not None
    ]


def relate_all(
    one: Question, other: Question, relate: Callable[[Side, Side], Relation | None]
) -> list[tuple[Side, Side, Relation]]:
    """Return what holds between the answers of two questions."""
    known = one.known.others.get(other.key) if one.known else None
    now = _of(one).others[other.key] = Cells(one.originals, other.originals).fill(
        relate, _of(one).others.get(other.key) or known
    )
    return [
        (left, right, relation)
        for left, row in zip(now.rows, now.found, strict=True)
        for right, relation in zip(now.columns, row, strict=True)
        if relation is not None
    ]


def _of(question: Question) -> Explained:
    found = _explained.get(question)
    if found is None:
        found = _explained[question] = Explained(question.ruled)
    return found
