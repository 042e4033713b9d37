"""Finding the figures of a sentence."""

import re

from store.extraction.figure import Figure
from store.model.quantity import Quantity

_NUMBER = re.compile(r"(?<![\w.,-])\d{1,3}(?:,\d{3})*(?![\w,])")


def find_figures(text: str, start: int, end: int) -> list[Figure]:
    """Return the figures of the sentence `text[start:end]` in order; what is not a count is left out."""
    figures: list[Figure] = []
    for match in _NUMBER.finditer(text, start, end):
        value = int(match[0].replace(",", ""))
        figures.append(
            Figure(span=match.span(), number=match.span(), quantity=Quantity(value=value, low=value, high=value))
        )
    return figures
