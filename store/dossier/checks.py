"""How many facts a person compared with their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from store.model.fact import Check  # noqa: TC001 - a struct looks at its fields' types

if TYPE_CHECKING:
    from store.dossier.contents import Contents
    from store.dossier.table import Table
    from store.model.fact import Fact


class CheckPart(msgspec.Struct, frozen=True, gc=False):
    """The part of a fact's record that says whether it was checked."""

    checked: Check | None = None


class Checks:
    """Counts the checked facts among those that are shown; after a change it looks at what changed only."""

    def __init__(self) -> None:
        # Replaced at once: a thread may count while another one does.
        self._known: tuple[Table[Fact], frozenset[int]] | None = None

    def count(self, contents: Contents) -> int:
        """Return how many of the facts that are shown are checked."""
        facts = contents.facts
        if self._known is None:
            checked = frozenset(number for number, part in facts.read_parts(CheckPart) if part.checked)
        else:
            before, known = self._known
            changed = facts.differing(before)
            now = {number for number, part in facts.read_parts(CheckPart, changed) if part.checked}
            checked = known.difference(changed) | now if changed else known
        self._known = facts, checked
        return len(checked.intersection(contents.order.facts))
