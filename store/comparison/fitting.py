"""Parts that make their total together: one report that adds up has nothing to be looked into."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

import msgspec

from store.comparison.side import Side
from store.model.relation import Relation

_MOST = 10
"""So many parts of one total are tried in all ways."""
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
    lists: dict[tuple[int, int], dict[int, Relation]] = defaultdict(dict)
    for relation in relations:
        if relation.internal and _may_be_context(relation):
            part, whole = _by_size(sides[fact] for fact in relation.facts)
            if _may_be_listed(part, whole) and (relation.type == "scope" or _is_much_smaller(part, whole)):
                lists[whole.id, part.answer.passage.id][part.id] = relation
    fitting = {
        id(parts[part])
        for (whole, _), parts in lists.items()
        for part in _find_fitting([sides[part] for part in parts], sides[whole])
    }
    return [_hold(each) if id(each) in fitting else each for each in relations]


def _may_be_context(relation: Relation) -> bool:
    part = relation.type == "scope" and relation.severity == 1
    return part or (relation.type in {"bound", "conflict"} and len(relation.facts) == _FEWEST)


def _by_size(pair: Iterable[Side]) -> list[Side]:
    return sorted(pair, key=lambda side: (_bottom(side), side.order))


def _is_much_smaller(part: Side, whole: Side) -> bool:
    """Whether a figure may be a part that nothing calls so: one near the whole is a rival of it."""
    return _top(part) <= _MUCH * _bottom(whole)


def _may_be_listed(part: Side, whole: Side) -> bool:
    """Whether a part may stand in a list of all parts: of what befell the whole, and of a whole that is no guess."""
    return part.theme == whole.theme and whole.interval.qualifier != "fuzzy"


def _hold(relation: Relation) -> Relation:
    why = f"{relation.why.removesuffix('.')}; with others that the report gives they make it."
    return msgspec.structs.replace(relation, severity=0, why=why)


def _find_fitting(parts: Sequence[Side], whole: Side) -> Iterable[int]:
    """Return the ids of the most parts that make a total together, the largest of them among these."""
    largest, *others = sorted(parts, key=lambda side: (-side.interval.middle(), side.order))[:_MOST]
    for size in range(len(others), _FEWEST - 2, -1):
        for chosen in combinations(others, size):
            if _make([largest, *chosen], whole):
                return [part.id for part in (largest, *chosen)]
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
