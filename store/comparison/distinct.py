"""Choosing which answers to lay side by side, so that a question of thousands is summarised and never paired."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, islice
from operator import attrgetter

from store.comparison.side import Side

MANY = 60
"""Up to so many answers are compared each with each."""
_FROM_EACH_END = 10
_middle, _day = attrgetter("middle"), attrgetter("day")


def choose(sides: Sequence[Side], distinct: Sequence[Side], alike: Mapping[int, Sequence[Side]]) -> list[Side]:
    """Return all sides, or where there are too many: one a (population, figure, speaker, day), and of these the
    lowest, the highest, the latest and the most often given.

    All are in their order; `distinct` is the first of each likeness, `alike` are the sides of each.
    """
    if len(sides) <= MANY:
        return list(sides)
    if len(distinct) <= MANY:
        return list(distinct)
    few, most = _FROM_EACH_END // 2, _FROM_EACH_END - _FROM_EACH_END // 2
    by_size = _sorted_places(list(map(_middle, distinct)))
    by_day = _sorted_places(list(map(_day, distinct)))
    by_count = _most_often(distinct, alike.values())
    chosen = {*by_size[:few], *by_size[-most:], *by_day[-_FROM_EACH_END:], *by_count}
    return [distinct[place] for place in sorted(chosen)]


def choose_among(sides: Sequence[Side]) -> list[Side]:
    """Return what is chosen of sides in their order."""
    alike: dict[int, list[Side]] = defaultdict(list)
    for side in sides if len(sides) > MANY else ():
        alike[side.likeness].append(side)
    return choose(sides, [group[0] for group in alike.values()], alike)


def _most_often(distinct: Sequence[Side], alike: Iterable[Sequence[Side]]) -> list[int]:
    """Return the places of those given most often, the first of what is given once where there are too few."""
    often = {group[0].id: len(group) for group in alike if len(group) > 1}
    places = [place for place, side in enumerate(distinct) if side.id in often]
    places.sort(key=lambda place: -often[distinct[place].id])
    once = (place for place, side in enumerate(distinct) if side.id not in often)
    return list(islice(chain(places, once), _FROM_EACH_END))


def _sorted_places(keys: Sequence[float]) -> list[int]:
    """Return places by their keys, equal ones in their order."""
    return sorted(range(len(keys)), key=keys.__getitem__)
