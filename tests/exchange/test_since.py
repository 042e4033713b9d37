"""What is new since the last report."""

from typing import TYPE_CHECKING

from store.codec import Reported
from store.model.discrepancy import Decision
from store.model.note import Note

if TYPE_CHECKING:
    from tests.exchange.conftest import Desk

LAST = Reported(at="2026-11-19T18:00Z", by="ro", next_fact=3, next_note=1, discrepancies={"4": 3})


def since(desk: "Desk", last: Reported) -> list[str]:
    return desk.report(last=last).split("## New since")[1].split("\n## ")[0].split("\n\n", 1)[1].strip().splitlines()


def test_a_first_report_knows_of_no_other(desk: "Desk") -> None:
    assert "New since" not in desk.report()


def test_nothing_new_is_said(desk: "Desk") -> None:
    assert since(desk, LAST) == ["Nothing has changed."]
    assert "## New since the report of 19 Nov 2026 18:00 UTC (ro)" in desk.report(last=LAST)


def test_new_facts_are_told_by_their_source_and_question(desk: "Desk") -> None:
    assert since(desk, Reported(at=LAST.at, next_fact=2, discrepancies={"4": 3})) == [
        "- 1 new fact in S2, Courier (after Reuters), date missing.",
        "- **How many got out?** has 1 new answer: more than 80 people recaptured, nobody named (S2).",
    ]


def test_a_discrepancy_that_came_or_grew_or_went_is_told(desk: "Desk") -> None:
    assert since(desk, Reported(at=LAST.at, next_fact=3)) == ["- **How many got out?** is new: contradicts."]
    assert since(desk, Reported(at=LAST.at, next_fact=3, discrepancies={"4": 1, "9": 3})) == [
        "- **How many got out?** was “context”, is “contradicts” now.",
        "- A discrepancy of that report is none any more (discrepancy 9).",
    ]


def test_a_decision_is_told_once(desk: "Desk") -> None:
    desk.decide(Decision(status="settled", by="mk", at="2026-11-20T09:00Z", reason="r"))

    assert since(desk, LAST) == ["- **How many got out?** decided: settled (mk)."]
    later = Reported(at="2026-11-21", next_fact=3, discrepancies={"4": 3}, decisions={"4": "2026-11-20T09:00Z"})
    assert since(desk, later) == ["Nothing has changed."]


def test_new_notes_are_counted(desk: "Desk") -> None:
    desk.notes[2] = Note(id=2, body="x")

    assert since(desk, LAST) == ["- 1 new note."]
