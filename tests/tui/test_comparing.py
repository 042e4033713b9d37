"""A dossier so large that its answers are compared while the reader is at work."""

from __future__ import annotations

import json
import shutil
from concurrent.futures import Future
from contextlib import asynccontextmanager
from threading import Event
from typing import TYPE_CHECKING

import pytest

from store import Dossier, open_dossier
from tui.app import Variorum
from tui.screens.browse.screen import Browse

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence
    from pathlib import Path

    from textual.pilot import Pilot

    from store import Discrepancy

SOURCES, FACTS = 51, 100


def words_of(source: int, place: int) -> str:
    people = ("farmers", "sailors", "weavers", "miners")[place % 4]
    return f"Police said {10 + place + source} {people} were killed in town {place}."


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of more than 5,000 facts that another program wrote."""
    path = tmp_path_factory.mktemp("archive") / "archive.json"
    facts: list[dict[str, object]] = []
    for source in range(1, SOURCES + 1):
        for place in range(FACTS):
            words, figure = words_of(source, place), 10 + place + source
            fields = {"population": words.split()[3], "predicate": "kill", "speaker": "police", "stance": "claims"}
            known = {"as_of": "2022-01-21", "place": f"town {place}"} if source < 3 else {"as_of": None}
            counted = {"value": figure, "low": figure, "high": figure}
            facts.append({"passage": source, "text": words, "quantity": counted, **fields, **known})
    texts = ["\n".join(words_of(source, place) for place in range(FACTS)) for source in range(1, SOURCES + 1)]
    tables = {
        "sources": {str(at): {"title": f"Day {at}", "publisher": f"Paper {at}"} for at in range(1, SOURCES + 1)},
        "passages": {str(at): {"source": at, "text": text} for at, text in enumerate(texts, 1)},
        "facts": {str(at): fact for at, fact in enumerate(facts, 1)},
    }
    path.write_text(json.dumps(tables), encoding="utf-8")
    return path


class HeldDossier(Dossier):
    """A dossier whose comparison stops at 34 % until it is let go."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.go_on = Event()

    def discrepancies(self, progress: Callable[[float], None] | None = None) -> Sequence[Discrepancy]:
        if progress:
            progress(0.344)
            while not self.go_on.wait(0.01):
                progress(0.344)
        return super().discrepancies(progress)


@asynccontextmanager
async def held(path: Path) -> AsyncIterator[tuple[HeldDossier, Pilot[None]]]:
    """Open the store with a comparison that is not done before it is let go."""
    app = Variorum(path, reader=None)
    dossier, coming = HeldDossier(path), Future[Dossier]()
    coming.set_result(dossier)
    browse = app.get_default_screen()
    assert isinstance(browse, Browse)
    browse.coming = coming
    async with app.run_test(size=(120, 36)) as pilot:
        yield dossier, pilot


async def seen(pilot: Pilot[None], words: str) -> str:
    """Return the screen once these words are on it."""
    for _ in range(2000):
        await pilot.pause(0.01)
        strips = pilot.app.screen._compositor.render_strips()  # noqa: SLF001 (Textual has no other way to ask)
        screen = "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)
        if words in screen:
            return screen
    raise AssertionError(f"{words!r} never came:\n{screen}")


def chosen(screen: str) -> tuple[int, str]:
    """Return on which line of the screen the chosen fact is, and what it says."""
    lines = screen.splitlines()
    head = next(at for at, line in enumerate(lines) if "3 Facts" in line)
    at = next(at for at, line in enumerate(lines) if at > head and line.startswith("▸"))
    return at, lines[at].split("│")[0]


async def test_the_screen_says_how_far_it_is_and_the_keys_work_meanwhile(archive: Path) -> None:
    async with held(archive) as (dossier, pilot):
        comparing = await seen(pilot, "comparing 34 %")
        for key in "jjjjj":
            await pilot.press(key)
        moved = await seen(pilot, "fact 6/100")
        await pilot.press("c")
        asked = await seen(pilot, "still being compared: 34 %")
        await pilot.press("slash", *"town")
        searching = await seen(pilot, "5100 of 5100 facts")
        await pilot.press("escape", *"jjj")
        before = await seen(pilot, "fact 4/100")
        dossier.go_on.set()
        after = await seen(pilot, "to decide")

    assert "comparing, 34 % done" in comparing
    assert "as soon as all answers are compared" in comparing
    assert chosen(moved)[1] == chosen(asked)[1]
    assert "5100 of 5100 facts" in searching
    assert chosen(after) == chosen(before)
    assert "comparing" not in after
    assert "0 of 5100 checked" in after


async def test_leaving_does_not_wait_for_the_comparison(archive: Path) -> None:
    async with held(archive) as (_, pilot):
        await seen(pilot, "comparing 34 %")
        await pilot.press("q")

    assert pilot.app.return_code == 0


async def test_a_check_in_a_large_dossier_counts_at_once(archive: Path, tmp_path: Path) -> None:
    path = tmp_path / "copy.json"
    shutil.copy(archive, path)
    async with held(path) as (dossier, pilot):
        dossier.go_on.set()
        await seen(pilot, "0 of 5100 checked")
        await pilot.press("v")
        await seen(pilot, "1 of 5100 checked")
        await pilot.press("u")
        await seen(pilot, "0 of 5100 checked")

    assert open_dossier(path).count_checked() == 0
