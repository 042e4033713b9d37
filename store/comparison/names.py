"""Spellings of one name: they are no contradiction, and a reader may want to know that they are one."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from rapidfuzz import fuzz

from store.comparison.side import Side
from store.lexicon.populations import is_official
from store.text.spellings import sounds, spelt_alike

_ALIKE = 85
_START = 3
_LONG_NAME = 5
_LONG_WORD = 7
_MOST = 20


def spell_speakers(sides: Iterable[Side]) -> list[tuple[Side, Side, bool]]:
    """Return pairs of sides whose speakers are most likely one name in two spellings, and whether that is sure.

    One pair for two spellings. It is not sure where the end of a long name differs ("Kettani", "Kettaneh").
    """
    first: dict[str, Side] = {}
    for side in sides:
        if side.speaker and " " in side.speaker and not is_official(side.speaker):
            first.setdefault(side.speaker, side)
    alike: dict[str, list[str]] = defaultdict(list)
    for name in sorted(first):
        alike[sounds(name)].append(name)
    pairs = (pair for names in alike.values() for pair in combinations(names, 2))
    sure = [(first[one], first[other], True) for one, other in pairs if spelt_alike(one, other)]
    near = [pair for pair in _find_spellings(first.items()) if not _is_told_apart(*pair)]
    return [*sure, *((one, other, False) for one, other in near)][:_MOST]


def _is_told_apart(one: Side, other: Side) -> bool:
    """Whether names are one for sure, or differ in more than the end of a long word ("John", "Joan")."""
    mine, theirs = (set((side.speaker or "").split()) for side in (one, other))
    word, another = " ".join(mine - theirs), " ".join(theirs - mine)
    ends = min(len(word), len(another)) >= _LONG_WORD and word[:_LONG_NAME] == another[:_LONG_NAME]
    return not ends or spelt_alike(one.speaker or "", other.speaker or "")


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
