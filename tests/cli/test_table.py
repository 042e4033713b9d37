"""Tables for people."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from tui.cli.table import Column, cell_width, lay_out, shorten

COLUMNS: Sequence[Column[tuple[str, str]]] = (
    Column(heading="ID", cell=lambda row: row[0], right=True),
    Column(heading="WORDS", cell=lambda row: row[1]),
)


def test_columns_stand_under_their_headings() -> None:
    assert list(lay_out(COLUMNS, [("1", "850 children"), ("12", "89 prisoners")], None)) == [
        "ID  WORDS",
        " 1  850 children",
        "12  89 prisoners",
    ]


def test_wide_characters_take_two_cells() -> None:
    columns = (*reversed(COLUMNS),)

    assert list(lay_out(columns, [("1", "囚人"), ("2", "men")], None)) == [
        "WORDS  ID",
        "囚人    1",
        "men     2",
    ]


def test_characters_that_steer_a_terminal_are_shown_instead() -> None:
    (_, line) = lay_out(COLUMNS, [("1", "850\x1b]52;c;eA==\x07 \u202e[held]\nnext")], None)

    assert line == " 1  850␛]52;c;eA==␇ ⇄[held] next"


def test_a_cell_that_is_cut_says_so() -> None:
    assert shorten("prisoners", 5) == "pris…"


@given(st.lists(st.tuples(st.text(max_size=8), st.text(max_size=200)), max_size=5), st.integers(20, 120))
def test_no_line_is_wider_than_the_terminal(rows: list[tuple[str, str]], width: int) -> None:
    assert all(cell_width(line) <= width for line in lay_out(COLUMNS, rows, width))
