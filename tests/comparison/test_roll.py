"""The roll of a question, called anew and joined by a few answers more."""

from collections.abc import Iterable
from functools import cached_property
from random import Random

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from store.comparison import Answer, ask_questions
from store.comparison.copies import find_changed_copies
from store.comparison.roll import Roll, join_roll
from store.comparison.side import Side
from store.model.fact import Fact
from store.model.passage import Passage
from store.model.quantity import Quantity
from store.model.source import Source

TOLD = st.tuples(
    st.sampled_from([12, 14, 1_234]),
    st.sampled_from([None, "Ann Reed", "the harbour police"]),
    st.sampled_from([None, "Eastport", "Millford"]),
    st.sampled_from(["people were killed when the wall of the mill fell", "people had been killed there since Monday"]),
    st.integers(1, 4),
)


def sides_of(told: Iterable[tuple[int, str | None, str | None, str, int]]) -> list[Side]:
    """Return the answers to one question, in their order."""
    answers = []
    for number, (figure, speaker, place, words, source) in enumerate(told, 1):
        text = f"{figure} {words}."
        quantity = Quantity(value=figure, low=figure, high=figure)
        fact = Fact(id=number, passage=number, text=text, start=0, end=len(str(figure)), sentence_start=0)
        fact = msgspec.structs.replace(
            fact, quantity=quantity, predicate="kill", population="people", speaker=speaker, place=place
        )
        report = Source(id=source, title=f"Report {source}", published=f"2022-01-2{source}")
        answers.append(Answer(fact=fact, source=report, passage=Passage(id=number, source=source, text=text)))
    return [side for question in ask_questions(answers) for side in question.sides]


def call_roll(sides: list[Side]) -> Roll:
    """Return a roll that was asked for everything."""
    roll = Roll(sides)
    assert told_by(roll)
    return roll


def told_by(roll: Roll) -> dict[str, object]:
    """Return all that a roll is asked for."""
    return {name: getattr(roll, name) for name, value in vars(Roll).items() if isinstance(value, cached_property)}


@settings(deadline=None)
@given(st.lists(TOLD, max_size=12), st.randoms(use_true_random=False))
def test_a_roll_that_was_joined_is_the_roll_of_all(
    told: list[tuple[int, str | None, str | None, str, int]], random: Random
) -> None:
    sides = sides_of(told)
    came = [side for side in sides if random.random() < 0.3]
    stayed = [side for side in sides if side not in came]

    before = call_roll(stayed)

    assert told_by(join_roll(before, came, sides)) == told_by(call_roll(sides))


def test_an_original_that_comes_in_front_of_its_copy_leaves_it_a_copy() -> None:
    words = "people were killed when the wall of the mill fell"
    first, copy = sides_of([(12, None, None, words, 1), (12, None, None, words, 2)])

    assert join_roll(call_roll([copy]), [first], [first, copy]).copies == [(first, copy)]
    assert join_roll(call_roll([first]), [copy], [first, copy]).copies == [(first, copy)]


def test_of_thousands_only_the_changed_copies_that_were_chosen_are_told() -> None:
    words = "people were killed when the wall of the mill fell"
    leader, other, third = sides_of(
        [(12, None, None, words, 1), (14, None, None, words, 2), (16, None, None, words, 3)]
    )
    roll = call_roll([leader, other, third])

    assert find_changed_copies([leader, third], roll.by_words) == {frozenset((leader, third))}
