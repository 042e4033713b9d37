"""Texts that are nearly the same: found by shared runs of words, in one pass, never by comparing all with all."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from zlib import crc32

_RUN = 4
_KEYS = 8
_CROWDED = 50
_ENOUGH = 0.5
_SHORT = 20
_ENOUGH_OF_SHORT = 0.8
_FEW = 5


def group_near(texts: Sequence[str]) -> list[int]:
    """Return for each text the place of the first one it is nearly the same as (its own place if there is none).

    Two texts are nearly the same if half of the runs of four words of the shorter one stand in the other; numbers
    count as one word, so that a changed figure does not hide a copy. Reports of one sentence resemble each other
    without being copies: of texts of fewer than 23 words four fifths of the runs have to stand in the other, of
    those of fewer than eight all.
    """
    runs = [_runs(text) for text in texts]
    groups = list(range(len(texts)))
    buckets: dict[int, list[int]] = defaultdict(list)
    for place, own in enumerate(runs):
        for other in _candidates(own, buckets):
            if _are_near(own, runs[other]):
                groups[place] = groups[other]
                break
        for key in _keys(own):
            if len(buckets[key]) < _CROWDED:
                buckets[key].append(place)
    return groups


def _runs(text: str) -> frozenset[int]:
    words = ["0" if word[0].isdigit() else word for word in re.findall(r"\w+(?:[.,]\d+)*", text.casefold())]
    if len(words) < _RUN:
        return frozenset([crc32(" ".join(words).encode(errors="surrogatepass"))])
    starts = range(len(words) - _RUN + 1)
    return frozenset(crc32(" ".join(words[start : start + _RUN]).encode(errors="surrogatepass")) for start in starts)


def _keys(runs: frozenset[int]) -> list[int]:
    return sorted(runs)[:_KEYS]


def _candidates(runs: frozenset[int], buckets: dict[int, list[int]]) -> Iterator[int]:
    seen: set[int] = set()
    for key in _keys(runs):
        for place in buckets.get(key, ()):
            if place not in seen:
                seen.add(place)
                yield place


def _are_near(one: frozenset[int], other: frozenset[int]) -> bool:
    shorter = min(len(one), len(other))
    if shorter < _FEW:
        return one == other
    return len(one & other) >= (_ENOUGH_OF_SHORT if shorter < _SHORT else _ENOUGH) * shorter
