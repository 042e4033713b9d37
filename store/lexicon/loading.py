"""Reading one lexicon file into its shape."""

from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TypeVar

import msgspec

from store.errors import LexiconError

Shape = TypeVar("Shape", bound=msgspec.Struct)

_FOLDER = Path(__file__).parent


@cache
def read_lexicon(name: str, shape: type[Shape]) -> Shape:
    """Return the bundled lexicon `name` (without `.toml`) as `shape`; raise LexiconError where it does not fit."""
    content = (_FOLDER / f"{name}.toml").read_bytes()
    try:
        return msgspec.toml.decode(content, type=shape)
    except msgspec.DecodeError as error:
        raise LexiconError(f"{name}.toml", str(error)) from error


@cache
def name_lexicons() -> str:
    """Return a short name for all bundled lexicons; another one after any of their words has changed."""
    digest = blake2b(digest_size=8)
    for file in sorted(_FOLDER.glob("*.toml")):
        digest.update(f"{file.name}\n".encode() + file.read_bytes())
    return digest.hexdigest()
