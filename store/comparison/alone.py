"""Parts that their own sentence tells: context of a question in the queue, and no reason to put one there."""

from collections.abc import Mapping, Sequence

import msgspec

from store.comparison.remarks import read_remarks
from store.comparison.side import Side
from store.comparison.wholes import TREATED
from store.model.relation import Relation


def hold_told_alone(relations: Sequence[Relation], sides: Mapping[int, Side]) -> list[Relation]:
    """Return `relations`, held back where all that would be shown are parts that their own report tells so.

    "40 people died, nine children among them" is worth a line beside another toll, and no entry of its own.
    """
    shown = [each for each in relations if each.severity > 0]
    if not all(_is_told_so(each, sides) for each in shown):
        return list(relations)
    return [msgspec.structs.replace(each, severity=0) if each.severity else each for each in relations]


def _is_told_so(relation: Relation, sides: Mapping[int, Side]) -> bool:
    """Whether one report gives a part with its whole: in one sentence, or as what became of some of them."""
    if relation.type != "scope" or relation.severity != 1 or not relation.internal:
        return False
    part, whole = (sides[fact] for fact in relation.facts)
    remarks = read_remarks(part.answer)
    one = (part.passage, part.answer.fact.text) == (whole.passage, whole.answer.fact.text)
    treated = (part.theme.name, whole.theme.name) == TREATED
    return treated or (one and (remarks.part or remarks.listed or remarks.of_whom))
