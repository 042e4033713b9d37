"""Whose figures stand in a report that somebody made public."""

import pytest

from tests.extraction.attribution.said import speaker_of

RELEASED: list[tuple[str, str | None]] = [
    ("The Dorna Network for Ports (DNP) released a report documenting wrongs, highlighting the loss of 14 men.", "DNP"),
    ("The Dorna Network released a study showing 14 deaths.", "Dorna Network"),
    ("The fund published data showing that 14 mines had shut.", "fund"),
    ("The Dorna Network for Ports (DNP) released a report on Monday. The report showed 14 cases.", "DNP"),
    ("The bank published a study. It was long. The study found 14 mines shut.", "bank"),
    ("The clinic released a statement saying 14 had died.", "clinic"),
    ("Official figures from the Department for Ports released today show that 14 docks shut.", "Department for Ports"),
    ("Figures released by the union on Monday showed 14 had gone.", "union"),
]
NOT_RELEASED: list[tuple[str, str | None]] = [
    ("The bank published a book. The report found 14 mines shut.", "report"),
    ("The firm released a film showing 14 boats.", None),
    ("Rebels released photos showing 14 men.", None),
    ("The group released a video showing 14 hostages.", None),
    ("The army released 14 men.", None),
    ("The men released this afternoon show 14 wounds.", None),
]


@pytest.mark.parametrize(("text", "speaker"), RELEASED + NOT_RELEASED)
def test_what_a_writing_shows_is_said_by_whoever_released_it(text: str, speaker: str | None) -> None:
    assert speaker_of(text, "14") == speaker
