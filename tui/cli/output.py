"""What the command writes: lines for people, JSON Lines for programs, one sentence for an error."""

import io
import re
import sys
from collections.abc import Iterable

import msgspec

from tui.safe import clean_line

_STEERING = re.compile(r"[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""Characters that JSON may hold bare but that steer a terminal; escaped, they mean the same to a program."""


def speak_utf8() -> None:
    """Make both streams take every character; pipes and files get UTF-8 whatever the locale says."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def say(sentence: str) -> None:
    """Write one line for a person on standard output."""
    sys.stdout.write(clean_line(sentence) + "\n")


def hint(sentence: str) -> None:
    """Write one line beside the output, on standard error."""
    sys.stdout.flush()
    sys.stderr.write(clean_line(sentence) + "\n")


def write_rows(rows: Iterable[msgspec.Struct]) -> None:
    """Write one JSON object a line."""
    for row in rows:
        line = msgspec.json.encode(row).decode()
        sys.stdout.write((line if line.isprintable() else _STEERING.sub(_escaped, line)) + "\n")


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
