"""One writer at a time, between processes."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from store.errors import SaveError

_PATIENCE = 20.0


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock of the file `path` (a real path); raise SaveError where it cannot be had."""
    from filelock import FileLock, Timeout  # noqa: PLC0415 - opening a dossier takes no lock

    beside = path.with_name(f".{path.name}.lock")
    if beside.is_symlink():
        raise SaveError(path, f"its lock {beside.name} is a link to somewhere else, which is not followed")
    lock = FileLock(beside, timeout=_PATIENCE)
    try:
        lock.acquire()
    except Timeout as error:
        raise SaveError(path, f"another program has been writing it for {_PATIENCE:.0f} seconds") from error
    except OSError as error:
        raise SaveError(path, error.strerror or str(error)) from error
    try:
        yield
    finally:
        lock.release()
