"""Taking back and putting back what was done in this session."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tinydb import TinyDB

from store import Dossier, NothingToUndoError, StoreError, Target, open_dossier

Tables = dict[str, dict[str, dict[str, object]]]

ON_FACT = Target(table="facts", id=2)


def test_every_change_can_be_taken_back_and_put_back(dossier: Dossier, path: Path) -> None:
    changes: list[Callable[[], object]] = [
        lambda: dossier.write_note(ON_FACT, "a note"),
        lambda: dossier.edit_note(5, "another"),
        lambda: dossier.check_fact(2),
        lambda: dossier.edit_fact(2, {"population": "boys"}),
        lambda: dossier.delete_fact(1),
        lambda: dossier.withdraw(2),
        lambda: dossier.set_source(1, {"publisher": "Wire"}),
        lambda: dossier.rule("not_a_count", [2]),
    ]
    states = [shown(dossier)]
    for change in changes:
        change()
        states.append(shown(dossier))

    for state in reversed(states[:-1]):
        dossier.undo()
        assert shown(dossier) == state
    for state in states[1:]:
        dossier.redo()
        assert shown(dossier) == state == shown(open_dossier(path))


def shown(dossier: Dossier) -> list[object]:
    return [*dossier.sources(), *dossier.facts(), *dossier.notes()]


def test_there_may_be_nothing_to_take_back(dossier: Dossier) -> None:
    with pytest.raises(NothingToUndoError):
        dossier.undo()
    with pytest.raises(NothingToUndoError):
        dossier.redo()


def test_what_somebody_else_changed_since_is_not_taken_back(dossier: Dossier, path: Path) -> None:
    note = dossier.write_note(ON_FACT, "mine")
    with TinyDB(path) as database:
        database.table("notes").update({"body": "theirs"}, doc_ids=[note.id])

    with pytest.raises(StoreError, match="not taken back, note 6 has been changed since"):
        dossier.undo()

    assert dossier.note(note.id).body == "theirs"


def test_an_id_is_not_given_out_again_after_undo(dossier: Dossier) -> None:
    first = dossier.write_note(ON_FACT, "one")
    dossier.undo()

    assert dossier.write_note(ON_FACT, "two").id == first.id + 1


def test_a_new_change_forgets_what_was_taken_back(dossier: Dossier) -> None:
    dossier.write_note(ON_FACT, "one")
    dossier.undo()
    dossier.write_note(ON_FACT, "two")

    with pytest.raises(NothingToUndoError):
        dossier.redo()


def test_a_change_shows(dossier: Dossier, written: Callable[[Tables], Dossier]) -> None:
    before = dossier.revision
    dossier.check_fact(2)

    assert dossier.revision > before
    assert not dossier.refresh()
    assert written({}).revision == 1
