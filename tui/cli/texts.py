"""Texts without a dossier: lines of JSON in, one object for each out."""

import sys
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from store import (
    Fact,
    Passage,
    QuotedWords,
    ReadQuantity,
    Source,
    StoreError,
    Timex,
    UnreadableArticleError,
    extract_layers,
    extract_text,
)
from tui.cli.output import hint, write_rows
from tui.cli.rows import FactRow, loose_fact_row

_WANTED = 'each line is one object, {"id": 1, "text": "...", "published": "2022-01-21"}'
_NOTHING = msgspec.Raw(b"null")


class TextLine(msgspec.Struct, frozen=True):
    """One line on standard input; `id` is any JSON value and comes back as it is."""

    text: str
    id: msgspec.Raw = _NOTHING
    published: str | None = None


class TextRow(msgspec.Struct, frozen=True, kw_only=True):
    """What a text gives; the layers only where they were asked for, `error` only where the text could not be read."""

    id: str | msgspec.Raw | None
    facts: tuple[FactRow, ...] = ()
    quantities: tuple[ReadQuantity, ...] | msgspec.UnsetType = msgspec.UNSET
    dates: tuple[Timex, ...] | msgspec.UnsetType = msgspec.UNSET
    attributions: tuple[QuotedWords, ...] | msgspec.UnsetType = msgspec.UNSET
    error: str | msgspec.UnsetType = msgspec.UNSET


Extracted = tuple[Source, Sequence[Passage], Sequence[Fact]]


def text_row(name: str | msgspec.Raw | None, file: str | None, extracted: Extracted, *, layers: bool) -> TextRow:
    """Return the row of a text with its facts, and with its layers if they are asked for."""
    source, passages, facts = extracted
    row = TextRow(id=name, facts=tuple(loose_fact_row(fact, file) for fact in facts))
    if not layers:
        return row
    read = extract_layers(source, passages)
    return msgspec.structs.replace(row, quantities=read.quantities, dates=read.dates, attributions=read.attributions)


def answer_lines(lines: Iterable[bytes], *, layers: bool, published: str | None) -> int:
    """Write a row for each line as soon as it is read; return how many could not be."""
    missed = 0
    for row in _read_rows(lines, layers=layers, published=published):
        write_rows([row])
        sys.stdout.flush()
        if row.error is not msgspec.UNSET:
            hint(row.error)
            missed += 1
    return missed


def _read_rows(lines: Iterable[bytes], *, layers: bool, published: str | None) -> Iterator[TextRow]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            told = msgspec.json.decode(line.removeprefix(b"\xef\xbb\xbf"), type=TextLine)
        except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
            yield TextRow(id=None, error=f"line {number} was not read: {error}; {_WANTED}")
            continue
        yield _read_row(told, number, layers=layers, published=published)


def _read_row(told: TextLine, number: int, *, layers: bool, published: str | None) -> TextRow:
    try:
        extracted: Extracted = extract_text(told.text, told.published or published)
    except UnreadableArticleError:
        return _empty(told.id, layers=layers)
    except StoreError as error:
        return TextRow(id=told.id, error=f"line {number}: {error}")
    return text_row(told.id, None, extracted, layers=layers)


def _empty(name: msgspec.Raw, *, layers: bool) -> TextRow:
    """Return the row of a text without words."""
    row = TextRow(id=name)
    return msgspec.structs.replace(row, quantities=(), dates=(), attributions=()) if layers else row
