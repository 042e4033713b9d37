"""The errors a reader can meet; each says what, where, why and what to do in one sentence."""

from pathlib import Path


class StoreError(Exception):
    """Anything that a store or an article can do to a reader; `str()` is the sentence to show."""


class UnreadableStoreError(StoreError):
    """The file is there but is no dossier; it is never overwritten."""

    def __init__(self, path: Path, why: str, line: int | None = None) -> None:
        place = f" at line {line}" if line else ""
        super().__init__(
            f"{path} cannot be read as a dossier{place}: {why}; it was left as it is, run `variorum check {path}`"
        )
        self.path, self.why, self.line = path, why, line


class MissingStoreError(StoreError):
    """There is no such file."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} does not exist; `variorum add {path} ARTICLE...` starts a dossier there")
        self.path = path


class ReadOnlyStoreError(StoreError):
    """The file or its folder cannot be written."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"{path} is open for reading only: {why}; nothing was saved, copy the dossier to write in it")
        self.path, self.why = path, why


class SaveError(StoreError):
    """The system refused a write; nothing of the batch was kept."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            f"{path} could not be saved: {why}; nothing was changed, make room or choose another place and save again"
        )
        self.path, self.why = path, why


class UnsettledSaveError(SaveError):
    """The save is in the file, but the system did not promise that it outlives a power cut."""

    def __init__(self, path: Path, why: str) -> None:
        StoreError.__init__(
            self,
            f"{path} was saved, but the system does not promise that the save outlives a power cut: {why}; "
            "look whether it is there, and save again",
        )
        self.path, self.why = path, why


class StaleRecordError(StoreError):
    """Another program changed the record since it was read."""

    def __init__(self, path: Path, table: str, number: int) -> None:
        super().__init__(
            f"{path} was changed by another program: {table} {number} is no longer what was read; look again"
        )
        self.path, self.table, self.number = path, table, number


class UnknownRecordError(StoreError):
    """Nothing with that number is in the dossier."""

    def __init__(self, path: Path, table: str, number: int) -> None:
        noun = "discrepancy" if table == "discrepancies" else table.removesuffix("s")
        super().__init__(f"{path} has no {noun} {number}; `variorum {table} {path}` lists what is there")
        self.path, self.table, self.number = path, table, number


class UnreadableArticleError(StoreError):
    """A file, folder or text that gives no source."""

    def __init__(self, path: str, why: str) -> None:
        super().__init__(f"{path} was not added: {why}")
        self.path, self.why = path, why


class WrongFieldError(StoreError):
    """A value that a field cannot hold."""

    def __init__(self, field: str, value: str, why: str) -> None:
        super().__init__(f"{field}={value} was not set: {why}")
        self.field, self.value, self.why = field, value, why


class LexiconError(StoreError):
    """A lexicon with a mistake in it; `line` is where, as far as it is known."""

    def __init__(self, path: str, why: str, line: int | None = None) -> None:
        place = f", line {line}" if line else ""
        super().__init__(f"{path}{place}: the words cannot be used: {why}")
        self.path, self.why, self.line = path, why, line


class NothingToUndoError(StoreError):
    """There is no change of this session to take back or to put back."""
