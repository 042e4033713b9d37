from __future__ import annotations

import json
from typing import TYPE_CHECKING

from store import open_dossier

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.conftest import Open


async def test_a_note_is_there_under_its_words_after_a_restart(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        await reader.press("slash")
        await reader.type("prison")
        await reader.press("enter", "a")
        await reader.type("who counted?")
        await reader.press("ctrl+s")
        await reader.press("ctrl+q")
    async with sit_down(story, 80, 24) as reader:
        screen = await reader.look()

    assert "who counted?" in screen
    lines = screen.splitlines()
    below = next(at for at, line in enumerate(lines) if "┌ note 1 on" in line)
    assert "[" in "".join(lines[below - 3 : below])
    assert [note.body for note in open_dossier(story).notes()] == ["who counted?"]


async def test_a_call_about_850_is_answered_from_list_and_preview(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 80, 24) as reader:
        await reader.press("slash")
        screen = await reader.type("850")

    row = next(line for line in screen.splitlines() if line.startswith("▸"))
    assert "~850 children trapped" in row
    assert "own voice" in row
    assert "26 Jan?" in row
    assert "S1 26 Jan 14:40" in row
    assert "[some 850] children" in screen
    assert "first S1, 26 Jan 14:40 · nobody named · 1 origin" in screen


async def test_a_discrepancy_is_compared_decided_with_a_reason_and_taken_back(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        await reader.press("2")
        compared = await reader.press("enter")
        await reader.press("b")
        await reader.type("both are on record")
        await reader.press("enter")
        decided = open_dossier(story).discrepancies()[0].decision
        await reader.press("u")
        taken_back = open_dossier(story).discrepancies()[0].decision
        await reader.press("q", "ctrl+q")

    assert "WHY !" in compared
    assert "NOT 800" in compared
    assert "[800]" in compared
    assert (decided.status, decided.reason, decided.by) == ("stands", "both are on record", "mk")
    assert taken_back.status == "new"


async def test_v_checks_a_fact_and_u_takes_it_back(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        checked = await reader.press("v")
        assert "checked ✓ mk" in checked
        assert "1 of 5" in checked
        assert "checked ✓" not in await reader.press("u")


async def test_a_missing_date_is_said_and_set_by_the_reader_only(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        before = await reader.look()
        await reader.press("1", "j", "i")
        await reader.type("2022-01-21")
        after = await reader.press("enter")

    assert "DATE MISSING" in before
    assert "DATE MISSING" not in after
    assert open_dossier(story).source(2).published == "2022-01-21"


async def test_esc_leaves_a_note_and_keeps_its_words_as_a_draft(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 80, 24) as reader:
        await reader.press("a")
        await reader.type("half a thought")
        await reader.press("escape")
        assert len(open_dossier(story).notes()) == 0
        assert "half a thought" in await reader.press("a")


async def test_a_note_stays_over_its_lines_when_the_window_changes(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        await reader.press("a")
        await reader.type("look again")
        screen = await reader.resize(80, 24)

    lines = screen.splitlines()
    top = next(at for at, line in enumerate(lines) if "╭" in line)
    assert "look again" in lines[top + 1]
    assert "‾" in lines[top - 1]


async def test_a_missing_dossier_is_offered_to_be_started(tmp_path: Path, sit_down: Open) -> None:
    path = tmp_path / "new.json"
    async with sit_down(path, 80, 24) as reader:
        offered = await reader.look()
        started = await reader.press("y")

    assert "does not exist" in offered
    assert "A adds files, p pastes a text" in started


async def test_a_dossier_that_was_never_written_is_not_said_to_be_gone(tmp_path: Path, sit_down: Open) -> None:
    async with sit_down(tmp_path / "new.json", 80, 24) as reader:
        await reader.press("y")
        assert "nothing to save" in await reader.look()
        await reader.press("p")
        await reader.type("Police said 12 people were wounded.")
        screen = await reader.press("ctrl+s")

    assert "GONE" not in screen
    assert (tmp_path / "new.json").exists()


async def test_pasted_text_becomes_a_source_with_facts(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        await reader.press("p")
        await reader.type("Police said 12 people were wounded.")
        screen = await reader.press("ctrl+s")

    assert "1 Sources 3" in screen
    assert len(open_dossier(story).facts_of(3)) == 1


async def test_a_terminal_that_goes_away_loses_no_words(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 80, 24) as reader:
        await reader.press("a")
        await reader.type("unsaved")
        await reader.press("ctrl+q")
    async with sit_down(story, 80, 24) as reader:
        assert "unsaved" in await reader.press("a")


async def test_the_reader_is_where_they_were(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        before = await reader.press("j", "j", "j")
        await reader.press("ctrl+q")
    async with sit_down(story, 120, 36) as reader:
        after = await reader.look()

    assert [line for line in after.splitlines() if line.startswith("▸")] == [
        line for line in before.splitlines() if line.startswith("▸")
    ]


async def test_marked_facts_are_ruled_one_question_and_one_is_put_aside(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        await reader.press("s", "s")
        await reader.press("space", "space", "=")
        await reader.press("x", "b")
        rulings = read_rulings(story)
        await reader.press("u", "u")

    assert sorted(rulings) == ["background", "same_question"]
    assert read_rulings(story) == []


async def test_a_fact_that_is_put_aside_is_marked_and_can_be_taken_back_later(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        put = await reader.press("s", "g", "x", "e")
        shown = await reader.press("full_stop")
    async with sit_down(story, 120, 36) as reader:
        shown_again = await reader.press("full_stop", "s", "g")
        menu = await reader.press("x")
        back = await reader.press("r", "full_stop")

    assert "fact 1: put aside as of another event, . shows it, u takes it back" in put
    assert "1 background or aside hidden (.)" in put
    assert "people killed" not in put.partition("3 Facts")[2].partition("jk move")[0]
    assert "x    >100 people killed" in shown
    assert "put aside: other event, mk" in shown_again
    assert "r  take back what is ruled on it: put aside as other event, mk" in menu
    assert ">100 people killed" in back
    assert read_rulings(story) == ["other_event", "as_read"]


async def test_places_are_travelled_back_and_forth(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        await reader.press("enter", "3", "G", "enter")
        here = await reader.look()
        back = await reader.press("left_square_bracket")
        again = await reader.press("right_square_bracket")

    assert chosen(back) != chosen(here)
    assert chosen(again) == chosen(here)


async def test_a_note_is_edited_and_deleted_with_undo(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        await reader.press("a")
        await reader.type("first")
        await reader.press("ctrl+s", "e", "1")
        await reader.type(" thought")
        assert "│ first thought" in await reader.press("ctrl+s")
        assert "first thought" not in await reader.press("D", "1", quiet=True)
        assert "│ first thought" in await reader.press("u")


def chosen(screen: str) -> str:
    """Return the row under the cursor of the facts."""
    return next(line[:60] for line in screen.splitlines()[7:] if line.startswith("▸"))


def read_rulings(story: Path) -> list[str]:
    """Return the kinds of the rulings in the file."""
    return [ruling["kind"] for ruling in json.loads(story.read_text(encoding="utf-8")).get("rulings", {}).values()]
