"""The screen in a process of its own, on a terminal of its own."""

import os
import pty
import select
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

QUIT = b"\x11"
PATIENCE = 60


class Terminal:
    """The reader's side of a terminal on which a program runs."""

    def __init__(self, end: int, program: subprocess.Popen[bytes]) -> None:
        self._end, self.program, self.seen = end, program, b""

    def wait_for(self, words: str) -> None:
        while words.encode() not in self.seen:
            assert select.select([self._end], [], [], PATIENCE)[0], f"{words} is not on the screen"
            self.seen += os.read(self._end, 65536)

    def press(self, keys: bytes) -> None:
        os.write(self._end, keys)

    def wait_for_end(self) -> int:
        """Read what is still written, as a terminal does, until the program is gone."""
        while select.select([self._end], [], [], PATIENCE)[0]:
            try:
                if not os.read(self._end, 65536):
                    break
            except OSError:  # Linux says so when the other side is closed
                break
        return self.program.wait(PATIENCE)


@contextmanager
def terminal(folder: Path, *arguments: str) -> Iterator[Terminal]:
    ours, theirs = pty.openpty()
    home = {name: str(folder / "home") for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")}
    scratch = folder / "scratch"
    scratch.mkdir()
    surroundings = {"TERM": "xterm-256color", "COLUMNS": "120", "LINES": "36", "VARIORUM_READER": "mk"}
    program = subprocess.Popen(
        [sys.executable, "-m", "tui.cli", *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=folder,
        env=os.environ | home | surroundings | {"TMPDIR": str(scratch)},
        start_new_session=True,
    )
    os.close(theirs)
    try:
        yield Terminal(ours, program)
    finally:
        program.kill()
        program.wait()
        os.close(ours)


def test_the_demo_opens_and_leaves_nothing_behind(tmp_path: Path) -> None:
    with terminal(tmp_path, "demo") as screen:
        screen.wait_for("prisoners recaptured")
        assert [path.name for path in (tmp_path / "scratch").glob("*/*.json")] == ["hasakah.json"]
        screen.press(QUIT)

        assert screen.wait_for_end() == 0
    assert list((tmp_path / "scratch").iterdir()) == []


def test_a_dossier_that_was_open_is_listed_the_next_time(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Police said 27 people were killed.\n", encoding="utf-8")
    subprocess.run([sys.executable, "-m", "tui.cli", "add", "story.json", "a.txt"], cwd=tmp_path, check=True)
    with terminal(tmp_path, "story.json") as screen:
        screen.wait_for("people killed")
        screen.press(QUIT)

        assert screen.wait_for_end() == 0
    listed = subprocess.run(
        [sys.executable, "-m", "tui.cli"],
        cwd=tmp_path,
        env=os.environ | {"HOME": str(tmp_path / "home"), "XDG_STATE_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=True,
    )

    assert "story.json" in listed.stdout
