"""Expressions of time and their TIMEX3 values, seen from Friday 22 March 2013.

An X in a value is TIMEX3's own: a digit that the words leave open ("XXXX-WXX-1" is any Monday of any year).
"""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.extraction.timex import find_timexes
from store.extraction.timex.finding import RULES
from store.extraction.timex.rule import Rule
from store.text.sentences import split_sentences

PUBLISHED = date(2013, 3, 22)


def told(text: str, published: date | None = PUBLISHED) -> list[tuple[str, str, str]]:
    return [
        (text[each.span[0] : each.span[1]], each.type, each.value)
        for each in find_timexes(text, split_sentences(text), published)
    ]


TOLD = [
    ("The port closed on Thursday.", [("Thursday", "DATE", "2013-03-21")]),
    ("The port will open on Monday.", [("Monday", "DATE", "2013-03-25")]),
    ("It shut last Friday.", [("last Friday", "DATE", "2013-03-15")]),
    ("A vote is due next Tuesday at 10:30 a.m.", [("next Tuesday at 10:30 a.m.", "TIME", "2013-03-26T10:30")]),
    ("He left at 9 p.m. on Thursday night.", [("9 p.m. on Thursday night", "TIME", "2013-03-21T21:00")]),
    ("Shells fell on Tuesday morning.", [("Tuesday morning", "TIME", "2013-03-19TMO")]),
    ("It burned last night.", [("last night", "TIME", "2013-03-21TNI")]),
    (
        "Today's sitting, like yesterday's, was short.",
        [("Today's", "DATE", "2013-03-22"), ("yesterday's", "DATE", "2013-03-21")],
    ),
    ("The siege began on 22 January 2022.", [("22 January 2022", "DATE", "2022-01-22")]),
    ("It sank on Friday, March 1, 2013.", [("Friday, March 1, 2013", "DATE", "2013-03-01")]),
    ("It sank on December 30.", [("December 30", "DATE", "2012-12-30")]),
    ("In March it rained; in November it snowed.", [("March", "DATE", "2013-03"), ("November", "DATE", "2012-11")]),
    ("The law of 1998 was old.", [("1998", "DATE", "1998")]),
    ("Prices fell in the 1990s.", [("the 1990s", "DATE", "199")]),
    ("They settled in the 19th century.", [("the 19th century", "DATE", "18")]),
    (
        "Sales rose last week and this month.",
        [("last week", "DATE", "2013-W11"), ("this month", "DATE", "2013-03")],
    ),
    ("Sales fell in the third quarter.", [("the third quarter", "DATE", "2012-Q3")]),
    ("Sales fell in the first half of 2012.", [("the first half of 2012", "DATE", "2012-H1")]),
    ("The mill shut two years ago.", [("two years ago", "DATE", "2011")]),
    ("The mill shut three weeks ago.", [("three weeks ago", "DATE", "2013-W09")]),
    ("The mill shut several years ago.", [("several years ago", "DATE", "PAST_REF")]),
    (
        "It sank on March 3. Two days later it was found.",
        [("March 3", "DATE", "2013-03-03"), ("Two days later", "DATE", "2013-03-05")],
    ),
    ("The talks lasted three days.", [("three days", "DURATION", "P3D")]),
    ("A 24-hour curfew began.", [("24-hour", "DURATION", "PT24H")]),
    ("It took two and a half years.", [("two and a half years", "DURATION", "P2Y6M")]),
    ("He waited for decades.", [("decades", "DURATION", "PXDE")]),
    ("The past two weeks were dry.", [("The past two weeks", "DURATION", "P2W")]),
    ("The firm pays 20 people a year.", [("a year", "SET", "P1Y")]),
    ("They meet every Monday and report daily.", [("every Monday", "SET", "XXXX-WXX-1"), ("daily", "SET", "P1D")]),
    ("It is now clear; it recently rained.", [("now", "DATE", "PRESENT_REF"), ("recently", "DATE", "PAST_REF")]),
    (
        "Profit in the third quarter of 2012 fell from a year earlier.",
        [("the third quarter of 2012", "DATE", "2012-Q3"), ("a year earlier", "DATE", "2011-Q3")],
    ),
    (
        "Its fourth-quarter loss grew. In the year-ago quarter it had gained.",
        [("fourth-quarter", "DATE", "2012-Q4"), ("the year-ago quarter", "DATE", "2011-Q4")],
    ),
    (
        "The firm had a third-quarter loss. Sales were $3 million in the quarter, from $4 million a year earlier.",
        [
            ("third-quarter", "DATE", "2012-Q3"),
            ("the quarter", "DATE", "2012-Q3"),
            ("a year earlier", "DATE", "2011-Q3"),
        ],
    ),
    ("It gained in the 2011 second quarter.", [("the 2011 second quarter", "DATE", "2011-Q2")]),
    ("They will obey, the judge ruled Wednesday.", [("Wednesday", "DATE", "2013-03-20")]),
    ("They will look for a way round Monday's ruling.", [("Monday", "DATE", "2013-03-18")]),
    ("The vote could come as early as Monday.", [("Monday", "DATE", "2013-03-25")]),
    ("Shops shut on Thanksgiving Day.", [("Thanksgiving Day", "DATE", "2012-11-22")]),
    (
        "They won the 2008 Cup, and lost between 2009 and 2011.",
        [("2008", "DATE", "2008"), ("2009", "DATE", "2009"), ("2011", "DATE", "2011")],
    ),
    (
        "He left last fall in a hurry on Jan. 6: alone.",
        [("last fall", "DATE", "2012-FA"), ("Jan. 6", "DATE", "2013-01-06")],
    ),
    (
        "He spent a week in jail over a six-month-old debt.",
        [("a week", "DURATION", "P1W"), ("six-month-old", "DURATION", "P6M")],
    ),
    ("Mills rose in the 1800s.", [("the 1800s", "DATE", "18")]),
    (
        "The mill opened in 1990. Two years later it burned; that year was dry.",
        [("1990", "DATE", "1990"), ("Two years later", "DATE", "1992"), ("that year", "DATE", "1992")],
    ),
    (
        "He left in 1990 and came back the following year.",
        [("1990", "DATE", "1990"), ("the following year", "DATE", "1991")],
    ),
    ("The mill will close, the owner said Thursday.", [("Thursday", "DATE", "2013-03-21")]),
    ("The works are supposed to end by May.", [("May", "DATE", "2013-05")]),
    ("He came in January this year.", [("January this year", "DATE", "2013-01")]),
    ("He left at 10 p.m. Wednesday.", [("10 p.m. Wednesday", "TIME", "2013-03-20T22:00")]),
    ("Trade grew in the nineties.", [("the nineties", "DATE", "199")]),
    ("Fiscal year 2011 was poor.", [("Fiscal year 2011", "DATE", "2011")]),
    ("It was dry in the past three years.", [("the past three years", "DURATION", "P3Y")]),
    ("It burned for twenty four hours.", [("twenty four hours", "DURATION", "PT24H")]),
    ("He rested a month after the storm.", [("a month", "DURATION", "P1M")]),
    ("It ran a year and a half.", [("a year and a half", "DURATION", "P1Y6M")]),
    ("Trains leave on Friday nights.", [("Friday nights", "SET", "XXXX-WXX-5TNI")]),
    ("Sales fell over the last year.", [("the last year", "DURATION", "P1Y")]),
    (
        "Snow fell last summer and in the winter of 2010.",
        [("last summer", "DATE", "2012-SU"), ("the winter of 2010", "DATE", "2010-WI")],
    ),
    (
        "It was born in '98 and sold in the summer of ’69.",
        [("'98", "DATE", "1998"), ("the summer of ’69", "DATE", "1969-SU")],
    ),
    ("She ran it between 2003 and 2007.", [("2003", "DATE", "2003"), ("2007", "DATE", "2007")]),
    ("From 1999 to 2005 he sat.", [("1999", "DATE", "1999"), ("2005", "DATE", "2005")]),
    ("A 1996 law ended the 1992 protests.", [("1996", "DATE", "1996"), ("1992", "DATE", "1992")]),
    (
        "It ran from June to August 2011.",
        [("June", "DATE", "2011-06"), ("August 2011", "DATE", "2011-08")],
    ),
    (
        "It snowed on 5 and 6 May 2012.",
        [("5", "DATE", "2012-05-05"), ("6 May 2012", "DATE", "2012-05-06")],
    ),
    (
        "He sat from March 3 to April 2, 2011.",
        [("March 3", "DATE", "2011-03-03"), ("April 2, 2011", "DATE", "2011-04-02")],
    ),
    ("The last week of March was dry.", [("March", "DATE", "2013-03")]),
    ("Sales grew in the first quarter of last year.", [("the first quarter of last year", "DATE", "2012-Q1")]),
    ("Sales fell in last year’s third quarter.", [("last year’s third quarter", "DATE", "2012-Q3")]),
    (
        "For the year ended June 30 the loss grew.",
        [("the year", "DURATION", "P1Y"), ("June 30", "DATE", "2012-06-30")],
    ),
    ("Shots were heard on the night of 12 March.", [("the night of 12 March", "TIME", "2013-03-12TNI")]),
    ("It sank in the morning of June 5, 2012.", [("the morning of June 5, 2012", "TIME", "2012-06-05TMO")]),
    ("By mid-afternoon the fire was out.", [("mid-afternoon", "TIME", "2013-03-22TAF")]),
    ("It began at 11.30pm on Tuesday.", [("11.30pm on Tuesday", "TIME", "2013-03-19T23:30")]),
    ("It began at nine o'clock in the evening.", [("nine o'clock in the evening", "TIME", "2013-03-22T21:00")]),
    (
        "It fell on March 3. He died the next morning, or the night before.",
        [
            ("March 3", "DATE", "2013-03-03"),
            ("the next morning", "TIME", "2013-03-04TMO"),
            ("the night before", "TIME", "2013-03-02TNI"),
        ],
    ),
    (
        "An hour later he was dead; days later, so was she.",
        [("An hour later", "DURATION", "PT1H"), ("days later", "DURATION", "PXD")],
    ),
    ("Several weeks later it fell.", [("Several weeks later", "DURATION", "PXW")]),
    ("The land will one day be sold.", [("one day", "DATE", "FUTURE_REF")]),
    ("It took one day to mend.", [("one day", "DURATION", "P1D")]),
    (
        "Boats leave on Monday and Tuesday nights.",
        [("Monday", "SET", "XXXX-WXX-1TNI"), ("Tuesday nights", "SET", "XXXX-WXX-2TNI")],
    ),
    (
        "They rest every other day and on weekends.",
        [("every other day", "SET", "P2D"), ("on weekends", "SET", "XXXX-WXX-WE")],
    ),
    ("They may meet in the weeks ahead.", [("the weeks ahead", "DURATION", "PXW")]),
    (
        "Months of talks ended a week-long siege.",
        [("Months", "DURATION", "PXM"), ("a week-long", "DURATION", "P1W")],
    ),
    ("It ended the two-month-long strike.", [("the two-month-long", "DURATION", "P2M")]),
    ("He ruled for a quarter of a century.", [("a quarter of a century", "DURATION", "P25Y")]),
    ("He came on the same day last year.", [("the same day last year", "DATE", "2012-03-22")]),
    ("He left the day after tomorrow.", [("the day after tomorrow", "DATE", "2013-03-24")]),
    ("It rained this past Tuesday.", [("this past Tuesday", "DATE", "2013-03-19")]),
    ("The work is to end by year-end.", [("year-end", "DATE", "2013")]),
    (
        "He left on March 3 and has not been seen since then.",
        [("March 3", "DATE", "2013-03-03"), ("then", "DATE", "2013-03-03")],
    ),
    (
        "Spring 2012 was wet, the summer dry.",
        [("Spring 2012", "DATE", "2012-SP"), ("the summer", "DATE", "2012-SU")],
    ),
    ("Fiscal plans for FY2011 and FY13 failed.", [("FY2011", "DATE", "2011"), ("FY13", "DATE", "2013")]),
    ("It sank on 02nd March 2012.", [("02nd March 2012", "DATE", "2012-03-02")]),
    ("As of 1800hrs on March 3 all were safe.", [("1800hrs on March 3", "TIME", "2013-03-03T18:00")]),
    ("It began at 9pm local time on Tuesday.", [("9pm local time on Tuesday", "TIME", "2013-03-19T21:00")]),
    ("Pumps are off each evening.", [("each evening", "SET", "XXXX-XX-XXTEV")]),
    (
        "By the afternoon, after last evening's rain, it was dry.",
        [("the afternoon", "TIME", "2013-03-22TAF"), ("last evening", "TIME", "2013-03-21TEV")],
    ),
    ("Over the following weeks it grew.", [("the following weeks", "DURATION", "PXW")]),
    ("The coming weeks will tell.", [("The coming weeks", "DATE", "FUTURE_REF")]),
    (
        "It took days to reach them, even hours after the storm.",
        [("days", "DURATION", "PXD"), ("hours", "DURATION", "PTXH")],
    ),
    (
        "An hours-long siege ended half a dozen years of calm.",
        [("An hours-long", "DURATION", "PTXH"), ("half a dozen years", "DURATION", "P6Y")],
    ),
    ("He ruled for two dozen years.", [("two dozen years", "DURATION", "P24Y")]),
    ("Cases fell in the week before the vote.", [("the week", "DURATION", "P1W")]),
    ("Losses during last year’s storms were small.", [("last year", "DATE", "2012")]),
    ("Losses during the last year were small.", [("the last year", "DURATION", "P1Y")]),
    (
        "Sales in Q3 beat those of Q1 2011 and H2 2010.",
        [("Q3", "DATE", "2012-Q3"), ("Q1 2011", "DATE", "2011-Q1"), ("H2 2010", "DATE", "2010-H2")],
    ),
    ("The list began in 1950 and has grown since then.", [("1950", "DATE", "1950"), ("then", "DATE", "1950")]),
    (
        "For the nine months it lost $2 million, from $3 million a year earlier.",
        [("nine months", "DURATION", "P9M"), ("a year earlier", "DATE", "2012")],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_a_time_has_its_value(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "About 2,000 people may march on the palace.",
        "It was the fall of the government.",
        "She won a second time with 2010 votes.",
        "The second man was a quarter owner.",
        "Flight 370 had 12 crew.",
        "The quarterly payout and the annual fair were cut.",
        "He left soon after the flood.",
        "They spoke of the future of the town.",
        "Since the fall of the town prices may fall and rise.",
        "It was a 2000 metre race for 1500 men and the 2012 nurses.",
        "The 34-year-old ferry sank.",
        "The days of steam are over, and then it fell.",
        "The day after the vote he died.",
        "In the 2012/13 year-book a 5'98 note stood.",
        "A 12-year-old girl, a man 45 years old and Ann Lee, a 30-year-old, came.",
        "Between 1500 and 2000 people came.",
    ],
)
def test_other_words_are_no_times(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "value"),
    [("It shut on Friday.", "XXXX-WXX-5"), ("It shut last week.", "XXXX-WXX"), ("It shut on March 3.", "XXXX-03-03")],
)
def test_without_a_day_of_publication_what_is_not_told_is_x(sentence: str, value: str) -> None:
    assert [each[2] for each in told(sentence, None)] == [value]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It shut on 03/04/2012.", ["2012"]),
        ("It shut on 03/04/2012 and 13/04/2012.", ["2012-04-03", "2012-04-13"]),
        ("It shut on 03/04/2012 and 04/13/2012.", ["2012-03-04", "2012-04-13"]),
        ("It shut on 03/04/2012, as on March 20, 2011.", ["2012-03-04", "2011-03-20"]),
        ("It shut on 03/20/2013.", ["2013-03-20"]),
        ("It shut on 29 February 2023.", ["2023-02"]),
    ],
)
def test_days_and_months_in_figures_are_read_as_the_other_dates_are(text: str, values: list[str]) -> None:
    assert [each[2] for each in told(text)] == values


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.pattern.pattern[:60])
def test_the_signs_of_a_rule_leave_no_match_out(rule: Rule) -> None:
    matched = [sentence for sentence, _ in TOLD if rule.pattern.search(sentence)]

    assert all(not rule.signs or any(sign in sentence.lower() for sign in rule.signs) for sentence in matched)


@given(st.text(alphabet="0123456789 adeghlmnorstuwyMFT.:,-/'\n", max_size=120), st.none() | st.dates())
def test_no_text_raises_and_every_span_lies_in_it(text: str, published: date | None) -> None:
    found = find_timexes(text, split_sentences(text), published)

    ends = [0, *(each.span[1] for each in found)]
    assert all(end <= each.span[0] < each.span[1] <= len(text) for end, each in zip(ends, found, strict=False))
