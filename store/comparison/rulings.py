"""What a reader ruled on the alignment of facts: of two rulings on one fact the newer one wins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from store.comparison.side import Side
    from store.model.ruling import Ruling

APART = "what a reader put aside"
"""The event of facts that were all put aside, and then ruled to answer one question."""


@dataclass(frozen=True, kw_only=True)
class Rulings:
    """The facts that are put `aside`, those that are the `same` question, and of these those that stay `apart`.

    Facts are apart that were all aside when they were ruled to answer one question: they answer it among themselves.
    """

    aside: frozenset[int] = frozenset()
    same: tuple[frozenset[int], ...] = ()
    apart: frozenset[int] = frozenset()

    def gather(self, present: Collection[int]) -> list[frozenset[int]]:
        """Return the facts that answer one question each, of those that are present; groups that share one are one."""
        groups: list[frozenset[int]] = []
        for facts in self.same:
            group = frozenset(fact for fact in facts if fact in present)
            if len(group) > 1:
                touching = [other for other in groups if other & group]
                groups = [other for other in groups if not other & group] + [group.union(*touching)]
        return sorted(groups, key=min)

    def is_apart(self, group: Collection[int]) -> bool:
        """Say whether facts answer a question of their own, away from what is not put aside."""
        return self.apart.issuperset(group)


def read_rulings(rulings: Iterable[Ruling]) -> Rulings:
    """Return rulings by what they do, in the order in which they were given."""
    aside: set[int] = set()
    apart: set[int] = set()
    same: list[frozenset[int]] = []
    for ruling in sorted(rulings, key=lambda one: one.id):
        facts = frozenset(ruling.facts)
        if ruling.kind == "same_question":
            if facts <= aside | apart:
                apart |= facts
            else:
                apart -= facts.union(*(group for group in same if group & facts))
            aside -= facts
            same.append(facts)
            continue
        same = [group - facts for group in same]
        apart -= facts
        aside = aside - facts if ruling.kind == "as_read" else aside | facts
    return Rulings(
        aside=frozenset(aside), same=tuple(group for group in same if len(group) > 1), apart=frozenset(apart)
    )


def follow(
    groups: Collection[frozenset[int]], rulings: Rulings, families: dict[int, str], sides: Mapping[int, Side]
) -> dict[int, str]:
    """Return the families with the facts of each group in that of the first of them, or in one of their own."""
    keys = dict(families) if groups or rulings.apart else families
    alone = rulings.apart.intersection(families).difference(*groups)
    for group in (*groups, *(frozenset({fact}) for fact in alone)):
        first = min(group, key=lambda fact: (sides[fact].order, fact))
        own = f"{families[first]} | {APART}, fact {min(group)}" if rulings.is_apart(group) else families[first]
        keys |= dict.fromkeys(group, own)
    return keys
