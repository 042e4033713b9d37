"""The command as a reader calls it: a process of its own for each call, in one folder."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest


class Outcome(NamedTuple):
    """What a process left behind."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.out.splitlines()]


Desk = Callable[..., Outcome]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.chdir(tmp_path)
    home = {name: str(tmp_path / "home") for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")}
    surroundings = os.environ | home | {"VARIORUM_READER": "mk"}

    def run(*arguments: str, stdin: str = "", **more: str) -> Outcome:
        done = subprocess.run(
            [sys.executable, "-m", "tui.cli", *arguments],
            input=stdin.encode(),
            capture_output=True,
            check=False,
            env=surroundings | more,
        )
        return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run
