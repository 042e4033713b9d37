"""Notes stay on their words."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from tinydb import TinyDB

from store import Dossier, StoreError, Target, open_dossier
from store.model.note import Version

Tables = dict[str, dict[str, dict[str, object]]]
Write = Callable[[Tables], Dossier]

ON_PRISON = Target(table="passages", id=1, quote="the prison")


def rewrite(path: Path, passage: int, text: str) -> None:
    """Change a passage as a script would."""
    with TinyDB(path) as database:
        database.table("passages").update({"text": text}, doc_ids=[passage])


def test_a_note_is_there_tomorrow(dossier: Dossier, path: Path) -> None:
    note = dossier.write_note(ON_PRISON, "which one?", ["verify"])
    again = open_dossier(path).note(note.id)

    assert again == note
    assert (note.id, note.author, note.tags, note.orphaned) == (6, "mk", ("verify",), False)
    assert note.target is not None
    assert (note.target.span, note.target.prefix, note.target.suffix) == (
        (20, 30),
        "Fighting went on at ",
        ".\n\nAbout 850 children were held ",
    )


def test_words_that_are_not_there_cannot_carry_a_note(dossier: Dossier, path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(StoreError, match='does not have the words "the palace"'):
        dossier.write_note(msgspec.structs.replace(ON_PRISON, quote="the palace"), "x")
    with pytest.raises(StoreError, match="needs words"):
        dossier.write_note(ON_PRISON, "  \n")

    assert path.read_bytes() == before


def test_earlier_words_are_kept(dossier: Dossier) -> None:
    dossier.edit_note(5, "asked Unicef")
    note = dossier.edit_note(5, "Unicef answered")

    assert note.body == "Unicef answered"
    assert note.history == (
        Version(body="ask Unicef", until=note.history[0].until, by="mk"),
        Version(body="asked Unicef", until=note.updated or "", by="mk"),
    )


def test_a_deleted_note_is_gone_until_it_is_taken_back(dossier: Dossier) -> None:
    dossier.delete_note(5)
    assert dossier.notes() == []

    assert dossier.undo() == "deleting note 5"
    assert [note.body for note in dossier.notes()] == ["ask Unicef"]


def test_a_note_moves_with_its_words(dossier: Dossier, path: Path) -> None:
    note = dossier.write_note(ON_PRISON, "which one?")
    rewrite(path, 1, "On Friday, and in the night before, fighting went on at the prison.")

    assert dossier.refresh()
    moved = dossier.note(note.id)
    assert moved.target is not None
    assert (moved.target.span, moved.orphaned) == ((56, 66), False)


def test_of_two_equal_words_the_ones_with_the_same_neighbours_are_taken(dossier: Dossier, path: Path) -> None:
    note = dossier.write_note(ON_PRISON, "which one?")
    rewrite(path, 1, "The army is near the prison gate. Fighting went on at the prison.")
    dossier.refresh()

    target = dossier.note(note.id).target
    assert target is not None
    assert target.span == (54, 64)


def test_words_that_were_corrected_are_found_all_the_same(dossier: Dossier, path: Path) -> None:
    note = dossier.write_note(msgspec.structs.replace(ON_PRISON, quote="Fighting went on at the prison"), "since when?")
    rewrite(path, 1, "Heavy fighting went on at the prison.")
    dossier.refresh()

    found = dossier.note(note.id)
    assert found.target is not None
    assert found.target.span is not None
    assert (dossier.source(1).text or "")[slice(*found.target.span)].endswith("ighting went on at the prison")
    assert not found.orphaned


def test_a_note_whose_words_are_gone_is_shown_as_orphaned(dossier: Dossier, path: Path) -> None:
    note = dossier.write_note(ON_PRISON, "which one?")
    rewrite(path, 1, "Nothing new.")
    dossier.refresh()

    assert dossier.note(note.id).orphaned
    assert dossier.notes()[-1].body == "which one?"


def test_a_note_on_nothing_is_shown_as_orphaned(written: Write, tables: Tables) -> None:
    tables["notes"]["8"] = {"body": "lost", "target": {"table": "facts", "id": 99}}
    tables["notes"]["9"] = {"body": "about no record"}
    dossier = written(tables)

    assert [(note.body, note.orphaned) for note in dossier.notes()] == [
        ("ask Unicef", False),
        ("lost", True),
        ("about no record", False),
    ]


def test_two_readers_keep_each_their_note(dossier: Dossier, path: Path) -> None:
    other = open_dossier(path, reader="ab")
    notes = [dossier.write_note(ON_PRISON, "mine"), other.write_note(ON_PRISON, "theirs")]

    assert dossier.refresh()
    assert [note.body for note in dossier.notes()] == ["ask Unicef", "mine", "theirs"]
    assert notes[0].uid != notes[1].uid
