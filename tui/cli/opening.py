"""Opening the dossier that a command names, and closing it again."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from store import Dossier, open_dossier
from tui.config import reader_name


@contextmanager
def open_for_reading(store: Path) -> Iterator[Dossier]:
    """Open a dossier that is only looked at."""
    with closing(open_dossier(store)) as dossier:
        yield dossier


@contextmanager
def open_for_writing(store: Path, by: str | None, *, create: bool = False) -> Iterator[Dossier]:
    """Open a dossier in the name of the reader who is going to write in it."""
    with closing(open_dossier(store, reader=reader_name(by), create=create)) as dossier:
        yield dossier
