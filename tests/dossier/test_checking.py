"""Everything that is wrong with a store is named, with its place."""

from collections.abc import Callable
from pathlib import Path

import pytest

from store import Complaint, Dossier, MissingStoreError, check_store

Tables = dict[str, dict[str, dict[str, object]]]


def test_nothing_is_wrong_with_the_least(dossier: Dossier, path: Path) -> None:
    assert check_store(path) == []
    dossier.check_fact(2)
    dossier.delete_note(5)
    assert check_store(path) == []


def test_there_must_be_a_file(tmp_path: Path) -> None:
    with pytest.raises(MissingStoreError):
        check_store(tmp_path / "none.json")


def test_a_broken_file_is_named_with_its_line(path: Path) -> None:
    path.write_text('{"facts": {\n"1": {"passage": 1,,\n')

    (complaint,) = check_store(path)
    assert (complaint.level, complaint.line) == ("error", 2)


def test_what_points_nowhere_or_does_not_fit_is_named(
    written: Callable[[Tables], Dossier], tables: Tables, path: Path
) -> None:
    tables["sources"]["2"] |= {"text": "Another text.", "supersedes": 9, "published": "some day"}
    tables["passages"]["3"] |= {"start": 0, "end": 31}
    tables["facts"] |= {
        "3": {"passage": 1, "text": "Fighting", "as_of": "Friday", "speaker": 5, "start": 900, "end": 910},
        "4": {"passage": 99, "text": "x"},
        "5": {"text": "x"},
        "6": {"passage": 1, "text": "not there"},
        "7": {"passage": 1, "text": "Fighting", "sentence_start": 3, "sentence_end": 9, "words": {"cue": [0, 999]}},
        "08": {"passage": 1, "text": "Fighting"},
    }
    tables["discrepancies"] = {"1": {"facts": [1, 77]}}
    tables["rulings"] = {"1": {"kind": "background", "facts": [78]}}
    tables["notes"] |= {
        "6": {"body": "x", "target": {"table": "passages", "id": 1, "quote": "the palace of the king"}},
        "7": {"body": "x", "target": {"table": "sources", "id": 99}},
    }
    written(tables)
    found = check_store(path)

    assert {complaint.line for complaint in found} == {1, None}
    assert [(complaint.level, complaint.table, complaint.id, complaint.what) for complaint in found] == [
        ("error", "facts", None, 'the id "08" is not as TinyDB writes it'),
        ("warning", "facts", 3, "speaker is not used: Expected `str | null`, got `int`"),
        ("error", "facts", 5, "passage missing"),
        ("warning", "sources", 2, "it supersedes source 9, which does not exist"),
        ("warning", "sources", 2, "published is no date: some day"),
        ("warning", "passages", 3, "start and end do not cut its text out of source 2"),
        ("warning", "facts", 3, "as_of is no EDTF date: Friday"),
        ("warning", "facts", 3, "start and end point outside of passage 1"),
        ("error", "facts", 4, "passage 99 does not exist"),
        ("warning", "facts", 6, "its text is not in passage 1"),
        ("warning", "facts", 7, "sentence_start and sentence_end do not cut its text out of source 1"),
        ("warning", "facts", 7, "words.cue points outside of the text of source 1"),
        ("warning", "discrepancies", 1, "fact 77 does not exist"),
        ("warning", "rulings", 1, "fact 78 does not exist"),
        ("warning", "notes", 6, 'its words "the palace of the king" are no longer in passage 1'),
        ("warning", "notes", 7, "source 99 does not exist"),
    ]


def test_lines_are_those_of_the_file(path: Path) -> None:
    path.write_text(
        '{"facts": {\n"1": {"passage": 1, "text": "x"},\n"2": {"passage": 1,\n "text": "x"},\n"01": {}},'
        '\n"notes": {"1": {"body": "x"},\n"1": {"body": "y"}}}'
    )

    assert check_store(path) == [
        Complaint(level="error", what='the key "1" stands twice in notes', table="notes", id=None, line=7),
        Complaint(level="error", what='the id "01" is not as TinyDB writes it, and "1" is there too', table="facts"),
        Complaint(level="error", what="passage 1 does not exist", table="facts", id=1, line=2),
        Complaint(level="error", what="passage 1 does not exist", table="facts", id=2, line=3),
    ]
