"""The keys that other programs rely on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Command

CONTRACTS = {
    "sources": (
        "id title publisher author published url path language outlet_of_origin supersedes withdrawn passages facts"
    ),
    "passages": "id source ordinal kind start end text",
    "facts": (
        "id source file passage span sentence_span text predicate population what value low high strict qualifier unit"
        " speaker relayed_by cue stance polarity event_date as_of clocks_inferred place made_by confidence checked"
        " words ruling lost"
    ),
    "discrepancies": "id title severity status reopened origins facts relations held_back decision orphaned",
    "notes": "id target body tags author created updated orphaned",
}


@pytest.mark.parametrize("table", CONTRACTS)
def test_every_row_has_exactly_the_keys_of_the_contract(mill: Command, table: str) -> None:
    mill("note", "mill.json", "fact:1", "Whose count?", "--tag", "ask")

    rows = mill(table, "mill.json", "--json").rows

    assert rows
    assert {tuple(row) for row in rows} == {tuple(CONTRACTS[table].split())}
    assert all(type(row["id"]) is int for row in rows)


def test_a_relation_has_exactly_the_keys_of_the_contract(mill: Command) -> None:
    relations = [
        relation
        for row in mill("discrepancies", "mill.json", "--json").rows
        for side in ("relations", "held_back")
        for relation in _dicts(row[side])
    ]

    assert relations
    assert {tuple(relation) for relation in relations} == {
        ("type", "severity", "why", "facts", "internal", "acknowledged")
    }


def test_a_hit_of_a_search_has_exactly_the_keys_of_the_contract(mill: Command) -> None:
    hits = mill("search", "mill.json", "dead", "--json").rows

    assert hits
    assert {tuple(hit) for hit in hits} == {("kind", "id", "score", "text")}


def test_a_complaint_has_exactly_the_keys_of_the_contract(mill: Command) -> None:
    Path("broken.json").write_text('{"notes": {"1": {"body": 7}}}\n', encoding="utf-8")

    outcome = mill("check", "broken.json", "--json")

    assert outcome.code == 1
    assert {tuple(row) for row in outcome.rows} == {("level", "table", "id", "line", "what")}


def test_the_span_of_a_fact_cuts_its_words_out_of_the_file(mill: Command) -> None:
    text = Path("morning.txt").read_text(encoding="utf-8")
    facts = [fact for fact in mill("facts", "mill.json", "--json").rows if fact["file"] == "morning.txt"]
    spans = [fact["span"] for fact in facts if fact["polarity"] == "positive"]

    assert "At least 14" in [text[slice(*span)] for span in spans if isinstance(span, list)]


def test_facts_of_loose_texts_have_no_id(variorum: Command) -> None:
    article = b"Published: 2024-03-12\n\nThe fire service said at least 14 workers were killed.\n"

    outcome = variorum("extract", "-", "--json", stdin=article)

    assert outcome.code == 0
    assert [(row["id"], row["file"], row["value"], row["low"]) for row in outcome.rows] == [(None, "-", 14, 14)]
    assert {tuple(row) for row in outcome.rows} == {tuple(CONTRACTS["facts"].split())}


def _dicts(rows: object) -> list[dict[str, object]]:
    assert isinstance(rows, list)
    return rows
