"""The store file: read once, noticed when another program changes it, saved to through one place."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path

from store.codec import FORMAT
from store.errors import MissingStoreError, ReadOnlyStoreError, SaveError, UnreadableStoreError, UnsettledSaveError
from store.storage.batch import Batch, read_meta
from store.storage.beside import mark_saved, read_beside, was_saved_here, write_beside
from store.storage.locking import locked
from store.storage.replacing import UnsettledError, replace_file
from store.storage.scan import find_flaws, refuse_flaws
from store.storage.tables import Tables, read_tables, write_tables

Stamp = tuple[int, int, int]

_SCANNED_ON_OPENING = 1 << 21
"""Up to this many bytes the strict look costs a reader nothing; larger files get it before the first save."""
_WRITTEN_JUST_NOW = 1.0
_PATIENCE = 0.5


class StoreFile:
    """A file of records. `tables` is what it held when it was last read or saved; a new object after each change."""

    def __init__(self, path: Path, *, create: bool = False) -> None:
        self.path = path
        self.real = path.resolve()
        self.tables: Tables = {}
        self._stamp: Stamp | None = None
        self._fingerprint = b""
        self._trusted = True
        if self.real.exists():
            self._load()
        elif not create:
            raise MissingStoreError(path)
        self.why_read_only = self._find_why_read_only()

    def refresh(self) -> bool:
        """Read the file again if another program changed it, and say whether it did; one that is gone stays in mind."""
        stamp = self._stamp_now()
        if stamp is None or stamp == self._stamp:
            return False
        before = self._fingerprint
        self._load()
        return self._fingerprint != before

    def look_ahead(self) -> None:
        """Take the strict look now that a large file gets before its first save; a flaw is told then."""
        if self._trusted:
            return
        try:
            content = self.real.read_bytes()
        except OSError:
            return
        if not find_flaws(content) and _fingerprint(content) == self._fingerprint:
            self._trusted = True

    def recall(self) -> bytes | None:
        """Return what was worked out from the file and written down beside it; it may be of an earlier state."""
        return read_beside(self.real)

    def remember(self, worked_out: bytes) -> None:
        """Write down beside the file what was worked out from it; where that cannot be, nothing happens."""
        if self.why_read_only is None and self._trusted:
            write_beside(self.real, self._fingerprint, worked_out)

    @contextmanager
    def saving(self) -> Iterator[Batch]:
        """Collect operations under the lock, on the newest content, and keep them all when the block ends, or none.

        Raises ReadOnlyStoreError, SaveError, StaleRecordError, UnreadableStoreError; then nothing was changed.
        """
        if self.why_read_only:
            raise ReadOnlyStoreError(self.path, self.why_read_only)
        seen = self.tables
        with locked(self.real):
            self.refresh()
            batch = Batch(self.path, self.tables, seen)
            yield batch
            if batch.close():
                self._keep(batch.applied())

    def _keep(self, tables: Tables) -> None:
        """Write the tables down: the one place through which every save goes."""
        if not self._trusted:
            refuse_flaws(self.path, self.real.read_bytes())
        content = write_tables(tables)
        unsettled = None
        try:
            replace_file(self.real, content)
        except UnsettledError as error:
            unsettled = error
        except OSError as error:
            raise SaveError(self.path, error.strerror or str(error)) from error
        self.tables = tables
        self._fingerprint = _fingerprint(content)
        self._trusted = True
        self._stamp = self._stamp_now()
        mark_saved(self.real, self._fingerprint)
        if unsettled:
            raise UnsettledSaveError(self.path, unsettled.strerror or str(unsettled)) from unsettled

    def _load(self) -> None:
        deadline = time.monotonic() + _PATIENCE
        while True:
            try:
                self._load_once()
            except UnreadableStoreError:
                # Plain TinyDB writes in place: a reader may come in the middle of it.
                if time.monotonic() > deadline or not self._was_written_just_now():
                    raise
                time.sleep(_PATIENCE / 10)
            else:
                return

    def _load_once(self) -> None:
        stamp = self._stamp_now()
        try:
            content = self.real.read_bytes()
        except OSError as error:
            raise UnreadableStoreError(self.path, error.strerror or str(error)) from error
        fingerprint = _fingerprint(content)
        if fingerprint != self._fingerprint:
            tables = read_tables(self.path, content)
            small = len(content) <= _SCANNED_ON_OPENING
            if small:
                refuse_flaws(self.path, content)
            self.tables, self._fingerprint = tables, fingerprint
            self._trusted = small or was_saved_here(self.real, fingerprint)
        self._stamp = stamp

    def _stamp_now(self) -> Stamp | None:
        try:
            status = self.real.stat()
        except FileNotFoundError:
            return None
        return status.st_ino, status.st_size, status.st_mtime_ns

    def _was_written_just_now(self) -> bool:
        return time.time() - self.real.stat().st_mtime < _WRITTEN_JUST_NOW

    def _find_why_read_only(self) -> str | None:
        written = read_meta(self.tables).format
        if written > FORMAT:
            return f"it was written by a newer Variorum (format {written}, this one writes {FORMAT})"
        if self.real.exists() and not _writable(self.real):
            return "the file is write-protected"
        if not self.real.parent.is_dir():
            return f"there is no folder {self.real.parent}"
        if not _writable(self.real.parent):
            return f"the folder {self.real.parent} is write-protected"
        return None


def _writable(path: Path) -> bool:
    """Respect the mode even where the system would let us write, as it lets root."""
    return bool(path.stat().st_mode & 0o222) and os.access(path, os.W_OK)


def _fingerprint(content: bytes) -> bytes:
    return blake2b(content, digest_size=16).digest()
