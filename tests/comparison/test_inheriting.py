from __future__ import annotations

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from store.comparison import inherit
from store.model.discrepancy import Change, Decision, Discrepancy

STANDS = Decision(status="stands", reason="both are named", by="mk", at="2022-02-01T10:00:00Z", seen=(1, 2))
HISTORY = (Change(at="2022-02-01T10:00:00Z", by="mk", before=Decision(), after=STANDS),)


def stored(number: int, *facts: int, decided: bool = False) -> Discrepancy:
    if decided:
        return Discrepancy(id=number, facts=facts, decision=STANDS, history=HISTORY)
    return Discrepancy(id=number, facts=facts)


def computed(*facts: int, question: str = "") -> Discrepancy:
    return Discrepancy(id=0, facts=facts, question=question, severity=3)


def test_a_decision_survives_a_new_answer_and_knows_that_it_is_new() -> None:
    (kept,) = inherit([stored(7, 1, 2, decided=True)], [computed(1, 2, 3)])
    assert (kept.id, kept.decision, kept.history, kept.severity, kept.reopened) == (7, STANDS, HISTORY, 3, (3,))


def test_a_new_discrepancy_has_no_id_yet() -> None:
    assert [each.id for each in inherit([stored(7, 1, 2)], [computed(1, 2), computed(8, 9)])] == [7, 0]


def test_the_decided_one_chooses_first_where_two_were_merged() -> None:
    kept = inherit([stored(3, 1, 2, 3), stored(5, 4, 5, decided=True)], [computed(1, 2, 3, 4, 5)])
    assert [(each.id, each.decision.status) for each in kept] == [(5, "stands")]


def test_where_a_question_was_split_the_part_with_more_of_its_facts_inherits() -> None:
    kept = inherit([stored(3, 1, 2, 3, decided=True)], [computed(1), computed(2, 3)])
    assert [(each.id, each.decision.status) for each in kept] == [(0, "new"), (3, "stands")]


def test_a_decision_that_matches_nothing_stays_as_an_orphan() -> None:
    kept = inherit([stored(3, 1, 2, decided=True), stored(4, 5, 6)], [computed(8, 9)])
    assert [(each.id, each.orphaned) for each in kept] == [(0, False), (3, True)]


def test_nothing_of_an_orphan_is_left_to_be_looked_at() -> None:
    serious = msgspec.structs.replace(stored(3, 1, 2, decided=True), severity=4)
    (orphan,) = inherit([serious], [])
    assert (orphan.severity, orphan.decision) == (0, STANDS)


def test_an_orphan_that_finds_its_facts_again_is_none_any_longer() -> None:
    (orphan,) = inherit([stored(3, 1, 2, decided=True)], [])
    (kept,) = inherit([orphan], [computed(1, 2)])
    assert (kept.id, kept.orphaned) == (3, False)


def test_of_equals_the_lowest_id_inherits() -> None:
    assert [each.id for each in inherit([stored(9, 1, 2), stored(4, 1, 2)], [computed(1, 2)])] == [4]


FACTS = st.lists(st.integers(1, 8), min_size=1, max_size=4, unique=True).map(tuple)
STORED = st.lists(st.tuples(FACTS, st.booleans()), max_size=5).map(
    lambda rows: [stored(number + 1, *facts, decided=decided) for number, (facts, decided) in enumerate(rows)]
)
COMPUTED = st.lists(FACTS, max_size=5, unique_by=frozenset).map(lambda rows: [computed(*facts) for facts in rows])


@given(STORED, COMPUTED)
def test_no_decision_is_lost_changed_or_given_twice(before: list[Discrepancy], now: list[Discrepancy]) -> None:
    after = inherit(before, now)
    decided = {each.id: (each.decision, each.history) for each in before if each.history}
    kept = [each.id for each in after if each.id]

    assert {each.id: (each.decision, each.history) for each in after if each.history} == decided
    assert len(kept) == len(set(kept))
    assert [each.facts for each in after[: len(now)]] == [each.facts for each in now]


@given(STORED, COMPUTED)
def test_computing_again_changes_nothing(before: list[Discrepancy], now: list[Discrepancy]) -> None:
    once = inherit(before, now)
    given_ids = [each for each in once if each.id]
    assert [each for each in inherit(given_ids, now) if each.id] == given_ids
