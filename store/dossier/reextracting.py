"""Extracting facts again: after an upgrade, a change of words, or a date that was set."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from store.dossier.merging import RULES, Merged, merge_facts
from store.dossier.worked import worked_on
from store.lexicon.words_in_force import words_in_force
from store.model.fact import Fact
from store.model.noun import Noun

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from store.dossier.contents import Contents
    from store.dossier.writer import Writer
    from store.model.passage import Passage
    from store.model.source import Source

    Extractor = Callable[[Source, Sequence[Passage]], Sequence[Fact]]

_SILENT = frozenset({"how", "words", "confidence", "made_by", "text", "sentence_start", "sentence_end"})
"""Fields whose change is no news to a reader."""


class Changed(Noun, frozen=True, kw_only=True, gc=False):
    """A fact as it was and as it is now, under the same id."""

    before: Fact
    after: Fact

    @property
    def fields(self) -> tuple[str, ...]:
        """Return the fields that differ."""
        names = (name for name in Fact.__struct_fields__ if name not in _SILENT)
        return tuple(name for name in names if getattr(self.before, name) != getattr(self.after, name))


class Reextracted(Noun, frozen=True, kw_only=True, gc=False):
    """What extracting again has changed.

    `same` counts the facts that are as they were; `gone` were taken out; `kept` are no longer found, but a reader has
    worked on them.
    """

    sources: int = 0
    same: int = 0
    new: tuple[Fact, ...] = ()
    changed: tuple[Changed, ...] = ()
    gone: tuple[Fact, ...] = ()
    kept: tuple[Fact, ...] = ()


def find_again(contents: Contents, source: Source, read_facts: Extractor) -> list[Fact] | None:
    """Return the facts that rules find now; `None` where the facts of a source are another program's."""
    if not list_stored(contents, source.id) and (source.uid is None or contents.order.facts_of(source.id)):
        return None
    text = contents.layout(source).text
    passages = contents.read(contents.passage, contents.order.passages_in.get(source.id, []))
    with words_in_force(contents.words):
        return list(read_facts(msgspec.structs.replace(source, text=text), passages))


def extract_again(writer: Writer, source: Source, read_facts: Extractor) -> None:
    """Extract the facts of a stored source again and merge them with those that rules made; others stay as they are."""
    found = find_again(writer.contents, source, read_facts)
    if found is not None:
        merge_again(writer, source.id, found, worked_on(writer.contents))


def extract_all_again(writer: Writer, found: Iterable[tuple[int, Sequence[Fact]]]) -> Reextracted:
    """Merge what was found again in each source; return what that has changed."""
    contents = writer.contents
    worked, told, same, sources = worked_on(contents), Reextracted(), 0, 0
    for source, facts in found:
        stored = {fact.id: fact for fact in list_stored(contents, source)}
        merged = merge_again(writer, source, facts, worked)
        pairs = [Changed(before=stored[fact.id], after=fact) for fact in merged.changed if not fact.deleted]
        kept = [pair.after for pair in pairs if pair.after.lost and not pair.before.lost]
        changed = [pair for pair in pairs if pair.fields and not pair.after.lost]
        sources += 1
        same += len(pairs) - len(kept) - len(changed)
        told = msgspec.structs.replace(
            told,
            new=(*told.new, *merged.new),
            changed=(*told.changed, *changed),
            gone=(*told.gone, *merged.gone),
            kept=(*told.kept, *kept),
        )
    return msgspec.structs.replace(told, sources=sources, same=same)


def merge_again(writer: Writer, source: int, found: Sequence[Fact], worked: set[int]) -> Merged:
    """Write what was found over what rules had found before; return it, new facts with their ids."""
    contents = writer.contents
    merged = merge_facts(list_stored(contents, source), found, worked)
    for fact in merged.changed:
        writer.change(contents.facts, fact.id, fact)
    new = [msgspec.structs.replace(fact, id=writer.new_id(Fact)) for fact in merged.new]
    for fact in new:
        writer.add(fact.id, fact)
    for fact in merged.gone:
        writer.remove(contents.facts, fact.id)
    return msgspec.structs.replace(merged, new=new)


def list_stored(contents: Contents, source: int) -> list[Fact]:
    """Return the facts of a source that rules made, those that were deleted as well."""
    return [
        fact
        for passage in contents.order.passages_in.get(source, [])
        for fact in contents.read(contents.fact, contents.order.facts_in[passage])
        if _is_made_by_rules(contents, fact.id)
    ]


def _is_made_by_rules(contents: Contents, fact: int) -> bool:
    """Trust the record only: another program that does not say who made a fact is not our extraction."""
    raw = contents.facts.raw(fact)
    return raw is not None and msgspec.json.decode(raw, type=_Maker).made_by.startswith(RULES)


class _Maker(msgspec.Struct):
    made_by: str = ""
