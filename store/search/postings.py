"""Where keys stand: the subjects that have a word, a field, a clock, a mark or a figure."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import TypeVar

K = TypeVar("K", str, tuple[str, str], float)

Postings = dict[K, "array[int]"]
"""For each key the places of the subjects that have it."""


def move_postings(
    before: Mapping[K, "array[int]"], moves: Iterable[tuple[int, AbstractSet[K], AbstractSet[K]]]
) -> Postings[K]:
    """Return the postings after subjects at some places lost their keys and have others; `before` stays as it is.

    Only keys that somebody lost or got are looked at; one that nobody has any more is gone.
    """
    lost: dict[K, set[int]] = defaultdict(set)
    got: dict[K, list[int]] = defaultdict(list)
    for place, old, new in moves:
        for key in old - new:
            lost[key].add(place)
        for key in new - old:
            got[key].append(place)
    after = dict(before)
    for key in lost.keys() | got.keys():
        stayed = (place for place in before.get(key, ()) if place not in lost.get(key, ()))
        places = array("I", stayed if key in lost else before.get(key, ()))
        places.extend(got.get(key, ()))
        if places:
            after[key] = places
        else:
            del after[key]
    return after
