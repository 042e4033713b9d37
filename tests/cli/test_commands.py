"""Starting the command, and what it says when it cannot go on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tui.cli.commands import SUMMARIES

if TYPE_CHECKING:
    from tests.cli.conftest import Command

HEAVY = {"textual", "rich", "tinydb", "numpy", "store.dossier", "store.extraction", "store.reading"}

START = """
import sys
from tui.cli import main
assert main([{argument!r}]) == 0
heavy = {heavy!r}
sys.stderr.write(", ".join(sorted(heavy & set(sys.modules))))
"""


@pytest.mark.parametrize("argument", ["--version", "--help"])
def test_starting_loads_neither_the_screen_nor_the_extraction(argument: str) -> None:
    started = subprocess.run(
        [sys.executable, "-c", START.format(argument=argument, heavy=HEAVY)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (started.returncode, started.stderr) == (0, "")


@pytest.mark.parametrize("name", SUMMARIES)
def test_every_command_in_the_help_is_there(variorum: Command, name: str) -> None:
    assert name in variorum("--help").out
    assert variorum(name, "--help").code == 0


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("facts", "none.json"), 1),
        (("check", "none.json"), 1),
        (("report", "none.json"), 1),
        (("facts", "garbage.json"), 1),
        (("facts", "folder"), 1),
        (("note", "mill.json", "fact:99", "words"), 1),
        (("note", "mill.json", "fact:one", "words"), 2),
        (("note", "mill.json", "fact:1", "  "), 2),
        (("note", "mill.json", "fact:1", "caf\udce9"), 1),
        (("note", "mill.json", "passage:1", "words", "--quote", "not in the text"), 1),
        (("check-fact", "mill.json", "source:1"), 2),
        (("edit", "mill.json", "fact:1", "speaker"), 2),
        (("edit", "mill.json", "fact:1", "colour=red"), 1),
        (("edit", "mill.json", "fact:1", "stance=shouts"), 1),
        (("edit", "mill.json", "fact:1", "value=many"), 1),
        (("set", "mill.json", "source:1", "published=soon"), 1),
        (("set", "mill.json", "source:99", "title=x"), 1),
        (("withdraw", "mill.json", "source:99"), 1),
        (("delete", "mill.json", "note:99"), 1),
        (("rule", "mill.json", "same_question", "fact:1"), 2),
        (("rule", "mill.json", "other_event", "fact:1", "fact:2"), 2),
        (("rule", "mill.json", "nonsense", "fact:1"), 2),
        (("decide", "mill.json", "discrepancy:1"), 2),
        (("decide", "mill.json", "discrepancy:1", "settled"), 2),
        (("decide", "mill.json", "discrepancy:99", "checking"), 1),
        (("facts", "mill.json", "--sort", "colour"), 2),
        (("facts", "mill.json", "--limit", "-1"), 2),
        (("report", "mill.json", "-o", "no/such/folder/report.md"), 1),
        (("add", "mill.json", "evening.txt", "--published", "soon"), 1),
        (("add", "mill.json", "a.txt", "b.txt", "--title", "one"), 2),
        (("add", "no/such/folder/new.json", "morning.txt"), 1),
        (("mill.json",), 2),
        (("open", "mill.json"), 2),
        (("demo",), 2),
        (("fcats", "mill.json"), 2),
        (("--nonsense",), 2),
    ],
)
def test_an_error_is_one_sentence_and_its_exit_code(mill: Command, arguments: tuple[str, ...], code: int) -> None:
    Path("garbage.json").write_bytes(b"\x00\xff\x00 no dossier")
    Path("folder").mkdir()
    before = Path("mill.json").read_bytes()

    outcome = mill(*arguments)

    assert (outcome.code, outcome.out) == (code, "")
    assert outcome.err.count("\n") == 1
    assert "Traceback" not in outcome.err
    assert Path("mill.json").read_bytes() == before


def test_a_dossier_without_a_terminal_says_what_works(mill: Command) -> None:
    outcome = mill("mill.json")

    assert outcome.code == 2
    assert outcome.err == (
        "the screen needs a terminal, and there is none;"
        " `variorum facts mill.json` and `variorum discrepancies mill.json` work without\n"
    )


def test_without_arguments_it_says_how_to_start(variorum: Command) -> None:
    outcome = variorum()

    assert outcome.code == 0
    assert "variorum demo" in outcome.out
    assert "variorum add story.json" in outcome.out


def test_an_unknown_field_to_sort_by_names_the_known_ones(mill: Command) -> None:
    outcome = mill("sources", "mill.json", "--sort", "colour")

    assert "id, title, publisher, author, published" in outcome.err


def test_a_reader_who_closes_the_pipe_hears_nothing(mill: Command) -> None:
    assert mill("facts", "mill.json").code == 0
    script = f"{sys.executable} -m tui.cli facts mill.json --json | true"

    left = subprocess.run(["/bin/sh", "-c", script], capture_output=True, text=True, check=False)

    assert left.stderr == ""
