"""Sparing the reader: of many relations of one fact that say nearly the same, the nearest ones are kept."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from store.comparison.side import Side
from store.model.relation import Relation, RelationType

_KEPT: Mapping[RelationType, int] = {"scope": 5, "update": 8}
"""As many relations of a kind are shown of one fact."""


def spare(relations: Sequence[Relation], sides: Mapping[int, Side]) -> list[Relation]:
    """Return `relations` in their order, without pairs of mere context that nearer pairs of a fact make needless.

    A part is shown with the nearest totals, an update with the nearest earlier figures; nearness is one population,
    then one source, one passage, days between, and the distance of the figures.
    """
    context = [each for each in relations if _is_context(each) and _is_pair(each)]
    kept: Counter[tuple[RelationType, int]] = Counter()
    needless = set()
    for relation in sorted(context, key=lambda each: _distance(each, sides)):
        place = relation.type, relation.facts[0] if relation.type == "scope" else relation.facts[-1]
        kept[place] += 1
        if kept[place] > _KEPT[relation.type]:
            needless.add(id(relation))
    return [each for each in relations if id(each) not in needless]


def _is_context(relation: Relation) -> bool:
    """Whether a relation only sets a figure beside another: a part, an update, what may be an update without a date."""
    return relation.type in _KEPT and relation.severity <= (2 if relation.type == "update" else 1)


def _is_pair(relation: Relation) -> bool:
    return len(relation.facts) == len(("one", "other"))


def _distance(relation: Relation, sides: Mapping[int, Side]) -> tuple[object, ...]:
    one, other = (sides[fact] for fact in relation.facts)
    dated = date.min not in {one.moment.day(), other.moment.day()}
    days = abs(one.moment.day().toordinal() - other.moment.day().toordinal()) if dated else 0
    small, large = sorted((abs(one.interval.middle()), abs(other.interval.middle())))
    apart = one.passage != other.passage
    far = large / small if small else large
    return one.who != other.who, not relation.internal, apart, days, far, one.order, other.order
