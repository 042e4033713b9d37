"""Parts larger than a whole: no contradiction where another report gives a total that holds the part."""

from collections.abc import Mapping, Sequence

import msgspec

from store.comparison.side import Side
from store.model.relation import Relation

_CONTRADICTS = 3


def lower_held(relations: Sequence[Relation], sides: Sequence[Side]) -> list[Relation]:
    """Return `relations`; a part that outgrows one total is context where the question has a total that holds it.

    The smaller total then is most likely of one place or of one day.
    """
    by_id = {side.id: side for side in sides}
    return [_lower(relation, by_id) if _is_outgrown(relation) else relation for relation in relations]


def _is_outgrown(relation: Relation) -> bool:
    return relation.type == "scope" and relation.severity == _CONTRADICTS


def _lower(relation: Relation, sides: Mapping[int, Side]) -> Relation:
    part, whole = (sides[fact] for fact in relation.facts)
    holding = [side for side in sides.values() if side.who == whole.who and _holds(side, part)]
    if not holding:
        return relation
    nearest = min(holding, key=lambda side: (side.interval.middle(), side.order))
    why = f"{relation.why.removesuffix('.')}; {nearest.answer.label} gives a total that holds it."
    return msgspec.structs.replace(relation, severity=1, why=why)


def _holds(total: Side, part: Side) -> bool:
    return not total.denied and total.interval.middle() >= part.interval.low and total.id != part.id
