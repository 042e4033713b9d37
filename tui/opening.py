"""Opening a dossier in a thread, begun before the screen is laid out."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from store import Dossier

Opening = Future["Dossier"]


def begin_opening(path: Path, *, create: bool = False) -> Opening:
    """Return the dossier to come, or the StoreError that tells why it could not be opened."""
    pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="opening")
    opening = pool.submit(_open, path, create=create)
    pool.shutdown(wait=False)
    return opening


def _open(path: Path, *, create: bool) -> Dossier:
    from store import open_dossier  # noqa: PLC0415 (in the thread, so that nothing waits for it)

    return open_dossier(path, create=create)
