"""What the screens look like; with `VARIORUM_SNAPSHOTS=write` in the environment they are written anew."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.tui.conftest import Open, Reader

SNAPSHOTS = Path(__file__).parent.parent / "snapshots"
_LOOKS, _MOMENT = 40, 0.05
"""So often the screen is looked at again, so many seconds apart."""
SCREENS = {
    "facts": ("j",),
    "search": ("slash", "8", "5", "0"),
    "note": ("j", "a", "w", "h", "o", "ctrl+s"),
    "discrepancy": ("2",),
    "compare": ("2", "enter"),
    "source": ("1", "j"),
    "help": ("question_mark",),
    "marking": ("V", "l", "L"),
    "own-fact": ("V", "L", "+"),
    "explained": ("G", "w"),
    "filters": ("f",),
}
OVERVIEWS = {
    "matrix": ("m", "l", "l"),
    "timeline": ("2", "t", "j", "j"),
    "held-back": ("H",),
    "copies": ("1", "j", "j", "j"),
    "difference": ("1", "j", "j", "j", "~"),
}


SIZES = pytest.mark.parametrize("size", [(120, 36), (80, 24)], ids=["120x36", "80x24"])


@SIZES
@pytest.mark.parametrize("name", SCREENS)
async def test_the_screen_looks_as_it_did(story: Path, sit_down: Open, name: str, size: tuple[int, int]) -> None:
    async with sit_down(story, *size) as reader:
        await reader.press(*SCREENS[name], quiet=True)
        await _compare(reader, f"{name}-{size[0]}x{size[1]}")


@SIZES
@pytest.mark.parametrize("name", OVERVIEWS)
async def test_the_overview_looks_as_it_did(flood: Path, sit_down: Open, name: str, size: tuple[int, int]) -> None:
    async with sit_down(flood, *size) as reader:
        await reader.press(*OVERVIEWS[name], quiet=True)
        await _compare(reader, f"{name}-{size[0]}x{size[1]}")


async def _compare(reader: Reader, name: str) -> None:
    """Compare the screen with the kept one; a busy machine draws what lies behind a dialog a moment later."""
    snapshot, screen = SNAPSHOTS / f"{name}.txt", await reader.look_without_clock()
    for _ in range(_LOOKS):
        if not snapshot.exists() or screen + "\n" == snapshot.read_text(encoding="utf-8"):
            break
        await asyncio.sleep(_MOMENT)
        screen = await reader.look_without_clock()
    if os.environ.get("VARIORUM_SNAPSHOTS") == "write":
        snapshot.write_text(screen + "\n", encoding="utf-8")

    assert screen + "\n" == snapshot.read_text(encoding="utf-8")
