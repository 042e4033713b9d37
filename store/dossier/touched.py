"""Which records are to be entered anew into an index after a change."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from store.dossier.comparing import Comparison
    from store.dossier.contents import Contents
    from store.model.note import Note


class State(NamedTuple):
    """All that a search looks at: records, what was compared, notes by what they are on."""

    contents: Contents
    comparison: Comparison | None
    notes: Mapping[tuple[str, int], Sequence[Note]]


def find_touched(table: str, before: State, after: State) -> set[int] | None:
    """Return the records of a table that a search may find otherwise than before; nothing where that is not known."""
    find = {"sources": _find_sources, "passages": _find_passages, "facts": _find_facts}.get(table)
    if find is None:
        return None
    return find(before, after) | _find_noted(table, before, after)


def _find_sources(before: State, after: State) -> set[int]:
    return set(after.contents.sources.differing(before.contents.sources))


def _find_passages(before: State, after: State) -> set[int]:
    touched = set(after.contents.passages.differing(before.contents.passages))
    for source in _find_sources(before, after):
        for state in (before, after):
            touched.update(state.contents.order.passages_in.get(source, ()))
    return touched


def _find_facts(before: State, after: State) -> set[int]:
    touched = set(after.contents.facts.differing(before.contents.facts))
    for passage in _find_passages(before, after):
        for state in (before, after):
            touched.update(state.contents.order.facts_in.get(passage, ()))
    return touched.union(*_find_compared(before.comparison, after.comparison))


def _find_compared(before: Comparison | None, after: Comparison | None) -> Iterator[tuple[int, ...]]:
    """Yield the facts of each discrepancy that came, went or is another one now."""
    old, new = (each.discrepancies if each else {} for each in (before, after))
    for number in old.keys() | new.keys():
        one, other = old.get(number), new.get(number)
        if one is not other and one != other:
            yield one.facts if one else ()
            yield other.facts if other else ()


def _find_noted(table: str, before: State, after: State) -> set[int]:
    """Return the records of a table on which notes came, went or changed."""
    on = before.notes.keys() | after.notes.keys()
    return {target[1] for target in on if target[0] == table and _noted(before, target) != _noted(after, target)}


def _noted(state: State, target: tuple[str, int]) -> Sequence[Note]:
    return state.notes.get(target, ())
