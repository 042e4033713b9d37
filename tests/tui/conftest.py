"""A dossier as another program may have written it, and a screen to press keys on."""

import json
import re
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot

from store import Draft, open_dossier
from tui.app import Variorum

Record = dict[str, object]
Span = tuple[int, int]

DEAD = (
    "More than 100 people have been killed in the week since the attack on Sina'a prison in Hasakah, and some 850 "
    "children who were held there are caught between the lines."
)
FREED = "The militants said they had set 800 inmates free, which the guards' command denied."
HELD = "Relief workers said the 850 children had been without water since Monday."
WEDNESDAY = ("Guards retake wings of Sina'a prison", DEAD, FREED, "Share this page", HELD)
CAUGHT = "The guards' command said 89 inmates were caught again within hours of getting out."
LOCKED = "There are hundreds of children among those locked up across the region."
FRIDAY = (CAUGHT, LOCKED)
INFERRED: Record = {"as_of": "2022-01-26", "clocks_inferred": ["as_of"], "how": {"as_of": "the day of publication"}}


def fact(passage: int, sentence: str, figure: str, roles: dict[str, str], *fields: Record) -> Record:
    """Return a fact as it is written, its words found in the text of its source."""
    text = "\n\n".join(WEDNESDAY if sentence in WEDNESDAY else FRIDAY)
    start = text.index(sentence)

    def span(words: str) -> Span:
        place = text.index(words, start)
        return place, place + len(words)

    number = span(figure)
    return {
        "passage": passage,
        "text": sentence,
        "start": number[0],
        "end": number[1],
        "sentence_start": start,
        "sentence_end": start + len(sentence),
        "words": {role: span(words) for role, words in {"figure": figure, **roles}.items()},
        **{name: value for part in fields for name, value in part.items()},
    }


def write_facts() -> list[Record]:
    over: Record = {"quantity": {"low": 100, "strict": True, "qualifier": "at_least"}}
    about: Record = {"quantity": {"value": 850, "low": 807, "high": 893, "qualifier": "about"}}
    hundreds: Record = {"quantity": {"low": 200, "high": 999, "qualifier": "fuzzy"}}
    killed: Record = {"population": "people", "predicate": "kill", "what": "people killed"}
    trapped: Record = {"population": "children", "predicate": "trap", "what": "children trapped"}
    freed: Record = {"population": "inmates", "predicate": "free", "what": "inmates set free"}
    held: Record = {"population": "children", "predicate": "hold", "what": "children held"}
    caught: Record = {"population": "inmates", "predicate": "recapture", "what": "inmates recaptured"}
    claims: Record = {"speaker": "the militants", "cue": "said", "stance": "claims"}
    denies: Record = {"speaker": "the guards' command", "cue": "denied", "stance": "denies", "polarity": "negative"}
    says: Record = {"speaker": "the guards' command", "cue": "said", "stance": "claims"}
    militants = {"speaker": "The militants", "cue": "said"}
    command = {"speaker": "the guards' command", "cue": "denied"}
    return [
        fact(2, DEAD, "More than 100", {"population": "people"}, over, killed, INFERRED),
        fact(2, DEAD, "some 850", {"population": "children"}, about, trapped, INFERRED),
        fact(3, FREED, "800", militants, exactly(800), freed, claims, INFERRED),
        fact(3, FREED, "800", command, exactly(800), freed, denies, INFERRED),
        fact(5, HELD, "850", {}, exactly(850), held, INFERRED),
        fact(6, CAUGHT, "89", {"speaker": "The guards' command"}, exactly(89), caught, says),
        fact(7, LOCKED, "hundreds", {}, hundreds, held),
    ]


def exactly(value: int) -> Record:
    return {"quantity": {"value": value, "low": value, "high": value}}


def passages(source: int, texts: tuple[str, ...]) -> list[Record]:
    kinds = {WEDNESDAY[0]: "heading", "Share this page": "boilerplate"}
    return [
        {"source": source, "text": text, "ordinal": place, "kind": kinds.get(text, "body")}
        for place, text in enumerate(texts)
    ]


def numbered(records: list[Record]) -> dict[str, Record]:
    return {str(number): record for number, record in enumerate(records, 1)}


def tables() -> dict[str, dict[str, Record]]:
    herald = {"title": "Guards retake wings", "publisher": "Herald", "published": "2022-01-26T14:40"}
    post = {"title": "Inmates caught", "publisher": "Evening Post"}
    texts = ("\n\n".join(WEDNESDAY), "\n\n".join(FRIDAY))
    return {
        "sources": numbered([{**herald, "text": texts[0]}, {**post, "text": texts[1]}]),
        "passages": numbered(passages(1, WEDNESDAY) + passages(2, FRIDAY)),
        "facts": numbered(write_facts()),
    }


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("VARIORUM_READER", "mk")
    monkeypatch.delenv("NO_COLOR", raising=False)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "hasakah.json"
    path.write_text(json.dumps(tables()), encoding="utf-8")
    return path


COPIED = (
    "More than 20 people were killed in the flood, police said. A bridge over the Lenn has collapsed and trains to the "
    "coast were cancelled until further notice."
)
FLOOD = {
    "Wire": ("2022-03-01", "At least 3 people were killed in the flood, police said. Roads along the valley are shut."),
    "Post": ("2022-03-02", "Police said 12 people were killed in the flood. Helpers carried sandbags all night."),
    "Herald": ("2022-03-03", COPIED),
    "Mirror": ("2022-03-04", COPIED + " Our reporter saw boats in the market square."),
    "Ledger": (
        "2022-03-05",
        "The rain has ended at last: 31 people were killed, police said. The mayor denied that 31 were killed.",
    ),
    "": ("", "Rescuers said 7 people were killed in the flood. Nobody answered the telephone at the town hall."),
}


@pytest.fixture
def flood(tmp_path: Path) -> Path:
    """A dossier of reports on one event, the fourth of which copies the third."""
    path = tmp_path / "flood.json"
    dossier = open_dossier(path, create=True)
    for publisher, (published, text) in FLOOD.items():
        draft = Draft(content=text.encode(), publisher=publisher or None, published=published or None)
        dossier.add_source(draft)
    return path


PATIENCE = 500
"""Looks at the screen before something is said to be missing from it."""
ALIKE = 5
"""The screen has settled when it was the same this many times after all work was done."""


class Reader:
    """Somebody at the keyboard, who waits until what a key began is done."""

    def __init__(self, pilot: Pilot[None]) -> None:
        self._pilot = pilot

    async def look(self) -> str:
        """Return what is on the screen, a line a row; a blank one is still to be drawn, if ever it is."""
        app, seen, same = self._pilot.app, "", 0
        for _ in range(PATIENCE):
            if same >= ALIKE and seen.strip():
                break
            await self._pilot.pause()
            await app.workers.wait_for_complete()
            strips = app.screen._compositor.render_strips()  # noqa: SLF001 (Textual has no other way to ask)
            screen = "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)
            same = same + 1 if screen == seen else 0
            seen = screen
        return seen

    async def look_without_clock(self) -> str:
        """Return what is on the screen, the times at which notes were written left out."""
        return _without_clock(await self.look())

    async def wait_for(self, words: str) -> str:
        """Look again until these words are on the screen."""
        for _ in range(PATIENCE):
            if words in (screen := await self.look()):
                return screen
        raise AssertionError(f"{words!r} never came:\n{screen}")

    async def press(self, *keys: str, quiet: bool = False) -> str:
        """Press keys; return what is on the screen, without what is told in its corner if it is to be quiet."""
        for key in keys:
            await self._pilot.press(key)
            await self._pilot.app.workers.wait_for_complete()
        if quiet:
            self._pilot.app.clear_notifications()
        return _without_clock(await self.look())

    async def burst(self, letters: str) -> str:
        """Press keys at once, as a program or a paste sends them: all wait before the first is seen to."""
        for letter in letters:
            self._pilot.app.post_message(events.Key({"/": "slash", "\r": "enter"}.get(letter, letter), letter))
        return await self.look()

    async def type(self, words: str) -> str:
        """Type into what has the keys."""
        await self._pilot.press(*("space" if letter == " " else letter for letter in words))
        return await self.look()

    async def resize(self, width: int, height: int) -> str:
        """Change the size of the window."""
        await self._pilot.resize_terminal(width, height)
        return await self.look()


def _without_clock(screen: str) -> str:
    """Return the screen with the times at which notes were written left out."""
    return re.sub(r"20\d\d-\d\d-\d\d \d\d:\d\d", "0000-00-00 00:00", screen)


Opened = AbstractAsyncContextManager[Reader]
Open = Callable[[Path, int, int], Opened]


@pytest.fixture
def sit_down() -> Open:
    """Open a dossier on a screen of some size."""

    @asynccontextmanager
    async def opened(path: Path, width: int = 120, height: int = 36) -> AsyncIterator[Reader]:
        app = Variorum(path, reader=None)
        async with app.run_test(size=(width, height), notifications=True) as pilot:
            reader = Reader(pilot)
            await reader.look()
            yield reader

    return opened
