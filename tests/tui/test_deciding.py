"""Going through what is to be decided, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from store import Draft, open_dossier

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.conftest import Open

TEXTS = {
    "Wire": "The army said 12 people were killed in the fire. The hospital said 300 people were injured in the fire.",
    "Post": "The rebels said 90 people were killed in the fire. The union said 20 people were injured in the fire.",
}


@pytest.fixture
def fire(tmp_path: Path) -> Path:
    path = tmp_path / "fire.json"
    dossier = open_dossier(path, create=True)
    for publisher, text in TEXTS.items():
        dossier.add_source(Draft(content=text.encode(), publisher=publisher, published="2022-05-02"))
    return path


async def test_a_verdict_leads_to_the_next_until_nothing_is_left(fire: Path, sit_down: Open) -> None:
    async with sit_down(fire, 120, 36) as reader:
        first = await reader.press("v", "2", "enter", quiet=True)
        second = await reader.press("b", "enter", quiet=True)
        await reader.press("b", "enter", quiet=True)
        pane = await reader.press("q", quiet=True)

    assert "discrepancy 1 of 2" in first
    assert "1 of 4 checked · 2 of 2 discrepancies to decide" in first
    assert "discrepancy 2 of 2" in second
    assert "1 of 2 discrepancies to decide" in second
    assert "0 to decide" in pane
    assert [found.decision.status for found in open_dossier(fire).discrepancies()] == ["stands", "stands"]


async def test_n_passes_over_what_is_decided_and_capitals_do_not(fire: Path, sit_down: Open) -> None:
    async with sit_down(fire, 120, 36) as reader:
        await reader.press("2", "enter", "b", "enter")
        alone = await reader.press("n")
        stepped = await reader.press("J", quiet=True)

    assert "no other one is left to decide" in alone
    assert "discrepancy 1 of 2" in stepped
    assert "both stand" in stepped


async def test_d_on_a_fact_without_discrepancy_opens_the_next_to_decide(fire: Path, sit_down: Open) -> None:
    async with sit_down(fire, 120, 36) as reader:
        await reader.press("p")
        await reader.type("A bakery sold 77 loaves.")
        await reader.press("ctrl+s", "slash")
        await reader.type("loaves")
        await reader.press("enter")
        screen = await reader.press("d")

    assert "discrepancy 1 of 2" in screen
