import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.text.dates import find_written_dates


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("26 January 2022", "2022-01-26"),
        ("26/January/2022", "2022-01-26"),
        ("the 26th of January, 2022", "2022-01-26"),
        ("Jan. 26, 2022", "2022-01-26"),
        ("January 26 2022", "2022-01-26"),
        ("2022-01-26", "2022-01-26"),
        ("2022-01-26T14:40Z", "2022-01-26"),
        ("26/1/2022", "2022-01-26"),
        ("1/26/2022", "2022-01-26"),
        ("January 2022", "2022-01"),
    ],
)
def test_a_date_in_full_is_found(words: str, edtf: str) -> None:
    assert [date.edtf for date in find_written_dates(f"It was {words}, they say")] == [edtf]


@pytest.mark.parametrize("words", ["31 February 2022", "in 2022", "26 January", "2,022", "may 2022 men", "45/13/2022"])
def test_what_is_no_full_date_is_left(words: str) -> None:
    assert find_written_dates(words) == []


@given(st.text())
def test_no_text_raises_and_spans_lie_in_it(text: str) -> None:
    assert all(0 <= date.span[0] < date.span[1] <= len(text) for date in find_written_dates(text))


@pytest.mark.parametrize(
    ("text", "edtf", "other"),
    [
        ("It sank on 03/04/2022.", "2022-04-03", "2022-03-04"),
        ("It sank on 03/04/2022, like another on 13/02/2022.", "2022-04-03", None),
        ("It sank on 03/04/2022, like another on 02/13/2022.", "2022-03-04", None),
        ("It sank on 03/04/2022. It was built on March 1.", "2022-03-04", None),
        ("It sank on 03/04/2022. It was built on 1 March.", "2022-04-03", None),
        ("It sank on 03/04/2022, after 13/02/2022 and 02/13/2022.", "2022-04-03", "2022-03-04"),
        ("It sank on 03.04.2022.", "2022-04-03", None),
        ("It sank on 04/04/2022.", "2022-04-04", None),
    ],
)
def test_the_other_dates_of_a_text_tell_what_comes_first_in_figures(text: str, edtf: str, other: str | None) -> None:
    first = find_written_dates(text)[0]

    assert (first.edtf, first.other) == (edtf, other)
