"""Laws of what the panes are drawn with."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.panes.wrapping import wrap
from tui.safe import clean
from tui.widgets.line import Line, Piece, changed_cells, fit

TEXTS = st.text(alphabet=st.sampled_from("ab  \n東e\u0301é5-"), max_size=120)
LINES = st.lists(st.builds(Piece, st.text(alphabet="ab ", max_size=6), st.sampled_from(["", "dim"])), max_size=4).map(
    tuple
)


@given(TEXTS, st.integers(2, 40))
def test_wrapping_loses_nothing_but_the_breaks(text: str, width: int) -> None:
    lines = wrap(text, width)

    assert all(cell_len(text[start:end]) <= width for start, end in lines)
    assert all(before[1] <= after[0] <= before[1] + 1 for before, after in pairwise(lines))
    between = [text[before[1] : after[0]] for before, after in pairwise(lines)]
    assert all(part == "" or part.isspace() for part in between)
    assert lines[0][0] == 0
    assert lines[-1][1] >= len(text) - 1


@given(st.text(max_size=40).map(clean), st.integers(1, 30))
def test_a_cell_is_as_wide_as_its_column(text: str, width: int) -> None:
    assert cell_len(fit(text, width)) == width


@given(LINES, LINES)
def test_repainting_the_changed_cells_turns_one_line_into_the_other(before: Line, after: Line) -> None:
    old, new = ([(letter, piece.look) for piece in line for letter in piece.text] for line in (before, after))
    length = max(len(old), len(new))
    padded_old, padded_new = (cells + [(" ", "end")] * (length - len(cells)) for cells in (old, new))
    found = changed_cells(before, after, 80)
    first, count = found or (0, 0)

    assert padded_old[:first] + padded_new[first : first + count] + padded_old[first + count :] == padded_new
