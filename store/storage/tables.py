"""The tables of a dossier: bytes to raw records and back, one record a line."""

import codecs
import re
from collections.abc import Callable, Iterable
from itertools import chain, repeat
from pathlib import Path

import msgspec

from store.codec import KINDS, compact
from store.errors import UnreadableStoreError
from store.storage.collector import collector_paused

Tables = dict[str, dict[str, msgspec.Raw]]
"""Records by table and key, in the order of the file; never changed in place once it is shown."""

_PIECE = 1 << 16
_PLACE = re.compile(r"\(byte (\d+)\)")


def read_tables(path: Path, content: bytes) -> Tables:
    """Return the raw records of a file; raise UnreadableStoreError where it is no dossier."""
    if not content or content.isspace():
        return {}
    _refuse_wrong_letters(path, content)
    try:
        with collector_paused():
            return msgspec.json.decode(content, type=Tables)
    except msgspec.ValidationError as error:
        raise UnreadableStoreError(path, f"it holds something else than tables of records ({error})") from error
    except msgspec.DecodeError as error:
        raise UnreadableStoreError(path, str(error), _line_of(content, str(error))) from error
    except RecursionError as error:
        raise UnreadableStoreError(path, "its brackets are nested too deeply") from error


def write_tables(tables: Tables) -> bytes:
    """Return the file: a record a line, our tables first and in their order."""
    ours = {name: tables[name] for name in KINDS if name in tables}
    ordered = ours | tables
    content = _write(ordered, dict.values)
    lines = max(len(ordered), 1) + 2 + sum(len(records) + 1 for records in ordered.values() if records)
    if content.count(b"\n") == lines and b"\r" not in content:
        return content
    return _write(ordered, lambda records: map(compact, records.values()))


def _write(tables: Tables, lines: Callable[[dict[str, msgspec.Raw]], Iterable[bytes | msgspec.Raw]]) -> bytes:
    """Join the whole file at once: each copy of a large one costs as much as looking at its records."""
    pieces: list[Iterable[bytes | msgspec.Raw]] = [(b"{\n",)]
    for number, (name, records) in enumerate(tables.items()):
        pieces.append((b",\n" if number else b"", msgspec.json.encode(name), b": {" if records else b": {}"))
        if records:
            starts = chain((b"\n",), repeat(b",\n"))
            pieces += (*zip(starts, _write_keys(records), repeat(b": "), lines(records), strict=False), (b"\n}",))
    return b"".join(chain.from_iterable((*pieces, (b"\n}\n",))))


def _write_keys(records: dict[str, msgspec.Raw]) -> Iterable[bytes]:
    """Return the keys as JSON; ids need no escapes."""
    if "".join(records).isdecimal():
        return ('"' + '"\n"'.join(records) + '"').encode().split(b"\n")
    return map(msgspec.json.encode, records)


def _refuse_wrong_letters(path: Path, content: bytes) -> None:
    """Decode in pieces: raw records are not looked into, and the whole text is not needed."""
    if content.startswith(codecs.BOM_UTF8):
        raise UnreadableStoreError(path, "it begins with a byte order mark, which TinyDB does not read either", 1)
    decoder = codecs.getincrementaldecoder("utf-8")()
    view = memoryview(content)
    for start in range(0, len(content), _PIECE):
        try:
            decoder.decode(view[start : start + _PIECE], final=start + _PIECE >= len(content))
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, start + error.start) + 1
            raise UnreadableStoreError(path, "it is not UTF-8", line) from error


def _line_of(content: bytes, message: str) -> int:
    place = _PLACE.search(message)
    return content.count(b"\n", 0, int(place[1]) if place else len(content.rstrip())) + 1
