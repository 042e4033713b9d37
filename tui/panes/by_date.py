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
    """Return the facts of which the later one updates or revises the earlier; of a chain, each follows one only.

    Where several figures go on from one, the longest chain does.
    """
    chains = [relation.facts for relation in relations if relation.type in {"update", "revision"}]
    joined: dict[int, int] = {}
    for earlier, later in (pair for facts in sorted(chains, key=len, reverse=True) for pair in pairwise(facts)):
        if earlier not in joined and later not in joined.values():
            joined[earlier] = later
    return set(joined.items())


def in_words(dated: Sequence[Dated], undated: Sequence[Dated], joined: set[tuple[int, int]]) -> str:
    """Return the answers in a line: `>=3 (21 Jan) → >100 (26 Jan) · 800 (no date, S2)`; an arrow is an update.

    What updates each other stands together, whatever came in between.
    """
    chains = _in_chains(dated, dict(joined))
    left = max(0, len(dated) - _MOST) + max(0, len(undated) - _MOST)
    words, room = [], _MOST
    for chain in chains:
        if told := [_dated(each) for each in chain[:room]]:
            words.append(" → ".join(told))
        room -= len(told)
    words += [f"{shown.figure(each.fact) or '-'} (no date, {shown.label(each.source.id)})" for each in undated[:_MOST]]
    return " · ".join([*words, f"and {left} more"] if left else words)


def _in_chains(dated: Sequence[Dated], follows: dict[int, int]) -> list[list[Dated]]:
    """Return the answers in the order of their dates, each with those that update it behind it."""
    here = {each.fact.id: each for each in dated}
    chains: list[list[Dated]] = []
    told: set[int] = set()
    later = {follows[number] for number in here if number in follows}
    for each in sorted(dated, key=lambda each: (each.fact.id in later, _days(each))):
        chain: list[Dated] = []
        number: int | None = each.fact.id
        while number is not None and number in here and number not in told:
            told.add(number)
            chain.append(here[number])
            number = follows.get(number)
        if chain:
            chains.append(chain)
    return sorted(chains, key=lambda chain: _days(chain[0]))


def _dated(each: Dated) -> str:
    return f"{shown.figure(each.fact) or '-'} ({shown.as_of(each.fact, each.source.published)})"


def _days(each: Dated) -> tuple[str, str, int]:
    clock = each.clock
    return (str(clock.first), str(clock.last), each.fact.id) if clock else ("", "", each.fact.id)
