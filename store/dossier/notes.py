"""Writing notes on the very words they are about."""

from collections.abc import Sequence

import msgspec

from store.dossier.contents import Contents
from store.dossier.naming import name_record
from store.dossier.placing import anchor, find_words
from store.dossier.uid import new_uid
from store.dossier.writer import Writer
from store.errors import StoreError
from store.model.note import Note, Target, Version


def write(writer: Writer, target: Target, body: str, tags: Sequence[str], author: str | None, at: str) -> int:
    """Add a note; its target exists. Return its id. Raise StoreError where the quoted words are not found."""
    number = writer.new_id(Note)
    note = Note(
        id=number,
        body=_spoken(body),
        target=settle(writer.contents, target),
        tags=tuple(dict.fromkeys(tags)),
        author=author,
        created=at,
        uid=new_uid(),
    )
    writer.add(number, note)
    return number


def edit(writer: Writer, number: int, body: str, at: str, by: str | None) -> None:
    """Change the words of a note; the earlier ones go into its history."""
    notes = writer.contents.notes
    note = notes.find(number)
    if note is not None and note.body != body:
        earlier = Version(body=note.body, until=at, by=by)
        after = msgspec.structs.replace(note, body=_spoken(body), updated=at, history=(*note.history, earlier))
        writer.change(notes, number, after)


def settle(contents: Contents, target: Target) -> Target:
    """Return the target with its words written down, so that they can be found again."""
    place = contents.place_of(target)
    if place is None or (target.quote is None and target.span is None):
        return _named(contents, target)
    text, within = place
    span = find_words(target, text, within) if target.quote else target.span
    if span is None or not 0 <= span[0] < span[1] <= len(text):
        raise StoreError(
            f'{name_record(target.table, target.id)} does not have the words "{target.quote or ""}"; nothing was noted'
        )
    return _named(contents, anchor(target, text, span))


def _named(contents: Contents, target: Target) -> Target:
    uid = None
    if target.table == "sources" and (source := contents.sources.find(target.id)):
        uid = source.uid
    if target.table == "discrepancies" and (one := contents.stored_discrepancies.find(target.id)):
        uid = one.uid
    return msgspec.structs.replace(target, uid=uid)


def _spoken(body: str) -> str:
    if not body.strip():
        raise StoreError("a note needs words; nothing was saved")
    return body
