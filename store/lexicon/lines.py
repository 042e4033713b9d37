"""Finding the line of a key or a word in a TOML file, for a reader who has to mend it."""

import json
import re
from collections.abc import Sequence

_TABLE = re.compile(r"\s*\[\[?\s*(?P<name>[^\]]+?)\s*\]")
_KEY = re.compile(r"""\s*(?P<key>(?:"[^"]*"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[\w-]+))*)\s*=""")
_PART = re.compile(r""""([^"]*)"|'([^']*)'|([\w-]+)""")


def find_line(text: str, path: Sequence[str]) -> int | None:
    """Return the number of the line, from 1, where the last of `path` (section, key, word) stands.

    Where it is not found, the line of what it stands in; `None` if that is not found either.
    """
    lines = text.split("\n")
    found, depth, table = None, 0, list[str]()
    for number, line in enumerate(lines, 1):
        if header := _TABLE.match(line):
            table = _parts(header["name"])
            here = table
        elif key := _KEY.match(line):
            here = [*table, *_parts(key["key"])]
        else:
            continue
        shared = _shared(here, path)
        if shared == len(here) and shared > depth:
            found, depth = number, shared
    if found is None or depth >= len(path):
        return found
    return next((number for number in range(found, len(lines) + 1) if _holds(lines[number - 1], path[-1])), found)


def find_json_line(text: str, record: str, path: Sequence[str]) -> int | None:
    """Return the number of the line, from 1, where the last of `path` stands in a piece of JSON within `text`.

    Where it is not found, the line of what it stands in; `None` if the piece is not there.
    """
    place = text.find(record)
    if place < 0:
        return None
    within = place
    for word in path:
        found = text.find(json.dumps(word, ensure_ascii=False), within, place + len(record))
        if found < 0:
            break
        within = found
    return text.count("\n", 0, within) + 1


def _parts(name: str) -> list[str]:
    return [first or second or third for first, second, third in _PART.findall(name)]


def _shared(here: Sequence[str], path: Sequence[str]) -> int:
    return len(here) if list(here) == list(path[: len(here)]) else 0


def _holds(line: str, word: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", line) is not None
