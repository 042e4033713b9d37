"""Merging facts that were extracted again with those that are there: ids and readers' work are kept."""

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from store.model.fact import Fact
from store.model.quantity import Quantity

HAND = "hand"
RULES = "rules@"
QUANTITY_FIELDS = frozenset(Quantity.__struct_fields__)

_KEPT = frozenset({"id", "checked", "edited", "deleted", "event"})
"""Fields that extraction knows nothing about."""


class Merged(msgspec.Struct, frozen=True, kw_only=True):
    """The facts to change (with their ids), to add and to take away."""

    changed: list[Fact]
    new: list[Fact]
    gone: list[Fact]


def merge_facts(stored: Sequence[Fact], found: Sequence[Fact], worked_on: set[int]) -> Merged:
    """Pair stored and found facts by passage, place, polarity and speaker; if only the speaker changed, by the rest."""
    machine = [fact for fact in stored if fact.made_by.startswith(RULES)]
    pairs, new = _pair(machine, found)
    changed = [renewed(before, after) for before, after in pairs]
    paired = {before.id for before, _ in pairs}
    unpaired = [fact for fact in machine if fact.id not in paired]
    lost = [fact for fact in unpaired if _is_kept(fact, worked_on)]
    return Merged(
        changed=changed + [msgspec.structs.replace(fact, lost=not fact.deleted) for fact in lost],
        new=new,
        gone=[fact for fact in unpaired if not _is_kept(fact, worked_on)],
    )


def renewed(before: Fact, after: Fact) -> Fact:
    """Return the fact as it was found now, with its id and with what a reader did to it."""
    kept = {name: getattr(before, name) for name in _KEPT | (set(before.edited) & set(Fact.__struct_fields__))}
    if QUANTITY_FIELDS & set(before.edited):
        kept["quantity"] = before.quantity
    return msgspec.structs.replace(after, lost=False, **kept)


def _pair(stored: Sequence[Fact], found: Sequence[Fact]) -> tuple[list[tuple[Fact, Fact]], list[Fact]]:
    waiting: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
    for fact in stored:
        waiting[_place(fact)].append(fact)
    pairs, others = [], []
    for fact in found:
        same = next((one for one in waiting[_place(fact)] if one.speaker == fact.speaker), None)
        if same is None:
            others.append(fact)
        else:
            waiting[_place(fact)].remove(same)
            pairs.append((same, fact))
    new = []
    for fact in others:
        if waiting[_place(fact)]:
            pairs.append((waiting[_place(fact)].pop(0), fact))
        else:
            new.append(fact)
    return pairs, new


def _place(fact: Fact) -> tuple[object, ...]:
    return fact.passage, fact.start, fact.end, fact.polarity


def _is_kept(fact: Fact, worked_on: set[int]) -> bool:
    return bool(fact.id in worked_on or fact.edited or fact.checked or fact.deleted)
