"""Money in the currency of the country that a text tells of: "Rs" in a story from Pakistan is no Indian money."""

from functools import cached_property

import msgspec

from store.extraction.figure import Figure
from store.lexicon.currencies import find_homes, names_its_country


class HomeMoney:
    """The currencies of one text, worked out when the first figure asks for them."""

    def __init__(self, text: str) -> None:
        self._text = text

    def settle(self, figure: Figure) -> Figure:
        """Return `figure` with the currency that its sign or word has where the text is from."""
        code = figure.quantity.unit
        if figure.kind != "money" or code is None:
            return figure
        start, end = figure.span
        end = max(end, figure.unit_span[1]) if figure.unit_span else end
        home = None if names_its_country(code, self._text[start:end]) else self._homes.get(code)
        if home is None:
            return figure
        return msgspec.structs.replace(figure, quantity=msgspec.structs.replace(figure.quantity, unit=home))

    @cached_property
    def _homes(self) -> dict[str, str]:
        return find_homes(self._text)
