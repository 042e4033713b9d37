"""Article text with markup and terminal controls is shown as it is written, and does nothing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tui.safe import clean_line

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.conftest import Open

HOSTILE = "850 [held] [/ [sic] [@click=app.quit]x[/] \x1b]52;c;aGk=\x07 \u202e"
SHOWN = "850 [held] [/ [sic] [@click=app.quit]x[/] ␛]52;c;aGk=␇ ⇄"


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    path = tmp_path / "h.json"
    sentence = f"Police said {HOSTILE} people fled."
    denial = f"The army denied {HOSTILE} it."
    same = {
        "place": HOSTILE,
        "what": HOSTILE,
        "population": HOSTILE,
        "predicate": "flee",
        "quantity": {"value": 850, "low": 850, "high": 850},
    }
    facts = [
        {"passage": 1, "text": sentence, "start": 12, "end": 15, "speaker": HOSTILE, "stance": "claims", **same},
        {"passage": 1, "text": denial, "speaker": "army", "stance": "denies", "polarity": "negative", **same},
    ]  # fmt: skip
    path.write_text(
        json.dumps(
            {
                "sources": {"1": {"title": HOSTILE, "publisher": HOSTILE, "published": "2022-01-26"}},
                "passages": {"1": {"source": 1, "text": f"{sentence} {denial}"}},
                "facts": {str(at): each for at, each in enumerate(facts, 1)},
                "notes": {"1": {"body": HOSTILE, "target": {"table": "passages", "id": 1}, "author": HOSTILE}},
                "meta": {"1": {"title": HOSTILE}},
            }
        )
    )
    return path


def test_the_sanitiser_shows_every_control() -> None:
    assert clean_line(HOSTILE) == SHOWN


async def test_every_pane_shows_the_text_as_it_is(hostile: Path, sit_down: Open) -> None:
    async with sit_down(hostile, 200, 50) as reader:
        screen = await reader.look()

    flat = "".join(screen.split())
    assert flat.count("".join(SHOWN.split())) >= 3  # status, note, evidence; elsewhere it is wrapped
    assert "\x1b" not in screen
    assert "\u202e" not in screen
    start = SHOWN[:9]
    assert sum(start in line for line in screen.splitlines()) >= 8  # the rows of lists too, cut where there is no room


@pytest.mark.parametrize(
    "keys",
    [
        ("2", "enter"),
        ("i",),
        ("a",),
        ("e",),
        ("D",),
        ("x",),
        ("H",),
        ("question_mark",),
        ("slash",),
        ("c", "s"),
        ("y",),
        ("m", "l", "j"),
        ("t",),
        ("H", "j", "enter"),
        ("w",),
        ("V", "L", "+"),
        ("V", "a"),
        ("f",),
        ("o",),
        ("1", "~"),
    ],
    ids=[
        "compare",
        "source",
        "note",
        "edit",
        "delete",
        "aside",
        "held-back",
        "help",
        "search",
        "reason",
        "copy",
        "matrix",
        "timeline",
        "held-back-compared",
        "explained",
        "marked",
        "noted",
        "filters",
        "address",
        "difference",
    ],
)
@pytest.mark.parametrize("width", [80, 120])
async def test_every_screen_survives_it(hostile: Path, sit_down: Open, keys: tuple[str, ...], width: int) -> None:
    async with sit_down(hostile, width, 30) as reader:
        screen = await reader.press(*keys)

        assert "\x1b" not in screen
        assert "\u202e" not in screen


async def test_a_hostile_query_and_note_are_text(hostile: Path, sit_down: Open) -> None:
    async with sit_down(hostile, 120, 36) as reader:
        await reader.press("slash")
        assert "[/ [sic]" in await reader.type("[/ [sic]")
        await reader.press("enter", "q", "a")
        await reader.type("see [/ [b]this[/b]")
        assert "see [/ [b]this[/b]" in await reader.press("ctrl+s")
