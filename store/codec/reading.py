"""Record to noun: what fits is taken, what does not is complained about."""

from types import UnionType
from typing import TypeVar, Union, get_args, get_origin

import msgspec

from store.model.noun import Noun

Kind = TypeVar("Kind", bound=Noun)
Value = dict[str, object]


def read_record(kind: type[Kind], number: int, raw: msgspec.Raw) -> tuple[Kind | None, tuple[str, ...]]:
    """Return the noun and what was wrong with its record; `None` where the record cannot be one at all.

    A field of a wrong type is left at its default. The record itself is not touched.
    """
    content = bytes(raw)
    try:
        # The id is the record's key. Put last, it wins over a foreign field of the same name.
        return msgspec.json.decode(content[:-1] + b',"id":%d}' % number, type=kind), ()
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return _read_leniently(kind, number, content)


def _read_leniently(kind: type[Kind], number: int, content: bytes) -> tuple[Kind | None, tuple[str, ...]]:
    try:
        record = msgspec.json.decode(content, type=Value)
    except msgspec.ValidationError:
        return None, ("the record is no object",)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        return None, (f"the record cannot be read: {error}",)
    complaints: list[str] = []
    noun = _fit(kind, record | {"id": number}, "", complaints)
    return noun, tuple(complaints)


def _fit(kind: type[Kind], record: Value, path: str, complaints: list[str]) -> Kind | None:
    fitting: Value = {}
    missing = [field.name for field in msgspec.structs.fields(kind) if field.required and field.name not in record]
    if missing:
        complaints.append(f"{path}{' and '.join(missing)} missing")
        return None
    for field in msgspec.structs.fields(kind):
        if field.name not in record:
            continue
        value = record[field.name]
        try:
            fitting[field.name] = msgspec.to_builtins(msgspec.convert(value, field.type, strict=False))
        except msgspec.ValidationError as error:
            nested = _nested_kind(field.type)
            inside = None
            if nested is not None and isinstance(value, dict):
                inside = _fit(nested, value, f"{path}{field.name}.", complaints)
            else:
                complaints.append(f"{path}{field.name} is not used: {error}")
            if inside is not None:
                fitting[field.name] = msgspec.to_builtins(inside)
    try:
        return msgspec.convert(fitting, kind)
    except msgspec.ValidationError as error:
        complaints.append(f"{path.rstrip('.') or 'the record'} is not used: {error}")
        return None


def _nested_kind(written: object) -> type[Noun] | None:
    """Return the noun that a field may hold, in `Quantity | None` as in `Words`."""
    choices = get_args(written) if get_origin(written) in {Union, UnionType} else (written,)
    return next((choice for choice in choices if isinstance(choice, type) and issubclass(choice, Noun)), None)
