"""As of when a toll stands that somebody puts on a day, and whose day it is: that of the toll or of the event."""

import pytest

from tests.extraction.clocks.test_clocks import read

PUBLISHED = "2024-05-15"  # a Wednesday


def last(sentence: str) -> tuple[str | None, str | None]:
    clock = read(sentence, PUBLISHED)[-1]
    return clock.as_of, None if "as_of" in clock.inferred else "told"


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Police on Sunday raised the toll to three.", "2024-05-12"),
        ("Police on Sunday put the number of dead at 14.", "2024-05-12"),
        ("The ministry on Friday again revised down the death toll from the fire to 31.", "2024-05-10"),
        ("The board on Tuesday cut its estimate of the missing to nine.", "2024-05-14"),
        ("The mayor on Monday told reporters 14 had died.", "2024-05-13"),
        ("The clinic on Monday reported 14 new cases.", "2024-05-13"),
        ("The ministry raised the toll to 14 on Sunday.", "2024-05-12"),
        ("The ministry raised the toll on Sunday to 14.", "2024-05-12"),
        ("The mayor put the number of dead at 14 on Sunday.", "2024-05-12"),
        ("The council gave the figure to be 45 on Sunday.", "2024-05-12"),
        ("The toll on Tuesday rose to 41.", "2024-05-14"),
        ("The toll rose from nine on Sunday to 14 on Tuesday.", "2024-05-14"),
        ("The toll stood at 14 on Tuesday, up from nine on Sunday.", "2024-05-12"),
        ("The toll was raised to 14 on Tuesday.", "2024-05-14"),
        ("The board disputes Sunday's death toll of nine.", "2024-05-12"),
    ],
)
def test_a_toll_stands_on_the_day_on_which_somebody_puts_it(sentence: str, day: str) -> None:
    assert last(sentence) == (day, "told")


@pytest.mark.parametrize(
    ("sentence", "clocks"),
    [
        ("On Sunday, the ministry said 14 people had died.", ("2024-05-12", None)),
        ("On Sunday the ministry said 14 people had died.", ("2024-05-12", None)),
        ("On Sunday night, Lima had reported a death toll of 14.", ("2024-05-12", None)),
        ("Late on Saturday, the guild said 14 boats had sunk.", ("2024-05-11", None)),
        ("At around 10 pm on Sunday, the office posted the number of dead as 49.", ("2024-05-12", None)),
        ("Last week the board said 14 people were missing.", ("2024-05-06/2024-05-12", None)),
        ("Yesterday the minister told parliament that 14 guards had been held.", ("2024-05-14", None)),
        ("In a televised address late on Sunday, the mayor said 14 had died.", ("2024-05-12", None)),
        ("At a news conference on Sunday, the mayor said 14 had died.", ("2024-05-12", None)),
        ("During a raid on Sunday, police said 14 had died.", ("2024-05-15", "2024-05-12")),
        ("On Sunday police shot 14 men, the mayor said.", ("2024-05-15", "2024-05-12")),
        ("On Sunday, 14 people died, police said.", ("2024-05-15", "2024-05-12")),
        ("On Sunday, the firm said, it cut 14 jobs.", ("2024-05-15", "2024-05-12")),
        ("On Sunday gunmen who said nothing shot 14 men.", ("2024-05-15", "2024-05-12")),
        ("On Sunday, rescuers found 14 bodies, the mayor said on Monday.", ("2024-05-13", "2024-05-12")),
    ],
)
def test_a_time_that_opens_the_sentence_of_whoever_tells_is_that_of_telling(
    sentence: str, clocks: tuple[str, str | None]
) -> None:
    clock = read(sentence, PUBLISHED)[-1]
    assert (clock.as_of, clock.event_date) == clocks


@pytest.mark.parametrize(
    "sentence",
    [
        "The death toll from the attack on Tuesday rose to 41, police said.",
        "The death toll of the blast late on Tuesday reached 41.",
        "The death toll in the landslide which buried a village on Tuesday has reached 41.",
        "The death toll in the raid that hit the port on Tuesday rose to 41.",
    ],
)
def test_the_day_of_the_event_is_not_that_of_the_toll(sentence: str) -> None:
    assert last(sentence) == (PUBLISHED, None)


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("Since an outbreak was declared on 27 March, the clinic has seen 4,072 cases.", "2024-03-27/2024-05-15"),
        ("At least 90 people have died since protests erupted on Friday.", "2024-05-10/2024-05-15"),
        ("At least 90 people have died since the mayor closed the port on Friday.", "2024-05-10/2024-05-15"),
        ("The number of dead has since risen to 41 on Sunday.", "2024-05-12"),
        ("Police have since arrested 14 men who came on Friday.", "2024-05-10"),
        ("The vote is to be held on Friday in 45 wards.", "2024-05-17"),
        ("Bodies found to be 45 on Sunday were burned.", "2024-05-12"),
    ],
)
def test_a_clause_with_since_lasts_until_now(sentence: str, event: str) -> None:
    assert read(sentence, PUBLISHED)[-1].event_date == event


def test_the_clock_of_a_page_begins_no_entry() -> None:
    text = (
        "Saturday, 23rd November 2030\n\nThousands may have died in the storm on the coast\n\n"
        "Tuesday, 14th May 2024\n\nThe toll could be as high as 40, the mayor has said in Dorna."
    )

    assert {clock.as_of for clock in read(text, PUBLISHED)} <= {"2024-05-14", "2024-05-15"}
