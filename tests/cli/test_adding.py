"""Reading articles by command."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Command


def test_what_cannot_be_read_is_named_and_the_others_are_added(variorum: Command) -> None:
    Path("good.txt").write_text("Police said 27 people were killed.\n", encoding="utf-8")
    Path("empty.txt").touch()
    Path("picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00")
    Path("none").mkdir()

    outcome = variorum("add", "s.json", "empty.txt", "picture.txt", "gone.txt", "none", "good.txt")

    assert outcome.code == 1
    assert [line.split(" was not added: ")[0] for line in outcome.err.splitlines()[:4]] == [
        "empty.txt",
        "picture.txt",
        "gone.txt",
        "none",
    ]
    assert [row["path"] for row in variorum("sources", "s.json", "--json").rows] == ["good.txt"]


def test_nothing_readable_starts_no_dossier(variorum: Command) -> None:
    assert variorum("add", "s.json", "gone.txt").code == 1
    assert not Path("s.json").exists()


def test_standard_input_is_a_source(variorum: Command) -> None:
    outcome = variorum("add", "s.json", "-", "--publisher", "Wire", "--title", "Toll", stdin=b"Police said 27 died.\n")
    (row,) = variorum("sources", "s.json", "--json").rows

    assert outcome.code == 0
    assert (row["path"], row["publisher"], row["title"]) == ("-", "Wire", "Toll")


def test_a_folder_is_read_whole_and_its_paths_are_kept_as_given(variorum: Command) -> None:
    Path("in").mkdir()
    for name in ("b.txt", "a.txt"):
        Path("in", name).write_text(f"Police in town {name} said 27 people were killed.\n", encoding="utf-8")

    assert variorum("add", "s.json", "in").code == 0
    assert [row["path"] for row in variorum("sources", "s.json", "--json").rows] == ["in/a.txt", "in/b.txt"]


@pytest.mark.parametrize("name", ["umlaut-ä.txt", "it's (1) & more.txt"])
def test_strange_file_names_are_names(variorum: Command, name: str) -> None:
    Path(name).write_text("Police said 27 people were killed.\n", encoding="utf-8")

    assert variorum("add", "s.json", name).code == 0
    assert variorum("sources", "s.json", "--json").rows[0]["path"] == name


@pytest.mark.skipif(sys.platform == "darwin", reason="APFS and HFS+ refuse file names that are no UTF-8")
def test_a_file_name_that_is_no_utf8_is_written_in_characters(variorum: Command) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    Path(name).write_text("Police said 27 people were killed.\n", encoding="utf-8")

    assert variorum("add", "s.json", name).code == 0
    assert variorum("sources", "s.json", "--json").rows[0]["path"] == "caf\\udce9.txt"


def test_a_missing_date_is_said_with_what_to_do(variorum: Command) -> None:
    Path("a.txt").write_text("Police said on Thursday that 27 people were killed.\n", encoding="utf-8")

    outcome = variorum("add", "s.json", "a.txt")

    assert "source:1 has no date of publication" in outcome.err
    assert "`variorum set s.json source:1 published=" in outcome.err


def test_setting_the_date_resolves_the_dates_of_the_facts(variorum: Command) -> None:
    Path("a.txt").write_text("Twenty-seven people were killed on Thursday, police said.\n", encoding="utf-8")
    variorum("add", "s.json", "a.txt")
    before = variorum("facts", "s.json", "--json").rows[0]
    variorum("set", "s.json", "source:1", "published=2022-01-21")
    after = variorum("facts", "s.json", "--json").rows[0]

    assert before["event_date"] is None
    assert after["event_date"] == "2022-01-20"
    assert before["id"] == after["id"]


def test_it_is_said_when_the_words_have_changed_since_facts_were_read(variorum: Command) -> None:
    Path("a.txt").write_text("Police said 27 people were killed.\n", encoding="utf-8")
    Path("b.txt").write_text("Police said 12 people were held.\n", encoding="utf-8")
    variorum("add", "s.json", "a.txt")
    tables = json.loads(Path("s.json").read_text(encoding="utf-8"))
    tables["meta"]["1"]["lexicon"] = {"populations": {"workers": ["stevedores"]}}
    Path("s.json").write_text(json.dumps(tables), encoding="utf-8")

    assert "`variorum reextract s.json` reads them again" in variorum("add", "s.json", "b.txt").err
    assert variorum("reextract", "s.json").code == 0
    assert "reextract" not in variorum("add", "s.json", "b.txt").err
