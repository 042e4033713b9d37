"""The strict look at a file: what a lenient reader, and so a later write, would silently lose."""

import json
import re
from pathlib import Path

import msgspec

from store.errors import UnreadableStoreError

_MARK = re.compile(rb'"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?|[{}\[\]\n]', re.DOTALL)


class Flaw(msgspec.Struct, frozen=True, kw_only=True):
    """A key that stands twice in one object: in which table and record, and on which line the second one is."""

    key: str
    line: int
    table: str | None = None
    record: str | None = None

    def __str__(self) -> str:
        """Say it in words."""
        place = f" in {self.table} {self.record}" if self.record else f" in {self.table}" if self.table else ""
        return f'the key "{self.key}" stands twice{place}'


def refuse_flaws(path: Path, content: bytes) -> None:
    """Raise UnreadableStoreError where reading and writing the file again would lose something."""
    flaws = find_flaws(content)
    if flaws:
        raise UnreadableStoreError(path, str(flaws[0]), flaws[0].line)


def find_flaws(content: bytes) -> list[Flaw]:
    """Return the keys that stand twice, in the order of the file; `content` is well-formed JSON."""
    return _locate(content) if _has_twins(content) else []


def _has_twins(content: bytes) -> bool:
    """Answer quickly: only a file with twins, or one nested too deeply for this, is walked through mark by mark."""
    twins = False

    def count(pairs: list[tuple[str, object]]) -> None:
        nonlocal twins
        twins = twins or len(dict(pairs)) < len(pairs)

    try:
        # Numbers stay words: the standard library refuses to read very long ones.
        json.loads(content or b"{}", object_pairs_hook=count, parse_int=str, parse_float=str)
    except RecursionError:
        return True
    return twins


def _locate(content: bytes) -> list[Flaw]:
    flaws: list[Flaw] = []
    open_keys: list[list[str] | None] = []
    line = 1
    for mark in _MARK.finditer(content):
        sign = mark[0][:1]
        if sign == b"{":
            open_keys.append([])
        elif sign == b"[":
            open_keys.append(None)
        elif sign in b"}]":
            open_keys.pop()
        elif sign == b"\n":
            line += 1
        else:
            line += mark[0].count(b"\n")
            keys = open_keys[-1] if open_keys else None
            if mark[2] is not None and keys is not None:
                key = str(json.loads(b'"%s"' % mark[1]))
                if key in keys:
                    path = [outer[-1] for outer in open_keys[:2] if outer]
                    flaws.append(Flaw(key=key, line=line, **_place(path, len(open_keys))))
                keys.append(key)
    return flaws


def _place(path: list[str], depth: int) -> dict[str, str]:
    """Name the table and the record around a key `depth` objects deep."""
    return dict(zip(("table", "record")[: depth - 1], path, strict=False))
