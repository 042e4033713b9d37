"""Sentences a second, from text to facts, on one core: `python -m tests.bench.extraction [FOLDER]`."""

import re
import sys
import time
from pathlib import Path

from store import Draft, extract

ARTICLES = Path(__file__).parents[1] / "articles"
SECONDS = 5.0


def main() -> None:
    """Read the articles again and again for some seconds, and print the rate."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    drafts = [Draft(content=path.read_bytes(), path=path.name) for path in sorted(folder.glob("*.txt"))]
    sentences = sum(_sentences(draft) for draft in drafts)
    rounds, begun = 0, time.perf_counter()
    while time.perf_counter() - begun < SECONDS:
        for draft in drafts:
            extract(draft)
        rounds += 1
    rate = rounds * sentences / (time.perf_counter() - begun)
    sys.stdout.write(f"{len(drafts)} articles, {sentences} sentences: {rate:,.0f} sentences/s\n")


def _sentences(draft: Draft) -> int:
    """Count the ends of sentences by sight; the same whatever the program makes of the text."""
    return len(re.findall(r"(?<![A-Z])[.!?][”\"']?(?=\s|$)", draft.content.decode(errors="replace")))


if __name__ == "__main__":
    main()
