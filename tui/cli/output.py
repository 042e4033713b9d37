"""What the command writes: lines for people, JSON Lines for programs, one sentence for an error."""

import io
import sys
from collections.abc import Iterable

import msgspec

from tui.safe import clean_line


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


def complain(sentence: str, code: int) -> int:
    """Write what went wrong on standard error and return the exit code."""
    hint(sentence)
    return code


def write_rows(rows: Iterable[msgspec.Struct]) -> None:
    """Write one JSON object a line."""
    for row in rows:
        sys.stdout.write(msgspec.json.encode(row).decode() + "\n")
