"""Replacing a file whole: at every moment the old one or the new one is there, never a part."""

import os
import sys
from pathlib import Path

_BESIDE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_NEW_FILE_MODE = 0o666


class UnsettledError(OSError):
    """The new file is in its place; whether it stays there in a power cut is not known."""


def replace_file(path: Path, content: bytes) -> None:
    """Put `content` in the place of `path` (a real path, no link), durably; raise OSError and leave the old file.

    Raises UnsettledError where the new file is there and only the folder could not be made durable.
    The caller holds the lock of `path`: the temporary file has one name, so that a killed writer leaves one at most.
    """
    fresh = path.with_name(f".{path.name}.new")
    fresh.unlink(missing_ok=True)
    try:
        _write_durably(fresh, content, path)
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    try:
        _make_durable(path.parent)
    except OSError as error:
        raise UnsettledError(error.errno, error.strerror) from error


def _write_durably(fresh: Path, content: bytes, model: Path) -> None:
    handle = os.open(fresh, _BESIDE, _NEW_FILE_MODE)
    with os.fdopen(handle, "wb") as file:
        _take_after(model, handle)
        file.write(content)
        file.flush()
        os.fsync(handle)


def _take_after(model: Path, handle: int) -> None:
    """Give the new file the mode of the old one, and its owner where that is permitted."""
    try:
        old = model.stat()
    except FileNotFoundError:
        return
    if sys.platform == "win32":
        return
    os.fchmod(handle, old.st_mode & 0o7777)
    new = os.fstat(handle)
    if (new.st_uid, new.st_gid) != (old.st_uid, old.st_gid):
        try:
            os.fchown(handle, old.st_uid, old.st_gid)
        except PermissionError:
            return


def _make_durable(folder: Path) -> None:
    if sys.platform == "win32":  # a folder is no file there
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
