"""The tables of a dossier: bytes to raw records and back, one record a line."""

import codecs
import re
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
    ours = [name for name in KINDS if name in tables]
    others = [name for name in tables if name not in KINDS]
    return b"{\n" + b",\n".join(_write_table(name, tables[name]) for name in ours + others) + b"\n}\n"


def _write_table(name: str, records: dict[str, msgspec.Raw]) -> bytes:
    if not records:
        return b"%s: {}" % msgspec.json.encode(name)
    lines = (b"%s: %s" % (msgspec.json.encode(key), compact(raw)) for key, raw in records.items())
    return b"%s: {\n%s\n}" % (msgspec.json.encode(name), b",\n".join(lines))


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
