"""One table as nouns: decoded when asked for, what cannot be a noun left out with a complaint."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, compress, islice, repeat
from operator import eq, is_not
from typing import Generic, TypeVar

import msgspec

from store.codec import number_of, read_record
from store.model.evidence import Complaint
from store.model.noun import Noun

Part = TypeVar("Part", bound=msgspec.Struct)
N = TypeVar("N", bound=Noun)
Records = dict[str, msgspec.Raw]

_KEPT = 4096
"""Decoded nouns kept at hand: many screens full."""
_TOGETHER = 1024
"""Records of which a part is decoded in one go, a third of the time of one by one."""


class Table(Generic[N]):
    """The records of one table in one state of the dossier."""

    def __init__(self, name: str, kind: type[N], records: Records) -> None:
        self.name = name
        self.records = records
        self._complaints: dict[int, list[Complaint]] = {}
        self._kind = kind
        self._decoded: dict[int, N] = {}

    def numbers(self) -> Iterator[int]:
        """Yield the ids in the order of the file, without decoding a record."""
        for key in self.records:
            if (number := number_of(key)) is not None:
                yield number

    def raw(self, number: int) -> msgspec.Raw | None:
        """Return the record as it was written."""
        return self.records.get(str(number))

    def find(self, number: int) -> N | None:
        """Return the noun as its record says it, `None` if there is none or it cannot be one."""
        found = self._decoded.get(number)
        if found is None and (raw := self.raw(number)) is not None:
            found = self._decode(number, raw)
            if found is not None:
                if len(self._decoded) >= _KEPT:
                    self._decoded.clear()
                self._decoded[number] = found
        return found

    def read_all(self) -> Iterator[N]:
        """Yield every noun, keeping none at hand: for work that goes through the whole table."""
        for number in self.numbers():
            noun = self._decoded.get(number) or self._decode(number, self.records[str(number)])
            if noun is not None:
                yield noun

    def read_parts(self, part: type[Part], numbers: Iterable[int] | None = None) -> Iterator[tuple[int, Part]]:
        """Yield the id and a few fields of every noun, or of some: fields by their names, decoded alone."""
        decode = msgspec.json.Decoder(list[part]).decode  # type: ignore[valid-type]
        there = self.numbers() if numbers is None else (one for one in numbers if self.raw(one) is not None)
        while some := list(islice(there, _TOGETHER)):
            records = b",".join([self.records[str(number)] for number in some])
            try:
                yield from zip(some, decode(b"[%s]" % records), strict=True)
            except (msgspec.DecodeError, UnicodeError, RecursionError):
                yield from self._read_parts_singly(part, some)

    def _read_parts_singly(self, part: type[Part], numbers: Sequence[int]) -> Iterator[tuple[int, Part]]:
        decode = msgspec.json.Decoder(part).decode
        for number in numbers:
            try:
                yield number, decode(self.records[str(number)])
            except (msgspec.DecodeError, UnicodeError, RecursionError):
                if (noun := self.find(number)) is not None:
                    yield number, msgspec.convert(noun, part, from_attributes=True)

    def differing(self, before: "Table[N]") -> list[int]:
        """Return the ids of records that came, went or say something else than before."""
        if before is self:
            return []
        then, now = before.records, self.records
        if len(now) >= len(then) and all(map(eq, then, now)):
            changed = compress(now, map(is_not, now.values(), chain(then.values(), repeat(None))))
            return self._really_differing(changed, before)
        other = [key for key, raw in now.items() if then.get(key) is not raw]
        return self._really_differing((*other, *(then.keys() - now.keys())), before)

    def _really_differing(self, keys: Iterable[str], before: "Table[N]") -> list[int]:
        then, now = before.records, self.records
        return [
            number
            for key in keys
            if not _is_same(then.get(key), now.get(key)) and (number := number_of(key)) is not None
        ]

    def complain(self, number: int, level: str, what: str) -> None:
        """Keep in mind what is wrong with a record; with an `error` it is not shown."""
        complaint = Complaint(level=level, what=what, table=self.name, id=number)
        if complaint not in self._complaints.setdefault(number, []):
            self._complaints[number].append(complaint)

    def changed(self, records: Records) -> "Table[N]":
        """Return the table with other records; what is the same is not decoded again."""
        if records is self.records:
            return self
        after = Table(self.name, self._kind, records)
        kept = {n: noun for n, noun in self._decoded.items() if records.get(str(n)) is self.records.get(str(n))}
        after._decoded = kept
        return after

    def list_complaints(self) -> list[Complaint]:
        """Return what was wrong with the records that were looked at so far."""
        odd = [
            Complaint(level="error", what=f'the id "{key}" is not as TinyDB writes it', table=self.name)
            for key in self.records
            if number_of(key) is None
        ]
        return odd + [complaint for number in sorted(self._complaints.copy()) for complaint in self._complaints[number]]

    def _decode(self, number: int, raw: msgspec.Raw) -> N | None:
        noun, complaints = read_record(self._kind, number, raw)
        for what in complaints:
            self.complain(number, "error" if noun is None else "warning", what)
        return noun


def _is_same(left: msgspec.Raw | None, right: msgspec.Raw | None) -> bool:
    return left is not None and right is not None and bytes(left) == bytes(right)
