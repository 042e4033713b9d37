"""Likely dates of publication for sources without one, from their own words and from the reports beside them."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from store.codec import read_record, write_record
from store.dossier.contents import Contents
from store.dossier.writer import Writer
from store.lexicon.words_in_force import words_in_force
from store.model.passage import Passage
from store.model.source import Proposal, Source

_NEIGHBOURS = 20
"""So many dated sources, those added nearest to it, are looked at for one without a date."""
_MOST = 300
"""In a larger dossier the proposals for the other sources stay as they are."""


def propose_anew(writer: Writer, number: int) -> None:
    """In a save that adds or changes a source: propose its date, and those of undated sources, as things are now.

    A proposal sets no date: only a reader does.
    """
    contents = writer.contents
    changed = _as_written(writer, number)
    if changed is None:
        return
    dated = {source.id: source for source in contents.sources.read_all() if _is_dated(source) and source.id != number}
    passages = _passages_of(writer, number)
    if changed.published is None:
        _propose(writer, changed, passages, _read_others(contents, _nearest(dated, number)))
    if _is_dated(changed):
        dated[number] = changed
    if len(contents.order.sources) > _MOST:
        return
    for source in contents.sources.read_all():
        if source.published is None and source.id != number:
            own = contents.read(contents.passage, contents.order.passages_in.get(source.id, ()))
            others = _read_others(contents, _nearest(dated, source.id), {number: passages})
            _propose(writer, source, own, others)


def _propose(
    writer: Writer, source: Source, passages: Sequence[Passage], others: Sequence[tuple[Source, Sequence[Passage]]]
) -> None:
    from store.extraction import propose_published  # noqa: PLC0415 - extraction is not needed to open a dossier

    with words_in_force(writer.contents.words):
        proposed: Proposal | None = propose_published(source, passages, others)
    if proposed == source.proposed:
        return
    after = msgspec.structs.replace(source, proposed=proposed)
    table = writer.contents.sources
    if table.raw(source.id) is None:
        writer.batch.put("sources", source.id, write_record(after))
    else:
        writer.change(table, source.id, after)


def _is_dated(source: Source) -> bool:
    return bool(source.published) and not source.withdrawn


def _nearest(dated: Mapping[int, Source], number: int) -> list[Source]:
    near = sorted(dated, key=lambda other: (abs(other - number), other))[:_NEIGHBOURS]
    return [dated[other] for other in near]


def _read_others(
    contents: Contents, sources: Iterable[Source], fresh: Mapping[int, Sequence[Passage]] | None = None
) -> list[tuple[Source, Sequence[Passage]]]:
    fresh = fresh or {}
    return [
        (
            source,
            fresh[source.id]
            if source.id in fresh
            else contents.read(contents.passage, contents.order.passages_in.get(source.id, ())),
        )
        for source in sources
    ]


def _as_written(writer: Writer, number: int) -> Source | None:
    """Return a source as the save is about to leave it."""
    for op in reversed(writer.batch.ops):
        if (op.table, op.id) == ("sources", number) and op.record is not None:
            return read_record(Source, number, op.record)[0]
    return writer.contents.sources.find(number)


def _passages_of(writer: Writer, number: int) -> list[Passage]:
    contents = writer.contents
    if number in contents.order.passages_in:
        return contents.read(contents.passage, contents.order.passages_in[number])
    records = {op.id: op.record for op in writer.batch.ops if op.table == "passages" and op.record is not None}
    written = (read_record(Passage, passage, record)[0] for passage, record in records.items())
    return [passage for passage in written if passage and passage.source == number]
