"""Laws of the order of sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from store import Draft, Source, open_dossier
from tui.screens.browse.grouping import find_roots, under_origins
from tui.screens.matrix.plan import order_columns

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.conftest import Open

NUMBERS = st.integers(1, 8)


@given(st.dictionaries(NUMBERS, st.none() | NUMBERS, max_size=8), st.dictionaries(NUMBERS, NUMBERS, max_size=4))
def test_every_source_is_listed_once_whatever_a_stranger_wrote(
    supersedes: dict[int, int | None], copies: dict[int, int]
) -> None:
    sources = [Source(id=number, title="t", supersedes=earlier) for number, earlier in supersedes.items()]
    roots = find_roots(sources, {copy: first for copy, first in copies.items() if copy in supersedes})

    assert sorted(under_origins(list(supersedes), roots)) == sorted(supersedes)
    columns = [column.source.id for column in order_columns(sources, [tuple(copies)] if copies else [])]
    assert sorted(columns) == sorted(supersedes)


async def test_a_later_version_stands_under_the_earlier_one(tmp_path: Path, sit_down: Open) -> None:
    path = tmp_path / "bridge.json"
    dossier = open_dossier(path, create=True)
    texts = {
        "a": "Police said 12 people were hurt on the bridge.",
        "b": "The council meets again in March to talk about the new tram.",
        "c": "Police said 15 people were hurt on the bridge.",
    }
    for name, text in texts.items():
        url = f"https://example.org/{'a' if name == 'c' else name}"
        dossier.add_source(Draft(content=text.encode(), publisher="Wire", url=url))
    async with sit_down(path, 120, 36) as reader:
        listed = await reader.press("1", "j")
        changed = await reader.press("~")

    rows = [line[:30] for line in listed.splitlines()[2:5]]
    assert [row[1:3] for row in rows] == ["S1", "S3", "S2"]
    assert "supersedes S1" in rows[1]
    assert "- 12 people hurt" in changed
    assert "+ 15 people hurt" in changed
