"""Totals that the places of one report make up exactly ("130 in Orvel, 107 in Brenn and 20 in Sarro" of 257)."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from store.comparison.listed import tell_split
from store.comparison.scenes import place_words
from store.comparison.side import Side
from store.lexicon.nations import is_country
from store.model.relation import Relation

_MOST = 12
"""A report with more places than this lists them, and its sums are chance."""
_FEWEST = 3
"""So many places are left at least where one is left out that is told of another time or thing."""
_TELLING = 5
"""Smaller parts, on the whole, make a total by chance."""


def find_by_place(sides: Sequence[Side]) -> list[Relation]:
    """Return the totals of a report that its figures for single places add up to, all or all but one."""
    by_source: dict[int, list[Side]] = defaultdict(list)
    for side in sides:
        if not side.denied and not side.dimension and side.interval.value is not None:
            by_source[side.source].append(side)
    return [relation for members in by_source.values() for relation in _relate(members)]


def _relate(members: Sequence[Side]) -> list[Relation]:
    local: dict[frozenset[str], Side] = {}
    for side in sorted(members, key=lambda side: side.start):
        if side.place and (words := place_words(side.place)) and not is_country(side.place):
            local.setdefault(words, side)
    parts = _apart(list(local.values()))
    if not 1 < len(parts) <= _MOST:
        return []
    totals = ((total, _making(parts, total)) for total in members if total not in parts)
    return [tell_split(total, made, "of its report, place by place") for total, made in totals if made]


def _apart(sides: Sequence[Side]) -> list[Side]:
    """Return the figures of places that share no word ("the city of Orvel", "Orvel" are one)."""
    kept: list[Side] = []
    for side in sides:
        if all(not place_words(side.place or "") & place_words(other.place or "") for other in kept):
            kept.append(side)
    return kept


def _making(parts: Sequence[Side], total: Side) -> Sequence[Side] | None:
    own = place_words(total.place or "")
    others = [side for side in parts if not own & place_words(side.place or "")]
    counts = {len(others), max(_FEWEST, len(others) - 1)}
    for count in sorted(counts - {0, 1}, reverse=True):
        for chosen in combinations(others, count):
            made = sum(side.interval.value or 0 for side in chosen)
            if made == total.interval.value and made >= _TELLING * count:
                return chosen
    return None
