"""Money is that of the country a text tells of."""

import pytest

from store.extraction import extract_facts
from store.model.passage import Passage
from store.model.source import Source


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Officials in Lahore, in Pakistan, released Rs4bn for dykes.", "PKR"),
        ("Colombo said Sri Lanka would pay 900 million rupees.", "LKR"),
        ("Delhi said India would pay Rs90m.", "INR"),
        ("The ministry promised Rs90m.", "INR"),
        ("Pakistan said that Indian rupees worth 2 million Indian rupees were found.", "INR"),
        ("A baker in Cairo, the capital of Egypt, paid 40 pounds.", "EGP"),
        ("A British tourist in Cairo paid £40.", "GBP"),
        ("Damage in Cebu has risen to P10,339,290,061.", "PHP"),
        ("Rice worth P4.6-billion was lost.", "PHP"),
        ("A fisherman in Manila, in the Philippines, lost 80,000 pesos.", "PHP"),
    ],
)
def test_a_sum_is_in_the_money_of_its_country(text: str, unit: str) -> None:
    source = Source(id=1, title="Report", text=text)
    facts = extract_facts(source, [Passage(id=1, source=1, text=text, start=0, end=len(text))])

    assert [fact.quantity.unit for fact in facts if fact.quantity] == [unit]
