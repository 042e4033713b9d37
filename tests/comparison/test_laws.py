from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from store.comparison import Answer, Question, ask_questions, find_discrepancies
from store.comparison.pair import Pair
from store.comparison.rules import explain
from store.model.fact import Fact
from store.model.passage import Passage
from store.model.quantity import Quantity
from store.model.ruling import Ruling
from store.model.source import Source

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from store.model.discrepancy import Discrepancy

DAYS = st.sampled_from([None, "2022-01-20", "2022-01-21", "2022-01-26T10:00", "2022-01"])
FIGURES = st.builds(
    lambda qualifier, value: Quantity(
        value=None if qualifier == "fuzzy" else value,
        low=value if qualifier in {"exact", "at_least", "fuzzy"} else None,
        high=value * 4 if qualifier == "fuzzy" else value if qualifier in {"exact", "at_most"} else None,
        qualifier=qualifier,
    ),
    st.sampled_from(["exact", "about", "at_least", "at_most", "fuzzy"]),
    st.sampled_from([0, 3, 12, 14, 40, 93, 850, 4468]),
)
TOLD = st.tuples(
    st.integers(0, 4),
    FIGURES,
    st.sampled_from(["kill", "die", "miss", "free", "recapture", "hold", "weigh", "carry"]),
    st.sampled_from(["people", "children", "attackers", "civilians", "soldiers"]),
    st.sampled_from([None, "the army", "the rebels", "Ann Reed"]),
    st.sampled_from(["positive", "positive", "negative"]),
)


def tell(
    told: Sequence[tuple[int, Quantity, str, str, str | None, str]], days: Sequence[str | None], ids: Sequence[int]
) -> list[Answer]:
    answers = []
    for place, (number, quantity, predicate, population, speaker, polarity) in zip(ids, told, strict=True):
        source = Source(id=number + 1, title=f"Report {number}", published=days[number])
        text = f"Sentence {ids.index(place)} tells of {quantity.value} {population}."
        fact = Fact(
            id=place + 1,
            passage=place + 1,
            text=text,
            start=1000 * place + 24,
            end=1000 * place + 26,
            sentence_start=1000 * place,
            quantity=quantity,
            predicate=predicate,
            population=population,
            what=f"{population} {predicate}",
            speaker=speaker,
            polarity="negative" if polarity == "negative" else "positive",
        )
        answers.append(Answer(fact=fact, source=source, passage=Passage(id=place + 1, source=source.id, text=text)))
    return answers


DOSSIERS = st.builds(
    lambda told, days: tell(told, days, range(len(told))),
    st.lists(TOLD, max_size=9),
    st.lists(DAYS, min_size=5, max_size=5),
)


def compare(answers: Sequence[Answer], rulings: Sequence[Ruling] = ()) -> list[Discrepancy]:
    return find_discrepancies(ask_questions(answers, rulings))


@given(DOSSIERS, st.randoms())
def test_the_order_in_which_facts_arrive_changes_nothing(answers: list[Answer], random: Random) -> None:
    shuffled = list(answers)
    random.shuffle(shuffled)
    assert compare(shuffled) == compare(answers)


@given(DOSSIERS)
def test_comparing_is_symmetric(answers: list[Answer]) -> None:
    for question in ask_questions(answers):
        for left in question.sides:
            for right in question.sides:
                one, other = (Pair(left=a, right=b, question=question) for a, b in ((left, right), (right, left)))
                there, back = explain(one), explain(other)
                assert (there and (there.type, there.severity, set(there.facts))) == (
                    back and (back.type, back.severity, set(back.facts))
                )


@given(DOSSIERS)
def test_an_answer_is_never_compared_with_itself(answers: list[Answer]) -> None:
    for discrepancy in compare(answers):
        for relation in (*discrepancy.relations, *discrepancy.held_back):
            assert len(set(relation.facts)) == len(relation.facts)
            assert set(relation.facts) <= set(discrepancy.facts)
            assert relation.why


@given(DOSSIERS)
def test_an_empty_ruling_changes_nothing(answers: list[Answer]) -> None:
    empty = [Ruling(id=1, kind="same_question", facts=()), Ruling(id=2, kind="other_event", facts=())]
    assert compare(answers, empty) == compare(answers)


@given(DOSSIERS)
def test_the_queue_is_ordered_by_severity_and_holds_each_question_once(answers: list[Answer]) -> None:
    found = compare(answers)
    assert [each.severity for each in found] == sorted((each.severity for each in found), reverse=True)
    assert all(each.severity == max((r.severity for r in each.relations), default=0) for each in found)


@given(DOSSIERS)
def test_every_figure_is_in_one_question_at_most(answers: list[Answer]) -> None:
    questions: list[Question] = ask_questions(answers)
    ids = [answer.fact.id for question in questions for answer in question.answers]
    assert len(ids) == len(set(ids)) == len(answers)
