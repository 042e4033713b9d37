"""A figure found in a text, before it is known what it counts."""

from typing import Literal

from store.model.noun import Noun, Span
from store.model.quantity import Quantity

FigureKind = Literal["count", "money", "measure", "percent", "share", "duration", "times", "none"]


class Figure(Noun, frozen=True, kw_only=True, gc=False):
    """A quantity with its words.

    `span` covers hedge, number, magnitude, money sign and percent sign, not the counted noun; `number` covers
    the bare number words alone. A measure's unit word lies in `unit_span` (it may be inside `span` where the
    unit belongs to the figure). `rate` is the denominator ("day") of "barrels a day". Years, clock times and
    other numbers that count nothing are no figures. A figure `aside` is a quantity, but no fact: an age, a frame
    ("the worst in 20 years"), a part of a word ("a two-lane bridge").
    """

    span: Span
    number: Span
    quantity: Quantity
    kind: FigureKind = "count"
    unit_span: Span | None = None
    rate: str | None = None
    additional: bool = False
    aside: bool = False
