"""Whether a day lies ahead, by the words before it; seen from Friday 22 March 2013."""

from datetime import date

import pytest

from store.extraction.timex import find_timexes
from store.text.sentences import split_sentences

PUBLISHED = date(2013, 3, 22)


def values(text: str) -> list[str]:
    return [each.value for each in find_timexes(text, split_sentences(text), PUBLISHED)]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("It was not until Tuesday that the mayor spoke.", "2013-03-19"),
        ("The road did not open until Tuesday.", "2013-03-19"),
        ("The road will not open until Tuesday.", "2013-03-26"),
        ("The firm, which had been sold, plans to pay down its debt by Tuesday.", "2013-03-26"),
        ("They demanded an answer by Tuesday.", "2013-03-26"),
        ("The work will be finished by Tuesday.", "2013-03-26"),
        ("The toll reached 20 by Tuesday.", "2013-03-19"),
        ("The toll rose to twenty by Tuesday.", "2013-03-19"),
        ("By Tuesday, the river had fallen.", "2013-03-19"),
        ("By Tuesday, all must be gone.", "2013-03-26"),
        ("Nine have drowned since the start of the rains on Tuesday.", "2013-03-19"),
        ("The season starts on Tuesday.", "2013-03-26"),
    ],
)
def test_a_weekday_lies_where_the_verb_looks(sentence: str, value: str) -> None:
    assert values(sentence) == [value]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The firm must repay the loan by February.", "2014-02"),
        ("The firm bought it in February.", "2013-02"),
        ("The vote is due this October.", "2013-10"),
    ],
)
def test_a_month_lies_where_the_verb_looks(sentence: str, value: str) -> None:
    assert values(sentence) == [value]
