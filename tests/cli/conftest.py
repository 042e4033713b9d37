"""The command as a test calls it: in this process, in an empty folder, in the name of mk."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tui.cli import main

MORNING = """\
Title: Fire at the Karun mill
Publisher: Morning Post
Published: 2024-03-12

At least 14 workers were killed in a fire at the Karun mill on Monday, the fire service said.

The union said 60 people had been freed from the upper floors, but the mill's owner denied that.
"""

EVENING = """\
Title: Mill fire: toll rises
Publisher: Evening Echo
Published: 2024-03-13

The number of dead in the fire at the Karun mill rose to 22 on Tuesday, the fire service said.

Some 300 families [sic] were displaced.
"""


class Outcome(NamedTuple):
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.out.splitlines()]


Command = Callable[..., Outcome]


@pytest.fixture
def variorum(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    monkeypatch.chdir(tmp_path)
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setenv("VARIORUM_READER", "mk")

    def run(*arguments: str, stdin: bytes = b"") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = main(arguments)
        return Outcome(code, *capsys.readouterr())

    return run


@pytest.fixture
def mill(variorum: Command) -> Command:
    """The command in a folder with a dossier of two articles, `mill.json`."""
    Path("morning.txt").write_text(MORNING, encoding="utf-8")
    Path("evening.txt").write_text(EVENING, encoding="utf-8")
    assert variorum("add", "mill.json", "morning.txt", "evening.txt").code == 0
    return variorum
