"""A fact's figure: what the words allow, as an interval."""

from typing import Literal

from store.model.noun import Noun

Number = int | float
Qualifier = Literal["exact", "about", "at_least", "at_most", "range", "fuzzy"]


class Quantity(Noun, frozen=True, kw_only=True, gc=False):
    """A figure as an interval; an open end is `None`.

    `value` is `None` for a range and for a fuzzy word ("dozens"). `strict` says that the bound itself is
    excluded ("more than 100"). `unit` is `None` for counted things, an ISO 4217 code for money, `%`, `share`,
    or the singular name of a measure.
    """

    value: Number | None = None
    low: Number | None = None
    high: Number | None = None
    strict: bool = False
    qualifier: Qualifier = "exact"
    unit: str | None = None

    def __post_init__(self) -> None:
        """Refuse an interval whose ends are crossed."""
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"the interval ends at {self.high}, below its start {self.low}")


FIGURE_FIELDS = frozenset(Quantity.__struct_fields__)
"""The fields of a fact that its figure is made of."""
