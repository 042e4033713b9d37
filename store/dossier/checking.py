"""All that is wrong with a store file."""

from pathlib import Path

from store.dossier.contents import Contents
from store.errors import UnreadableStoreError
from store.model.evidence import Complaint
from store.storage import StoreFile


def check_store(path: Path | str) -> list[Complaint]:
    """Return what is wrong with a store, the file first, then its records; raise MissingStoreError if there is none."""
    try:
        file = StoreFile(Path(path))
    except UnreadableStoreError as error:
        return [Complaint(level="error", what=error.why, line=error.line)]
    contents = Contents(file.tables)
    return list(contents.list_complaints())
