"""Sentences that tell two tolls, each as of its own day, seen from Wednesday 15 May 2024."""

import pytest

from tests.extraction.clocks.test_clocks import read

PUBLISHED = "2024-05-15"


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("The toll rose from nine on Sunday to 14 on Monday.", ["2024-05-12", "2024-05-13"]),
        ("The toll stood at nine on Sunday and 14 on Monday.", ["2024-05-12", "2024-05-13"]),
        ("Police said Sunday that nine had died; on Monday they put the toll at 14.", ["2024-05-12", "2024-05-13"]),
        ("Police said on Monday 14 had died, after saying on Sunday that nine had.", ["2024-05-13", "2024-05-12"]),
        ("The guild, which on Sunday put the toll at nine, said on Monday it was 14.", ["2024-05-12", "2024-05-13"]),
        ("The nine deaths reported on Sunday have been revised to 14.", ["2024-05-12", PUBLISHED]),
        ("The toll rose to 14 from nine the previous day.", [PUBLISHED, None]),
        ("Sunday's count gave nine dead; it is now 14.", ["2024-05-12", PUBLISHED]),
        ("The toll rose to 14 on Monday, the mayor said on Tuesday.", ["2024-05-14"]),
    ],
)
def test_each_toll_stands_on_its_own_day(sentence: str, days: list[str | None]) -> None:
    assert [clock.as_of for clock in read(sentence, PUBLISHED)] == days
