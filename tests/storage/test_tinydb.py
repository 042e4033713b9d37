"""TinyDB on a dossier, as a script uses it."""

from pathlib import Path

import pytest
from tinydb import TinyDB, where

from store.errors import StaleRecordError
from store.storage import StoreFile
from store.storage.tinydb import DossierStorage


def test_a_script_saves_a_line_a_record(tmp_path: Path) -> None:
    path = tmp_path / "story.json"
    with TinyDB(path, storage=DossierStorage) as database:
        sources = database.table("sources")
        assert sources.insert_multiple([{"title": "Wire"}, {"title": "Daily"}]) == [1, 2]
        sources.update({"publisher": "Wire"}, where("title") == "Wire")
        sources.remove(doc_ids=[2])
        database.insert({"mine": [850, 850.0, None]})

    assert path.read_text().splitlines() == [
        "{",
        '"meta": {',
        '"1": {"format":1,"next_id":{"sources":3,"_default":2}}',
        "},",
        '"sources": {',
        '"1": {"title":"Wire","publisher":"Wire"}',
        "},",
        '"_default": {',
        '"1": {"mine":[850,850.0,null]}',
        "}",
        "}",
    ]
    with TinyDB(path) as plain:
        assert plain.table("sources").all() == [{"title": "Wire", "publisher": "Wire"}]


def test_what_others_saved_since_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "story.json"
    path.write_text('{"notes": {"1": {"body": "old"}}}')
    one, other = DossierStorage(path), DossierStorage(path)
    theirs, mine = one.read(), other.read()
    assert theirs is not None
    assert mine is not None
    theirs["notes"]["2"] = {"body": "theirs"}
    one.write(theirs)
    mine["notes"]["3"] = {"body": "mine"}
    other.write(mine)

    assert list(StoreFile(path).tables["notes"]) == ["1", "2", "3"]


def test_what_others_changed_since_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "story.json"
    path.write_text('{"notes": {"1": {"body": "old"}}}')
    one, other = DossierStorage(path), DossierStorage(path)
    other.read()
    one.write({"notes": {"1": {"body": "theirs"}}})

    with pytest.raises(StaleRecordError):
        other.write({"notes": {"1": {"body": "mine"}}})


def test_a_script_may_name_the_dossier(tmp_path: Path) -> None:
    path = tmp_path / "story.json"
    with TinyDB(path, storage=DossierStorage) as database:
        database.table("meta").insert({"title": "The siege", "format": 1, "theirs": 1})
        database.table("notes").insert({"body": "x"})

        assert database.table("meta").all() == [
            {"title": "The siege", "format": 1, "theirs": 1, "next_id": {"notes": 2}}
        ]
