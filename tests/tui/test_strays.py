"""Facts and passages of a file in which what they hang on is missing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.tui.conftest import tables

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.conftest import Open


@pytest.fixture
def torn(tmp_path: Path) -> Path:
    """A store in which a passage and a source are missing that facts were taken from."""
    store = tables()
    quantity = {"value": 31, "low": 31, "high": 31}
    lost: dict[str, object] = {"text": "Rangers counted 31 boats.", "what": "boats counted", "quantity": quantity}
    store["passages"]["50"] = {"source": 40, "text": "Rangers counted 31 boats. Nobody was hurt."}
    store["facts"]["20"] = {"passage": 99, **lost}
    store["facts"]["21"] = {"passage": 50, **lost}
    path = tmp_path / "torn.json"
    path.write_text(json.dumps(store), encoding="utf-8")
    return path


@pytest.mark.parametrize(("width", "height"), [(120, 36), (80, 24)])
async def test_they_are_listed_with_a_marker_and_said_in_the_first_line(
    torn: Path, sit_down: Open, width: int, height: int
) -> None:
    async with sit_down(torn, width, height) as reader:
        screen = await reader.press("G")
        before = await reader.press("k")

    rows = [line.split("│")[0].rstrip() for line in screen.splitlines() if "boats counted" in line]
    assert [row[0] for row in rows] == ["!", "▸"]
    assert all(row.endswith(("none", "missing")) for row in rows)
    assert "2 facts and 1 passage without" in screen.splitlines()[0] or width < 90
    assert "source 40 of this fact is missing" in screen
    assert "Rangers counted 31 boats." in screen
    assert "passage 99 of this fact is missing" in before


@pytest.mark.parametrize("key", ["v", "w", "y", "Y", "e", "x", "D", "i", "c", "t", "o", "tilde", "V", "space", "enter"])
async def test_no_key_stops_the_screen_on_one(torn: Path, sit_down: Open, key: str) -> None:
    async with sit_down(torn, 120, 36) as reader:
        await reader.press("G", key, "4", "escape", "3")
        await reader.press("a")
        await reader.type("whose?")
        await reader.press("ctrl+s", "escape")
        screen = await reader.press("3", "g", "G")

    assert "of this fact is missing" in screen
