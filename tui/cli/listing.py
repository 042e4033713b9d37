"""What the five listing commands share: a query, an order, a limit, and two ways to be written."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from types import NoneType, UnionType
from typing import Generic, Literal, TypeVar

import click
import msgspec

from store import Dossier
from tui.cli.arguments import Decorated, store_argument
from tui.cli.opening import open_for_reading
from tui.cli.output import hint, write_rows
from tui.cli.table import Column, write_table

Noun = TypeVar("Noun")
Table = Literal["sources", "passages", "facts", "discrepancies", "notes"]

SORTABLE = (int, str, float, bool, NoneType)


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Which rows are wanted, and in which order."""

    query: str = ""
    sort: str | None = None
    limit: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing(Generic[Noun]):
    """A table of the dossier: how to get at its nouns, their rows and their columns."""

    table: Table
    all: Callable[[Dossier], Sequence[Noun]]
    one: Callable[[Dossier, int], Noun]
    row_type: type[msgspec.Struct]
    row: Callable[[Dossier, Noun], msgspec.Struct]
    columns: Callable[[Dossier], Sequence[Column[Noun]]]


def listing_options(command: Decorated) -> Decorated:
    """Ask for what every listing asks for."""
    for decorate in (
        click.option("--sort", metavar="FIELD", help="Order by a field of --json; -FIELD for the largest first."),
        click.option("--limit", type=click.IntRange(min=0), metavar="N", help="At most N rows."),
        click.option("--json", "as_json", is_flag=True, help="JSON Lines for programs."),
        click.argument("query", nargs=-1),
        store_argument,
    ):
        command = decorate(command)
    return command


def show_listing(listing: Listing[Noun], store: Path, order: Order, *, as_json: bool) -> None:
    """Write a table of the dossier."""
    field = _sort_field(listing, order.sort)
    with open_for_reading(store) as dossier:
        nouns = _found(listing, dossier, order.query)
        if field:
            nouns = _sorted(nouns, lambda noun: getattr(listing.row(dossier, noun), field), order.sort or "")
        wanted = islice(nouns, order.limit)
        if as_json:
            write_rows(listing.row(dossier, noun) for noun in wanted)
            return
        rows = list(wanted)
        if rows:
            write_table(listing.columns(dossier), rows)
        hint(_summary(listing.table, dossier, len(rows), order.query))


def _found(listing: Listing[Noun], dossier: Dossier, query: str) -> Iterable[Noun]:
    if not query.strip():
        return listing.all(dossier)
    found = dossier.search(query, listing.table)
    if found.hint:
        hint(found.hint)
    return (listing.one(dossier, number) for number in found.ids)


def _sort_field(listing: Listing[Noun], sort: str | None) -> str | None:
    if sort is None:
        return None
    known = [field.name for field in msgspec.structs.fields(listing.row_type) if _has_order(field.type)]
    name = sort.removeprefix("-")
    if name not in known:
        raise click.UsageError(f"{listing.table} cannot be sorted by {name!r}, their fields are {', '.join(known)}")
    return name


def _has_order(kind: object) -> bool:
    return all(part in SORTABLE for part in (kind.__args__ if isinstance(kind, UnionType) else (kind,)))


def _sorted(nouns: Iterable[Noun], key: Callable[[Noun], str | float | None], sort: str) -> Iterator[Noun]:
    """Yield the nouns in order; those without a value come last in either direction."""
    keyed = [(key(noun), noun) for noun in nouns]
    known = [(value, noun) for value, noun in keyed if value is not None]
    known.sort(key=lambda pair: _comparable(pair[0]), reverse=sort.startswith("-"))
    yield from (noun for _, noun in known)
    yield from (noun for value, noun in keyed if value is None)


def _comparable(value: str | float) -> tuple[float, str]:
    return (0, value.casefold()) if isinstance(value, str) else (value, "")


def _summary(table: str, dossier: Dossier, shown: int, query: str) -> str:
    total = dossier.count(table)
    if total == 0:
        return f"{dossier.path} has no {table} yet"
    return f"{shown} of {total} {table}" + (f" match {query}" if query and not shown else "")
