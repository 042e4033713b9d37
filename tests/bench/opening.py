"""How long a large dossier takes until it can be used: `python -m tests.bench.opening [FACTS]`.

Printed beside it: the same file through `json.loads`, and one `get` of plain TinyDB.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.large_store import write_large_store

WAYS = {
    "open_dossier, count, first and last 50 facts": (
        "from store import open_dossier; d = open_dossier(Path(path)); f = d.facts(); len(f); f[:50]; f[len(f) - 50:]"
    ),
    "json.loads": "import json; json.loads(Path(path).read_text(encoding='utf-8'))",
    "TinyDB, one get": "from tinydb import TinyDB; TinyDB(path).table('facts').get(doc_id=7)",
}
MEASURE = """
import resource, sys, time
from pathlib import Path
path = sys.argv[1]
begun = time.perf_counter()
{way}
print(time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def main() -> None:
    """Print seconds and megabytes for each way, best of three."""
    facts = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "large.json"
        write_large_store(store, facts)
        sys.stdout.write(f"{facts:,} facts, {store.stat().st_size / 1e6:.0f} MB\n")
        for name, way in WAYS.items():
            seconds, megabytes = min(_measured(way, store) for _ in range(3))
            sys.stdout.write(f"{seconds:8.3f} s {megabytes:6.0f} MB  {name}\n")


def _measured(way: str, store: Path) -> tuple[float, float]:
    ran = subprocess.run(
        [sys.executable, "-c", MEASURE.format(way=way), str(store)], capture_output=True, text=True, check=True
    )
    seconds, megabytes = ran.stdout.split()
    return float(seconds), float(megabytes)


if __name__ == "__main__":
    main()
