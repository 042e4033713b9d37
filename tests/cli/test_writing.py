"""What a reader writes by command is in the dossier afterwards, with a name."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Command


def fact(command: Command, number: int) -> dict[str, object]:
    return next(row for row in command("facts", "mill.json", "--json").rows if row["id"] == number)


def discrepancy(command: Command) -> dict[str, object]:
    return command("discrepancies", "mill.json", "--json").rows[0]


def test_a_checked_fact_says_by_whom(mill: Command) -> None:
    mill("check-fact", "mill.json", "fact:1", "--by", "ana")
    checked = fact(mill, 1)["checked"]
    mill("check-fact", "mill.json", "fact:1", "--undo")

    assert isinstance(checked, dict)
    assert checked["by"] == "ana"
    assert fact(mill, 1)["checked"] is None


def test_an_edited_fact_keeps_its_number_and_takes_the_new_fields(mill: Command) -> None:
    mill("edit", "mill.json", "fact:1", "speaker=Fire Service", "place=Karun", "cue=")
    edited = fact(mill, 1)

    assert (edited["speaker"], edited["place"], edited["cue"]) == ("Fire Service", "Karun", None)


def test_a_deleted_fact_stays_deleted_when_its_article_is_added_again(mill: Command) -> None:
    mill("delete", "mill.json", "fact:1")
    again = mill("add", "mill.json", "morning.txt")

    assert again.code == 0
    assert "there already" in again.out
    assert 1 not in [row["id"] for row in mill("facts", "mill.json", "--json").rows]


def test_a_fact_added_by_hand_stands_on_words_of_its_passage(mill: Command) -> None:
    text = Path("evening.txt").read_text(encoding="utf-8")
    passage = next(row for row in mill("passages", "mill.json", "--json").rows if "[sic]" in str(row["text"]))
    outcome = mill("fact", "mill.json", f"passage:{passage['id']}", "--words", "families", "population=families")
    added = next(row for row in mill("facts", "mill.json", "--json").rows if row["made_by"] == "hand")
    span = added["span"]

    assert outcome.out.startswith(f"fact:{added['id']} ")
    assert isinstance(span, list)
    assert text[slice(*span)] == "families"


def test_a_note_prints_its_number_and_stands_on_its_quote(mill: Command) -> None:
    text = Path("morning.txt").read_text(encoding="utf-8")
    passage = next(row for row in mill("passages", "mill.json", "--json").rows if "denied" in str(row["text"]))
    outcome = mill(
        "note", "mill.json", f"passage:{passage['id']}", "Since when?", "--quote", "denied that", "--tag", "ask"
    )
    (note,) = mill("notes", "mill.json", "--json").rows
    target = note["target"]

    assert outcome.out == f"{note['id']}\n"
    assert (note["body"], note["tags"], note["author"]) == ("Since when?", ["ask"], "mk")
    assert isinstance(target, dict)
    assert text[target["start"] : target["end"]] == target["quote"] == "denied that"
    assert mill("delete", "mill.json", f"note:{note['id']}").code == 0
    assert mill("notes", "mill.json", "--json").rows == []


def test_a_decision_keeps_reason_and_names_and_is_signed_by_another(mill: Command) -> None:
    number = f"discrepancy:{discrepancy(mill)['id']}"

    decided = mill(
        "decide", "mill.json", number, "stands", "--reason", "both are quoted", "--low", "14", "--high", "22"
    )
    own = mill("decide", "mill.json", number, "--sign")
    signed = mill("decide", "mill.json", number, "--sign", "--by", "ana")
    row = discrepancy(mill)
    decision = row["decision"]

    assert (decided.code, own.code, signed.code) == (0, 1, 0)
    assert isinstance(decision, dict)
    assert (row["status"], row["reopened"]) == ("stands", False)
    assert {name: decision[name] for name in ("reason", "low", "high", "by", "signed_by")} == {
        "reason": "both are quoted",
        "low": 14,
        "high": 22,
        "by": "mk",
        "signed_by": "ana",
    }


def test_a_fact_ruled_out_leaves_its_discrepancy(mill: Command) -> None:
    before = discrepancy(mill)["facts"]
    assert isinstance(before, list)

    assert mill("rule", "mill.json", "other_event", f"fact:{before[0]}").code == 0

    after = [number for row in mill("discrepancies", "mill.json", "--json").rows for number in _ids(row["facts"])]
    assert before[0] not in after


def test_a_withdrawn_source_leaves_the_comparison_and_comes_back(mill: Command) -> None:
    before = _answers(mill)
    mill("withdraw", "mill.json", "source:1")
    without = _answers(mill)
    mill("withdraw", "mill.json", "source:1", "--back")

    assert before != without
    assert _answers(mill) == before


def _answers(command: Command) -> list[tuple[object, object]]:
    return [(row["title"], row["facts"]) for row in command("discrepancies", "mill.json", "--json").rows]


def _ids(numbers: object) -> list[int]:
    assert isinstance(numbers, list)
    return numbers


def test_a_ruling_says_what_came_of_it_and_can_be_taken_back(mill: Command) -> None:
    first, second = sorted(discrepancy(mill)["facts"])[:2]  # type: ignore[call-overload]
    same = mill("rule", "mill.json", "same_question", f"fact:{first}", f"fact:{second}")
    aside = mill("rule", "mill.json", "other_event", f"fact:{second}")
    listed = mill("facts", "mill.json")
    back = mill("rule", "mill.json", "as_read", f"fact:{second}")
    twice = mill("rule", "mill.json", "as_read", f"fact:{second}")

    assert same.out.startswith(f"same_question: fact:{first}, fact:{second}\n")
    assert ": " in same.out.splitlines()[1]
    assert (aside.out, aside.code) == (f"other_event: fact:{second}\n", 0)
    assert [line for line in listed.out.splitlines() if " x " in line]
    assert (back.out, back.code) == (f"as_read: fact:{second}\n", 0)
    assert (twice.code, twice.err) == (1, f"nothing is ruled on fact {second} that could be taken back\n")


def test_a_ruling_on_what_cannot_be_compared_says_so(mill: Command) -> None:
    text = next(row for row in mill("passages", "mill.json", "--json").rows if "[sic]" in str(row["text"]))
    mill("fact", "mill.json", f"passage:{text['id']}", "--words", "families", "population=families")
    number = max(int(str(row["id"])) for row in mill("facts", "mill.json", "--json").rows)

    ruled = mill("rule", "mill.json", "same_question", "fact:1", f"fact:{number}")

    assert f"fact {number} cannot be compared: no figure" in ruled.out


def test_a_decision_whose_facts_are_gone_is_listed_as_orphaned(mill: Command) -> None:
    number = discrepancy(mill)["id"]
    mill("decide", "mill.json", f"discrepancy:{number}", "stands", "--reason", "both are quoted")
    for source in mill("sources", "mill.json", "--json").rows:
        mill("withdraw", "mill.json", f"source:{source['id']}")

    (row,) = mill("discrepancies", "mill.json", "--json").rows
    table = mill("discrepancies", "mill.json").out

    assert (row["id"], row["severity"], row["status"], row["orphaned"]) == (number, 0, "stands", True)
    assert "both stand (orphaned)" in table
    assert "the facts no longer give it" in table
    assert " ! " not in table
