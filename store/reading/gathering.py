"""Finding the files that a reader names."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from store.errors import UnreadableArticleError
from store.model.source import Draft

TEXTS = frozenset({".txt", ".text", ".md", ".markdown"})
"""Files of a folder that are read as articles; a file that is named itself is read whatever its name."""
_OTHER_ARTICLES = frozenset({".pdf", ".html", ".htm", ".docx", ".doc", ".odt", ".rtf", ".epub"})
_LARGEST = 50_000_000


def gather(what: Sequence[str], stdin: Callable[[], bytes]) -> Iterator[Draft | UnreadableArticleError]:
    """Yield a draft for every text among files, folders and `-`, in order, and an error for what cannot be read.

    Paths are kept as given; the files of a folder come in alphabetical order, hidden ones are passed over.
    """
    for name in what:
        if name == "-":
            yield Draft(content=stdin(), path="-")
        elif Path(name).is_dir():
            yield from _folder(name)
        else:
            yield _file(name)


def _folder(name: str) -> Iterator[Draft | UnreadableArticleError]:
    found = False
    for path in _paths(name):
        suffix = Path(path).suffix.lower()
        if suffix in TEXTS:
            found = True
            yield _file(path)
        elif suffix in _OTHER_ARTICLES:
            found = True
            yield UnreadableArticleError(
                path, f"{suffix} files are not read; save its words as a text file and add that"
            )
    if not found:
        yield UnreadableArticleError(name, "the folder has no texts (.txt or .md files) in it")


def _paths(name: str) -> Iterator[str]:
    for folder, inner, files in os.walk(name):
        inner[:] = sorted(one for one in inner if not one.startswith("."))
        for file in sorted(files):
            if not file.startswith("."):
                yield str(Path(folder) / file)


def _file(name: str) -> Draft | UnreadableArticleError:
    path = Path(name)
    try:
        if not path.exists():
            return UnreadableArticleError(name, "there is no such file")
        if not path.is_file():
            return UnreadableArticleError(name, "it is neither a file nor a folder")
        if path.stat().st_size > _LARGEST:
            return UnreadableArticleError(name, f"it is larger than {_LARGEST // 1_000_000} MB")
        return Draft(content=path.read_bytes(), path=_in_characters(name))
    except (OSError, ValueError) as error:  # ValueError: a name with a zero byte in it
        return UnreadableArticleError(name, str(getattr(error, "strerror", None) or error).lower())


def _in_characters(name: str) -> str:
    """Return a file name that can be written down; what is no UTF-8 in it stands as an escape."""
    return name.encode("utf-8", "backslashreplace").decode()
