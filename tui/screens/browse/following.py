"""Going to where a source is from.

A dossier may come from a stranger. Only web addresses are opened, and plain text files that still hold the very text
of the source; nothing else is ever handed to a program.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from store import Draft, StoreError
from tui import format as shown
from tui.clipboard import copy
from tui.safe import clean_line

if TYPE_CHECKING:
    from store import Source
    from tui.screens.browse.screen import Browse

_SCHEMES = frozenset({"http", "https"})
_PLAIN = frozenset({".txt", ".text", ".md"})
_MOST = 20_000_000
"""Bytes: a larger file is not compared with its source."""


def open_address(desk: Browse) -> None:
    """Open the address of the source, or its file; without a desktop, copy the address."""
    if not desk.state.source:
        return
    source = desk.dossier.source(desk.state.source)
    address = web_address(source.url) or file_address(source, desk.path.parent)
    if address is None:
        desk.say(why_not(source), wrong=True)
    elif _has_desktop():
        desk.app.open_url(address)
        desk.say(f"opening {clean_line(address)}")
    else:
        desk.say(f"there is no desktop to open {clean_line(address)} on; {copy(desk.app, address)}")


def web_address(url: str | None) -> str | None:
    """Return the address if it is one of the web and has nothing hidden in it."""
    if not url or clean_line(url) != url or any(letter.isspace() for letter in url) or "\\" in url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme.lower() in _SCHEMES and parts.hostname else None


def file_address(source: Source, beside: Path) -> str | None:
    """Return the address of the source's file if it is plain text and still the very text of the source."""
    if not source.path or not source.sha256 or source.path == "-":
        return None
    place = beside / Path(source.path)
    try:
        if place.suffix.lower() not in _PLAIN or not place.is_file() or place.stat().st_size > _MOST:
            return None
        same = _sha256_of(place) == source.sha256
    except (OSError, ValueError, StoreError):
        return None
    return place.resolve().as_uri() if same else None


def why_not(source: Source) -> str:
    """Return why nothing is opened for a source, in words."""
    label = shown.label(source.id)
    if source.url:
        return f"{label} is not opened: {clean_line(source.url)} is no http or https address"
    if source.path:
        return f"{label} is not opened: {clean_line(source.path)} is no text file with the text that is shown here"
    return f"{label} has no address; i sets it"


def _sha256_of(place: Path) -> str | None:
    from store import extract  # noqa: PLC0415 (it loads the reading)

    return extract(Draft(content=place.read_bytes()))[0].sha256


def _has_desktop() -> bool:
    if sys.platform in {"darwin", "win32"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"))
