"""The day on which something is done about an event is not the day of the event."""

import pytest

from tests.extraction.clocks.test_clocks import read


def events_of(sentence: str) -> list[str | None]:
    return [clock.event_date for clock in read(sentence, "2024-05-15")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Police on Tuesday arrested the owner over a fire that killed 31 people.",
        "A court on Friday sentenced the owner of the dam, which killed 118.",
        "The owner was found guilty on Friday of 12 murders.",
        "The man was charged on Monday with the murder of 10 women.",
        "The man was jailed on Monday for killing 10 women.",
        "The firm was fined on Tuesday over the spill that killed 400 birds.",
        "The town gathered on Sunday to mourn 31 people.",
        "The president on Monday visited the site of a blast that killed 12.",
        "The president condemned on Monday the attack in which 12 men died.",
        "The man who killed 31 people was sentenced on Friday.",
        "The blast that killed 31 people was condemned on Sunday.",
        "The government declared an emergency on Tuesday after floods killed 40 people.",
        "The court heard on Monday how 12 men died.",
        "The man fell ill on Monday after a visit to the coast, where 40 people had died.",
        "A judge ruled on Tuesday that 31 people were killed unlawfully.",
        "The harbour was shut on Tuesday after the ferry capsized, killing 31 people.",
        "The captain of the ferry that ran aground -- killing 31 people -- was arrested on Tuesday.",
    ],
)
def test_an_older_event_has_no_day_of_what_is_done_about_it(sentence: str) -> None:
    assert events_of(sentence) == [None]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Police arrested 31 people on Tuesday.", "2024-05-14"),
        ("Police on Tuesday buried 31 people who had no name.", "2024-05-14"),
        ("A court on Tuesday sentenced 31 men over a fire.", "2024-05-14"),
        ("A fire on Tuesday that killed 31 people was put out.", "2024-05-14"),
        ("A bomb on Tuesday hit a bus that was carrying 40 people.", "2024-05-14"),
        ("Gunmen on Tuesday attacked a village, killing 31.", "2024-05-14"),
        ("The dam burst on Tuesday after days of rain, killing 40.", "2024-05-14"),
        ("The firm launched on Tuesday an attack that killed 12.", "2024-05-14"),
        ("The town saw a day of mourning on Tuesday as 12 were buried.", "2024-05-14"),
        ("Officials said Wednesday that 31 people were released Tuesday.", "2024-05-14"),
        ("On Tuesday, a day after the quake struck, 40 people died.", "2024-05-14"),
        ("Police made arrests over the 14 May attack, in which 40 people died.", "2024-05-14"),
        ("Officials said that 31 people were released on Tuesday.", "2024-05-14"),
        ("The hull had overturned on Tuesday, as the toll in the disaster reached 75.", "2024-05-14"),
    ],
)
def test_what_is_done_has_its_day(sentence: str, day: str) -> None:
    assert events_of(sentence) == [day]


def test_both_in_one_sentence() -> None:
    assert events_of("On Friday a court sentenced 4 men over a crash that killed 118.") == ["2024-05-10", None]
