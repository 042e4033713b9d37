"""How long starting takes: `python -m tests.bench.starting [STORE WORDS]`.

The command beside an interpreter that does nothing, and the screen's first facts beside a bare Textual app, all in
one run and by turns, since machines are noisy. WORDS stand in a fact that is seen first. Without STORE it is a dossier
of the articles of the tests, with its queue stored, as a reader's is.
"""

import os
import pty
import select
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from store import Draft, open_dossier

ARTICLES = Path(__file__).parents[1] / "articles"
ROUNDS = 7
COLUMNS, LINES = "120", "36"
BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static({words!r})
Bare().run()
"""


def main() -> None:
    """Print medians, and their ratio to the bare one."""
    with tempfile.TemporaryDirectory() as folder:
        store, words = Path(folder) / "small.json", "killed"
        if len(sys.argv) > 1:
            store, words = Path(sys.argv[1]), sys.argv[2]
        else:
            _collect(store)
        _compare({"python -c pass": ["-c", "pass"], "variorum --version": ["-m", "tui.cli", "--version"]}, _run)
        screens = {
            "bare Textual app": ["-c", BARE.format(words=words)],
            "variorum STORE": ["-m", "tui.cli", str(store)],
        }
        _compare(screens, lambda arguments: _paint(arguments, words.encode()))


def _collect(store: Path) -> None:
    dossier = open_dossier(store, create=True)
    for article in sorted(ARTICLES.glob("*.txt")):
        dossier.add_source(Draft(content=article.read_bytes(), path=article.name))
    dossier.close()


def _compare(programs: dict[str, list[str]], run: Callable[[list[str]], float]) -> None:
    """Run each by turns and print the medians, and how they stand to the first."""
    taken: dict[str, list[float]] = {name: [] for name in programs}
    for _round in range(ROUNDS):
        for name, arguments in programs.items():
            taken[name].append(run(arguments))
    medians = {name: statistics.median(times) for name, times in taken.items()}
    bare = next(iter(medians.values()))
    for name, median in medians.items():
        sys.stdout.write(f"{median * 1000:7.0f} ms  {median / bare:5.2f} x  {name}\n")


def _run(arguments: list[str]) -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, *arguments], stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - begun


def _paint(arguments: list[str], words: bytes) -> float:
    """Start a program on a terminal of its own and return the seconds until the words are painted."""
    begun = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm-256color", COLUMNS=COLUMNS, LINES=LINES)
        os.execv(sys.executable, [sys.executable, *arguments])  # noqa: S606  the program to be measured
    seen = b""
    try:
        while words not in seen:
            if not select.select([terminal], [], [], 20)[0]:
                raise TimeoutError(f"{words!r} is not on the screen after 20 s")
            seen += os.read(terminal, 65536)
        return time.perf_counter() - begun
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(terminal)


if __name__ == "__main__":
    main()
