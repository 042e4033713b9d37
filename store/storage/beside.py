"""What was worked out from a large store, beside its file: whoever deletes it only makes the next look slower."""

import os
from contextlib import suppress
from pathlib import Path
from stat import S_ISREG
from zlib import crc32

_FINGERPRINT, _CHECKSUM = 16, 4
"""Bytes of the fingerprint of the store as this program last saved it, and of the checksum of the rest."""
_SAFELY = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)


def was_saved_here(store: Path, fingerprint: bytes) -> bool:
    """Say whether the store is as this program last saved it."""
    return _read(store, _FINGERPRINT) == fingerprint


def mark_saved(store: Path, fingerprint: bytes) -> None:
    """Write down that this program saved the store, if there is anything beside it."""
    with suppress(OSError), os.fdopen(_open(store, os.O_WRONLY), "wb") as file:
        file.write(fingerprint)


def read_beside(store: Path) -> bytes | None:
    """Return what was worked out from a store; `None` where there is nothing, or not what was written."""
    content = _read(store, -1)
    checksum, worked_out = content[_FINGERPRINT:][:_CHECKSUM], content[_FINGERPRINT + _CHECKSUM :]
    return worked_out if checksum == _checksum(worked_out) else None


def write_beside(store: Path, fingerprint: bytes, worked_out: bytes) -> None:
    """Write down what was worked out from a store (a real path), for the eyes that may read the store; if it can be."""
    fresh = store.with_name(f".{store.name}.cache.new")
    try:
        fresh.unlink(missing_ok=True)
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _SAFELY, store.stat().st_mode & 0o777)
        with os.fdopen(handle, "wb") as file:
            file.writelines((fingerprint, _checksum(worked_out), worked_out))
        fresh.replace(_beside(store))
    except OSError:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _read(store: Path, size: int) -> bytes:
    try:
        with os.fdopen(_open(store, os.O_RDONLY), "rb") as file:
            return file.read(size)
    except OSError:
        return b""


def _open(store: Path, how: int) -> int:
    """Open what lies beside a store, follow no link and wait for nobody; raise OSError where it is no file."""
    handle = os.open(_beside(store), how | _SAFELY)
    if S_ISREG(os.fstat(handle).st_mode):
        return handle
    os.close(handle)
    raise FileNotFoundError(_beside(store))


def _beside(store: Path) -> Path:
    return store.with_name(f".{store.name}.cache")


def _checksum(content: bytes) -> bytes:
    return crc32(content).to_bytes(_CHECKSUM, "big")
