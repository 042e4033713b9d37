"""Record to noun: what fits is taken, what does not is complained about."""

from types import UnionType
from typing import TypeVar, Union, get_args, get_origin

import msgspec

from store.model.noun import Noun

Kind = TypeVar("Kind", bound=Noun)
Fields = dict[str, msgspec.Raw]


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
    complaints: list[str] = []
    fields = _open(content)
    if fields is None:
        return None, ("the record is no object",)
    noun = _fit(kind, fields | {"id": msgspec.Raw(b"%d" % number)}, "", complaints)
    return noun, tuple(complaints)


def _fit(kind: type[Kind], fields: Fields, path: str, complaints: list[str]) -> Kind | None:
    missing = [field.name for field in msgspec.structs.fields(kind) if field.required and field.name not in fields]
    if missing:
        complaints.append(f"{path}{' and '.join(missing)} missing")
        return None
    fitting: dict[str, object] = {}
    for field in msgspec.structs.fields(kind):
        if field.name in fields:
            _fit_field(field, fields[field.name], path, fitting, complaints)
    try:
        return msgspec.convert(fitting, kind)
    except msgspec.ValidationError as error:
        complaints.append(f"{path.rstrip('.') or 'the record'} is not used: {error}")
        return None


def _fit_field(
    field: msgspec.structs.FieldInfo, raw: msgspec.Raw, path: str, fitting: dict[str, object], complaints: list[str]
) -> None:
    try:
        value = msgspec.json.decode(raw, type=field.type, strict=False)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        nested, fields = _nested_kind(field.type), _open(bytes(raw))
        if nested is None or fields is None:
            complaints.append(f"{path}{field.name} is not used: {error}")
            return
        value = _fit(nested, fields, f"{path}{field.name}.", complaints)
        if value is None:
            return
    fitting[field.name] = msgspec.to_builtins(value)


def _open(content: bytes) -> Fields | None:
    try:
        return msgspec.json.decode(content, type=Fields)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None


def _nested_kind(written: object) -> type[Noun] | None:
    """Return the noun that a field may hold, in `Quantity | None` as in `Words`."""
    choices = get_args(written) if get_origin(written) in {Union, UnionType} else (written,)
    return next((choice for choice in choices if isinstance(choice, type) and issubclass(choice, Noun)), None)
