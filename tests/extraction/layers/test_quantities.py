import pytest

from store import extract_layers, extract_text

Row = tuple[str, float | tuple[float, float] | None, str | None]


def quantities(sentence: str) -> list[Row]:
    """Words, value (or both ends), and unit or head of each quantity in the layer."""
    source, passages, _ = extract_text(sentence)
    text = source.text or ""
    return [
        (
            text[slice(*each.span)],
            each.value if each.value is not None or each.low is None or each.high is None else (each.low, each.high),
            each.unit or each.head,
        )
        for each in extract_layers(source, passages).quantities
    ]


def facts(sentence: str) -> list[str]:
    """Words of the figures that became facts."""
    source, _, found = extract_text(sentence)
    text = source.text or ""
    return [text[fact.start : fact.end] for fact in found if fact.quantity is not None]


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("The survey asked women aged 40 to 60 about sleep.", ("40 to 60", (40, 60), "year")),
        ("The captain, 34, signed on Monday.", ("34", 34, "year")),
        ("A 19-year-old driver was praised by the mayor.", ("19-year", 19, "year")),
        ("It was the driest spring in 40 years.", ("40 years", 40, "year")),
        ("The bakery opened eight years ago.", ("eight years", 8, "year")),
        ("Trams leave every 12 minutes.", ("12 minutes", 12, "minute")),
        ("The plan runs for the next five years.", ("five years", 5, "year")),
        ("They closed a three-lane bridge.", ("three", 3, "lane")),
        ("She is a four-time winner.", ("four", 4, "time")),
        ("He went 7-for-11 before the break.", ("7", 7, None)),
        ("Three of the four sisters sang.", ("four", 4, "sister")),
        ("They hired a couple of cooks.", ("a couple of", 2, "cook")),
        ("It is twice as long as the old one.", ("twice", 2, "times")),
        ("Costs rose fourfold.", ("fourfold", 4, "times")),
        ("The bank made a half-point cut.", ("half", 0.5, "point")),
    ],
)
def test_a_quantity_beside_the_counts_is_shown_and_is_no_fact(sentence: str, shown: Row) -> None:
    assert shown in quantities(sentence)
    assert shown[0] not in facts(sentence)


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("The 9-member board met.", [("9", 9, "member")]),
        ("They lost four straight league matches.", [("four", 4, "match")]),
        ("Six of the last ten ferries were late.", [("Six", 6, "ferry"), ("ten", 10, "ferry")]),
        ("The bakery sells 900 loaves.", [("900", 900, "loaf")]),
        ("The zoo keeps 130 rare species.", [("130", 130, "species")]),
        ("The van hit 60 mph in 9.5 seconds.", [("60 mph", 60, "mph"), ("9.5 seconds", 9.5, "second")]),
    ],
)
def test_the_unit_or_the_noun_is_given_in_the_singular(sentence: str, shown: list[Row]) -> None:
    assert quantities(sentence) == shown


@pytest.mark.parametrize(
    "sentence",
    [
        "The Galaxy Fold 4 costs a fortune at 12 C Street.",
        "The 4K screen was bought in 2019.",
        "It flew an ATR 42, then a 737-800.",
        "The panel runs at 1080p on Windows 10 or 11.",
        "They won 4-1 at 8:15 p.m. on 3 May.",
        "The rate is given per 100,000 residents.",
        "It was a two-way street near a 7-Eleven.",
        "Call 555-201-4477 or write to 12 Mill Road.",
    ],
)
def test_a_name_a_date_or_a_score_is_no_quantity(sentence: str) -> None:
    assert quantities(sentence) == []
