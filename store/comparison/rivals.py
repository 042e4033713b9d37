"""Two voices set against each other in one passage ("the ministry counted 261 schools, the union 850 taking part")."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from store.comparison import wording
from store.comparison.intervals import ratio
from store.comparison.question import Question
from store.comparison.remarks import place_in_sentence, read_remarks
from store.comparison.side import STATEMENT, Side
from store.comparison.touching import Crossing, cross
from store.lexicon.marks import read_contrast
from store.lexicon.populations import is_within
from store.lexicon.questions import are_near

_FAR = 20
"""Figures further apart than this are of two things."""
_NEAR = 4
"""So many figures of a passage, one after the other, may be meant to be seen together."""
_MOST = 40


def find_rivals(questions: Sequence[Question], told: set[frozenset[int]]) -> list[Crossing]:
    """Return pairs of figures of different questions that a passage sets against each other; none of those `told`.

    Only passages with a word for it in front of a figure are looked at.
    """
    passages = {side.passage for question in questions for side in question.roll.contrasted}
    by_passage: dict[tuple[str, int, str], list[tuple[Question, Side]]] = defaultdict(list)
    for question in questions if passages else ():
        for side in (side for side in question.sides if side.passage in passages):
            if side.speaker and not side.denied and side.dimension != STATEMENT:
                by_passage[question.event, side.passage, side.dimension].append((question, side))
    found: list[Crossing] = []
    for sides in by_passage.values():
        if len(sides) > 1 and len(found) < _MOST:
            found += _pair(sorted(sides, key=lambda each: each[1].start), told)
    return sorted(found, key=lambda each: [side.order for side in each[2]])


def _pair(sides: Sequence[tuple[Question, Side]], told: set[frozenset[int]]) -> Iterable[Crossing]:
    near = ((each, later) for place, each in enumerate(sides) for later in sides[place + 1 : place + _NEAR])
    for (question, first), (other, second) in near:
        known = other.key == question.key or frozenset((first.id, second.id)) in told
        if not known and _are_set_against_each_other(first, second):
            why = f"{wording.tell_both(first, second)}: two voices that the report sets against each other."
            yield question, cross("conflict", 2, why, (first, second)), (first, second)


def _are_set_against_each_other(one: Side, other: Side) -> bool:
    if one.speaker == other.speaker or one.interval.meets(other.interval):
        return False
    if ratio(one.interval, other.interval) > _FAR or not are_near(one.theme, other.theme):
        return False
    same = one.who == other.who or is_within(one.who, other.who) or is_within(other.who, one.who)
    return same and _is_contrasted(one, other) and not _comes_on_top(one, other)


def _comes_on_top(one: Side, other: Side) -> bool:
    remarks = read_remarks(one.answer), read_remarks(other.answer)
    return any(each.part or each.increment or each.supposed for each in remarks)


def _is_contrasted(one: Side, other: Side) -> bool:
    """Whether a word between the two, or before the later one in its sentence, sets them against each other."""
    (_, end), (start, _) = place_in_sentence(one.answer), place_in_sentence(other.answer)
    first, second = one.answer.fact.text, other.answer.fact.text
    between = first[end:start] if first == second else second[:start]
    return read_contrast().search(between) is not None
