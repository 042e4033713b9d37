"""A save: operations on records that are kept together or not at all."""

from collections.abc import Collection
from pathlib import Path

import msgspec

from store.codec import Meta, change_record, number_of, read_record, revision_of, write_record
from store.errors import StaleRecordError
from store.storage.tables import Tables

_TELLING = ("compared", "last_report", "lexicon_version")
"""Fields of meta that are worth a save of their own; the next free ids only go with what was added."""


class Op(msgspec.Struct, frozen=True, kw_only=True):
    """What becomes of one record: `record` is the new one or `None`, `base` names the revision that it replaces."""

    table: str
    id: int
    record: msgspec.Raw | None
    base: str | None


class Batch:
    """Collects the operations of one save on the newest `tables`.

    `seen` are the tables as the reader knew them: a record that has changed since is not written over.
    """

    def __init__(self, path: Path, tables: Tables, seen: Tables) -> None:
        self.tables = tables
        self.ops: list[Op] = []
        self._path = path
        self.seen = seen
        self._meta_record = tables.get("meta", {}).get("1")
        self._free: dict[str, int] = {}
        self.meta = read_meta(tables)
        self._meta_before = self.meta
        self._applied = tables, 0

    def new_id(self, table: str) -> int:
        """Give out an id that no record of the table has or had."""
        number = self._first_free(table)
        self._never_again(table, number)
        return number

    def put(self, table: str, number: int, record: msgspec.Raw) -> None:
        """Write a record, new or in place of the one that was seen."""
        self._add(table, number, record)
        if table == "meta":
            self._meta_record = record
            self.meta = self._meta_before = read_meta({"meta": {"1": record}})
        elif str(number) not in self.tables.get(table, {}):
            self._never_again(table, number)

    def remove(self, table: str, number: int) -> None:
        """Take a record away; its id is not given out again."""
        self._never_again(table, number)
        self._add(table, number, None)

    def applied(self) -> Tables:
        """Return the tables with the operations so far; one that no later operation touches stays the same object."""
        tables, done = self._applied
        self._applied = apply_ops(tables, tuple(self.ops[done:])), len(self.ops)
        return self._applied[0]

    def close(self) -> tuple[Op, ...]:
        """Return all operations, the one on `meta` last; none where nothing changes."""
        before = self._meta_before
        told = any(getattr(self.meta, name) != getattr(before, name) for name in _TELLING)
        worth_saving = self.ops or told
        if worth_saving and (self.meta != self._meta_before or self._meta_record is None):
            record = (
                write_record(self.meta)
                if self._meta_record is None
                else change_record(self._meta_record, self._meta_before, self.meta)
            )
            base = None if self._meta_record is None else revision_of(self._meta_record)
            self.ops.append(Op(table="meta", id=1, record=record, base=base))
        return tuple(self.ops)

    def _never_again(self, table: str, number: int) -> None:
        self._free[table] = max(number + 1, self._first_free(table))
        self.meta = msgspec.structs.replace(self.meta, next_id=self.meta.next_id | {table: self._free[table]})

    def _first_free(self, table: str) -> int:
        if table not in self._free:
            last = _last(self.tables.get(table, {}))
            self._free[table] = max(self.meta.next_id.get(table, 1), last + 1)
        return self._free[table]

    def _add(self, table: str, number: int, record: msgspec.Raw | None) -> None:
        key = str(number)
        seen, now = self.seen.get(table, {}).get(key), self.tables.get(table, {}).get(key)
        base = None if now is None else revision_of(now)
        if seen is not now and base != (None if seen is None else revision_of(seen)):
            raise StaleRecordError(self._path, table, number)
        self.ops.append(Op(table=table, id=number, record=record, base=base))


def read_meta(tables: Tables) -> Meta:
    """Return what the dossier says of itself; the defaults where it says nothing."""
    record = tables.get("meta", {}).get("1")
    meta = None if record is None else read_record(Meta, 1, record)[0]
    return meta or Meta()


def apply_ops(tables: Tables, ops: tuple[Op, ...]) -> Tables:
    """Return the tables after the operations; the old ones stay as they are, for those who still read them."""
    after = dict(tables)
    for name in {op.table for op in ops}:
        after[name] = dict(tables.get(name, {}))
    for op in ops:
        if op.record is None:
            after[op.table].pop(str(op.id), None)
        else:
            after[op.table][str(op.id)] = op.record
    return after


def _last(keys: Collection[str]) -> int:
    if not "".join(keys).isdigit():
        return max((number_of(key) or 0 for key in keys), default=0)
    return max(map(int, keys))
