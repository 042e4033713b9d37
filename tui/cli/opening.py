"""Opening the dossier that a command names."""

from pathlib import Path

from store import Dossier, open_dossier
from tui.config import reader_name


def open_for_reading(store: Path) -> Dossier:
    """Open a dossier that is only looked at."""
    return open_dossier(store)


def open_for_writing(store: Path, by: str | None, *, create: bool = False) -> Dossier:
    """Open a dossier in the name of the reader who is going to write in it."""
    return open_dossier(store, reader=reader_name(by), create=create)
