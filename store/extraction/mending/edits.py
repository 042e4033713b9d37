"""Changes to a text that are remembered, so that every place in the new text can be found in the old one."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple

from store.model.noun import Span


class Edit(NamedTuple):
    """The words `new` instead of `text[start:end]`."""

    start: int
    end: int
    new: str


class Edited:
    """A text with edits that do not overlap; places are found in both directions."""

    __slots__ = ("_begins", "_edits", "_stops", "text")

    def __init__(self, old: str, edits: Iterable[Edit]) -> None:
        self._edits = sorted(edits)
        grown = [0, *accumulate(len(each.new) - (each.end - each.start) for each in self._edits)]
        self._begins = [each.start + by for each, by in zip(self._edits, grown, strict=False)]
        self._stops = [begin + len(each.new) for begin, each in zip(self._begins, self._edits, strict=True)]
        parts, last = [], 0
        for each in self._edits:
            parts += [old[last : each.start], each.new]
            last = each.end
        self.text = "".join([*parts, old[last:]])

    def forward(self, span: Span) -> Span:
        """Return the words of the new text that stand for `span` of the old one, without what is put in around them."""
        start, end = span
        first = bisect_right(self._edits, (start, len(self.text) + start + 1, "")) - 1
        last = bisect_left(self._edits, (end, 0, "")) - 1
        begin, stop = start, end
        if first >= 0:
            edit = self._edits[first]
            begin = self._begins[first] if start < edit.end else self._stops[first] + start - edit.end
        if last >= 0:
            stop = self._stops[last] + max(0, end - self._edits[last].end)
        return begin, max(begin, stop)

    def back(self, span: Span) -> Span:
        """Return the words of the old text that `span` of the new one stands for, whole where they were changed."""
        start, end = span
        first, last = bisect_right(self._begins, start) - 1, bisect_left(self._begins, end) - 1
        begin, stop = start, end
        if first >= 0:
            inside = start < self._stops[first]
            begin = self._edits[first].start if inside else self._edits[first].end + start - self._stops[first]
        if last >= 0:
            stop = self._edits[last].end + max(0, end - self._stops[last])
        return begin, max(begin, stop)
