"""One figure told with two verbs ("6,300 people displaced", "6,300 people evacuated"): two reports agree on it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from store.comparison import wording
from store.comparison.intervals import is_rounded
from store.comparison.question import Question
from store.comparison.side import STATEMENT, Side
from store.comparison.stems import stems_of
from store.comparison.touching import Crossing, cross
from store.lexicon.populations import are_named_together, is_within
from store.lexicon.questions import are_near

_SMALLEST = 20
_LARGE = 1000
_RARE = 6
_MOST = 40
_TELLING = 3
"""So many digits that count two figures do not share by chance."""
_ALIKE = 4
_FIGURES = re.compile(r"[\d.,]+")


def find_told_again(questions: Sequence[Question], told: set[frozenset[int]]) -> list[Crossing]:
    """Return pairs of one figure, perhaps rounded, to different questions, most likely of one thing; none `told`."""
    by_figure: dict[tuple[str, str, float], list[tuple[Question, Side]]] = defaultdict(list)
    for question in questions:
        for side in question.originals:
            if _is_marked(side):
                by_figure[question.event, side.dimension, _round(side.interval.middle())].append((question, side))
    found: list[Crossing] = []
    for _, sides in sorted(by_figure.items()):
        if 1 < len(sides) <= _RARE and len(found) < _MOST:
            found += _pair(sides, told)
    return found


def _is_marked(side: Side) -> bool:
    """Whether a figure is not one that comes up anywhere: two digits that count, or not a small one."""
    value = side.interval.middle() if side.interval.qualifier == "range" else side.interval.value
    if value is None or side.denied or side.dimension == STATEMENT or value < _SMALLEST:
        return False
    return _digits(value) > 1 or value >= _LARGE


def _round(number: float) -> float:
    """Return a number as another report may round it ("157,000" for 156,959)."""
    return float(f"{number:.{_TELLING}g}")


def _digits(value: float) -> int:
    return len(f"{value:.12g}".rstrip("0").replace(".", "").rstrip("0"))


def _pair(sides: Sequence[tuple[Question, Side]], told: set[frozenset[int]]) -> Iterable[Crossing]:
    ordered = sorted(sides, key=lambda each: each[1].order)
    for place, (question, first) in enumerate(ordered):
        for other, second in ordered[place + 1 :]:
            if (
                other.key != question.key
                and frozenset((first.id, second.id)) not in told
                and (first.interval.figure() == second.interval.figure() or is_rounded(first.interval, second.interval))
                and _may_be_one(first, second)
            ):
                why = f"{wording.tell_both(first, second)}: one figure, told with another verb."
                yield question, cross("compatible", 0, why, (first, second)), (first, second)


def _may_be_one(one: Side, other: Side) -> bool:
    if one.dimension:
        return bool(one.things & other.things) or (one.is_money and len(one.around & other.around) > 1)
    same = one.who == other.who or is_within(one.who, other.who) or is_within(other.who, one.who)
    same = same or are_named_together(one.who, other.who)
    return same and (are_near(one.theme, other.theme) or _cannot_be_chance(one, other))


def _cannot_be_chance(one: Side, other: Side) -> bool:
    """Whether two figures are alike in so many digits, or their sentences in so many words, that they are one."""
    if _digits(one.interval.value or 0) >= _TELLING:
        return True
    texts = [_FIGURES.sub(" ", side.answer.fact.text) for side in (one, other)]
    return len(stems_of(texts[0]) & stems_of(texts[1])) >= _ALIKE
