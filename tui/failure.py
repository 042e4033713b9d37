"""A fault of the program itself: one sentence for the reader, the traceback in a file for its makers."""

from __future__ import annotations

import traceback
from datetime import UTC, datetime

import platformdirs


def tell_failure(error: BaseException | None) -> str:
    """Keep the traceback in the state folder, and return the sentence that names what happened and the file."""
    what = f"{type(error).__name__}: {error}" if error else "unknown"
    folder = platformdirs.user_state_path("variorum", appauthor=False) / "failures"
    place = folder / f"{datetime.now(UTC):%Y%m%d-%H%M%S}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        place.write_text("".join(traceback.format_exception(error)), encoding="utf-8", errors="backslashreplace")
    except OSError:
        where = ""
    else:
        where = f"; the details are in {place}"
    return f"Variorum had to stop, every save is kept and so is an open note: {' '.join(what.split())[:200]}{where}"
