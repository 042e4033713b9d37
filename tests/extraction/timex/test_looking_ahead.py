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
        ("Bathers were warned to expect high waves on Tuesday.", "2013-03-26"),
        ("The union planned a march on Tuesday.", "2013-03-26"),
        ("They completed the sale of the mill, with all paid by the Tuesday deadline.", "2013-03-19"),
        ("The ministers meet on Tuesday in Bern.", "2013-03-26"),
        ("The ministers met on Tuesday in Bern.", "2013-03-19"),
        ("Power will be cut on Friday.", "2013-03-22"),
        ("Power will be cut next Friday.", "2013-03-29"),
    ],
)
def test_a_weekday_lies_where_the_verb_looks(sentence: str, value: str) -> None:
    assert values(sentence) == [value]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The index is near the record that it set on Sept. 20.", "2012-09-20"),
        ("The notes will fall due on Nov. 1.", "2013-11-01"),
        ("In the quarter ended Sept. 30 it lost.", "2012-09-30"),
        ("She took ill on April 3.", "2013-04-03"),
        ("Work is for the weekend.", "2013-W12-WE"),
        ("It rained over the weekend.", "2013-W11-WE"),
    ],
)
def test_a_far_day_lies_where_the_verb_looks(sentence: str, value: str) -> None:
    assert values(sentence)[-1] == value


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
