"""Texts that are nearly the same: found by shared runs of words, in one pass, never by comparing all with all."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from zlib import crc32

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"\w+(?:[.,]\d+)*")
_RUN = 4
_KEYS = 8
_BESIDE = 8
"""So many neighbours of a text are candidates for each of its keys."""
_TRIED = 12
"""So many candidates of a text, those that share most keys with it, are looked at."""
_ENOUGH = 0.5
_SHORT, _MIDDLING = 20, 60
_ENOUGH_OF_SHORT = 0.8
_FEW = 5

Runs = frozenset[int]


def group_near(texts: Sequence[str]) -> list[int]:
    """Return for each text the place of the first one of its group (its own place if it is in no group).

    Two texts are nearly the same if half of the runs of four words of the shorter one stand in the other; numbers
    count as one word, so that a changed figure does not hide a copy. Reports of one sentence resemble each other
    without being copies: of texts of fewer than 23 words four fifths of the runs have to stand in the other, of
    those of fewer than eight all. Two voices on one thing do so as well: of texts that give no figure both, those of
    fewer than 63 words have to share four fifths, those of fewer than 23 all. Which texts make a group does not
    depend on their order.
    """
    places: dict[Runs, list[int]] = defaultdict(list)
    for place, text in enumerate(texts):
        places[_runs(text)].append(place)
    distinct = sorted(places, key=_by_content) if len(places) > 1 else list(places)
    groups = list(range(len(texts)))

    def numbers(runs: Runs) -> frozenset[str]:
        return frozenset(number for place in places[runs] for number in _NUMBER.findall(texts[place]))

    for members in _join_near(distinct, numbers):
        together = [place for member in members for place in places[distinct[member]]]
        first = min(together)
        for place in together:
            groups[place] = first
    return groups


def _join_near(texts: Sequence[Runs], numbers: Callable[[Runs], frozenset[str]]) -> Iterable[list[int]]:
    """Gather texts, none of them twice and sorted by what they say, by what they are near to."""
    leaders = list(range(len(texts)))
    for one, other in _candidates(texts):
        left, right = _leader(leaders, one), _leader(leaders, other)
        if left != right and _are_near(texts[one], texts[other], numbers):
            leaders[right] = left
    groups: dict[int, list[int]] = defaultdict(list)
    for place in range(len(texts)):
        groups[_leader(leaders, place)].append(place)
    return groups.values()


def _candidates(texts: Sequence[Runs]) -> Iterator[tuple[int, int]]:
    """Yield pairs that share a key: of a crowd that shares one, those that stand near each other in their order."""
    holders: dict[int, list[int]] = defaultdict(list)
    stands: list[list[tuple[list[int], int]]] = []
    for place, runs in enumerate(texts):
        stood = []
        for key in _sketch(runs):
            stood.append((holders[key], len(holders[key])))
            holders[key].append(place)
        stands.append(stood)
    for place, stood in enumerate(stands):
        shared = Counter(other for held, at in stood for other in held[max(0, at - _BESIDE) : at])
        if len(shared) > _TRIED:
            shared = Counter(dict(sorted(shared.items(), key=lambda each: (-each[1], -each[0]))[:_TRIED]))
        for other in shared:
            yield other, place


def _runs(text: str) -> Runs:
    words = ["0" if word[0].isdigit() else word for word in _WORD.findall(text.casefold())]
    marks = [crc32(word.encode(errors="surrogatepass")) for word in words]
    if len(marks) < _RUN:
        return frozenset([hash(tuple(marks))])
    return frozenset(map(hash, zip(*(marks[start:] for start in range(_RUN)), strict=False)))


def _by_content(runs: Runs) -> tuple[list[int], int, int]:
    return _sketch(runs), len(runs), sum(runs)


def _sketch(runs: Runs) -> list[int]:
    """Return the smallest marks: texts that share many runs are likely to share some of these."""
    return sorted(runs)[:_KEYS]


def _leader(leaders: list[int], place: int) -> int:
    while leaders[place] != place:
        leaders[place] = place = leaders[leaders[place]]
    return place


def _are_near(one: Runs, other: Runs, numbers: Callable[[Runs], frozenset[str]]) -> bool:
    shorter = min(len(one), len(other))
    if shorter < _FEW:
        return one == other
    shared = len(one & other) / shorter
    if shared < (_ENOUGH_OF_SHORT if shorter < _SHORT else _ENOUGH):
        return False
    if shorter >= _MIDDLING or (shorter >= _SHORT and shared >= _ENOUGH_OF_SHORT):
        return True
    mine, theirs = numbers(one), numbers(other)
    return bool(mine & theirs) or not (mine and theirs)
