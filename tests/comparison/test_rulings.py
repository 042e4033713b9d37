"""A reader's rulings win over the machine, and the newer one over the older one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from store.comparison import read_rulings
from store.model.ruling import Ruling

if TYPE_CHECKING:
    from store.model.ruling import RulingKind
    from tests.comparison.conftest import Dossier

Given = tuple["RulingKind", tuple[int, ...]]


def rule(*given: Given) -> tuple[set[int], list[set[int]], set[int]]:
    """Return what is aside, one question, and apart after rulings in this order."""
    ruled = read_rulings(Ruling(id=number, kind=kind, facts=facts) for number, (kind, facts) in enumerate(given, 1))
    return set(ruled.aside), [set(group) for group in ruled.same], set(ruled.apart)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([("other_event", (2,)), ("same_question", (1, 2))], (set(), [{1, 2}], set())),
        ([("same_question", (1, 2)), ("other_event", (2,))], ({2}, [], set())),
        ([("same_question", (1, 2, 3)), ("background", (2,))], ({2}, [{1, 3}], set())),
        ([("not_a_count", (1,)), ("as_read", (1,))], (set(), [], set())),
        ([("same_question", (1, 2)), ("as_read", (2,))], (set(), [], set())),
        ([("same_question", (1, 2, 3)), ("as_read", (2,))], (set(), [{1, 3}], set())),
        ([("other_event", (1,)), ("as_read", (1,)), ("other_event", (1,))], ({1}, [], set())),
        ([("other_event", (1,)), ("other_event", (2,)), ("same_question", (1, 2))], (set(), [{1, 2}], {1, 2})),
        (
            [("other_event", (1,)), ("other_event", (2,)), ("same_question", (1, 2)), ("same_question", (2, 3))],
            (set(), [{1, 2}, {2, 3}], set()),
        ),
        (
            [("other_event", (1,)), ("other_event", (2,)), ("same_question", (1, 2)), ("as_read", (1,))],
            (set(), [], {2}),
        ),
    ],
)
def test_the_newer_ruling_wins(given: list[Given], expected: tuple[set[int], list[set[int]], set[int]]) -> None:
    assert rule(*given) == expected


def test_a_fact_that_was_put_aside_comes_back_by_a_ruling(dossier: Dossier) -> None:
    one = dossier.says("Wire, 2022-01-21", "The strike killed [12] people.")
    other = dossier.says("Daily, 2022-01-21", "The strike killed [31] people.")
    before = dossier.discrepancies()
    dossier.rules("other_event", other)
    assert dossier.discrepancies() == []

    dossier.rules("same_question", one, other)
    assert [kind for kind, _, _ in dossier.found()] == ["conflict"]
    dossier.rules("as_read", other)
    assert dossier.discrepancies() == before


def test_facts_put_aside_together_answer_a_question_of_their_own(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The strike killed [12] people.")
    one = dossier.says("Daily, 2022-01-21", "The crash killed [31] people.")
    other = dossier.says("Post, 2022-01-21", "The crash killed [70] people.")
    for number in (one, other):
        dossier.rules("other_event", number)
    dossier.rules("same_question", one, other)

    assert [set(each.facts) for each in dossier.discrepancies()] == [{one, other}]


def test_a_fact_left_alone_apart_stays_away_from_the_others(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The strike killed [12] people.")
    one = dossier.says("Daily, 2022-01-21", "The crash killed [31] people.")
    for number in (one, 99):
        dossier.rules("other_event", number)
    dossier.rules("same_question", one, 99)

    assert dossier.discrepancies() == []


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        ({"predicate": "free"}, {"predicate": "escape", "polarity": "negative", "speaker": "army"}, "denial"),
        ({"population": "staff", "predicate": ""}, {"population": "staff", "predicate": "employ"}, "conflict"),
        ({"unit": "USD", "predicate": "cost"}, {"population": "houses", "predicate": "burn"}, "account"),
        ({"population": "jobs", "predicate": "cut"}, {"population": "workers", "predicate": "march"}, "conflict"),
    ],
)
def test_facts_that_no_rule_relates_are_laid_side_by_side(
    dossier: Dossier, first: dict[str, str], second: dict[str, str], kind: str
) -> None:
    one = dossier.says("Wire, 2022-01-21", "They gave [800] of them.", **first)  # type: ignore[arg-type]
    other = dossier.says("Daily, 2022-01-21", "They gave [120] of them.", **second)  # type: ignore[arg-type]
    dossier.rules("same_question", one, other)

    assert [told for told, _, _ in dossier.found()] == [kind]


def test_a_denial_without_a_figure_is_laid_beside_what_it_is_ruled_to_deny(dossier: Dossier) -> None:
    one = dossier.says(
        "Wire, 2022-01-21", "The rebels freed [800] prisoners.", predicate="free", population="prisoners"
    )
    other = dossier.states(
        "Wire, 2022-01-21",
        "The army denied that anybody broke out.",
        predicate="break out",
        who=None,
        what="anybody broke out",
        speaker="army",
        polarity="negative",
    )
    assert dossier.discrepancies() == []
    dossier.rules("same_question", one, other)

    assert [kind for kind, _, _ in dossier.found()] == ["denial"]
