"""Families and people of one report: two counts of one group, each in its own unit."""

from collections.abc import Iterable, Sequence

from store.comparison import wording
from store.comparison.question import Question
from store.comparison.side import Side
from store.comparison.touching import Crossing, cross

_FAMILY, _PERSON = "family", "person"
_SMALLEST, _LARGEST = 2, 10
"""Between so many people make a family."""


def find_households(questions: Sequence[Question]) -> Iterable[Crossing]:
    """Yield the families of a report beside the people of it who answer the same question, both totals."""
    families, people = _by_question(questions, _FAMILY), _by_question(questions, _PERSON)
    for key, question in families.items():
        around = people.get(key)
        for side in question.one_a_report if around else ():
            for other in around.beside(side) if around else ():
                if _are_one_group(side, other):
                    size = other.interval.middle() / side.interval.middle()
                    told = wording.tell_both(side, other)
                    why = f"{told}: families and people, by our own reckoning {size:.1f} to one."
                    yield question, cross("compatible", 0, why, (side, other)), (side, other)


def _by_question(questions: Sequence[Question], head: str) -> dict[tuple[str, str], Question]:
    found: dict[tuple[str, str], Question] = {}
    for question in questions:
        first = question.sides[0]
        if first.who.root == head and not first.dimension:
            found.setdefault((question.event, first.theme.name), question)
    return found


def _are_one_group(families: Side, people: Side) -> bool:
    if families.denied or people.denied or people.who.head != _PERSON or families.interval.middle() <= 0:
        return False
    return _SMALLEST <= people.interval.middle() / families.interval.middle() <= _LARGEST
