"""The days of a timeline's entries, as their lines, headings and order tell them."""

from datetime import date

import pytest

from store.extraction.clocks.entries import find_entries
from store.extraction.clocks.entry_days import days_of

PUBLISHED = date(2023, 11, 20)


def days(text: str, published: date | None = PUBLISHED, year: int | None = None) -> list[str | None]:
    return [day.isoformat() if day else None for day in days_of(find_entries(text), published, year)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("March 22: The dam broke.\n\nAug. 12: A school opened.\n", ["2023-03-22", "2023-08-12"]),
        ("Sept 3 - The dam broke.\n\n14 October – A school opened.\n", ["2023-09-03", "2023-10-14"]),
        ("Dec. 23, 2022\nThe dam broke.\nMarch 3\nA school opened.\n", ["2022-12-23", "2023-03-03"]),
        (
            "Nov. 3: The dam broke.\nJan. 5: A school opened.\nMarch 2: It shut.\n",
            ["2022-11-03", "2023-01-05", "2023-03-02"],
        ),
        ("March 2: It shut.\nJan. 5: It opened.\nNov. 3: The dam broke.\n", ["2023-03-02", "2023-01-05", "2022-11-03"]),
        ("- MARCH 2022 -\n\n- 22: The dam broke.\n\n- 27: It was mended.\n", ["2022-03-22", "2022-03-27"]),
        ("March 2022\n22: The dam broke.\nApril\n3: It was mended.\n", ["2022-03-22", "2022-04-03"]),
        ("2021\nMay 3: The dam broke.\n2022\nMay 4: It was mended.\n", ["2021-05-03", "2022-05-04"]),
        ("Monday, March 6: The dam broke.\nTuesday, March 7: It was mended.\n", ["2023-03-06", "2023-03-07"]),
        ("2021: The dam broke.\nMay 2022: A school opened.\n", ["2021-01-01", "2022-05-01"]),
        ("March 3, 09:15 GMT: The dam broke.\nApril: A school opened.\n", ["2023-03-03", "2023-04-01"]),
        ("Work began. June 23: The dam broke. July 3: It was mended.\n", ["2023-06-23", "2023-07-03"]),
    ],
)
def test_entries_have_their_own_days(text: str, told: list[str | None]) -> None:
    assert days(text) == told


def test_a_day_before_the_one_above_is_of_a_month_that_nothing_tells() -> None:
    assert days("March 2022\n- 27: It was mended.\n- 5: A school opened.\n") == ["2022-03-27", None]


def test_without_any_year_nothing_is_known() -> None:
    text = "March 22: The dam broke.\n\nApril 3: It was mended.\n"

    assert days(text, None) == [None, None]
    assert days(text, None, 2019) == ["2019-03-22", "2019-04-03"]


def test_an_entry_a_little_out_of_order_keeps_its_year() -> None:
    text = "March 22: The dam broke.\nMarch 20: A crack was seen.\nMay 2: It was mended.\n"

    assert days(text) == ["2023-03-22", "2023-03-20", "2023-05-02"]


def test_no_calendar_has_the_thirtieth_of_february() -> None:
    assert days("Feb. 30: The dam broke.\nMarch 2: It was mended.\n") == ["2023-03-02"]


@pytest.mark.parametrize(
    "text",
    [
        "The dam broke on March 22: nobody was hurt.\n",
        "March 22 was the day on which the dam broke: nobody was hurt.\n",
        "22: The dam broke.\n",
        "The bill: 12 pounds.\n",
        "2009 - 2013: mayor of the town.\n",
        "March: \n",
    ],
)
def test_what_is_no_entry(text: str) -> None:
    assert find_entries(text) == []
