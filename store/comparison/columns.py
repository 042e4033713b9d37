"""Sides as columns, to be written down and read again: of what many share each is written once."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import get_type_hints

import msgspec

from store.comparison.answer import Answer
from store.comparison.side import Side

_ANSWER = "told"
_PLAIN = frozenset({int, float, bool, int | None})


class Column(msgspec.Struct, array_like=True, frozen=True):
    """One field of all sides; with `places`, `values` are the different ones and `places` say which each side has."""

    values: msgspec.Raw
    places: list[int] | None


def write_columns(sides: Iterable[Side]) -> list[Column]:
    """Return the fields of sides but for their answers, in the order of the fields."""
    sides = list(sides)
    return [_write(hint, [getattr(side, name) for side in sides]) for name, hint in _fields().items()]


def read_columns(columns: Sequence[Column], answers: Mapping[int, Answer]) -> list[Side]:
    """Return the sides, their answers to be found in `answers`; raise msgspec.DecodeError where a column is amiss."""
    fields = dict(zip(_fields(), columns, strict=True))
    read = {name: _read(hint, fields[name]) for name, hint in _fields().items()}
    told = [answers] * len(read["id"])
    return list(map(Side, *(told if name == _ANSWER else read[name] for name in Side.__struct_fields__)))


@cache
def _fields() -> Mapping[str, object]:
    return {name: hint for name, hint in get_type_hints(Side).items() if name != _ANSWER}


def _write(hint: object, values: Sequence[object]) -> Column:
    if hint in _PLAIN:
        return Column(msgspec.Raw(msgspec.msgpack.encode(values)), None)
    place_of: dict[object, int] = {}
    seen: dict[int, int] = {}
    places = []
    for value in values:
        place = seen.get(id(value))
        if place is None:
            place = seen[id(value)] = place_of.setdefault(value, len(place_of))
        places.append(place)
    return Column(msgspec.Raw(msgspec.msgpack.encode(list(place_of))), places)


def _read(hint: object, column: Column) -> list[object]:
    values = msgspec.msgpack.decode(column.values, type=list[hint])  # type: ignore[valid-type]
    return values if column.places is None else list(map(values.__getitem__, column.places))
