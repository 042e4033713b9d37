"""Gathering answers into families: by event, predicate, population and measure, by hash and never by pairs."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from store.comparison.measures import gather_measures
from store.comparison.progress import Progress, tell_along
from store.comparison.side import Side

_STEP = 5000
_Group = tuple[str, str]
"""Event and dimension: measures are told apart within it."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Families:
    """The family of each fact, and the measures of each group; `renamed` are in another family than before."""

    names: dict[int, str] = field(default_factory=dict)
    measured: Mapping[_Group, frozenset[int]] = field(default_factory=dict)
    renamed: Collection[int] = ()


def name_families(
    sides: Mapping[int, Side],
    events: Mapping[int, str],
    before: Families,
    left: Iterable[tuple[Side, str]],
    moved: Collection[int],
    progress: Progress | None = None,
) -> Families:
    """Return the family of each fact, the one in `before` where it cannot have changed.

    `moved` came, went or were read anew; `left` are those that were there before, with the event they were of.
    """
    names, measured = dict(before.names), dict(before.measured)
    touched: dict[_Group, set[int]] = {}
    for side, event in left:
        if group := _group(side, event):
            touched.setdefault(group, set(measured.get(group, ()))).discard(side.id)
    named: dict[int, str] = {}
    for number in tell_along(moved, progress, _STEP):
        names.pop(number, None)
        if number not in sides:
            continue
        side = sides[number]
        if group := _group(side, events[number]):
            touched.setdefault(group, set(measured.get(group, ()))).add(number)
        else:
            named[number] = _join(side.theme.name, side.who.root, events[number])
    for group, members in touched.items():
        named |= _name_measures(group, [sides[number] for number in members])
        measured[group] = frozenset(members)
    renamed = {number for number, name in named.items() if before.names.get(number) != name}
    return Families(names=names | named, measured=measured, renamed=renamed)


def _name_measures(group: _Group, members: Collection[Side]) -> dict[int, str]:
    event, dimension = group
    families = {}
    for side, leader in gather_measures(sorted(members, key=lambda side: (side.order, side.id))):
        words = " ".join(sorted(leader.terms)) or leader.theme.name
        families[side.id] = _join(leader.theme.name, words, dimension, event)
    return families


def _group(side: Side, event: str) -> _Group | None:
    """Return where a measure belongs; `None` for what is counted."""
    if side.dimension or not side.theme.name:
        return event, f"{side.dimension}/{side.rate}" if side.rate else side.dimension
    return None


def _join(*parts: str) -> str:
    return " | ".join(part for part in parts if part)
