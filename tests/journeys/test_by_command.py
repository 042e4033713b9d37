"""From articles to a report, a search, and a note that is there tomorrow: each step a process of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tinydb import TinyDB

if TYPE_CHECKING:
    from tests.journeys.conftest import Desk

FIRST = """\
Title: Rebels storm Ostrava depot
Publisher: Northern Wire
Published: 2023-05-04

The Free Column claimed to have freed 400 recruits from the depot but the army denied that assertion.

More than 30 soldiers have been killed in the fighting, the army said on Thursday.

Some 120 children were trapped in the school beside the depot.
"""

SECOND = """\
Title: Army retakes depot
Publisher: Capital Daily
Published: 2023-05-06

The army said on Saturday that 52 soldiers had been killed since the attack on the depot began.

Medics said 12 children were wounded in the school beside the depot.
"""


def test_from_articles_to_a_report(desk: Desk) -> None:
    Path("first.txt").write_text(FIRST, encoding="utf-8")
    Path("second.txt").write_text(SECOND, encoding="utf-8")

    added = desk("add", "depot.json", "first.txt", "missing.txt", "second.txt")
    facts = {row["id"]: row for row in desk("facts", "depot.json", "--json").rows}
    discrepancies = desk("discrepancies", "depot.json", "--json").rows
    report = desk("report", "depot.json", "-o", "depot.md")

    assert added.code == 1
    assert "missing.txt was not added" in added.err
    assert {(row["file"], row["value"], row["polarity"]) for row in facts.values()} >= {
        ("first.txt", 400, "positive"),
        ("first.txt", 400, "negative"),
        ("first.txt", 120, "positive"),
        ("second.txt", 52, "positive"),
    }
    top = discrepancies[0]
    assert isinstance(top["facts"], list)
    assert "denial" in _types(top)
    assert {facts[number]["speaker"] for number in top["facts"]} >= {"Free Column", "army"}
    assert report.code == 0
    written = Path("depot.md").read_text(encoding="utf-8")
    assert "400" in written
    assert "Northern Wire" in written
    assert desk("check", "depot.json").code == 0


def test_a_note_is_durable_and_found_the_next_day(desk: Desk) -> None:
    desk("add", "depot.json", "-", stdin=FIRST)
    passage = next(row for row in desk("passages", "depot.json", "--json").rows if "denied" in str(row["text"]))
    written = desk("note", "depot.json", f"passage:{passage['id']}", "Denies 400, or all?", "--quote", "denied that")

    (note,) = desk("notes", "depot.json", "--json").rows
    (hit,) = [row for row in desk("search", "depot.json", "denies 400 or all", "--json").rows if row["kind"] == "note"]

    assert written.out == f"{note['id']}\n"
    assert (note["body"], note["author"], note["orphaned"]) == ("Denies 400, or all?", "mk", False)
    assert hit["id"] == note["id"]


def test_a_decision_is_opened_again_by_a_later_article(desk: Desk) -> None:
    desk("add", "depot.json", "-", stdin=FIRST)
    top = desk("discrepancies", "depot.json", "--json").rows[0]
    desk("decide", "depot.json", f"discrepancy:{top['id']}", "stands", "--reason", "both are quoted")
    before = desk("discrepancies", "depot.json", "--json").rows[0]
    desk(
        "add", "depot.json", "-", "--publisher", "Radio Ostrava", "--published", "2023-05-05",
        stdin="Northern officials said 350 recruits were freed from the depot.\n",
    )  # fmt: skip
    after = next(row for row in desk("discrepancies", "depot.json", "--json").rows if row["id"] == top["id"])

    assert (before["status"], before["reopened"]) == ("stands", False)
    assert (after["status"], after["reopened"]) == ("stands", True)


def test_output_is_utf8_whatever_the_locale_says(desk: Desk) -> None:
    text = "La mairie de Besançon : “at least 14 people were killed in Łódź”, police said.\n"

    assert desk("add", "s.json", "-", stdin=text, LC_ALL="C", PYTHONUTF8="0").code == 0
    assert "Łódź" in desk("passages", "s.json", "--json", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0").out


def test_plain_tinydb_opens_what_the_command_wrote(desk: Desk) -> None:
    desk("add", "depot.json", "-", stdin=FIRST)
    facts = desk("facts", "depot.json", "--json").rows

    with TinyDB("depot.json") as plain:
        assert {record.doc_id for record in plain.table("facts")} == {row["id"] for row in facts}
        assert [record["publisher"] for record in plain.table("sources")] == ["Northern Wire"]


def _types(discrepancy: dict[str, object]) -> set[object]:
    relations = discrepancy["relations"]
    assert isinstance(relations, list)
    return {relation["type"] for relation in relations}
