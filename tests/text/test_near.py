from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from store.text.near import group_near

if TYPE_CHECKING:
    from random import Random

STORY = (
    "Crews searched the ruins of the mill through the night and found 14 people, none of them alive, the mayor said."
)


def test_a_copy_with_another_figure_is_nearly_the_same() -> None:
    assert group_near([STORY, STORY.replace("14", "1,400")]) == [0, 0]


def test_a_copy_with_a_sentence_more_is_nearly_the_same() -> None:
    assert group_near(["Rain is expected by noon.", STORY, "By our staff. " + STORY + " Work goes on."]) == [0, 1, 1]


def test_two_reports_on_one_thing_are_not() -> None:
    assert group_near(
        [STORY, "The mayor said 14 people were found dead in the ruins of a mill after a night of search."]
    ) == [0, 1]


def test_short_texts_are_the_same_only_if_equal() -> None:
    assert group_near(["14 dead", "Mill fire", "15 dead", ""]) == [0, 1, 0, 3]


@given(st.lists(st.text(max_size=40), max_size=8))
def test_every_text_is_in_the_group_of_an_earlier_or_its_own(texts: list[str]) -> None:
    groups = group_near(texts)
    assert len(groups) == len(texts)
    assert all(group <= place and groups[group] == group for place, group in enumerate(groups))
    assert all(groups[place] <= texts.index(text) for place, text in enumerate(texts))


@given(st.lists(st.lists(st.sampled_from("abcde"), max_size=14).map(" ".join), max_size=40), st.randoms())
def test_the_order_of_texts_does_not_change_their_groups(texts: list[str], random: Random) -> None:
    shuffled = list(range(len(texts)))
    random.shuffle(shuffled)
    groups, others = group_near(texts), group_near([texts[place] for place in shuffled])

    found = {frozenset(place for place, group in enumerate(groups) if group == first) for first in set(groups)}
    again = {frozenset(shuffled[at] for at, group in enumerate(others) if group == first) for first in set(others)}
    assert found == again


def test_copies_with_a_common_ending_are_told_apart() -> None:
    ending = " ".join(f"word{number}" for number in range(30))
    stories = [" ".join(f"story{number}w{word}" for word in range(40)) for number in range(120)]
    copied = [f"{opening} {story} {ending}" for story in stories for opening in ("Again", "By our staff")]

    assert group_near(copied) == [place - place % 2 for place in range(len(copied))]


def test_short_reports_that_share_half_their_words_are_no_copies() -> None:
    told = "At least 20 people were killed in a fire at the harbour on Monday, police said."
    other = "At least 27 people were killed in a fire at the harbour, a union of dockers said in a letter."

    assert group_near([told, other]) == [0, 1]


def test_a_short_report_with_another_figure_is_a_copy() -> None:
    told = "At least 20 people were killed in a fire at the harbour on Monday, police said."

    assert group_near([told, told.replace("20", "27")]) == [0, 0]


def test_two_voices_on_one_thing_are_no_copies() -> None:
    company = "The company said 900 workers had walked out at the harbour yard on Tuesday."
    others = (
        "Police said 1,700 workers walked out at the harbour yard on Tuesday. "
        "The council said 2,100 workers had walked out at the harbour yard."
    )
    assert group_near([company, others]) == [0, 1]


def test_the_same_voice_with_the_same_figure_is_a_copy() -> None:
    company = "The company said 900 workers had walked out at the harbour yard in Ostrel on Tuesday."
    assert group_near([company, f"{company} It did not say why."]) == [0, 0]
