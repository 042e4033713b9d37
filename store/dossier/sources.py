"""Adding a source, telling it from those that are there, and setting what is known about it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

import msgspec

from store.dossier.contents import Contents
from store.dossier.reextracting import extract_again
from store.dossier.settings import read_source_fields
from store.dossier.uid import new_uid
from store.dossier.writer import Writer
from store.model.fact import Fact
from store.model.noun import Noun
from store.model.passage import Passage
from store.model.source import Source

Outcome = Literal["added", "present", "completed", "superseding"]
Reading = tuple[Source, Sequence[Passage], Sequence[Fact]]
Extractor = Callable[[Source, Sequence[Passage]], Sequence[Fact]]

_FILLED = ("publisher", "author", "published", "retrieved", "url", "path", "language", "outlet_of_origin")


class Added(Noun, frozen=True, kw_only=True, gc=False):
    """What became of a draft: its source, how many passages and facts came in, and the discrepancies they touch.

    Not `compared`: which they touch is found out when somebody looks at the queue.
    """

    source: Source
    outcome: Outcome
    passages: int = 0
    facts: int = 0
    discrepancies: tuple[int, ...] = ()
    compared: bool = True


class Known(Noun, frozen=True, kw_only=True, gc=False):
    """The stored source that a text is a copy of (`outcome` present or completed) or a new version of."""

    outcome: Outcome
    source: Source | None = None


def recognise(contents: Contents, source: Source) -> Known:
    """Tell whether a text is a source that is there, one with more known about it, a new version, or new."""
    superseded = set()
    versions = []
    for known in contents.read(contents.sources.find, contents.order.sources):
        if known.supersedes:
            superseded.add(known.supersedes)
        same = _has_text(contents, known, source.text or "")
        if same and _may_be_one(known, source):
            stored = msgspec.structs.replace(known, text=source.text)
            return Known(outcome="completed" if completed(stored, source) != stored else "present", source=stored)
        if not same and _is_one_page(known, source):
            versions.append(known)
    latest = [known for known in versions if known.id not in superseded]
    if latest:
        return Known(outcome="superseding", source=latest[-1])
    return Known(outcome="added")


def completed(known: Source, source: Source) -> Source:
    """Return the known source with its empty fields filled from another reading of the same text."""
    fresh = {name: getattr(source, name) for name in _FILLED if getattr(known, name) is None}
    if known.published is None and source.published is not None:
        fresh |= {"published_inferred": source.published_inferred, "proposed": None}
    return msgspec.structs.replace(known, **fresh)


def _has_text(contents: Contents, known: Source, text: str) -> bool:
    """Say whether a stored source has this text; one that has none of its own is laid out only where it may be."""
    if known.text is not None:
        return known.text == text
    first = next(iter(contents.order.passages_in.get(known.id, ())), None)
    passage = None if first is None else contents.passages.find(first)
    return passage is not None and text.startswith(passage.text) and contents.layout(known).text == text


def take_in(writer: Writer, reading: Reading, read_facts: Extractor) -> tuple[int, Outcome]:
    """Add what was read, or what it adds to the source that is there; return the id of the source and the outcome."""
    source, passages, facts = reading
    known = recognise(writer.contents, source)
    if known.source is None or known.outcome == "added":
        return add(writer, source, passages, facts), "added"
    if known.outcome == "superseding":
        later = msgspec.structs.replace(source, supersedes=known.source.id)
        return add(writer, later, passages, facts), "superseding"
    stored = writer.contents.sources.find(known.source.id)
    if stored is not None and known.outcome == "completed":
        change(writer, stored.id, completed(stored, source), read_facts)
    return known.source.id, known.outcome


def withdraw(writer: Writer, number: int, *, withdrawn: bool) -> None:
    """Take a source out of the comparison, or back into it."""
    sources = writer.contents.sources
    if (source := sources.find(number)) is not None:
        writer.change(sources, number, msgspec.structs.replace(source, withdrawn=withdrawn))


def add(writer: Writer, source: Source, passages: Sequence[Passage], facts: Sequence[Fact]) -> int:
    """Add a source with its passages, numbered from 1 as the facts name them, and its facts; return its id."""
    number = writer.new_id(Source)
    writer.add(number, msgspec.structs.replace(source, id=number, uid=source.uid or new_uid()))
    numbers: dict[int, int] = {}
    for passage in passages:
        numbers[passage.id] = writer.new_id(Passage)
        writer.add(numbers[passage.id], msgspec.structs.replace(passage, id=numbers[passage.id], source=number))
    for fact in facts:
        writer.add(writer.new_id(Fact), msgspec.structs.replace(fact, passage=numbers[fact.passage]))
    return number


def change(writer: Writer, number: int, after: Source, read_facts: Extractor) -> None:
    """Write a source; where its date of publication changed, the dates of its facts are resolved anew."""
    contents = writer.contents
    before = contents.sources.find(number)
    writer.change(contents.sources, number, after)
    if before is not None and before.published != after.published:
        extract_again(writer, after, read_facts)


def set_fields(writer: Writer, number: int, fields: Mapping[str, str | None], read_facts: Extractor) -> None:
    """Set what a reader knows about a source."""
    source = writer.contents.sources.find(number)
    if source is not None:
        change(writer, number, read_source_fields(source, fields), read_facts)


def _may_be_one(known: Source, source: Source) -> bool:
    """Take equal texts for one source unless both name their outlet and it is not the same."""
    if known.url and known.url == source.url:
        return True
    return not known.publisher or not source.publisher or known.publisher == source.publisher


def _is_one_page(known: Source, source: Source) -> bool:
    if known.url or source.url:
        return known.url == source.url
    return known.path not in (None, "-") and (known.path, known.publisher) == (source.path, source.publisher)
