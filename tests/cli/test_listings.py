"""Listing what is in a dossier."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Command


def test_facts_are_listed_with_figure_speaker_and_source(mill: Command) -> None:
    lines = mill("facts", "mill.json").out.splitlines()

    assert lines[0].split() == ["ID", "FIGURE", "WHO", "·", "WHAT", "SAID", "BY", "AS", "OF", "SRC", "OK", "SENTENCE"]
    assert any(">=14" in line and "workers killed" in line and "S1" in line for line in lines)
    assert any("~300" in line and "own voice" in line and "[sic]" in line for line in lines)


def test_a_limit_and_an_order_are_kept(mill: Command) -> None:
    values = [row["value"] for row in mill("facts", "mill.json", "--json", "--sort", "-value", "--limit", "2").rows]
    every = [row["value"] for row in mill("facts", "mill.json", "--json").rows]

    assert values == sorted((value for value in every if isinstance(value, int)), reverse=True)[:2]


def test_a_query_finds_facts_by_what_they_say(mill: Command) -> None:
    rows = mill("facts", "mill.json", "value>100", "--json").rows

    assert [row["value"] for row in rows] == [300]


def test_no_rows_are_no_error(mill: Command) -> None:
    outcome = mill("facts", "mill.json", "zeppelin", "--json")

    assert (outcome.code, outcome.out) == (0, "")


def test_sources_say_how_much_of_them_was_checked(mill: Command) -> None:
    mill("check-fact", "mill.json", "fact:1")

    lines = mill("sources", "mill.json").out.splitlines()

    assert lines[0].split() == ["ID", "OUTLET", "PUBLISHED", "FACTS", "CHECKED", "TITLE"]
    assert lines[1].split()[:7] == ["1", "Morning", "Post", "12", "Mar", "2024", "3"]
    assert lines[1].split()[7] == "1"


def test_a_search_goes_through_every_kind_of_record(mill: Command) -> None:
    mill("note", "mill.json", "source:2", "Ask the fire service who counted", "--tag", "ask")

    kinds = {row["kind"] for row in mill("search", "mill.json", "fire", "--json").rows}

    assert {"source", "passage", "fact", "note"} <= kinds
