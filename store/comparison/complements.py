"""Shares of opposite states that make more than all: "40% of schools are open" and "68% of schools are shut"."""

from collections.abc import Iterable, Sequence
from itertools import combinations, product

from store.comparison import wording
from store.comparison.question import Question
from store.comparison.side import Side
from store.comparison.touching import Crossing, cross
from store.lexicon.questions import are_opposite

_SHARE = "share"
_ALL = 1.03
"""All of them, and what rounding may add."""
_DAYS = 2
_MOST = 20


def find_complements(questions: Sequence[Question]) -> Iterable[Crossing]:
    """Yield pairs of shares that cannot both be: those of opposite states, of one thing at one time."""
    shares = [
        question for question in questions if question.sides[0].dimension == _SHARE and not question.sides[0].rate
    ]
    for one, other in combinations(shares, 2):
        if one.event == other.event and are_opposite(one.sides[0].theme.name, other.sides[0].theme.name):
            for left, right in product(one.originals[:_MOST], other.originals[:_MOST]):
                if _make_more_than_all(left, right):
                    why = f"{wording.tell_both(left, right)}: together more than all of them."
                    yield one, cross("conflict", 2, why, (left, right)), (left, right)


def _make_more_than_all(one: Side, other: Side) -> bool:
    if one.denied or other.denied or one.interval.low + other.interval.low <= _ALL:
        return False
    return bool(one.things & other.things) and abs(one.day - other.day) <= _DAYS
