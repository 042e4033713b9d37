"""Answers to one question in the order of their dates: in one line, or as rows under a plot."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from store import read_clock
from tui import format as shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from store import Clock, Fact, Relation, Source

PLOTTED_FROM = 4
"""Fewer dates than this make a line of words, not a plot."""
_MOST = 8
"""Answers of each kind that a line names; what is more is counted."""


class Dated(NamedTuple):
    """An answer with the days it stood for, `None` where they are not known."""

    fact: Fact
    source: Source
    clock: Clock | None


def by_date(answers: Iterable[tuple[Fact, Source]]) -> tuple[list[Dated], list[Dated]]:
    """Return the answers that have a date, in its order, and those that have none."""
    read = [Dated(fact, source, read_clock(fact.as_of)) for fact, source in answers]
    dated = [each for each in read if each.clock]
    return sorted(dated, key=_days), [each for each in read if each.clock is None]


def count_dates(dated: Sequence[Dated]) -> int:
    """Return how many different dates there are."""
    return len({(each.clock.first, each.clock.last) for each in dated if each.clock})


def joined_pairs(relations: Iterable[Relation]) -> set[tuple[int, int]]:
    """Return the facts of which the later one updates or revises the earlier."""
    chains = (relation.facts for relation in relations if relation.type in {"update", "revision"})
    return {pair for facts in chains for pair in pairwise(facts)}


def in_words(dated: Sequence[Dated], undated: Sequence[Dated], joined: set[tuple[int, int]]) -> str:
    """Return the answers in a line: `>=3 (21 Jan) → >100 (26 Jan) · 800 (no date, S2)`; an arrow is an update."""
    words = ""
    before: list[int] = []
    for each in dated[:_MOST]:
        arrow = any((number, each.fact.id) in joined for number in before)
        words += (" → " if arrow else " · ") if words else ""
        words += f"{shown.figure(each.fact) or '-'} ({shown.as_of(each.fact, each.source.published)})"
        before.append(each.fact.id)
    for each in undated[:_MOST]:
        words += f"{' · ' if words else ''}{shown.figure(each.fact) or '-'} (no date, {shown.label(each.source.id)})"
    left = max(0, len(dated) - _MOST) + max(0, len(undated) - _MOST)
    return f"{words} · and {left} more" if left else words


def _days(each: Dated) -> tuple[str, str, int]:
    clock = each.clock
    return (str(clock.first), str(clock.last), each.fact.id) if clock else ("", "", each.fact.id)
