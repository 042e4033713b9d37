"""The screens that show many facts at once: matrix, timeline, what was held back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store import open_dossier

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.conftest import Open


async def test_the_matrix_puts_every_question_beside_every_source(flood: Path, sit_down: Open) -> None:
    async with sit_down(flood, 120, 36) as reader:
        screen = await reader.press("m")

    head, dates, row = (screen.splitlines()[at] for at in (1, 2, 3))
    assert [name for name in head.split() if name.startswith(("S", "▸S"))] == ["▸S1", "S2", "S3", "S4", "S5", "S6"]
    assert "= S3" in dates
    assert "no date" in dates
    assert "How many people were killed?" in row
    assert [each for each in (">=3", "12", ">20", "31|NOT 31") if each in row] == [">=3", "12", ">20", "31|NOT 31"]
    assert "!" in row


async def test_sources_scroll_sideways_under_fixed_headers(flood: Path, sit_down: Open) -> None:
    async with sit_down(flood, 80, 24) as reader:
        first = await reader.press("m")
        last = await reader.press("$")

    assert "S1 Wire" in first
    assert "S6" not in first.splitlines()[1]
    assert "▸S6" in last.splitlines()[1]
    assert "S1 Wire" not in last
    assert "How many people we" in last.splitlines()[3]
    assert "S6 outlet?" in last


async def test_a_cell_leads_to_the_comparison_and_to_the_words(flood: Path, sit_down: Open) -> None:
    async with sit_down(flood, 120, 36) as reader:
        compared = await reader.press("m", "l", "enter")
        await reader.press("q")
        read = await reader.press("4")

    assert "WHY" in compared
    assert "[12] people were killed" in read
    assert "4 Text · S2 Post" in read


async def test_the_timeline_draws_answers_over_their_dates(flood: Path, sit_down: Open) -> None:
    async with sit_down(flood, 120, 36) as reader:
        screen = await reader.press("2", "t")

    lines = screen.splitlines()
    assert "Timeline · How many people were killed?" in lines[0]
    assert "1 undated" in lines[0]
    assert all(day in screen for day in ("1 Mar", "2 Mar", "3 Mar", "5 Mar"))
    denied = next(line for line in lines if "NOT 31" in line)
    assert "✗" in denied.split()[0]
    assert any(line.lstrip("▸ ").startswith("-") and "undated" in line for line in lines)


async def test_few_dates_are_said_in_a_line(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        screen = await reader.press("2", "t")

    assert "too few for a timeline" in " ".join(screen.split())


async def test_answers_of_few_dates_stand_in_compare_as_a_chain(flood: Path, sit_down: Open) -> None:
    dossier = open_dossier(flood)
    for source in (3, 4, 5):
        dossier.withdraw(source)
    async with sit_down(flood, 120, 36) as reader:
        screen = await reader.press("2", "enter")

    line = next(line for line in screen.splitlines() if "BY DATE" in line)
    assert ">=3 (1 Mar?)" in line
    assert "12 (2 Mar?)" in line
    assert "7 (no date, S6)" in line


async def test_what_was_held_back_can_be_walked_and_opened(flood: Path, sit_down: Open) -> None:
    async with sit_down(flood, 120, 36) as reader:
        listed = await reader.press("H")
        compared = await reader.press("enter")
        back = await reader.press("q", "4")

    assert "Compared and held back" in listed
    assert "compatible" in listed
    assert "VERDICT" in compared
    assert "4 Text · S" in back


async def test_copies_stand_under_their_origin_and_show_what_they_changed(flood: Path, sit_down: Open) -> None:
    async with sit_down(flood, 120, 36) as reader:
        screen = await reader.press("1", "j", "j", "j")
        changed = await reader.press("~")

    assert "= S3 · Mirror" in screen
    assert "S4 beside S3" in changed
    assert "FIGURES" in changed


async def test_answers_since_a_decision_are_named(flood: Path, sit_down: Open) -> None:
    async with sit_down(flood, 120, 36) as reader:
        await reader.press("2", "enter", "b", "enter")
        await reader.press("q", "p")
        await reader.type("Police said 90 people were killed in the flood.")
        pane = await reader.press("ctrl+s")
        compared = await reader.press("2", "enter")

    assert "1 new answer" in pane
    assert "+90" in pane
    line = next(line for line in compared.splitlines() if "RE-OPENED" in line)
    assert "1 new answer since the decision: 90 (S7)" in line
    assert "NEW" in compared


async def test_a_second_name_signs(flood: Path, sit_down: Open) -> None:
    async with sit_down(flood, 120, 36) as reader:
        await reader.press("2", "enter", "b", "enter", "q")
    dossier = open_dossier(flood, reader="ab")
    dossier.sign(dossier.discrepancies()[0].id)
    async with sit_down(flood, 120, 36) as reader:
        assert "both stand, signed" in await reader.press("2")
        screen = await reader.press("enter")

    assert any("SIGNED" in line and "ab" in line for line in screen.splitlines())
