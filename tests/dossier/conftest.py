"""Small dossiers, written as another program would write them."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from store import Dossier, open_dossier

Tables = dict[str, dict[str, dict[str, object]]]


@pytest.fixture
def tables() -> Tables:
    """A store with the least fields only."""
    return {
        "sources": {"1": {"title": "Wire"}, "2": {"title": "Daily", "publisher": "Daily", "published": "2022-01-21"}},
        "passages": {
            "1": {"source": 1, "text": "Fighting went on at the prison."},
            "2": {"source": 1, "text": "About 850 children were held there, Unicef said. Nobody has seen them."},
            "3": {"source": 2, "text": "The army said 200 men gave up."},
        },
        "facts": {
            "1": {"passage": 3, "text": "The army said 200 men gave up."},
            "2": {"passage": 2, "text": "About 850 children were held there, Unicef said.", "population": "children"},
        },
        "notes": {"5": {"body": "ask Unicef", "target": {"table": "facts", "id": 2}}},
    }


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "story.json"


@pytest.fixture
def written(path: Path) -> Callable[[Tables], Dossier]:
    """Write tables as a script would and open them."""

    def write(tables: Tables) -> Dossier:
        path.write_bytes(msgspec.json.encode(tables))
        return open_dossier(path, reader="mk")

    return write


@pytest.fixture
def dossier(written: Callable[[Tables], Dossier], tables: Tables) -> Dossier:
    return written(tables)
