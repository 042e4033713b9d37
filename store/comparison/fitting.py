"""Parts that make their total together: one report that adds up has nothing to be looked into."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

import msgspec

from store.comparison.side import Side
from store.comparison.sums import by_list
from store.model.relation import Relation

_MOST = 24
"""So many parts of one total are added up."""
_LEFT_OUT = 4
"""Fewer than so many of the parts are left out when they are added up."""
_FEWEST = 2
_NEARLY = 0.02
"""A large total may be rounded by so much ("1,112", "over 1,100")."""
_LARGE = 50
_MUCH = 0.8
_LIST = 3
_SHORT = 0.06
"""A list of three parts or more may leave out, or be read without, so much of the total."""


def hold_fitting(relations: Sequence[Relation], sides: Mapping[int, Side]) -> list[Relation]:
    """Return `relations`, those between a total and its parts held back where parts of one report make it together."""
    lists: dict[int, dict[int, Relation]] = defaultdict(dict)
    for relation in relations:
        if relation.internal and _may_be_context(relation):
            part, whole = _by_size(sides[fact] for fact in relation.facts)
            if _may_be_listed(part, whole) and (relation.type == "scope" or _is_much_smaller(part, whole)):
                lists[whole.id][part.id] = relation
    fitting = {id(relation) for whole, parts in lists.items() for relation in _that_fit(parts, sides[whole], sides)}
    return [_hold(each) if id(each) in fitting and each.severity else each for each in relations]


def _that_fit(parts: Mapping[int, Relation], whole: Side, sides: Mapping[int, Side]) -> Iterable[Relation]:
    """Yield the relations of a total to the parts that make it, however often a part is given."""
    told = [sides[part] for part in parts]
    making = {
        _count_of(part)
        for members, _ in by_list([told])
        for run in _in_one_go(members)
        for part in _find_fitting(run, whole, rivals=any(parts[each.id].type != "scope" for each in run))
    }
    yield from (parts[side.id] for side in told if _count_of(side) in making)


def _in_one_go(parts: Sequence[Side]) -> list[list[Side]]:
    """Return the parts that stand in one passage or in passages that follow each other."""
    runs: list[list[Side]] = []
    for part in sorted(_told_once(parts), key=lambda side: side.answer.passage.id):
        near = runs and part.answer.passage.id - runs[-1][-1].answer.passage.id <= 1
        runs[-1].append(part) if near else runs.append([part])
    return runs


def _told_once(parts: Sequence[Side]) -> list[Side]:
    return list({_count_of(part): part for part in reversed(parts)}.values())


def _count_of(side: Side) -> tuple[object, ...]:
    return side.who, side.interval.figure(), side.place


def _may_be_context(relation: Relation) -> bool:
    part = relation.type == "scope" and relation.severity <= 1
    return part or (relation.type in {"bound", "conflict"} and len(relation.facts) == _FEWEST)


def _by_size(pair: Iterable[Side]) -> list[Side]:
    return sorted(pair, key=lambda side: (_bottom(side), side.order))


def _is_much_smaller(part: Side, whole: Side) -> bool:
    """Whether a figure may be a part that nothing calls so: one near the whole is its rival."""
    return _top(part) <= _MUCH * _bottom(whole)


def _may_be_listed(part: Side, whole: Side) -> bool:
    """Whether a part may stand in a list of all parts: of what befell the whole, and of a whole that is no guess."""
    return part.theme == whole.theme and whole.interval.qualifier != "fuzzy"


def _hold(relation: Relation) -> Relation:
    why = f"{relation.why.removesuffix('.')}; with others that the report gives they make it, or nearly."
    return msgspec.structs.replace(relation, severity=0, why=why)


def _find_fitting(parts: Sequence[Side], whole: Side, *, rivals: bool) -> Sequence[Side]:
    """Return the most parts that make a total together, the largest of them among these.

    Figures that contradict the total each, or stand apart, make it by chance unless they are a list.
    """
    largest, *others = sorted(parts, key=lambda side: (-side.interval.middle(), side.order))[:_MOST]
    fewest = _FEWEST if len({part.answer.passage.id for part in parts}) == 1 and not rivals else _LIST
    for size in range(len(others), max(fewest - 2, len(others) - _LEFT_OUT), -1):
        for chosen in combinations(others, size):
            if _make([largest, *chosen], whole):
                return [largest, *chosen]
    return []


def _make(parts: Sequence[Side], whole: Side) -> bool:
    low, high = sum(_bottom(part) for part in parts), sum(_top(part) for part in parts)
    above = _NEARLY * _bottom(whole) if _bottom(whole) >= _LARGE else 0
    below = _SHORT * _bottom(whole) if len(parts) >= _LIST else above
    return low <= _top(whole) + above and _bottom(whole) - below <= high


def _bottom(side: Side) -> float:
    return side.interval.low if side.interval.qualifier != "at_most" else side.interval.high


def _top(side: Side) -> float:
    return side.interval.high if side.interval.qualifier != "at_least" else side.interval.low
