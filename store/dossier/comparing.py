"""The discrepancies of a dossier: computed from facts and rulings, inheriting what readers decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from store.dossier.weighing import Weighed, weigh
from store.lexicon.additions import name_additions
from store.lexicon.loading import name_lexicons
from store.lexicon.words_in_force import words_in_force
from store.model.discrepancy import Discrepancy  # noqa: TC001 - a struct looks at its fields' types
from store.model.relation import RULES_VERSION, Relation

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from store.comparison import Progress, Question
    from store.dossier.contents import Contents
    from store.storage import Tables


class Comparison(msgspec.Struct, frozen=True):
    """The discrepancies in the order of the queue, and what each fact has to do with them."""

    discrepancies: dict[int, Discrepancy]
    relations: dict[int, tuple[Relation, ...]]
    held_back: dict[int, tuple[Relation, ...]]
    numbers: dict[int, tuple[int, ...]]

    def about(self, fact: int) -> tuple[Discrepancy, ...]:
        """Return the discrepancies that a fact takes part in."""
        return tuple(self.discrepancies[number] for number in self.numbers.get(fact, ()))

    def touching(self, facts: Sequence[int]) -> tuple[int, ...]:
        """Return the discrepancies that any of the facts take part in, in the order of the queue."""
        touched = {number for fact in facts for number in self.numbers.get(fact, ())}
        return tuple(number for number in self.discrepancies if number in touched)


def rules_in_force() -> str:
    """Return a name for the rules and word lists that a comparison follows; results of others are computed anew."""
    return f"{RULES_VERSION}-{name_lexicons()}"


def stored_comparison(contents: Contents, weigh: Callable[[Tables], Weighed] = weigh) -> Comparison | None:
    """Return the comparison as it is stored, `None` if something it was made from has changed since."""
    compared = contents.meta.compared
    if compared is None or compared.rules != rules_in_force() or compared.words != name_additions(contents.words):
        return None
    if compared.digest != weigh(contents.tables).digest:
        return None
    stored = contents.read(contents.stored_discrepancies.find, compared.order)
    return look_up(stored) if len(stored) == len(compared.order) else None


def is_gone(one: Discrepancy) -> bool:
    """Say whether the facts no longer give it and nobody decided it: kept for its id, should it come back."""
    return one.orphaned and one.decision.status == "new" and not one.history


def compare(
    contents: Contents,
    questions: Sequence[Question],
    before: Comparison | None = None,
    progress: Progress | None = None,
) -> Comparison:
    """Compare answers. Only `contents` is read, so it can run in a thread; new discrepancies get the next ids.

    `before` is what was shown: a discrepancy that was not written down keeps its id as well.
    """
    from store.comparison import find_discrepancies, inherit  # noqa: PLC0415 - not needed to open a dossier

    stored = list(contents.stored_discrepancies.read_all())
    known = {one.id for one in stored}
    stored += [one for one in before.discrepancies.values() if one.id not in known] if before else []
    with words_in_force(contents.words):
        found = find_discrepancies(questions, progress)
    inherited = inherit([one for one in stored if not is_gone(one)], found)
    # What is new may have been there before: a source is withdrawn and comes back, a fact is deleted by mistake.
    returned = iter(inherit([one for one in stored if is_gone(one)], [one for one in inherited if not one.id]))
    used = max((one.id for one in stored), default=0)
    return look_up(_numbered(contents, [one if one.id else next(returned) for one in inherited], used))


def _numbered(contents: Contents, discrepancies: Sequence[Discrepancy], used: int) -> list[Discrepancy]:
    free = max(contents.meta.next_id.get("discrepancies", 1), used + 1)
    numbered = []
    for one in discrepancies:
        numbered.append(one if one.id else msgspec.structs.replace(one, id=free))
        free += not one.id
    return numbered


def look_up(discrepancies: Sequence[Discrepancy]) -> Comparison:
    """Return the discrepancies with the relations of each fact."""
    relations: dict[int, tuple[Relation, ...]] = {}
    held_back: dict[int, tuple[Relation, ...]] = {}
    numbers: dict[int, tuple[int, ...]] = {}
    for one in discrepancies:
        if not one.orphaned:
            _gather(relations, one.relations)
            _gather(held_back, one.held_back)
        for fact in one.facts:
            numbers[fact] = (*numbers.get(fact, ()), one.id)
    return Comparison({one.id: one for one in discrepancies}, relations, held_back, numbers)


def _gather(by_fact: dict[int, tuple[Relation, ...]], relations: Sequence[Relation]) -> None:
    for relation in relations:
        for fact in relation.facts:
            by_fact[fact] = (*by_fact.get(fact, ()), relation)
