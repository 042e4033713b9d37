"""What readers ruled on the alignment of facts, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from store.dossier.comparing import Comparison
    from store.dossier.contents import Contents
    from store.model.relation import Relation
    from store.model.ruling import Ruling


def find_aside(contents: Contents) -> Mapping[int, Ruling]:
    """Return the facts that are put aside, each with the ruling that did it."""
    rulings = sorted(contents.rulings.read_all(), key=lambda ruling: ruling.id)
    if not rulings:
        return {}
    from store.comparison import read_rulings  # noqa: PLC0415 - not needed to open a dossier

    ruled = read_rulings(rulings)
    aside = ruled.aside | ruled.apart
    putting = [ruling for ruling in rulings if ruling.kind not in {"same_question", "as_read"}]
    return {fact: ruling for ruling in putting for fact in ruling.facts if fact in aside}


class Aside:
    """The facts that are put aside, looked for once for each state of the rulings."""

    def __init__(self) -> None:
        self._found: tuple[object, Mapping[int, Ruling]] | None = None

    def among(self, contents: Contents) -> Mapping[int, Ruling]:
        """Return them as `find_aside` does."""
        rulings = contents.tables.get("rulings")
        if self._found is None or self._found[0] is not rulings:
            self._found = rulings, find_aside(contents)
        return self._found[1]


def find_ruled(contents: Contents) -> Collection[int]:
    """Return the facts of which a ruling holds."""
    rulings = list(contents.rulings.read_all())
    if not rulings:
        return ()
    from store.comparison import read_rulings  # noqa: PLC0415 - not needed to open a dossier

    ruled = read_rulings(rulings)
    return ruled.aside.union(ruled.apart, *ruled.same)


def refuse_where_nothing_is_ruled(contents: Contents, facts: Sequence[int]) -> None:
    """Raise StoreError for a fact of which no ruling holds that could be taken back."""
    ruled = find_ruled(contents)
    for number in facts:
        if number not in ruled:
            raise StoreError(f"nothing is ruled on fact {number} that could be taken back")


def relations_between(comparison: Comparison, facts: Sequence[int]) -> tuple[Relation, ...]:
    """Return what holds between some facts and no others, the worst first, what was held back as well."""
    told = [
        relation
        for number in facts
        for relation in (*comparison.relations.get(number, ()), *comparison.held_back.get(number, ()))
        if set(facts).issuperset(relation.facts)
    ]
    distinct = [relation for place, relation in enumerate(told) if relation not in told[:place]]
    return tuple(sorted(distinct, key=lambda relation: -relation.severity))
