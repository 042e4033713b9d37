"""What goes wrong around the screen: the program itself, the file, the terminal."""

from __future__ import annotations

import asyncio
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from textual.worker import WorkerFailed

from tui.app import Variorum

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.conftest import Open

PATIENCE = 30.0


class Terminal:
    """Our command on a terminal of its own."""

    def __init__(self, story: Path) -> None:
        self._master, inside = pty.openpty()
        environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "100", "LINES": "30"}
        command = [sys.executable, "-m", "tui.cli", str(story)]
        self.process = subprocess.Popen(
            command, stdin=inside, stdout=inside, stderr=inside, env=environment, start_new_session=True
        )
        os.close(inside)
        self._seen = ""

    def type(self, keys: str) -> None:
        os.write(self._master, keys.encode())

    def wait_for(self, words: str) -> None:
        """Read until these words were painted, blanks and colours aside."""
        wanted = words.replace(" ", "")
        deadline = time.monotonic() + PATIENCE
        while wanted not in re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\s", "", self._seen):
            assert time.monotonic() < deadline, self._seen[-2000:]
            if select.select([self._master], [], [], 0.1)[0]:
                self._seen += os.read(self._master, 65536).decode(errors="replace")
        self._seen = ""

    def end(self, how: int | None) -> int:
        """Send a signal, or close the terminal, and return the exit code."""
        if how is None:
            os.close(self._master)
            self.process.send_signal(signal.SIGHUP)
        else:
            self.process.send_signal(how)
        deadline = time.monotonic() + PATIENCE
        while self.process.poll() is None and time.monotonic() < deadline:
            if how is not None and select.select([self._master], [], [], 0.05)[0]:
                try:
                    os.read(self._master, 65536)
                except OSError:
                    break
        return self.process.wait(PATIENCE)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals to close")
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGHUP, None], ids=["SIGTERM", "SIGHUP", "closed"])
async def test_the_words_of_an_open_note_are_offered_again(story: Path, sit_down: Open, how: int | None) -> None:
    terminal = Terminal(story)
    terminal.wait_for("people killed")
    terminal.type("a")
    terminal.wait_for("╰")
    terminal.type("who counted them")
    terminal.wait_for("who counted them")
    assert terminal.end(how) == 128 + (how or signal.SIGHUP)

    async with sit_down(story, 120, 36) as reader:
        assert "the note you began here was not saved: a offers its words again" in await reader.press()
        assert "who counted them" in await reader.press("a")


def stumble() -> None:
    """Do what no program should."""
    raise ZeroDivisionError


def spoil(story: Path, content: str | None) -> bytes:
    """Put other content in place of a file, or remove it; return what was there."""
    before = story.read_bytes()
    if content is None:
        story.unlink()
    else:
        story.write_text(content, encoding="utf-8")
    return before


def restore(story: Path, content: bytes) -> None:
    story.write_bytes(content)


@pytest.fixture
def protected(story: Path) -> Path:
    story.chmod(0o444)
    return story


async def stumble_on_screen(story: Path) -> None:
    app = Variorum(story, reader="mk")
    async with app.run_test() as pilot:
        app.run_worker(stumble, thread=True)
        await pilot.pause(0.1)


def test_a_fault_inside_leaves_one_sentence_and_a_file(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(WorkerFailed):  # that is for tests; a reader sees the sentence
        asyncio.run(stumble_on_screen(story))

    (told,) = tmp_path.glob("state/variorum/failures/*.txt")
    assert "in stumble" in told.read_text(encoding="utf-8")
    seen = "".join(capsys.readouterr().err.split("\n"))
    assert seen.startswith("Variorum had to stop, every save is kept")
    assert "Traceback" not in seen


async def test_a_protected_file_is_shown_as_read_only(protected: Path, sit_down: Open) -> None:
    async with sit_down(protected, 120, 36) as reader:
        assert "READ ONLY: the file is write-protected" in await reader.press()


@pytest.mark.parametrize(("content", "words"), [(None, "FILE GONE"), ('{"facts": ', "FILE UNREADABLE")])
async def test_a_file_that_goes_away_is_said_and_comes_back(
    story: Path, sit_down: Open, content: str | None, words: str
) -> None:
    async with sit_down(story, 120, 36) as reader:
        assert words not in await reader.press("j")
        before = spoil(story, content)
        await reader.wait_for(words)
        restore(story, before)
        await reader.wait_for("saved")
