"""Noun to record: only what changed is written over the record, so that what others put there stays."""

from typing import TypeVar

import msgspec

from store.model.noun import Noun

Kind = TypeVar("Kind", bound=Noun)
Value = dict[str, object]
Fields = dict[str, msgspec.Raw]


def write_record(noun: Noun) -> msgspec.Raw:
    """Return a new record; fields that say nothing (null, empty, false) are left out."""
    return msgspec.Raw(msgspec.json.encode(_spoken(_fields_of(noun))))


def change_record(raw: msgspec.Raw, before: Kind, after: Kind) -> msgspec.Raw:
    """Return `raw` with the fields in which `after` differs from `before`; all else is kept as it was written."""
    return _merge(raw, _fields_of(before), _fields_of(after))


def _fields_of(noun: Noun) -> Value:
    fields = msgspec.convert(msgspec.to_builtins(noun), Value)
    del fields["id"]  # the key of the record
    return fields


def _spoken(fields: Value) -> Value:
    spoken = {name: _spoken(value) if isinstance(value, dict) else value for name, value in fields.items()}
    return {name: value for name, value in spoken.items() if not _is_silent(value)}


def _is_silent(value: object) -> bool:
    return value is None or value is False or (isinstance(value, list | tuple | dict) and not value)


def _merge(raw: msgspec.Raw, before: Value, after: Value) -> msgspec.Raw:
    fields = msgspec.json.decode(raw, type=Fields)
    for name, value in after.items():
        old = before.get(name)
        if name in before and _written(old) == _written(value):
            continue
        if isinstance(value, dict) and isinstance(old, dict) and _is_object(fields.get(name)):
            fields[name] = _merge(fields[name], old, value)
        else:
            fields[name] = msgspec.Raw(_written(value))
    for name in before.keys() - after.keys():
        fields.pop(name, None)
    return msgspec.Raw(msgspec.json.encode(fields))


def _written(value: object) -> bytes:
    return msgspec.json.encode(value)


def _is_object(raw: msgspec.Raw | None) -> bool:
    return raw is not None and bytes(raw)[:1] == b"{"
