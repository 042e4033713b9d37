"""Keys pressed faster than the line they are meant for could be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.conftest import Open


@pytest.mark.parametrize(("width", "height"), [(80, 24), (120, 36)])
async def test_letters_after_the_slash_are_the_query(story: Path, sit_down: Open, width: int, height: int) -> None:
    async with sit_down(story, width, height) as reader:
        screen = await reader.burst("/850")

    assert screen.splitlines()[1].strip() == "850"
    assert "3 of 7 facts" in screen
    assert "the newest first" not in screen


async def test_a_query_may_be_kept_in_the_same_burst(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        screen = await reader.burst("/850\r")

    assert "/ 850   3 of 7" in screen
    assert "3 of 7 facts" not in screen


async def test_letters_after_the_key_for_a_note_are_the_note(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        screen = await reader.burst("aqv5jk")

    assert "qv5jk" in screen
    assert screen.splitlines()[-1].strip() == "⏎ new line  ctrl+s save  ctrl+e your editor  esc leave"
