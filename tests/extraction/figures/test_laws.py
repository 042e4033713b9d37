from hypothesis import given
from hypothesis import strategies as st

from store.extraction.figures import find_figures

PIECES = [
    "12", "1,000", "4.9", "one", "two", "twenty", "-", " ", " to ", " and ", "between ", "from ", "half",
    " a ", "million", "bn", "$", "%",
    "of", " in ", "dozens", "more than ", "under ", "no ", "none", "people", "days", "ago", "(", ")", ",", ".", "½",
    "Jan. ", "2022", "m",
    "°", "٣", "\u00a0", "aged ", "hundred", "one in ", "at least ", "or so", "¬ # ", "times", "¹",
]  # fmt: skip


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    for figure in find_figures(text, 0, len(text)):
        assert 0 <= figure.span[0] <= figure.number[0] < figure.number[1] <= figure.span[1] <= len(text)


@given(st.lists(st.sampled_from(PIECES), max_size=24))
def test_any_row_of_number_words_is_read(pieces: list[str]) -> None:
    text = "".join(pieces)
    figures = find_figures(text, 0, len(text))

    assert all(0 <= figure.span[0] <= figure.number[0] < figure.number[1] <= figure.span[1] for figure in figures)
    assert all(figure.span[1] <= len(text) for figure in figures)
    assert len({figure.number for figure in figures}) == len(figures)


@given(st.sampled_from(PIECES), st.sampled_from(PIECES))
def test_where_a_sentence_stands_does_not_matter(left: str, right: str) -> None:
    text = f"{left} {right} people fled"
    alone = find_figures(text, 0, len(text))
    moved = find_figures(f"Before. {text} After.", 8, 8 + len(text))

    assert [figure.quantity for figure in moved] == [figure.quantity for figure in alone]
    assert [figure.span for figure in moved] == [(figure.span[0] + 8, figure.span[1] + 8) for figure in alone]
