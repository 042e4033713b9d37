"""Copies: the same words in another source, with the same figure or with another one."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from store.comparison.remarks import place_in_sentence
from store.comparison.side import Side

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_FEW_WORDS = 5

Words = tuple[str, str]


def words_around(side: Side) -> Words | None:
    """Return the sentence without its numbers; `None` for a sentence too short to be recognised."""
    start, end = place_in_sentence(side.answer)
    text = side.answer.fact.text
    rest = _bare(text[:start] + " # " + text[end:]) if end else _bare(text)
    return (rest, side.answer.fact.polarity) if rest.count(" ") >= _FEW_WORDS else None


def _sentence(side: Side) -> Words | None:
    start, end = place_in_sentence(side.answer)
    text = side.answer.fact.text
    return (
        (text.casefold(), f"{start} {side.answer.fact.polarity}")
        if end and text.count(" ") >= _FEW_WORDS
        else words_around(side)
    )


@lru_cache(maxsize=4096)
def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+|#", _NUMBER.sub("#", text.casefold())))


def fold_copies(sides: Sequence[Side]) -> tuple[list[Side], list[tuple[Side, Side]]]:
    """Return the sides without copies of earlier ones, and each copy with the side it copies."""
    first: dict[tuple[Words, tuple[float, float, float | None], str | None], Side] = {}
    own, copies = [], []
    for side in sides:
        words = _sentence(side)
        if words is None:
            own.append(side)
            continue
        original = first.setdefault((words, side.interval.figure(), side.speaker), side)
        if original is side:
            own.append(side)
        else:
            copies.append((original, side))
    return own, copies


def find_changed_copies(sides: Iterable[Side]) -> list[tuple[Side, Side]]:
    """Return pairs of different sources that give another figure in the same words; the earlier source first."""
    same_words: dict[Words, list[Side]] = defaultdict(list)
    for side in sides:
        if words := words_around(side):
            same_words[words].append(side)
    pairs: list[tuple[Side, Side]] = []
    for leader, *others in same_words.values():
        pairs.extend((leader, side) for side in others if _is_changed(leader, side))
    return pairs


def _is_changed(leader: Side, side: Side) -> bool:
    elsewhere = side.answer.source.id != leader.answer.source.id
    return elsewhere and side.interval.figure() != leader.interval.figure()
