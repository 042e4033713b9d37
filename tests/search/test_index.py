"""What is found, in which order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.model.discrepancy import Decision, Discrepancy
from store.model.fact import Check, Fact
from store.model.note import Note, Target
from store.model.passage import Passage
from store.model.quantity import Quantity
from store.model.relation import Relation
from store.model.source import Source
from store.search import (
    Index,
    Subject,
    discrepancy_subject,
    fact_subject,
    note_subject,
    parse_query,
    passage_subject,
    source_subject,
)
from store.search.terms import Wording

POST = Source(
    id=1, title="Bridge closed", publisher="Evening Post", published="2022-01-21", retrieved="2026-11-13T09:00Z"
)
WIRE = Source(id=2, title="Flood", publisher="Courier", outlet_of_origin="Reuters")
PASSAGE = Passage(id=1, source=1, text="")
NOTE = Note(id=1, body="ask the mayor", tags=("Verify",), author="mk", target=Target(table="facts", id=4, quote="12"))
FACTS = (
    Fact(id=1, passage=1, text="Some 850 people were hurt in Al-Ḥasakah.", population="people", predicate="hurt",
         what="people hurt", quantity=Quantity(value=850, low=800, high=900, qualifier="about"), as_of="2022-01-20"),
    Fact(id=2, passage=1, text="It stands 850 meters off; 45,000 people left, he said.", population="people",
         quantity=Quantity(value=45000, low=45000, high=45000), speaker="the SDF", stance="claims",
         place="Ghent", as_of="2022-01"),
    Fact(id=3, passage=1, text="The SDF denied that.", speaker="SDF spokesman", polarity="negative", stance="denies",
         population="prisoners", predicate="free", quantity=Quantity(value=800, low=800, high=800)),
    Fact(id=4, passage=1, text="U.S. officials counted 100 to 200 soldiers as human shields.", population="soldiers",
         quantity=Quantity(low=100, high=200, qualifier="range"), checked=Check(by="mk", at="2026-11-20")),
    Fact(id=5, passage=1, text="At least 3 boats and 85 pumps came.", quantity=Quantity(low=3, qualifier="at_least")),
)  # fmt: skip


def fact_index() -> Index:
    return Index(
        fact_subject(fact, PASSAGE, POST if fact.id < 4 else WIRE, [NOTE] if fact.id == 4 else []) for fact in FACTS
    )


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("", [1, 2, 3, 4, 5]),
        ("people", [1, 2]),
        ("peo", [1, 2]),
        ("eople", []),
        ("HASAKAH", [1]),
        ("al-hasak", [1]),
        ("850", [1, 2]),
        ("85", [5, 1, 2]),
        ("45,000", [2]),
        ("45000", [2]),
        ("us officials", [4]),
        ("u.s.", [4]),
        ("800", [3]),
        ("not 800", [3]),
        ("not 850", []),
        ('"850 people hurt"', [1]),
        ('"human shields"', [4]),
        ('"shields human"', []),
        ('"human shield"', []),
        ('"human shield', [4]),
        ("people -850", []),
        ("people -hurt", [2]),
        ("said:sdf", [2, 3]),
        ("said:nobody", [1, 4, 5]),
        ("-said:nobody", [2, 3]),
        ("outlet:post", [1, 2, 3]),
        ("outlet:reuters", [4, 5]),
        ("who:prisoners", [3]),
        ("predicate:hurt", [1]),
        ("place:ghent", [2]),
        ("value>100", [1, 2, 3, 4, 5]),
        ("value>850", [2, 5]),
        ("value:850", [1, 5]),
        ("value:150..180", [4, 5]),
        ("value<100", [5]),
        ("value<=100", [4, 5]),
        ("asof>=2022-01-21", [2]),
        ("asof:2022-01-20", [1, 2]),
        ("asof<2022-01-20", [2]),
        ("published>=2022-01-21", [1, 2, 3]),
        ("since:2026-11-13", [1, 2, 3]),
        ("has:note", [4]),
        ("tag:ver", [4]),
        ("note:mayor", [4]),
        ("mayor", [4]),
        ("is:unchecked", [1, 2, 3, 5]),
        ("is:checked by:mk", [4]),
        ("is:denied", [3]),
        ("is:about", [1]),
    ],
)
def test_facts_are_found(query: str, ids: list[int]) -> None:
    found = fact_index().find(query)

    assert (list(found.ids), found.total, found.hint) == (ids, len(ids), None)


def test_a_figure_comes_before_a_mention_and_a_whole_word_before_a_beginning() -> None:
    index = Index(
        [
            Subject(id=1, words=" 850 meters ", fields={}, clocks={}),
            Subject(id=2, words=" 8500 people ", fields={}, clocks={}, figure=8500, has_figure=True),
            Subject(id=3, words=" 850 people ", fields={}, clocks={}, figure=850, has_figure=True),
        ]
    )

    found = index.find("850")

    assert list(found.ids) == [3, 1, 2]
    assert list(found.scores) == sorted(found.scores, reverse=True)


def test_a_limit_leaves_the_total() -> None:
    found = fact_index().find("", limit=2)

    assert (list(found.ids), found.total, len(found.scores)) == ([1, 2], 5, 2)


def test_a_mark_that_nothing_has_is_a_hint() -> None:
    found = fact_index().find("tag:nope")

    assert (found.total, found.hint) == (0, "nothing here is tag:nope, there are verify")


def test_other_records_are_found_by_what_is_theirs() -> None:
    passages = Index([passage_subject(Passage(id=7, source=1, text="It rained.", kind="boilerplate"), POST)])
    sources = Index([source_subject(POST), source_subject(WIRE, [NOTE])])
    discrepancies = Index(
        [
            discrepancy_subject(
                Discrepancy(
                    id=9,
                    facts=(2, 3),
                    title="How many were freed?",
                    severity=4,
                    relations=(Relation(type="denial", severity=4, why="The SDF denies it.", facts=(2, 3)),),
                    decision=Decision(status="wrong_match", reason="other bridge", by="mk"),
                ),
                FACTS[1:3],
            )
        ]
    )
    notes = Index([note_subject(NOTE)])

    assert list(passages.find("rain is:boilerplate outlet:evening").ids) == [7]
    assert list(sources.find("is:undated has:note").ids) == [2]
    assert list(discrepancies.find("freed type:denial status:wrong_match by:mk is:decided said:sdf").ids) == [9]
    assert list(notes.find("mayor tag:verify kind:fact").ids) == [1]


@given(
    st.lists(st.sampled_from(["prison", "prisoner", "850", "8500", "8 500", "45,000", "U.S.", "us", "é"]), max_size=8)
)
def test_an_index_finds_what_a_scan_finds(texts: list[str]) -> None:
    subjects = [passage_subject(Passage(id=place, source=1, text=text), POST) for place, text in enumerate(texts)]
    index = Index(subjects)

    for query in ("p", "prison", "prisoner", "8", "850", "45", "u.s.", "e", "prison 8", "-8"):
        scan = [subject.id for subject in subjects if all(_holds(subject, term) for term in query.split())]
        assert sorted(index.find(query).ids) == scan


def _holds(subject: Subject, term: str) -> bool:
    [wording] = parse_query(term).terms
    assert isinstance(wording, Wording)
    return (f" {' '.join(wording.words)}" in subject.words) != wording.excluded


@pytest.mark.parametrize(
    ("quantity", "found"),
    [
        (Quantity(value=7, low=7, high=7), {"7"}),
        (Quantity(value=7.0, low=7.0, high=7.0), {"7"}),
        (Quantity(value=0, low=0, high=0), {"none"}),
        (Quantity(low=7, high=9, qualifier="range"), {"7", "9"}),
        (Quantity(low=7, qualifier="at_least"), {"7"}),
        (Quantity(low=7, high=9, qualifier="fuzzy"), set()),
        (Quantity(value=float("inf"), low=float("inf")), set()),
        (None, set()),
    ],
)
def test_a_fact_is_found_by_its_figure_in_digits_whatever_its_sentence_says(
    quantity: Quantity | None, found: set[str]
) -> None:
    index = Index([fact_subject(Fact(id=1, passage=1, text="Several died.", quantity=quantity), PASSAGE, POST)])
    assert {asked for asked in ("7", "9", "none", "inf", "not") if index.find(asked).ids} == found
