"""Reading the words that a reader adds: the files of the config folder, and the lexicon that a dossier carries."""

import os
import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import msgspec
import platformdirs

from store.errors import LexiconError
from store.lexicon.additions import Additions, Sections, merge_sections

_TOLD_LINE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)")


_DECIDING = ("HOME", "XDG_CONFIG_HOME", "APPDATA", "LOCALAPPDATA", "USERPROFILE")


def lexicon_folder() -> Path:
    """Return where a reader's own lexicons lie; the folder need not be there."""
    return _lexicon_folder(*map(os.environ.get, _DECIDING))


@lru_cache(maxsize=1)
def _lexicon_folder(*deciding: str | None) -> Path:
    """Ask where it is only if what decides that has changed: every text that is read asks."""
    del deciding
    return platformdirs.user_config_path("variorum", appauthor=False) / "lexicon"


def read_additions(dossier: Path | None = None, carried: bytes | None = None) -> Additions:
    """Return the words of the config folder, and those that a dossier carries as `meta.lexicon` (JSON).

    Raises LexiconError for the first mistake, by file and line.
    """
    folder = lexicon_folder()
    files = sorted(folder.glob("*.toml")) if folder.is_dir() else []
    written = [_read_file(path, path.stat().st_mtime_ns) for path in files]
    if dossier is not None and carried is not None:
        written.append(_read_carried(dossier, carried))
    return merge_sections(written)


@lru_cache(maxsize=32)
def _read_file(path: Path, changed: int) -> Sections:
    """Read a file again only if it has changed since."""
    del changed
    import tomllib  # noqa: PLC0415 - most readers add no words

    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        content = tomllib.loads(text)
    except OSError as error:
        raise LexiconError(str(path), error.strerror or "it cannot be read") from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise LexiconError(str(path), "it is not written in UTF-8; save it as UTF-8", line) from error
    except tomllib.TOMLDecodeError as error:
        raise _wrong_toml(path, text, str(error)) from error
    except RecursionError as error:
        raise LexiconError(str(path), "its lists are nested too deep; write one list of words a line") from error
    return _check(str(path), content, lambda place: _line_in_file(text, place))


def _line_in_file(text: str, path: Sequence[str]) -> int | None:
    from store.lexicon.lines import find_line  # noqa: PLC0415 - only for a mistake

    return find_line(text, path)


def _wrong_toml(path: Path, text: str, said: str) -> LexiconError:
    told = _TOLD_LINE.search(said)
    line = int(told[1]) if told and told[1] else text.rstrip().count("\n") + 1
    why = _TOLD_LINE.sub("", said)
    return LexiconError(str(path), f'it is no TOML ({why}); write each entry as word = ["another", "a third"]', line)


def _read_carried(dossier: Path, carried: bytes) -> Sections:
    name = f"{dossier}, lexicon in meta"
    try:
        content = msgspec.json.decode(carried, type=dict[str, object])
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        line = _line_in_dossier(dossier, carried, ())
        raise LexiconError(name, f"it is no object with sections ({error})", line) from error
    return _check(name, content, lambda path: _line_in_dossier(dossier, carried, path))


def _line_in_dossier(dossier: Path, carried: bytes, path: Sequence[str]) -> int | None:
    """Return the line of the file on which a word stands; `None` where it is in the journal only."""
    from store.lexicon.lines import find_json_line  # noqa: PLC0415 - only for a mistake

    try:
        text = dossier.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return None
    return find_json_line(text, carried.decode("utf-8", errors="surrogateescape"), path)


def _check(name: str, content: Mapping[str, object], line_of: Callable[[Sequence[str]], int | None]) -> Sections:
    # Nobody without words of their own waits for the lexicons when a dossier is opened.
    from store.lexicon.checking import WrongWordError, check_sections  # noqa: PLC0415

    try:
        return check_sections(content)
    except WrongWordError as mistake:
        raise LexiconError(name, str(mistake), line_of(mistake.path)) from mistake
