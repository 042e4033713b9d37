"""Times that only describe a noun of the sentence, and those beside them that date the figure."""

import pytest

from tests.extraction.clocks.test_clocks import read

OF_A_NOUN = [
    "An agency created in 2009 rescued 12 men.",
    "A charity set up five years ago rescued 12 men.",
    "Founded in 1985, the charity feeds 12 men.",
    "The plant, opened in 1980, employs 12 men.",
    "The firm that bought the mine in 2011 employs 12 men.",
    "The group, which was banned in 2019, freed 12 men.",
    "Under a law passed in 2018, 12 men were freed.",
    "A bridge built in 1962 collapsed, killing 12 men.",
    "Families of victims of the June 24 collapse received 12 dollars.",
]
OF_THE_FIGURE = [
    ("The June 24 collapse killed 12 men.", "2021-06-24"),
    ("The firm bought 12 mines in 2011.", "2011"),
    ("In 1980 the firm opened 12 plants.", "1980"),
    ("A bomb set off on Friday killed 12 men.", "2022-01-21"),
    ("The court set up 12 camps in 2021.", "2021"),
    ("On Friday, 12 men fell.", "2022-01-21"),
    ("A crowd led by guards killed 12 men in 2020.", "2020"),
]


@pytest.mark.parametrize("sentence", OF_A_NOUN)
def test_a_time_that_describes_a_noun_is_not_that_of_the_figure(sentence: str) -> None:
    assert [clock.event_date for clock in read(sentence)] == [None]


@pytest.mark.parametrize(("sentence", "edtf"), OF_THE_FIGURE)
def test_a_time_of_what_was_done_is_that_of_the_figure(sentence: str, edtf: str) -> None:
    assert [clock.event_date for clock in read(sentence)] == [edtf]
