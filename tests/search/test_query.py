"""What a reader may type."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.model.clock import Clock
from store.search import parse_query
from store.search.terms import Between, Mark, Term, When, Wording

TODAY = date(2026, 11, 20)


def day(year: int, month: int, number: int) -> Clock:
    return Clock(first=date(year, month, number), last=date(year, month, number))


@pytest.mark.parametrize(
    ("typed", "term"),
    [
        ("Prison", Wording(words=("prison",))),
        ("-army", Wording(words=("army",), excluded=True)),
        ('"Human Shields"', Wording(words=("human", "shields"), whole=True)),
        ('"human shi', Wording(words=("human", "shi"))),
        ("45,000", Wording(words=("45000",))),
        ("45,0", Wording(words=("450",))),
        ("U.S.", Wording(words=("us",))),
        ("al-Ḥasakah", Wording(words=("al", "hasakah"))),
        ("said:SDF", Wording(words=("sdf",), field="said")),
        ('-said:"Islamic State"', Wording(words=("islamic", "state"), field="said", whole=True, excluded=True)),
        ("population:boys", Wording(words=("boys",), field="who")),
        ("value>100", Between(low=100, strict=True)),
        ("value<=2k", Between(high=2000)),
        ("value:850", Between(low=850, high=850)),
        ("value:100..200", Between(low=100, high=200)),
        ("value:100..", Between(low=100)),
        ("value>4.9m", Between(low=4_900_000, strict=True)),
        ("asof>=2022-01-20", When(field="asof", sign=">=", clock=day(2022, 1, 20))),
        (
            "published:2022-01",
            When(field="published", sign=":", clock=Clock(first=date(2022, 1, 1), last=date(2022, 1, 31))),
        ),
        ("since:13-Nov", When(field="since", sign=">=", clock=day(2026, 11, 13))),
        ("since:24-Dec", When(field="since", sign=">=", clock=day(2025, 12, 24))),
        ("since:yesterday", When(field="since", sign=">=", clock=day(2026, 11, 19))),
        ("has:note", Mark(mark="has:note")),
        ("-is:unchecked", Mark(mark="is:unchecked", excluded=True)),
        ("type:same_number", Mark(mark="type:same number")),
        ("12:30", Wording(words=("12", "30"))),
    ],
)
def test_a_term_is_read(typed: str, term: Term) -> None:
    query = parse_query(typed, TODAY)

    assert query.terms == (term,)
    assert query.hint is None


def test_a_line_holds_several_terms() -> None:
    typed = 'prison children "human shields" -army said:SDF value>100 asof>=2022-01-20 has:note type:denial'

    query = parse_query(typed, TODAY)

    assert len(query.terms) == 9
    assert query.hint is None


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("said:", "said: needs something after it"),
        ("value>", "value> needs something after it"),
        ("value>many", "value>many: write value>100 or value:100..200"),
        ("asof>=soon", "soon is no date, write asof>=2022-01-20 or asof:2022-01"),
        ("spoke:SDF", "there is no field spoke:"),
    ],
)
def test_a_mistake_is_a_hint_and_the_rest_still_counts(typed: str, hint: str) -> None:
    query = parse_query(f"prison {typed}", TODAY)

    assert query.terms == (Wording(words=("prison",)),)
    assert query.hint is not None
    assert query.hint.startswith(hint)


@given(st.text(alphabet=st.sampled_from('ab1,.:<>=-" \u00e9saidvluef\u0130')) | st.text())
def test_anything_can_be_typed(typed: str) -> None:
    parse_query(typed, TODAY)
