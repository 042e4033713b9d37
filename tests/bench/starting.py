"""How long starting takes: `python -m tests.bench.starting [STORE]`.

The command beside an interpreter that does nothing, and the screen's first facts beside a bare Textual app, all in
one run and by turns, since machines are noisy.
"""

import os
import pty
import select
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.large_store import write_large_store

ROUNDS = 7
COLUMNS, LINES = "120", "36"
BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static("FIGURE")
Bare().run()
"""


def main() -> None:
    """Print medians, and their ratio to the bare one."""
    with tempfile.TemporaryDirectory() as folder:
        store = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(folder) / "small.json"
        if len(sys.argv) == 1:
            write_large_store(store, 40)
        _print("interpreter", {"python -c pass": ["-c", "pass"], "variorum --version": ["-m", "tui.cli", "--version"]})
        _print_painted({"bare Textual app": ["-c", BARE], "variorum STORE": ["-m", "tui.cli", str(store)]})


def _print(_: str, programs: dict[str, list[str]]) -> None:
    taken: dict[str, list[float]] = {name: [] for name in programs}
    for _round in range(ROUNDS):
        for name, arguments in programs.items():
            begun = time.perf_counter()
            subprocess.run([sys.executable, *arguments], stdout=subprocess.DEVNULL, check=True)
            taken[name].append(time.perf_counter() - begun)
    _tell(taken)


def _print_painted(programs: dict[str, list[str]]) -> None:
    taken: dict[str, list[float]] = {name: [] for name in programs}
    for _round in range(ROUNDS):
        for name, arguments in programs.items():
            taken[name].append(_painted(arguments))
    _tell(taken)


def _tell(taken: dict[str, list[float]]) -> None:
    medians = {name: statistics.median(times) for name, times in taken.items()}
    bare = next(iter(medians.values()))
    for name, median in medians.items():
        sys.stdout.write(f"{median * 1000:7.0f} ms  {median / bare:5.2f} x  {name}\n")


def _painted(arguments: list[str]) -> float:
    """Start a program on a terminal of its own and return the seconds until FIGURE is painted."""
    begun = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm-256color", COLUMNS=COLUMNS, LINES=LINES)
        os.execv(sys.executable, [sys.executable, *arguments])  # noqa: S606  the program to be measured
    seen = b""
    while b"FIGURE" not in seen:
        if not select.select([terminal], [], [], 20)[0]:
            raise TimeoutError(seen[-500:])
        seen += os.read(terminal, 65536)
    taken = time.perf_counter() - begun
    os.kill(child, 9)
    os.waitpid(child, 0)
    os.close(terminal)
    return taken


if __name__ == "__main__":
    main()
