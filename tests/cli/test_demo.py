"""The bundled dossier: built by the face from its articles, as a reader would have built it."""

from pathlib import Path

import pytest

from store import Dossier, check_store, open_dossier
from tui.cli.demo.building import build_demo


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    store = tmp_path_factory.mktemp("demo") / "hasakah.json"
    build_demo(store)
    return open_dossier(store)


def test_nothing_in_it_is_wrong(demo: Dossier) -> None:
    assert check_store(demo.path) == []


def test_every_note_stands_on_its_words(demo: Dossier) -> None:
    assert len(demo.notes()) > 2
    for note in demo.notes():
        assert note.target is not None
        assert note.target.span is not None
        passage = demo.passage(note.target.id)
        text = demo.source(passage.source).text
        assert text is not None
        assert text[slice(*note.target.span)] == note.target.quote


def test_it_shows_what_relations_there_are_and_one_decision(demo: Dossier) -> None:
    found = {
        relation.type
        for discrepancy in demo.discrepancies()
        for relation in (*discrepancy.relations, *discrepancy.held_back)
    }

    assert {"denial", "scope", "update", "bound", "conflict", "compatible", "arithmetic"} <= found
    assert [one.decision.status for one in demo.discrepancies() if one.decision.status != "new"] == ["stands"]


def test_a_source_without_a_date_is_among_them(demo: Dossier) -> None:
    assert [source.published for source in demo.sources()].count(None) == 1


def test_it_is_the_same_each_time(demo: Dossier, tmp_path: Path) -> None:
    again = tmp_path / "again.json"
    build_demo(again)
    other = open_dossier(again)

    assert list(other.facts()) == list(demo.facts())
    assert [one.relations for one in other.discrepancies()] == [one.relations for one in demo.discrepancies()]
