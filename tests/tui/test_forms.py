"""Forms keep what was typed until it is saved, and lists keep the reader's place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from store import Dossier, StoreError, open_dossier

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.conftest import Open


@pytest.mark.parametrize("size", [(120, 36), (80, 24)])
async def test_a_form_with_a_mistake_stays_open_with_what_was_typed(
    story: Path, sit_down: Open, size: tuple[int, int]
) -> None:
    async with sit_down(story, *size) as reader:
        await reader.press("e", *["tab"] * 10)
        await reader.type("the mayor")
        await reader.press(*["tab"] * 5)
        await reader.type("yesterday")
        refused = await reader.press("ctrl+s")
        await reader.press(*["backspace"] * len("yesterday"))
        await reader.type("2022-01-25")
        saved = await reader.press("ctrl+s")

    fact = next(each for each in open_dossier(story).facts() if each.edited)
    assert "NOT SAVED: event_date=yesterday" in refused
    assert "event date        yesterday" in refused
    assert (fact.relayed_by, fact.event_date) == ("the mayor", "2022-01-25")
    assert "event_date" in saved
    assert "enter or ctrl+s save" not in saved


async def test_a_form_with_a_mistake_can_be_left(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        await reader.press("i")
        await reader.type("some day")
        refused = await reader.press("ctrl+s")
        left = await reader.press("escape")

    assert "NOT SAVED: published=" in refused
    assert "enter or ctrl+s save" not in left
    assert "3 Facts 7" in left
    assert open_dossier(story).source(1).published == "2022-01-26T14:40"


async def test_words_that_tell_nothing_make_no_fact_and_the_form_stays(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        refused = await reader.press("V", "j", "l", "+", "enter")
        await reader.press("tab", "tab")
        await reader.type("guards in the wings")
        await reader.press("ctrl+s")

    assert "NOT SAVED: " in refused
    assert "says nothing to check by itself" in refused
    assert open_dossier(story).fact(8).what == "guards in the wings"


async def test_after_a_deletion_the_cursor_stays_where_it_was(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        await reader.press("s", "g", "j", "j")
        before = await reader.look()
        deleted = await reader.press("D", "f")
        back = await reader.press("u")

    assert "▸     800 inmates set free" in before
    assert "▸ NOT 800 inmates set free" in deleted
    assert "fact 3 (800 inmates set free) deleted, u takes it back" in deleted
    assert "▸" in next(line for line in back.splitlines() if "    800 inmates set free" in line)
    assert "taken back: deleting fact 3" in back


async def test_after_the_last_fact_is_deleted_the_cursor_is_on_the_one_above(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 80, 24) as reader:
        await reader.press("s", "G")
        deleted = await reader.press("D", "f")

    assert "▸      89 inmates recaptured" in deleted


async def test_a_pasted_text_that_cannot_be_added_stays(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        await reader.press("p")
        await reader.type("Title: Fire")
        refused = await reader.press("ctrl+s", quiet=True)
        await reader.press("end", "enter", "enter")
        await reader.type("Police said 12 people were killed.")
        await reader.press("ctrl+s")

    assert "Title: Fire" in refused
    assert [source.title for source in open_dossier(story).sources()][-1] == "Fire"


async def test_a_reason_that_cannot_be_saved_stays(
    story: Path, sit_down: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise StoreError("the disk is full")

    async with sit_down(story, 120, 36) as reader:
        await reader.press("2", "enter", "b")
        await reader.type("both are named")
        with monkeypatch.context() as patch:
            patch.setattr(Dossier, "decide", refuse)
            refused = await reader.press("enter")
        kept = await reader.press("enter", quiet=True)

    assert "the disk is full" in refused
    assert "both are named" in refused
    assert "both stand" in kept
    assert any(found.decision.reason == "both are named" for found in open_dossier(story).discrepancies())
