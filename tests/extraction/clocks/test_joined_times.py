"""Times that several words tell together, and those that count from another one, seen from Wednesday 15 May 2024."""

import pytest

from tests.extraction.clocks.test_clocks import read

PUBLISHED = "2024-05-15"


def clocks_of(text: str) -> list[tuple[str | None, str | None]]:
    return [(clock.event_date, clock.as_of) for clock in read(text, PUBLISHED)]


def event_of(text: str) -> str | None:
    return read(text, PUBLISHED)[-1].event_date


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("Police shot 12 men on Friday, 3 May 2019.", "2019-05-03"),
        ("Police shot 12 men on Friday, May 3, 2019.", "2019-05-03"),
        ("Police shot 12 men on Friday 3rd May 2019, the mayor said.", "2019-05-03"),
        ("Police shot 12 men on Friday (3 May 2019).", "2019-05-03"),
        ("Police shot 12 men on 3 May 2019, a Friday.", "2019-05-03"),
        ("Police shot 12 men on the morning of Friday, May 3.", "2024-05-03"),
        ("Police shot 12 men on Tuesday, April 30.", "2024-04-30"),
        ("Police shot 12 men on Monday, 15 May 2024.", "2024-05-15"),
        ("Police shot 12 men on 29 February 2023.", None),
        ("Police shot 12 men on Friday, 31 April 2023.", None),
        ("Police shot 12 men on Friday in March 2019.", "2024-05-10"),
    ],
)
def test_a_date_is_kept_beside_its_weekday(sentence: str, event: str | None) -> None:
    assert event_of(sentence) == event


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("Some 12 men fell on Monday and Tuesday.", "2024-05-13/2024-05-14"),
        ("Some 12 men fell on Tuesday of last week.", "2024-05-07"),
        ("Some 12 men fell in April and May.", "2024-04/2024-05"),
        ("Some 12 men fell in 2019 and 2021.", "2019/2021"),
        ("Some 12 men fell on Friday, Saturday and Sunday.", "2024-05-10/2024-05-12"),
        ("Some 12 men fell from Sunday to Tuesday.", "2024-05-12/2024-05-14"),
        ("Some 12 men fell between Wednesday and Friday.", "2024-05-08/2024-05-10"),
        ("Some 12 men fell on May 3rd and May 4th.", "2024-05-03/2024-05-04"),
        ("Some 12 men fell from 29 April to 3 May 2019.", "2019-04-29/2019-05-03"),
        ("Some 12 men fell between January and March.", "2024-01/2024-03"),
        ("Some 12 men fell between November and March 2019.", "2018-11/2019-03"),
        ("Some 12 men fell between 2015 and 2019.", "2015/2019"),
        ("Some 12 men fell in the week ending 5 May.", "2024-04-29/2024-05-05"),
        ("Some 12 men fell in the three months to March.", "2024-01/2024-03"),
        ("Some 12 men fell on Monday, and Tuesday’s march was called off.", "2024-05-13"),
    ],
)
def test_two_ends_are_one_span_of_days(sentence: str, event: str) -> None:
    assert event_of(sentence.replace("three months", "3 months")) == event


def test_each_of_two_figures_has_the_day_beside_it() -> None:
    for sentence in (
        "Some 12 men fell on Monday and 4 on Tuesday.",
        "Some 12 fell on Monday, and 4 were hurt on Tuesday.",
    ):
        assert [event for event, _ in clocks_of(sentence)] == ["2024-05-13", "2024-05-14"]


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("Some 12 men fell over the weekend.", "2024-05-11/2024-05-12"),
        ("Some 12 men fell a fortnight ago.", "2024-05-01"),
        ("Some 12 men fell the day before yesterday.", "2024-05-13"),
        ("Since the start of the year, 12 men have fallen.", "2024-01-01/2024-05-15"),
        ("Since the beginning of the month 12 men have fallen.", "2024-05-01/2024-05-15"),
        ("In Q3 2022, 12 men fell.", "2022-07/2022-09"),
        ("In the third quarter of 2022, 12 men fell.", "2022-07/2022-09"),
        ("In the first quarter 12 men fell.", "2024-01/2024-03"),
        ("In the third quarter 12 men fell.", "2023-07/2023-09"),
        ("In the third quarter of the game 12 men fell.", None),
        ("Some 12 men fell in the year ended June 2023.", "2022-07/2023-06"),
        ("Some 12 men fell on Good Friday.", "2024-03-29"),
        ("Some 12 men fell over the Easter weekend.", "2024-03-29/2024-04-01"),
        ("Some 12 men fell on Christmas Eve 2019.", "2019-12-24"),
        ("Some 12 men fell the Tuesday after Easter.", "2024-04-02"),
        ("Some 12 men fell on the Tuesday after the vote.", None),
        ("Some 12 men fell on Bloody Sunday.", None),
        ("Some 12 men fell, the Sunday Times found.", None),
        ("Some 12 men fell in past week.", "2024-05-08/2024-05-15"),
        ("The 2019 flood killed 12 men.", "2019"),
        ("The 2019 flood killed many; this one killed 12 men.", None),
        ("The trial opens on 3 June with 12 men.", "2024-06-03"),
    ],
)
def test_more_words_that_tell_a_time(sentence: str, event: str | None) -> None:
    assert event_of(sentence) == event


@pytest.mark.parametrize(
    ("text", "event", "inferred"),
    [
        ("Two days before the vote on 2 June 2019, 12 men fell.", "2019-05-31", False),
        ("The day after the vote on 2 June 2019, 12 men fell.", "2019-06-03", False),
        ("Three years after the town burned in March 2019, 12 men fell.", "2022-03~", True),
        ("Weeks after the vote on 2 June 2019, 12 men fell.", None, False),
        ("It came two years after a flood in March 2019 killed 12 men.", "2019-03", False),
        ("On Sunday 9 men fell. The day before, 12 men had fallen.", "2024-05-11", True),
        ("On Sunday 9 men fell. The following Tuesday 12 men fell.", "2024-05-14", True),
        ("On 3 May 2019, 9 men fell. That night 12 men fell.", "2019-05-03", True),
        ("The strike began on 3 April. On its fourth day 12 men fell.", "2024-04-06", True),
        ("The trial began on 3 April. On the fourth day of the trial 12 men fell.", "2024-04-06", True),
        ("The trial began on 3 April. On the fourth day of the strike 12 men fell.", None, False),
        ("The trial began on 3 April. On its fourth day 9 men fell. Two days earlier 12 fell.", "2024-04-04", True),
        ("The strike began on 3 April and the trial on 9 May. On the second day 12 men fell.", None, False),
        ("On the fourth day of the strike 12 men fell.", None, False),
        ("For the fourth day 12 men fell.", None, False),
    ],
)
def test_a_time_is_counted_from_another_one(text: str, event: str | None, *, inferred: bool) -> None:
    clock = read(text, PUBLISHED)[-1]

    assert (clock.event_date, "event_date" in clock.inferred) == (event, inferred)


@pytest.mark.parametrize(
    ("text", "as_of", "inferred"),
    [
        ("By 5pm on Tuesday, 12 men had been found.", "2024-05-14", False),
        ("By the evening of 3 May 12 men had been found.", "2024-05-03", False),
        ("By noon Tuesday, 12 men had been found, the mayor said on Wednesday.", "2024-05-14", False),
        ("The fire began on 20 March. By the seventh day, 12 men had fallen.", "2024-03-26", True),
        ("The Herald reported last week that 12 men would go.", "2024-05-06/2024-05-12", False),
        ("Some 12 men would go, the Herald reported last week.", "2024-05-06/2024-05-12", False),
        ("The mayor said in a speech on Monday that 12 men had fallen.", "2024-05-13", False),
        ("Figures released on Friday counted 12 men.", "2024-05-10", False),
        ("It will cut 12 posts under plans announced last year, the Herald said on Friday.", "2024-05-10", False),
    ],
)
def test_as_of_when_a_figure_stood(text: str, as_of: str, *, inferred: bool) -> None:
    clock = read(text, PUBLISHED)[-1]

    assert (clock.event_date, clock.as_of, "as_of" in clock.inferred) == (None, as_of, inferred)


@pytest.mark.parametrize(
    ("sentence", "as_of"),
    [
        ("The death toll rose to 12 on Monday.", "2024-05-13"),
        ("On Monday the death toll rose to 12.", "2024-05-13"),
        ("The death toll on Monday reached 12, the mayor said.", "2024-05-13"),
        ("The toll from Monday’s fire rose to 12.", "2024-05-15"),
        ("The toll from the fire on Monday has risen to 12.", "2024-05-15"),
        ("The death toll rose to 12 in the fire of Monday, a week in which it rained.", "2024-05-15"),
        ("The army shot 12 men on Monday.", "2024-05-15"),
    ],
)
def test_a_total_stands_on_the_day_on_which_it_rose(sentence: str, as_of: str) -> None:
    assert clocks_of(sentence)[0][1] == as_of


def test_men_released_on_a_day_are_released_that_day() -> None:
    assert event_of("Police said that 12 men were released on Friday.") == "2024-05-10"


def test_a_week_says_when_they_were_shot_and_not_when_it_was_said() -> None:
    assert event_of("Police said last week 12 men were shot.") == "2024-05-06/2024-05-12"


@pytest.mark.parametrize(
    ("sentence", "events"),
    [
        ("Some 12 men fell on Monday, up from 9 on Sunday.", ["2024-05-13", "2024-05-12"]),
        ("Some 12 men fell, compared with 9 on Sunday.", [None, "2024-05-12"]),
        ("More than 12 men fell on Sunday.", ["2024-05-12"]),
    ],
)
def test_the_time_of_a_figure_compared_with_is_not_the_first_ones(sentence: str, events: list[str | None]) -> None:
    assert [event for event, _ in clocks_of(sentence)] == events


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Some 12 men fell on 03/04/2012.", "2012"),
        ("Some 12 men fell on 03/04/2012, said the Herald of March 5.", "2012-03-04"),
        ("Some 12 men fell on 11/05/2024.", "2024-05-11"),
    ],
)
def test_a_date_in_figures_is_not_guessed(text: str, event: str) -> None:
    assert event_of(text) == event
