"""Reading one lexicon file into its shape."""

import re
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TypeVar

import msgspec

from store.errors import LexiconError

Shape = TypeVar("Shape", bound=msgspec.Struct)

_FOLDER = Path(__file__).parent
_TOLD = re.compile(r"`\$\.([\w.]+)")


@cache
def read_lexicon(name: str, shape: type[Shape]) -> Shape:
    """Return the bundled lexicon `name` (without `.toml`) as `shape`; raise LexiconError where it does not fit."""
    return parse_lexicon(f"{name}.toml", (_FOLDER / f"{name}.toml").read_bytes(), shape)


def parse_lexicon(file: str, content: bytes, shape: type[Shape]) -> Shape:
    """Return the content of a lexicon as `shape`; raise LexiconError for a mistake, by file and line."""
    try:
        return msgspec.toml.decode(content, type=shape)
    except msgspec.DecodeError as error:
        raise LexiconError(file, str(error), _line_of(content.decode(errors="replace"), str(error))) from error


def _line_of(text: str, why: str) -> int | None:
    """Return the line of the list that a message names as `$.section.list[...]`; what is no TOML tells its own."""
    from store.lexicon.lines import find_line  # noqa: PLC0415 - only for a mistake

    told = _TOLD.search(why)
    return find_line(text, told[1].split(".")) if told else None


@cache
def name_lexicons() -> str:
    """Return a short name for all bundled lexicons; another one after any of their words has changed."""
    digest = blake2b(digest_size=8)
    for file in sorted(_FOLDER.glob("*.toml")):
        digest.update(f"{file.name}\n".encode() + file.read_bytes())
    return digest.hexdigest()
