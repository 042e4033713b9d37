"""The weights of records: numbers that tell whether one says something else than at an earlier look."""

from hashlib import blake2b
from itertools import chain, compress, repeat
from operator import eq, is_not

import msgspec

from store.storage import Tables

_COMPARED = ("sources", "passages", "facts", "rulings")
Weights = dict[str, dict[str, int]]


class Weighed(msgspec.Struct, frozen=True):
    """The weights of all records that a comparison looks at, by table and key."""

    tables: Tables
    weights: Weights

    @property
    def digest(self) -> str:
        """A name for all of them, whatever their order."""
        return _written(sum(sum(weights.values()) for weights in self.weights.values()))


def weigh(tables: Tables, before: Weighed | None = None) -> Weighed:
    """Return the weights of records; those that were weighed `before` are taken over."""
    return Weighed(tables, {name: _weigh(name, tables, before) for name in _COMPARED})


def digest_after(digest: str, table: str, number: int, before: msgspec.Raw, after: msgspec.Raw) -> str:
    """Return the digest after one record has changed."""
    key = str(number)
    return _written(int(digest, 16) - _weight(table, key, before) + _weight(table, key, after))


def _weigh(name: str, tables: Tables, before: Weighed | None) -> dict[str, int]:
    records = tables.get(name, {})
    if before is None:
        return {key: _weight(name, key, raw) for key, raw in records.items()}
    then, known = before.tables.get(name, {}), before.weights[name]
    if then is records:
        return known
    if len(records) >= len(then) and all(map(eq, then, records)):
        weights = dict(known)
        for key in compress(records, map(is_not, records.values(), chain(then.values(), repeat(None)))):
            weights[key] = _weight(name, key, records[key])
        return weights
    return {key: known[key] if then.get(key) is raw else _weight(name, key, raw) for key, raw in records.items()}


def _weight(table: str, key: str, raw: msgspec.Raw) -> int:
    return int.from_bytes(blake2b(raw, digest_size=8, key=f"{table} {key}".encode()).digest(), "big")


def _written(total: int) -> str:
    return f"{total & 0xFFFF_FFFF_FFFF_FFFF:016x}"
