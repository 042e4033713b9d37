"""The list of notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from store import Target, open_dossier

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.conftest import Open


@pytest.fixture
def noted(story: Path) -> Path:
    """The dossier with a note on each kind of record."""
    dossier = open_dossier(story, reader="mk")
    dossier.write_note(Target(table="sources", id=2), "no date on this one")
    dossier.write_note(Target(table="passages", id=7, quote="hundreds of children"), "all of the region? #ask")
    dossier.write_note(Target(table="facts", id=3), "who counted?")
    dossier.write_note(Target(table="discrepancies", id=dossier.discrepancies()[0].id), "ring the command")
    return story


def listed(screen: str) -> list[str]:
    """Return the rows of the list, without the words around it."""
    lines = screen.splitlines()
    head = next(at for at, line in enumerate(lines) if "5 Notes" in line and "newest" in line)
    return [" ".join(line.split("│")[0].split()) for line in lines[head + 2 : head + 6]]


@pytest.mark.parametrize(("width", "height"), [(80, 24), (120, 36)])
async def test_all_notes_are_listed_the_newest_first(noted: Path, sit_down: Open, width: int, height: int) -> None:
    async with sit_down(noted, width, height) as reader:
        rows = listed(await reader.press("5"))

    starts = ("▸question 1 ring the", "S1 fact 3 who counted?", "S2 passage “hundreds", "S2 no date on this")
    assert [row.startswith(start) for row, start in zip(rows, starts, strict=True)] == [True] * 4
    assert "all of the region?" in rows[2]


async def test_a_note_shows_what_it_is_on_and_leads_there(noted: Path, sit_down: Open) -> None:
    async with sit_down(noted, 80, 24) as reader:
        fact = await reader.press("5", "j")
        passage = await reader.press("j")
        there = await reader.press("enter")
        compared = await reader.press("5", "g", "enter")

    assert "[800]" in fact
    assert "hundreds of children" in passage
    assert "[Text]" in there
    assert "discrepancy 1 of 1" in compared


async def test_tabs_have_notes_and_tab_reaches_them_where_there_is_one_column(noted: Path, sit_down: Open) -> None:
    async with sit_down(noted, 80, 24) as reader:
        facts = await reader.look()
        after = await reader.press("tab", "tab")
        back = await reader.press("q")
        small = await reader.resize(60, 20)

    assert facts.splitlines()[1] == " [Facts 7]  2 Discrepancies 1   1 Sources 2   4 Text   5 Notes 4"
    assert "[Notes 4]" in after
    assert "[Facts 7]" in back
    assert small.splitlines()[1].endswith("5 Notes 4")


async def test_a_note_is_edited_and_deleted_from_the_list(noted: Path, sit_down: Open) -> None:
    async with sit_down(noted, 80, 24) as reader:
        await reader.press("5", "j", "e")
        await reader.type(" and when?")
        await reader.press("ctrl+s", quiet=True)
        await reader.press("5", "G", "D", "1", quiet=True)

    assert [note.body for note in open_dossier(noted).notes()] == [
        "all of the region? #ask",
        "who counted? and when?",
        "ring the command",
    ]


@pytest.fixture
def torn(noted: Path) -> Path:
    """The dossier after another program renumbered the fact of a note."""
    noted.write_text(noted.read_text(encoding="utf-8").replace('"table":"facts","id":3', '"table":"facts","id":99'))
    return noted


async def test_a_note_on_what_is_gone_is_listed(torn: Path, sit_down: Open) -> None:
    async with sit_down(torn, 120, 36) as reader:
        screen = await reader.press("5", "j")

    assert "facts 99, …" in screen
    assert "what this note is on is gone" in screen


async def test_a_dossier_without_notes_says_how_to_write_one(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 80, 24) as reader:
        assert "a writes one on the chosen words" in await reader.press("5")
