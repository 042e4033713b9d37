from hypothesis import given
from hypothesis import strategies as st

from store.text.near import group_near

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


def test_short_reports_that_share_half_their_words_are_no_copies() -> None:
    told = "At least 20 people were killed in a fire at the harbour on Monday, police said."
    other = "At least 27 people were killed in a fire at the harbour, a union of dockers said in a letter."

    assert group_near([told, other]) == [0, 1]


def test_a_short_report_with_another_figure_is_a_copy() -> None:
    told = "At least 20 people were killed in a fire at the harbour on Monday, police said."

    assert group_near([told, told.replace("20", "27")]) == [0, 0]
