"""What import contracts cannot say."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = (
    "textual",
    "tinydb",
    "rapidfuzz",
    "numpy",
    "store.extraction",
    "store.reading",
    "store.search",
    "store.dossier",
)


def loaded_by(code: str) -> set[str]:
    script = f"{code}\nimport sys\nprint(*sys.modules)"
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    return set(said.split())


def test_importing_the_store_loads_nothing() -> None:
    assert not {name for name in loaded_by("import store") if name.startswith((*HEAVY, "msgspec", "store."))}


def test_a_noun_loads_nouns_only() -> None:
    loaded = loaded_by("from store import Fact, StoreError, read_clock")

    assert not {name for name in loaded if name.startswith(HEAVY)}


def test_opening_a_dossier_loads_no_extraction(tmp_path: Path) -> None:
    path = tmp_path / "story.json"
    path.write_text('{"sources": {"1": {"title": "Wire"}}}')
    loaded = loaded_by(f"from store import open_dossier\nprint(open_dossier({str(path)!r}).sources()[0].title)")

    unwanted = ("textual", "tinydb", "numpy", "store.extraction", "store.reading", "store.search", "store.comparison")
    assert not {name for name in loaded if name.startswith(unwanted)}


def test_every_name_of_the_face_is_there() -> None:
    names = "import store\nassert all(getattr(store, name) for name in store.__all__)"

    assert "store.dossier" in loaded_by(names)


def test_the_face_knows_its_names_only() -> None:
    with pytest.raises(subprocess.CalledProcessError):
        loaded_by("from store import Path")


def test_tinydb_is_spoken_under_storage_only() -> None:
    speakers = {
        path.relative_to(ROOT).as_posix()
        for package in ("store", "tui")
        for path in (ROOT / package).rglob("*.py")
        if "tinydb" in imports(path)
    }

    assert {path for path in speakers if not path.startswith("store/storage/")} == set()


def test_no_pane_names_the_dossier() -> None:
    panes = list((ROOT / "tui" / "panes").glob("*.py"))

    assert panes
    assert [path.name for path in panes if "Dossier" in names(path)] == []


def imports(path: Path) -> set[str]:
    modules: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            modules |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            modules.add(node.module.partition(".")[0])
    return modules


def names(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Name):
            found.add(node.id)
        elif isinstance(node, ast.Attribute):
            found.add(node.attr)
        elif isinstance(node, ast.alias):
            found.add(node.name)
    return found
