"""The file: TinyDB reads what we write, and we read what TinyDB writes."""

import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tinydb import TinyDB
from tinydb.storages import MemoryStorage

from store.codec import revision_of
from store.errors import UnreadableStoreError
from store.storage import find_flaws, read_tables
from store.storage.tables import write_tables

STORE = Path("story.json")

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False, allow_infinity=False) | words,
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(words, inside, max_size=3),
    max_leaves=5,
)
records = st.dictionaries(words, values, max_size=4)
stores = st.dictionaries(
    st.sampled_from(["facts", "sources", "notes", "_default", "theirs"]),
    st.dictionaries(st.integers(1, 99).map(str), records, max_size=4),
    max_size=4,
)


@given(stores)
def test_reading_and_writing_loses_nothing(store: dict[str, dict[str, object]]) -> None:
    for written in (json.dumps(store), json.dumps(store, indent=2, ensure_ascii=False)):
        assert json.loads(write_tables(read_tables(STORE, written.encode()))) == store


@given(stores)
def test_tinydb_reads_what_we_write(store: dict[str, dict[str, dict[str, object]]]) -> None:
    content = write_tables(read_tables(STORE, json.dumps(store).encode()))
    database = TinyDB(storage=MemoryStorage)
    database.storage.write(json.loads(content))

    for table, records in store.items():
        assert {str(found.doc_id): dict(found) for found in database.table(table).all()} == records


def test_we_read_what_tinydb_writes(tmp_path: Path) -> None:
    with TinyDB(tmp_path / "story.json") as database:
        database.table("facts").insert({"passage": 1, "text": "Some 850 children"})
        database.insert({"anything": [1, {"a": None}]})

    tables = read_tables(tmp_path / "story.json", (tmp_path / "story.json").read_bytes())

    assert {name: list(table) for name, table in tables.items()} == {"facts": ["1"], "_default": ["1"]}
    assert msgspec.json.decode(tables["_default"]["1"]) == {"anything": [1, {"a": None}]}


def test_a_record_is_a_line_and_tables_stand_in_their_order() -> None:
    written = '{"notes": {"2": {"body":\n "b"}}, "theirs": {}, "sources": {"1": {"title": "a"}, "7": {"title": "c"}}}'

    assert write_tables(read_tables(STORE, written.encode())).decode().splitlines() == [
        "{",
        '"sources": {',
        '"1": {"title": "a"},',
        '"7": {"title": "c"}',
        "},",
        '"notes": {',
        '"2": {"body":"b"}',
        "},",
        '"theirs": {}',
        "}",
    ]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b'{"facts": {\n"1": {"passage": 1,\n', 2),
        (b'{"facts": {\n\n"1": {"confidence": NaN}}}', 3),
        (b'{"facts": {\n"1": {"text": "\xff"}}}', 2),
        (b"\xef\xbb\xbf{}", 1),
        (b"Dear reader,\nno dossier", 1),
        (b'{"facts": {"1": {"text": "x",\n"speaker": "\\ud800"}}}', 2),
        (b"[1, 2]", None),
        (b'{"facts": [1]}', None),
        (b'{"a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", None),
    ],
)
def test_what_is_no_dossier_is_refused_with_its_line(content: bytes, line: int | None) -> None:
    with pytest.raises(UnreadableStoreError) as refused:
        read_tables(STORE, content)

    assert refused.value.line == line


def test_an_empty_file_is_an_empty_store() -> None:
    assert read_tables(STORE, b"") == read_tables(STORE, b" \n") == {}


def test_keys_that_stand_twice_are_found_with_their_place() -> None:
    content = (
        b'{"facts": {"1": {"a": 1,\n"a": 2, "in": {"b": [{"c": 1, "c": 2}]}},\n"1": {}},\n'
        b'"notes": {"3": {"body": "\\"a\\": {\\n", "b\\u006fdy": 1}},\n"notes": {}}'
    )

    assert [(flaw.line, str(flaw)) for flaw in find_flaws(content)] == [
        (2, 'the key "a" stands twice in facts 1'),
        (2, 'the key "c" stands twice in facts 1'),
        (3, 'the key "1" stands twice in facts'),
        (4, 'the key "body" stands twice in notes 3'),
        (5, 'the key "notes" stands twice'),
    ]


@given(stores)
def test_a_store_without_twins_has_no_flaws(store: dict[str, object]) -> None:
    assert find_flaws(json.dumps(store, indent=1).encode()) == []


def test_strange_but_valid_content_is_read_and_written() -> None:
    deep = "[" * 900 + "]" * 900
    content = f'{{"theirs": {{"1": {{"n": {"9" * 5000}, "e": 1e999, "d": {deep}}}}}}}'.encode()
    tables = read_tables(STORE, content)

    assert find_flaws(content) == []
    assert bytes(read_tables(STORE, write_tables(tables))["theirs"]["1"]) == bytes(tables["theirs"]["1"])
    assert revision_of(tables["theirs"]["1"]) == revision_of(tables["theirs"]["1"])
