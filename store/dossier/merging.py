"""Merging facts that were extracted again with those that are there: ids and readers' work are kept."""

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from store.dossier.following import follow
from store.model.fact import Fact
from store.model.quantity import FIGURE_FIELDS

RULES = "rules@"

_KEPT = frozenset({"id", "checked", "edited", "deleted", "event"})
"""Fields that extraction knows nothing about."""


class Merged(msgspec.Struct, frozen=True, kw_only=True):
    """The facts to change (with their ids), to add and to take away."""

    changed: list[Fact]
    new: list[Fact]
    gone: list[Fact]


def merge_facts(stored: Sequence[Fact], found: Sequence[Fact], worked_on: set[int]) -> Merged:
    """Pair stored and found facts by passage, place, polarity and speaker; if only the speaker changed, by the rest.

    What a reader has set says nothing of what was found before: an edited polarity or speaker fits any.
    """
    machine = [fact for fact in stored if fact.made_by.startswith(RULES)]
    pairs, new = _pair(machine, found, worked_on)
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
    if FIGURE_FIELDS & set(before.edited):
        kept["quantity"] = before.quantity
    return follow(after, msgspec.structs.replace(after, lost=False, **kept), before.edited)


def _pair(
    stored: Sequence[Fact], found: Sequence[Fact], worked_on: set[int]
) -> tuple[list[tuple[Fact, Fact]], list[Fact]]:
    """Pair the facts of each place, those first that fit best."""
    places: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
    for fact in stored:
        places[_place(fact)].append(fact)
    candidates = [
        (_fit(one, fact, worked_on), one.id, number)
        for number, fact in enumerate(found)
        for one in places[_place(fact)]
        if _has_polarity(one, fact)
    ]
    partners: dict[int, int] = {}
    taken: set[int] = set()
    for _, known, number in sorted(candidates):
        if number not in partners and known not in taken:
            partners[number] = known
            taken.add(known)
    by_id = {fact.id: fact for fact in stored}
    pairs = [(by_id[known], found[number]) for number, known in partners.items()]
    new = [fact for number, fact in enumerate(found) if number not in partners]
    return sorted(pairs, key=lambda pair: pair[0].id), new


def _fit(stored: Fact, found: Fact, worked_on: set[int]) -> tuple[bool, ...]:
    """Return how well two facts of one place go together, the best first: a reader's work before what nobody saw."""
    return (
        stored.speaker != found.speaker and "speaker" not in stored.edited,
        not stored.edited,
        not _is_kept(stored, worked_on),
        stored.speaker != found.speaker,
        stored.polarity != found.polarity,
        stored.words.cue != found.words.cue,
    )


def _has_polarity(stored: Fact, found: Fact) -> bool:
    return stored.polarity == found.polarity or bool({"polarity", "stance"} & set(stored.edited))


def _place(fact: Fact) -> tuple[object, ...]:
    return fact.passage, fact.start, fact.end


def _is_kept(fact: Fact, worked_on: set[int]) -> bool:
    return bool(fact.id in worked_on or fact.edited or fact.checked or fact.deleted)
