"""Discrepancies of a dossier, and what readers decide about them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tinydb import TinyDB

from store import Decision, Dossier, StoreError, Target, WrongFieldError, open_dossier
from store.dossier.comparing import stored_comparison
from store.dossier.contents import Contents
from store.storage import StoreFile

Tables = dict[str, dict[str, dict[str, object]]]


def killed(passage: int, number: int, speaker: str, **fields: object) -> dict[str, object]:
    return {
        "passage": passage,
        "text": f"{speaker} said {number} people were killed in Hasakah.",
        "predicate": "kill",
        "population": "people",
        "what": "people killed",
        "quantity": {"value": number, "low": number, "high": number},
        "speaker": speaker,
        "stance": "claims",
        "place": "Hasakah",
        "as_of": "2022-01-21",
        **fields,
    }


@pytest.fixture
def tables() -> Tables:
    sources: dict[str, dict[str, object]] = {
        str(number): {"title": name, "publisher": name, "published": "2022-01-21"}
        for number, name in enumerate(("Wire", "Daily", "Post"), 1)
    }
    facts = [killed(1, 120, "Police"), killed(2, 300, "Doctors")]
    passages: list[dict[str, object]] = [{"source": fact["passage"], "text": fact["text"]} for fact in facts]
    return {
        "sources": sources,
        "passages": {
            str(number): passage for number, passage in enumerate([*passages, {"source": 3, "text": "Hm."}], 1)
        },
        "facts": {str(number): fact for number, fact in enumerate(facts, 1)},
    }


@pytest.fixture
def dossier(written: Callable[[Tables], Dossier], tables: Tables) -> Dossier:
    return written(tables)


def add_by_script(path: Path, fact: dict[str, object]) -> None:
    with TinyDB(path) as database:
        database.table("facts").insert(fact)


def test_a_foreign_store_is_compared_without_being_written(dossier: Dossier, path: Path) -> None:
    before = path.read_bytes()
    (found,) = dossier.discrepancies()

    assert (found.id, sorted(found.facts), found.decision.status) == (1, [1, 2], "new")
    assert dossier.discrepancy(1) == found
    assert dossier.evidence(1).relations == found.relations
    assert path.read_bytes() == before
    assert open_dossier(path).discrepancies() == [found]


def test_a_decision_says_who_when_and_what_was_seen(dossier: Dossier, path: Path) -> None:
    before = dossier.discrepancy(1)
    after = dossier.decide(1, Decision(status="settled", preferred=2, reason="counted twice"))

    assert after.decision == Decision(
        status="settled", preferred=2, reason="counted twice", by="mk", at=after.decision.at, seen=before.facts
    )
    assert [(change.before, change.after) for change in after.history] == [(before.decision, after.decision)]
    assert open_dossier(path).discrepancy(1) == after


def test_a_decision_is_about_what_the_discrepancy_has(dossier: Dossier) -> None:
    with pytest.raises(WrongFieldError, match="no fact of discrepancy 1"):
        dossier.decide(1, Decision(status="settled", preferred=77))
    with pytest.raises(WrongFieldError, match="other end"):
        dossier.decide(1, Decision(status="stands", low=5, high=2))


def test_somebody_else_signs(dossier: Dossier, path: Path) -> None:
    with pytest.raises(StoreError, match="not decided yet"):
        dossier.sign(1)
    dossier.decide(1, Decision(status="stands", low=120, high=300))
    with pytest.raises(StoreError, match="decided by mk"):
        dossier.sign(1)
    with pytest.raises(StoreError, match="needs a name"):
        open_dossier(path).sign(1)

    signed = open_dossier(path, reader="ab").sign(1)
    assert (signed.decision.signed_by, signed.decision.by, len(signed.history)) == ("ab", "mk", 2)


def test_new_evidence_opens_a_decision_again(dossier: Dossier, path: Path) -> None:
    dossier.decide(1, Decision(status="stands", low=120, high=300))
    add_by_script(path, killed(3, 500, "The army"))

    assert dossier.refresh()
    again = dossier.discrepancy(1)
    assert (sorted(again.facts), again.decision.status, again.reopened) == ([1, 2, 3], "stands", (3,))


def test_a_decision_whose_facts_are_gone_stays(dossier: Dossier, path: Path) -> None:
    dossier.decide(1, Decision(status="explained", reason="two hospitals"))
    dossier.delete_fact(2)

    for opened in (dossier, open_dossier(path)):
        orphan = opened.discrepancy(1)
        assert (orphan.orphaned, orphan.decision.reason) == (True, "two hospitals")


def test_a_decision_is_taken_back_even_if_the_queue_was_computed_since(dossier: Dossier) -> None:
    dossier.decide(1, Decision(status="explained", reason="x"))
    dossier.edit_fact(2, {"value": "400"})
    dossier.undo()

    assert dossier.undo() == "the decision on discrepancy 1"
    assert (dossier.discrepancy(1).decision, dossier.discrepancy(1).history) == (Decision(), ())
    dossier.redo()
    assert dossier.discrepancy(1).decision.reason == "x"


def test_a_withdrawn_source_is_not_compared(dossier: Dossier) -> None:
    note = dossier.write_note(Target(table="discrepancies", id=1), "call the hospital")
    assert dossier.withdraw(2).withdrawn
    assert dossier.discrepancies() == []
    assert dossier.note(note.id).orphaned
    assert [fact.id for fact in dossier.facts()] == [1, 2]

    assert not dossier.withdraw(2, withdrawn=False).withdrawn
    assert [(one.id, sorted(one.facts), one.orphaned) for one in dossier.discrepancies()] == [(1, [1, 2], False)]
    assert not dossier.note(note.id).orphaned


def test_a_ruling_wins(dossier: Dossier) -> None:
    dossier.rule("other_event", [2])

    assert dossier.discrepancies() == []


def test_a_check_compares_nothing_anew(dossier: Dossier, path: Path) -> None:
    dossier.edit_fact(1, {"place": "Hasakah"})
    before = dossier.discrepancies()
    dossier.check_fact(1)

    assert dossier.discrepancies() == before
    with TinyDB(path) as database:
        stored = database.table("discrepancies").all()
    assert [sorted(one["facts"]) for one in stored] == [[1, 2]]


def test_a_comparison_that_found_nothing_new_is_kept_too(dossier: Dossier, path: Path) -> None:
    dossier.edit_fact(1, {"cue": "said"})
    dossier.edit_fact(1, {"cue": "say"})
    contents = Contents(StoreFile(path).tables)

    assert stored_comparison(contents) is not None
    add_by_script(path, killed(3, 500, "The army"))
    assert stored_comparison(Contents(StoreFile(path).tables)) is None


def test_a_fact_says_where_its_figure_was_first(dossier: Dossier, path: Path) -> None:
    add_by_script(path, killed(3, 300, "Nurses"))
    dossier.set_source(2, {"published": "2022-01-20"})
    evidence = dossier.evidence(3)

    assert (evidence.source.id, evidence.first.id, evidence.origins) == (3, 2, 2)


def test_a_note_can_stand_on_a_discrepancy(dossier: Dossier, path: Path) -> None:
    note = dossier.write_note(Target(table="discrepancies", id=1), "call the hospital")

    assert open_dossier(path).notes_on("discrepancies", 1) == [note]
    assert not note.orphaned
