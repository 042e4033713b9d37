"""All that is wrong with a store file: what cannot be read, what points nowhere, what does not fit its text."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from store.codec import KINDS, number_of, read_record
from store.dossier.contents import Contents
from store.dossier.lexicon import carried_lexicon
from store.dossier.naming import name_record
from store.errors import LexiconError, MissingStoreError, UnreadableStoreError
from store.lexicon.reading import read_additions
from store.model.clock import read_clock
from store.model.evidence import Complaint
from store.model.fact import Fact
from store.model.noun import Span, cut
from store.model.passage import Passage
from store.storage import Tables, find_flaws, read_tables


def check_store(path: Path | str) -> list[Complaint]:
    """Return what is wrong with a store, in the order of its tables; raise MissingStoreError if there is none.

    An `error` loses or hides something, a `warning` is worth a look.
    """
    path = Path(path)
    if not path.exists():
        raise MissingStoreError(path)
    try:
        content = path.read_bytes()
        tables = read_tables(path, content)
    except UnreadableStoreError as error:
        return [Complaint(level="error", what=error.why, line=error.line)]
    except OSError as error:
        return [Complaint(level="error", what=error.strerror or str(error))]
    twins = [
        Complaint(level="error", what=str(flaw), table=flaw.table, id=number_of(flaw.record or ""), line=flaw.line)
        for flaw in find_flaws(content)
    ]
    found = [
        *_check_keys(tables),
        *_check_records(tables),
        *_check_lexicon(path, tables),
        *_check_contents(Contents(tables)),
    ]
    return twins + _with_lines(found, tables, content)


def _check_keys(tables: Tables) -> Iterator[Complaint]:
    for table in tables.keys() & KINDS.keys():
        for key in tables[table]:
            if number_of(key) is None:
                twin = key.strip().lstrip("0") or "0"
                other = f', and "{twin}" is there too' if twin in tables[table] else ""
                yield Complaint(level="error", what=f'the id "{key}" is not as TinyDB writes it{other}', table=table)


def _check_lexicon(path: Path, tables: Tables) -> Iterator[Complaint]:
    try:
        read_additions(path, carried_lexicon(tables))
    except LexiconError as error:
        yield Complaint(level="error", what=str(error), table="meta", id=1, line=error.line)


def _check_records(tables: Tables) -> Iterator[Complaint]:
    for table, kind in KINDS.items():
        for key, raw in tables.get(table, {}).items():
            if (number := number_of(key)) is None:
                continue
            noun, complaints = read_record(kind, number, raw)
            for what in complaints:
                yield Complaint(level="error" if noun is None else "warning", what=what, table=table, id=number)


def _check_contents(contents: Contents) -> Iterator[Complaint]:
    yield from _check_sources(contents)
    for passage in contents.passages.read_all():
        yield from _check_passage(contents, passage)
    for fact in contents.facts.read_all():
        yield from _check_fact(contents, fact)
    for one in contents.stored_discrepancies.read_all():
        yield from _check_facts_of(contents, "discrepancies", one.id, one.facts)
    for ruling in contents.rulings.read_all():
        yield from _check_facts_of(contents, "rulings", ruling.id, ruling.facts)
    for number in contents.notes.numbers():
        note = contents.note(number)
        if note and note.orphaned and note.target:
            place = name_record(note.target.table, note.target.id)
            what = f'its words "{note.target.quote}" are no longer in {place}'
            if contents.place_of(note.target) is None:
                what = f"{place} does not exist"
            yield Complaint(level="warning", what=what, table="notes", id=number)


def _check_sources(contents: Contents) -> Iterator[Complaint]:
    for source in contents.sources.read_all():
        if source.supersedes is not None and contents.sources.find(source.supersedes) is None:
            what = f"it supersedes source {source.supersedes}, which does not exist"
            yield Complaint(level="warning", what=what, table="sources", id=source.id)
        for name, written in (("published", source.published), ("retrieved", source.retrieved)):
            if written and read_clock(written) is None:
                yield Complaint(level="warning", what=f"{name} is no date: {written}", table="sources", id=source.id)


def _check_passage(contents: Contents, passage: Passage) -> Iterator[Complaint]:
    source = contents.sources.find(passage.source)
    if source is None:
        what = f"source {passage.source} does not exist"
        yield Complaint(level="error", what=what, table="passages", id=passage.id)
    elif source.text is not None and passage.end and cut(source.text, passage.span) != passage.text:
        what = f"start and end do not cut its text out of source {source.id}"
        yield Complaint(level="warning", what=what, table="passages", id=passage.id)


def _check_fact(contents: Contents, fact: Fact) -> Iterator[Complaint]:
    for name, written in (("event_date", fact.event_date), ("as_of", fact.as_of)):
        if written and read_clock(written) is None:
            yield Complaint(level="warning", what=f"{name} is no EDTF date: {written}", table="facts", id=fact.id)
    passage = contents.passage(fact.passage)
    if passage is None:
        yield Complaint(level="error", what=f"passage {fact.passage} does not exist", table="facts", id=fact.id)
        return
    source = contents.source(passage.source)
    text = "" if source is None or source.text is None else source.text
    if fact.sentence_start is not None and fact.sentence_end is not None:
        if cut(text, (fact.sentence_start, fact.sentence_end)) != fact.text:
            what = f"sentence_start and sentence_end do not cut its text out of source {passage.source}"
            yield Complaint(level="warning", what=what, table="facts", id=fact.id)
    elif fact.text not in passage.text:
        what = f"its text is not in passage {passage.id}"
        yield Complaint(level="warning", what=what, table="facts", id=fact.id)
    if fact.span is not None and not passage.start <= fact.span[0] <= fact.span[1] <= passage.end:
        what = f"start and end point outside of passage {passage.id}"
        yield Complaint(level="warning", what=what, table="facts", id=fact.id)
    words: dict[str, Span | None] = msgspec.structs.asdict(fact.words)
    for name, span in words.items():
        # A speaker may have been named in an earlier passage.
        if span is not None and not 0 <= span[0] <= span[1] <= len(text):
            what = f"words.{name} points outside of the text of source {passage.source}"
            yield Complaint(level="warning", what=what, table="facts", id=fact.id)


def _check_facts_of(contents: Contents, table: str, number: int, facts: Sequence[int]) -> Iterator[Complaint]:
    for fact in facts:
        if contents.facts.find(fact) is None:
            yield Complaint(level="warning", what=f"fact {fact} does not exist", table=table, id=number)


def _with_lines(found: list[Complaint], tables: Tables, content: bytes) -> list[Complaint]:
    """Say on which line each record stands: records are found one after the other, as the file has them."""
    sought = {(one.table, str(one.id)) for one in found if one.id is not None}
    if not sought:
        return found
    lines: dict[tuple[str | None, str], int] = {}
    place, line = 0, 1
    for table, records in tables.items():
        for key, raw in records.items():
            start = content.find(bytes(raw), place)
            if start < 0:
                continue
            line += content.count(b"\n", place, start)
            place = start
            if (table, key) in sought:
                lines[table, key] = line
    return [msgspec.structs.replace(one, line=one.line or lines.get((one.table, str(one.id)))) for one in found]
