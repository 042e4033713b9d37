"""Which figures are joined by an arrow: those of which the later one updates the earlier."""

import pytest

from store import Discrepancy, Fact, Quantity, Relation, Source
from tui.panes.by_date import by_date, in_words, joined_pairs
from tui.panes.discrepancies import DiscrepancyRow, joined_figures

FIGURES = {
    1: (40, "2022-01-21"),
    2: (12, "2022-01-21"),
    3: (93, "2022-01-22"),
    4: (15, "2022-01-22"),
    5: (98, "2022-01-25"),
}
FACTS = [
    Fact(id=number, passage=1, text="words", as_of=day, quantity=Quantity(value=figure, low=figure, high=figure))
    for number, (figure, day) in FIGURES.items()
]


def linked(*facts: int, kind: str = "update") -> Relation:
    return Relation(type=kind, severity=1, why="", facts=facts)  # type: ignore[arg-type]


def in_a_line(*relations: Relation) -> str:
    dated, undated = by_date((fact, Source(id=1, title="t", published="2022-01-26")) for fact in FACTS)
    return in_words(dated, undated, joined_pairs(relations))


def test_an_arrow_joins_what_updates_and_nothing_that_stands_between() -> None:
    assert (
        in_a_line(linked(1, 3), linked(2, 4)) == "40 (21 Jan) → 93 (22 Jan) · 12 (21 Jan) → 15 (22 Jan) · 98 (25 Jan)"
    )


def test_of_two_figures_that_go_on_from_one_the_longer_chain_does() -> None:
    told = in_a_line(linked(1, 4), linked(1, 3, 5))
    assert told == "40 (21 Jan) → 93 (22 Jan) → 98 (25 Jan) · 12 (21 Jan) · 15 (22 Jan)"


@pytest.mark.parametrize(
    ("relations", "row"),
    [
        ([linked(1, 3)], "40 → 93|12|15…"),
        ([linked(1, 3, 5)], "40 → 93 → 98|12…"),
        ([linked(3, 5, kind="conflict"), linked(1, 3)], "93|98|40|12…"),
        ([], "40|12|93|15…"),
    ],
)
def test_a_row_shows_the_figures_of_its_first_reason_first(relations: list[Relation], row: str) -> None:
    found = Discrepancy(id=1, facts=tuple(FIGURES), title="How many?", relations=tuple(relations))
    assert joined_figures(DiscrepancyRow(found, tuple(FACTS))) == row
