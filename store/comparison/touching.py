"""Questions of one event that touch, and a relation across them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from store.comparison.question import Question
from store.comparison.side import Side
from store.model.relation import Relation, RelationType, Severity

Crossing = tuple[Question, Relation, tuple[Side, ...]]
"""The question in whose discrepancy a relation is shown, the relation, and its sides."""


def pair_questions(
    questions: Sequence[Question], goes_with: Callable[[Side, Side], bool]
) -> Iterable[tuple[Question, Question]]:
    """Yield pairs of questions of one event and one root population whose first sides go with each other."""
    by_place: dict[tuple[str, str], list[Question]] = defaultdict(list)
    for question in questions:
        first = question.sides[0]
        by_place[question.event, first.who.root].append(question)
    for group in by_place.values():
        for one in group:
            for other in group:
                if one is not other and goes_with(one.sides[0], other.sides[0]):
                    yield one, other


def cross(kind: RelationType, severity: Severity, why: str, sides: tuple[Side, ...]) -> Relation:
    """Return a relation between sides of different questions."""
    return Relation(
        type=kind,
        severity=severity,
        why=why,
        facts=tuple(side.id for side in sides),
        internal=len({side.source for side in sides}) == 1,
    )
