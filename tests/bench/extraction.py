"""Sentences a second and peak memory, from text to facts, beside other programs on the same text.

`python -m pip install -e ".[bench]"`, then `python -m tests.bench.extraction [FOLDER]`. Each program runs in a process
of its own; the seconds are those of the processor. quantulum3 looks for quantities only, dateparser for dates only.
"""

import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ARTICLES = Path(__file__).parents[1] / "articles"
SECONDS = 5.0
WAYS = {
    "variorum, facts": ("store", "from store import extract_text as read"),
    "variorum, facts and layers": (
        "store",
        "from store import extract_layers, extract_text\ndef read(text): extract_layers(*extract_text(text)[:2])",
    ),
    "quantulum3": (
        "quantulum3",
        "from quantulum3 import parser\nparser.USE_CLF = False\nread = parser.parse",
    ),
    "dateparser.search": (
        "dateparser",
        "from dateparser.search import search_dates\ndef read(text): search_dates(text, languages=['en'])",
    ),
}
MEASURE = """
import resource, sys, time
from pathlib import Path
{way}
texts = [Path(path).read_text(encoding="utf-8") for path in sys.argv[2:]]
read(texts[0])
rounds, begun = 0, time.process_time()
while rounds == 0 or time.process_time() - begun < float(sys.argv[1]):
    for text in texts:
        read(text)
    rounds += 1
taken = time.process_time() - begun
print(rounds / taken, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def main() -> None:
    """Print a line for each program that is installed."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    paths = sorted(folder.glob("*.txt"))
    sentences = sum(map(_count_sentences, paths))
    sys.stdout.write(f"{len(paths)} articles, {sentences} sentences\n")
    for name, (module, way) in WAYS.items():
        if find_spec(module) is None:
            sys.stdout.write(f'{name}: not installed, python -m pip install -e ".[bench]"\n')
            continue
        rate, megabytes = _measure(way, paths)
        sys.stdout.write(f"{rate * sentences:10,.0f} sentences/s {megabytes:6.0f} MB  {name}\n")


def _measure(way: str, paths: list[Path]) -> tuple[float, float]:
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", MEASURE.format(way=way), str(SECONDS), *map(str, paths)],
        capture_output=True,
        text=True,
        check=True,
    )
    rounds, megabytes = ran.stdout.split()[-2:]
    return float(rounds), float(megabytes)


def _count_sentences(path: Path) -> int:
    """Count the ends of sentences by sight; the same whatever a program makes of the text."""
    return len(re.findall(r"(?<![A-Z])[.!?][”\"']?(?=\s|$)", path.read_text(encoding="utf-8", errors="replace")))


if __name__ == "__main__":
    main()
