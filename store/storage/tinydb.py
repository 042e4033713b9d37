"""TinyDB on a dossier, for scripts: `TinyDB("story.json", storage=DossierStorage)`."""

from collections.abc import Mapping
from pathlib import Path

import msgspec
from tinydb.storages import Storage

from store.codec import number_of, revision_of
from store.storage.batch import Batch
from store.storage.file import StoreFile

Documents = dict[str, dict[str, dict[str, object]]]


class DossierStorage(Storage):
    """Saves what differs from this storage's last read, whole or not at all, beside everybody else's saves.

    Plain TinyDB writes into the file, so that a full disk or a kill leaves half of it, and what others saved
    since is lost. Here a record that somebody else changed since it was read raises StaleRecordError.
    """

    def __init__(self, path: str | Path) -> None:
        self._file = StoreFile(Path(path), create=True)

    def read(self) -> Documents | None:
        """Return all documents as they are now, `None` for a new file."""
        self._file.refresh()
        if not self._file.tables:
            return None
        return {
            name: {key: msgspec.json.decode(raw, type=dict[str, object]) for key, raw in records.items()}
            for name, records in self._file.tables.items()
        }

    def write(self, data: Mapping[str, Mapping[str, Mapping[str, object]]]) -> None:
        """Save what differs from the last read."""
        with self._file.saving() as batch:
            known = self._file.tables
            for name in [*known, *(name for name in data if name not in known)]:
                _write_table(batch, name, data.get(name, {}))


def _write_table(batch: Batch, name: str, documents: Mapping[str, Mapping[str, object]]) -> None:
    records = batch.seen.get(name, {})
    for key, document in documents.items():
        number, record = number_of(str(key)), msgspec.Raw(msgspec.json.encode(document))
        if number is not None and _differs(records.get(str(key)), record):
            batch.put(name, number, record)
    for key in records.keys() - {str(key) for key in documents}:
        if (number := number_of(key)) is not None:
            batch.remove(name, number)


def _differs(before: msgspec.Raw | None, after: msgspec.Raw) -> bool:
    return before is None or (bytes(before) != bytes(after) and revision_of(before) != revision_of(after))
