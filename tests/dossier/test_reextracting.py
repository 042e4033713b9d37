"""Extracting again: what a reader has done stays, what changed is said."""

import json
from pathlib import Path

import pytest

from store import Decision, Dossier, Draft, Reextracted, Target, open_dossier

MILL = b"""\
Title: Fire at the Karun mill
Published: 2024-03-12

Some 40 looms were garrotted by looters on Monday. At least 14 workers were killed, police said.

Seven trucks were burned. Some 300 families were displaced.
"""


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    path = tmp_path / "mill.json"
    open_dossier(path, create=True).add_source(Draft(content=MILL, path="mill.txt"))
    return path


def fact_of(dossier: Dossier, value: int) -> int:
    return next(fact.id for fact in dossier.facts() if fact.quantity and fact.quantity.value == value)


def with_record(store: Path, number: int, **fields: object) -> None:
    """Change a record as an older version of the rules would have left it."""
    tables = json.loads(store.read_text(encoding="utf-8"))
    tables["facts"][str(number)] |= fields
    store.write_text(json.dumps(tables), encoding="utf-8")


def test_the_same_rules_change_nothing(store: Path) -> None:
    dossier = open_dossier(store)
    facts = list(dossier.facts())

    told = dossier.reextract()

    assert told == Reextracted(sources=1, same=len(facts))
    assert list(dossier.facts()) == facts


def test_what_the_rules_read_otherwise_now_is_told_and_can_be_taken_back(store: Path) -> None:
    looms, dead = fact_of(open_dossier(store), 40), fact_of(open_dossier(store), 14)
    with_record(store, looms, population="trucks")
    with_record(store, dead, start=1)
    dossier = open_dossier(store)

    told = dossier.reextract()

    assert [(one.after.id, one.fields) for one in told.changed] == [(looms, ("population",))]
    assert [fact.id for fact in told.gone] == [dead]
    assert [fact.text.split(" were")[0] for fact in told.new] == ["At least 14 workers"]
    assert dossier.undo() == "extracting again"
    assert (dossier.fact(looms).population, dossier.fact(dead).start) == ("trucks", 1)


def test_a_readers_work_is_kept(store: Path) -> None:
    dossier = open_dossier(store, reader="mk")
    dead, families, trucks = (fact_of(dossier, value) for value in (14, 300, 7))
    note = dossier.write_note(Target(table="facts", id=dead), "Ask the ministry.")
    dossier.edit_fact(families, {"population": "households"})
    dossier.check_fact(families)
    dossier.delete_fact(trucks)
    for number in (dead, trucks):
        with_record(store, number, start=1)
    with_record(store, families, predicate="flee")
    dossier = open_dossier(store)

    told = dossier.reextract()

    assert [fact.id for fact in told.kept] == [dead]
    assert (dossier.fact(dead).lost, dossier.fact(trucks).deleted) == (True, True)
    assert [(one.after.id, one.fields) for one in told.changed] == [(families, ("predicate",))]
    kept = dossier.fact(families)
    assert (kept.population, kept.predicate, kept.checked and kept.checked.by) == ("households", "displace", "mk")
    assert dossier.note(note.id).target == note.target


def test_facts_of_other_programs_and_by_hand_are_left_alone(store: Path) -> None:
    tables = json.loads(store.read_text(encoding="utf-8"))
    tables["sources"]["9"] = {"title": "Foreign", "text": "Police said 12 people were killed."}
    tables["passages"]["9"] = {"source": 9, "text": "Police said 12 people were killed."}
    tables["facts"]["99"] = {"passage": 9, "text": "Police said 12 people were killed."}
    store.write_text(json.dumps(tables), encoding="utf-8")
    dossier = open_dossier(store)
    by_hand = dossier.add_fact(dossier.passages()[1].id, "Seven trucks", {"population": "trucks"})

    told = dossier.reextract()

    assert (told.sources, told.new, told.gone, told.changed) == (1, (), (), ())
    assert dossier.fact(by_hand.id) == by_hand
    assert len(dossier.facts_of(9)) == 1


def test_words_that_a_dossier_carries_are_used(store: Path) -> None:
    looms = fact_of(open_dossier(store), 40)
    before = open_dossier(store).fact(looms).predicate
    tables = json.loads(store.read_text(encoding="utf-8"))
    tables["meta"]["1"]["lexicon"] = {"predicates": {"destroy": ["garrotte"]}}
    store.write_text(json.dumps(tables), encoding="utf-8")
    dossier = open_dossier(store)

    told = dossier.reextract()

    assert [(one.before.predicate, one.after.predicate) for one in told.changed] == [(before, "destroy")]


def test_it_is_told_when_the_facts_were_read_by_other_words(store: Path) -> None:
    assert not open_dossier(store).words_changed
    tables = json.loads(store.read_text(encoding="utf-8"))
    tables["meta"]["1"]["lexicon"] = {"predicates": {"destroy": ["garrotte"]}}
    store.write_text(json.dumps(tables), encoding="utf-8")
    dossier = open_dossier(store)
    assert dossier.words_changed

    dossier.add_source(Draft(content=b"Police held 12 people in Karun on Monday.\n", path="late.txt"))
    assert open_dossier(store).words_changed

    open_dossier(store).reextract()
    assert not open_dossier(store).words_changed


def test_a_decision_stays_with_its_facts(store: Path) -> None:
    dossier = open_dossier(store, reader="mk")
    later = b"Title: Mill\nPublished: 2024-03-12\n\nFive workers died in the Karun mill, the army said.\n"
    dossier.add_source(Draft(content=later, path="b.txt"))
    number = dossier.discrepancies()[0].id
    dossier.decide(number, Decision(status="checking", reason="calling both"))

    dossier.reextract()

    assert dossier.discrepancy(number).decision.reason == "calling both"
