"""Keeping what a reader decided when the discrepancies are computed anew."""

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from store.model.discrepancy import Discrepancy


def inherit(stored: Sequence[Discrepancy], computed: Sequence[Discrepancy]) -> list[Discrepancy]:
    """Return `computed`, in its order, with ids, decisions and history of the stored ones that share most facts.

    A stored one gives to one heir only; decided ones choose first, then those that share more, then the lowest id.
    What was decided (or has a history) and finds no heir is kept at the end, marked as orphaned, with the relations it
    was decided on; nothing of it is left to be looked at. New ones keep id 0.
    """
    heirs = _match(stored, computed)
    taken = {old.id for old in heirs.values()}
    kept = [_give(heirs[place], new) if place in heirs else new for place, new in enumerate(computed)]
    orphans = [
        msgspec.structs.replace(old, orphaned=True, severity=0)
        for old in sorted(stored, key=lambda old: old.id)
        if old.id not in taken and (old.decision.status != "new" or old.history)
    ]
    return kept + orphans


def _match(stored: Sequence[Discrepancy], computed: Sequence[Discrepancy]) -> dict[int, Discrepancy]:
    places: dict[int, list[int]] = defaultdict(list)
    for place, new in enumerate(computed):
        for fact in set(new.facts):
            places[fact].append(place)
    claims = []
    for old in stored:
        shared: dict[int, int] = defaultdict(int)
        for fact in set(old.facts):
            for place in places[fact]:
                shared[place] += 1
        claims += [(*_rank(old, computed[place], count), place, old) for place, count in shared.items()]
    heirs: dict[int, Discrepancy] = {}
    given: set[int] = set()
    for *_, place, old in sorted(claims, key=lambda claim: claim[:5]):
        if place not in heirs and old.id not in given:
            heirs[place] = old
            given.add(old.id)
    return heirs


def _rank(old: Discrepancy, new: Discrepancy, shared: int) -> tuple[bool, int, bool, int]:
    undecided = old.decision.status == "new" and not old.history
    return undecided, -shared, old.question != new.question, old.id


def _give(old: Discrepancy, new: Discrepancy) -> Discrepancy:
    return msgspec.structs.replace(new, id=old.id, uid=old.uid, decision=old.decision, history=old.history)
