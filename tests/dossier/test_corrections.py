"""What a reader does to facts and sources."""

from pathlib import Path

import pytest
from tinydb import TinyDB

from store import Check, Dossier, Quantity, StoreError, WrongFieldError, cut, open_dossier


def test_a_check_says_who_and_when(dossier: Dossier, path: Path) -> None:
    checked = dossier.check_fact(2).checked

    assert checked is not None
    assert checked == Check(by="mk", at=checked.at) == open_dossier(path).fact(2).checked
    assert dossier.check_fact(2, checked=False).checked is None


def test_edited_fields_are_remembered(dossier: Dossier) -> None:
    dossier.edit_fact(2, {"population": "boys"})
    fact = dossier.edit_fact(2, {"value": "1,200", "qualifier": "at_least", "speaker": ""})

    assert (fact.population, fact.quantity, fact.speaker) == (
        "boys",
        Quantity(value=1200, low=1200, qualifier="at_least"),
        None,
    )
    assert fact.edited == ("population", "value", "qualifier", "speaker")


@pytest.mark.parametrize(
    ("value", "qualifier", "quantity"),
    [
        ("850", "exact", Quantity(value=850, low=850, high=850)),
        ("200", "at_most", Quantity(value=200, low=0, high=200, qualifier="at_most")),
        ("850", "about", Quantity(value=850, low=807, high=893, qualifier="about")),
        ("4.9", "exact", Quantity(value=4.9, low=4.9, high=4.9)),
    ],
)
def test_the_ends_follow_from_value_and_qualifier(
    dossier: Dossier, value: str, qualifier: str, quantity: Quantity
) -> None:
    assert dossier.edit_fact(2, {"value": value, "qualifier": qualifier}).quantity == quantity


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [
        ("value", "many", "in digits"),
        ("qualifier", "perhaps", "at_least"),
        ("stance", "shouts", "claims, denies, reports"),
        ("as_of", "Friday", "EDTF"),
        ("strict", "perhaps", "true or false"),
        ("colour", "red", "no such field"),
    ],
)
def test_a_wrong_value_is_refused_and_nothing_is_saved(
    dossier: Dossier, path: Path, field: str, value: str, why: str
) -> None:
    before = path.read_bytes()
    with pytest.raises(WrongFieldError, match=why):
        dossier.edit_fact(2, {"place": "Hasakah", field: value})

    assert path.read_bytes() == before


def test_crossed_ends_are_refused(dossier: Dossier) -> None:
    with pytest.raises(WrongFieldError, match="below its start"):
        dossier.edit_fact(2, {"low": "5", "high": "2", "qualifier": "range"})


def test_a_deleted_fact_keeps_its_record(dossier: Dossier, path: Path) -> None:
    dossier.delete_fact(2)

    assert [fact.id for fact in dossier.facts()] == [1]
    with TinyDB(path) as database:
        assert database.table("facts").get(doc_id=2)["deleted"] is True


def test_a_fact_can_be_added_by_marking_words(dossier: Dossier) -> None:
    fact = dossier.add_fact(2, "850 children", {"value": "850", "population": "children", "predicate": "hold"})
    text = dossier.source_of(fact).text or ""

    assert (fact.id, fact.made_by, fact.population, fact.edited) == (3, "hand", "children", ())
    assert fact.span is not None
    assert cut(text, fact.span) == "850"
    assert fact.what == "children held"
    assert fact.text == "About 850 children were held there, Unicef said."
    assert fact.text == text[fact.sentence_start : fact.sentence_end]
    assert dossier.facts_of(1) == [dossier.fact(2), fact]


def test_marked_words_give_the_figure_themselves(dossier: Dossier) -> None:
    fact = dossier.add_fact(2, "About 850", {})

    assert fact.quantity == Quantity(value=850, low=807, high=893, qualifier="about")


def test_words_that_are_not_in_the_passage_make_no_fact(dossier: Dossier) -> None:
    with pytest.raises(StoreError, match='passage 2 does not have the words "900 men"'):
        dossier.add_fact(2, "900 men", {})


def test_what_is_known_about_a_source_can_be_set(dossier: Dossier) -> None:
    source = dossier.set_source(1, {"publisher": "Wire", "reliability": "b", "author": " "})

    assert (source.publisher, source.reliability, source.author) == ("Wire", "B", None)


@pytest.mark.parametrize(
    ("field", "value"), [("published", "some day"), ("title", ""), ("reliability", "Z"), ("text", "x")]
)
def test_a_source_takes_no_wrong_values(dossier: Dossier, field: str, value: str) -> None:
    with pytest.raises(WrongFieldError, match=field):
        dossier.set_source(1, {field: value})


def test_a_ruling_is_about_facts_that_exist(dossier: Dossier) -> None:
    ruling = dossier.rule("same_question", [1, 2, 1])
    assert (ruling.id, ruling.kind, ruling.facts, ruling.by) == (1, "same_question", (1, 2), "mk")

    with pytest.raises(StoreError, match="no fact 99"):
        dossier.rule("background", [99])
    with pytest.raises(WrongFieldError, match="two or more"):
        dossier.rule("same_question", [1])
    with pytest.raises(WrongFieldError, match="one fact at a time"):
        dossier.rule("other_event", [1, 2])
