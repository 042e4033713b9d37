"""Spellings of one name: they are no contradiction, and a reader may want to know that they are one."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz

from store.comparison.side import Side

_ALIKE = 85
_START = 3
_LONG_NAME = 5
_MOST = 20


def spell_speakers(sides: Iterable[Side]) -> list[tuple[Side, Side]]:
    """Return pairs of sides whose speakers are spelt differently but read as one name, one pair for two spellings."""
    return _find_spellings((side.speaker, side) for side in sides if side.speaker and " " in side.speaker)


def spell_places(sides: Iterable[Side]) -> list[tuple[Side, Side]]:
    """Return pairs of answers to one question whose places are spelt differently but read as one name."""
    return _find_spellings((side.place, side) for side in sides if side.place and len(side.place) >= _LONG_NAME)


def _find_spellings(named: Iterable[tuple[str, Side]]) -> list[tuple[Side, Side]]:
    """Return pairs of like names; only names that share the start of a word are looked at."""
    first: dict[str, Side] = {}
    for name, side in named:
        first.setdefault(name, side)
    near: dict[str, list[str]] = defaultdict(list)
    found: list[tuple[Side, Side]] = []
    for name, side in sorted(first.items()):
        starts = {word[:_START] for word in name.split()}
        found += [(first[other], side) for other in _similar(name, [each for start in starts for each in near[start]])]
        for start in starts:
            near[start].append(name)
    return found[:_MOST]


def _similar(name: str, others: Sequence[str]) -> list[str]:
    """Return the spellings of one name; a name without its first word, or with a title, is the name itself."""
    words = set(name.split())
    return sorted(
        {
            other
            for other in others
            if not words <= set(other.split())
            and not set(other.split()) <= words
            and fuzz.token_sort_ratio(name, other) >= _ALIKE
        }
    )
