"""Where the answers to a question lie in a plot: days across, figures up, a letter and its signs for each."""

from __future__ import annotations

from collections import Counter, defaultdict
from math import log10
from string import ascii_lowercase
from typing import TYPE_CHECKING, NamedTuple

from tui import format as shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from store import Quantity
    from tui.panes.by_date import Dated

_MARKS = "123456789" + ascii_lowercase
_FAR = 30
"""From this ratio of the largest to the smallest figure on, equal steps upwards are equal factors."""


class Point(NamedTuple):
    """An answer with its mark; `low` and `high` are `None` where the figure is open at that end."""

    mark: str
    answer: Dated
    first: int
    last: int
    figure: float
    low: float | None
    high: float | None

    @property
    def signs(self) -> str:
        """What the plot shows: the mark, `✗` denied, `?` date inferred, `↑` `↓` open upwards or downwards."""
        fact = self.answer.fact
        open_end = "↑" if self.high is None else "↓" if not self.low and fact_is_at_most(fact.quantity) else ""
        denied = "✗" if fact.polarity == "negative" else ""
        return f"{self.mark}{denied}{'?' if 'as_of' in fact.clocks_inferred else ''}{open_end}"


class Scale(NamedTuple):
    """How high a figure is drawn."""

    by_factors: bool

    def height(self, figure: float) -> float:
        """Return where a figure lies upwards."""
        return log10(figure + 1) if self.by_factors else figure


def find_points(dated: Sequence[Dated]) -> list[Point]:
    """Return a point for each answer with a figure in the unit that most have, as many as there are marks for."""
    counted = Counter(each.fact.quantity.unit for each in dated if each.fact.quantity)
    unit = counted.most_common(1)[0][0] if counted else None
    drawn = [each for each in dated if each.fact.quantity and each.fact.quantity.unit == unit]
    return [point for mark, each in zip(_MARKS, drawn, strict=False) if (point := _point(mark, each)) is not None]


def find_scale(points: Iterable[Point]) -> Scale:
    """Return the scale on which all the points can be told apart."""
    ends = [end for point in points for end in (point.figure, point.low, point.high) if end is not None]
    least, most = min(ends, default=0), max(ends, default=0)
    return Scale(by_factors=least >= 0 and most / max(least, 1) >= _FAR)


def grouped(points: Sequence[Point], scale: Scale, width: int, height: int) -> list[tuple[float, float, list[Point]]]:
    """Return points that would lie on one another as one: where, and which."""
    xs = [point.first for point in points]
    ys = [scale.height(point.figure) for point in points]
    wide, high = max(xs) - min(xs) or 1, max(ys) - min(ys) or 1
    cells: defaultdict[tuple[int, int], list[Point]] = defaultdict(list)
    for point, x, y in zip(points, xs, ys, strict=True):
        cells[round((x - min(xs)) / wide * width / 4), round((y - min(ys)) / high * height)].append(point)
    return [(group[0].first, scale.height(group[0].figure), group) for group in cells.values()]


def figure_ticks(points: Sequence[Point], scale: Scale, most: int) -> list[tuple[float, str]]:
    """Return heights with the figures that stand there."""
    figures = sorted({figure for point in points for figure in _stated(point)})
    step = max(1, -(-len(figures) // max(1, most)))
    chosen = dict.fromkeys([*figures[::step], figures[-1]])
    unit = points[0].answer.fact.quantity.unit if points[0].answer.fact.quantity else None
    return [(scale.height(figure), _stated_as(figure, unit)) for figure in chosen]


def day_ticks(points: Sequence[Point], most: int) -> list[tuple[int, str]]:
    """Return days with their names."""
    days = sorted({(point.first, point.answer.clock.first) for point in points if point.answer.clock})
    step = max(1, -(-len(days) // max(1, most)))
    return [(place, day_name(day)) for place, day in days[::step]]


def day_name(day: date) -> str:
    """Return a day as the lists show it: `26 Jan`."""
    return shown.day(day.isoformat(), day.isoformat())


def fact_is_at_most(quantity: Quantity | None) -> bool:
    """Say whether a figure has no lower end of its own."""
    return quantity is not None and quantity.qualifier == "at_most"


def _stated_as(figure: float, unit: str | None) -> str:
    from store import Quantity  # noqa: PLC0415 (one noun of the face, when it is drawn)

    return shown.quantity(Quantity(value=figure, low=figure, high=figure, unit=unit)) if figure else "0"


def _stated(point: Point) -> list[float]:
    """Return the figures that the answer names; the middle of a range is nobody's."""
    quantity = point.answer.fact.quantity
    if quantity is None or quantity.value is not None:
        return [point.figure]
    return [end for end in (quantity.low, quantity.high) if end is not None]


def _point(mark: str, each: Dated) -> Point | None:
    quantity, clock = each.fact.quantity, each.clock
    if quantity is None or clock is None:
        return None
    ends = [end for end in (quantity.value, quantity.low, quantity.high) if end is not None]
    if not ends:
        return None
    middle = sum(ends[-2:]) / len(ends[-2:]) if quantity.value is None else float(quantity.value)
    low = None if fact_is_at_most(quantity) else quantity.low
    return Point(mark, each, clock.first.toordinal(), clock.last.toordinal(), middle, low, quantity.high)
