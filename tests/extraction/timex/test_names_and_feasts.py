"""Days with a name of their own, and names with a word for a time in them; seen from Friday 22 March 2013."""

from datetime import date

import pytest

from store.extraction.timex import find_timexes
from store.extraction.timex.feasts import easter_of
from store.text.sentences import split_sentences

PUBLISHED = date(2013, 3, 22)


def told(text: str) -> list[tuple[str, str]]:
    return [
        (text[each.span[0] : each.span[1]], each.value) for each in find_timexes(text, split_sentences(text), PUBLISHED)
    ]


@pytest.mark.parametrize(
    ("year", "day"),
    [(1818, "03-22"), (1943, "04-25"), (2000, "04-23"), (2008, "03-23"), (2013, "03-31"), (2024, "03-31")],
)
def test_easter_is_that_of_the_calendar(year: int, day: str) -> None:
    assert easter_of(year).isoformat() == f"{year}-{day}"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Shops will shut on Good Friday.", [("Good Friday", "2013-03-29")]),
        ("The blast came on Easter Sunday 2011.", [("Easter Sunday 2011", "2011-04-24")]),
        ("Pilgrims filled the square in Holy Week.", [("Holy Week", "2013-W13")]),
        ("The ferry sank on Boxing Day.", [("Boxing Day", "2012-12-26")]),
        ("They marched on the Fourth of July.", [("the Fourth of July", "2013-07-04")]),
        ("The fair is on Memorial Day.", [("Memorial Day", "2013-05-27")]),
        ("The law dates from 9/11.", [("9/11", "2001-09-11")]),
    ],
)
def test_a_feast_has_its_day(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert told(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "He told the Daily Lantern that all was well.",
        "Daily Lantern reporters saw it.",
        "She said so on a programme called 60 Minutes.",
        "The editor of USA Today wrote back.",
        "She hosts This Week and reads the Sunday Times.",
        "He starred in a film named High Noon.",
        "Jan Brandt, the mayor, and April Moss came.",
        "This is Radio Today.",
        "The size of the Annual Plan is unknown.",
        "The winger scored twice in the second half of the match.",
    ],
)
def test_a_name_is_no_time(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Storm Kills Nine in Two Days", [("Two Days", "P2D")]),
        ("Strike Begins Today", [("Today", "2013-03-22")]),
        ("“Tomorrow we march,” he said.", [("Tomorrow", "2013-03-23")]),
        ("On Sunday The Hague was calm.", [("Sunday", "2013-03-17")]),
        ("In April Anna Moss resigned.", [("April", "2012-04")]),
        ("Profit fell in the second half.", [("the second half", "2012-H2")]),
    ],
)
def test_a_capital_alone_makes_no_name(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert told(sentence) == expected
