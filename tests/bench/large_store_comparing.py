"""How long comparing a large dossier takes, and an article more: `python -m tests.bench.large_store_comparing [FACTS]`.

Machines are noisy, so each figure stands beside the same file through `json.loads`, taken right before it.
"""

import json
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from store import Draft, extract, open_dossier
from store.text.near import group_near
from tests.bench.large_store import COUNTED, FILLER, SPEAKERS, TOWNS, write_large_store

ARTICLES = 6
SENTENCES = 12
COPIES = 2_000
FROM_NOTHING = """
import resource, sys, time
from pathlib import Path
from store import open_dossier
begun = time.perf_counter()
told = [begun]
open_dossier(Path(sys.argv[1])).discrepancies(lambda _: told.append(time.perf_counter()))
ended = time.perf_counter()
pause = max(later - sooner for sooner, later in zip(told, [*told[1:], ended]))
print(ended - begun, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, pause)
"""
IN_A_PROCESS = """
import resource, sys, time
from pathlib import Path
from store import Draft, extract, open_dossier
draft = Draft(content=Path(sys.argv[2]).read_bytes(), publisher="Courier", published="2024-03-30")
extract(draft)
begun = time.perf_counter()
dossier = open_dossier(Path(sys.argv[1]))
added = dossier.add_source(draft, progress=lambda _: None)
dossier.close()
print(time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def main() -> None:
    """Print seconds, and how many times that is of `json.loads`."""
    facts = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "large.json"
        write_large_store(store, facts)
        articles = [_write_article(Path(folder), number) for number in range(ARTICLES)]
        sys.stdout.write(f"{facts:,} facts, {store.stat().st_size / 1e6:.0f} MB\n")
        plain = _read_plainly(store)
        seconds, megabytes, pause = _run(FROM_NOTHING, store)
        _say("compared from nothing, process and all", seconds, plain, f"{megabytes:.0f} MB, silent {pause:.2f} s")
        several = Path(shutil.copy(store, Path(folder) / "several.json"))
        for words, article in zip(("which compares all", "second", "third"), articles, strict=False):
            plain = _read_plainly(store)
            seconds, megabytes = _run(IN_A_PROCESS, several, article)
            _say(f"an article in a process of its own, {words}", seconds, plain, f"{megabytes:.0f} MB")
        _add_in_one_process(Path(shutil.copy(store, Path(folder) / "one.json")), articles)
        _group_copies(store)


def _add_in_one_process(store: Path, articles: list[Path]) -> None:
    dossier = open_dossier(store)
    dossier.discrepancies()
    beyond = []
    for article in articles:
        plain = _read_plainly(store)
        draft = Draft(content=article.read_bytes(), publisher="Courier", published="2024-03-30")
        extract(draft)
        alone = _time(partial(extract, draft))
        beyond.append((_time(partial(dossier.add_source, draft)) - alone, plain))
    _say("an article more, beyond extraction, first", *beyond[0])
    seconds, plain = (statistics.median(each) for each in zip(*beyond[1:], strict=True))
    _say(f"an article more, beyond extraction, median of {len(beyond) - 1}", seconds, plain)


def _group_copies(store: Path) -> None:
    chance = random.Random(2)  # noqa: S311  the same texts each time, no secret
    texts = [" ".join(chance.choices((*FILLER, *TOWNS), k=800)) for _ in range(COPIES)]
    _say(f"{COPIES:,} texts of the same words told apart", _time(lambda: group_near(texts)), _read_plainly(store))


def _write_article(folder: Path, number: int) -> Path:
    chance = random.Random(number)  # noqa: S311
    sentences = []
    for _ in range(SENTENCES):
        who, did, _lemma = chance.choice(COUNTED)
        speaker = chance.choice(SPEAKERS) or "officials"
        sentences.append(f"{chance.randint(3, 9_000):,} {who} were {did} in {chance.choice(TOWNS)}, {speaker} said.")
    article = folder / f"article-{number}.txt"
    article.write_text(f"Report {number} from the market\n\n" + "\n\n".join(sentences), encoding="utf-8")
    return article


def _read_plainly(store: Path) -> float:
    return _time(lambda: json.loads(store.read_text(encoding="utf-8")))


def _time(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _run(code: str, *arguments: Path) -> tuple[float, ...]:
    command = [sys.executable, "-c", code, *map(str, arguments)]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    return tuple(map(float, ran.stdout.split()))


def _say(what: str, seconds: float, plain: float, more: str = "") -> None:
    sys.stdout.write(f"{seconds:8.2f} s {seconds / plain:6.1f} x json.loads  {what}{f' ({more})' if more else ''}\n")


if __name__ == "__main__":
    main()
