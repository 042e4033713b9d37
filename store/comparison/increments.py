"""Figures that come on top of others ("another 12"): they are no total to compare with one."""

import re

from store.comparison.pair import Pair
from store.comparison.remarks import Remarks, place_in_sentence
from store.comparison.side import Side

_FIGURE = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|scores|hundreds|thousands)\b",
    re.IGNORECASE,
)


def is_increment(side: Side, remarks: Remarks, pair: Pair) -> bool:
    """Say whether "another 12" comes on top of a figure of the same question in the same report.

    "Another 40" behind a figure for something else ("killed 54 and injured another 40") comes on top of nothing.
    """
    if not remarks.increment:
        return False
    leads = pair.question.is_led(side)
    if not leads and (side.interval.qualifier == "fuzzy" or _stands_behind_another(side)):
        return False
    grows = bool(side.dimension) or side.theme.figure == "total"
    return grows or pair.question.is_repeated(side)


def _stands_behind_another(side: Side) -> bool:
    """Whether a figure for something else stands before in the sentence."""
    start, _ = place_in_sentence(side.answer)
    return _FIGURE.search(side.answer.fact.text[:start]) is not None


def find_addition(pair: Pair) -> tuple[Side, Side] | None:
    """Return the new ones and the total that they raised in a sentence ("eight more bodies raised the toll to 13")."""
    small, large = pair.by_size
    remarks = dict(zip((pair.left.id, pair.right.id), pair.remarks, strict=True))
    added = remarks[small.id].increment and not remarks[large.id].increment and small.start < large.start
    grows = pair.left.theme.figure == "total" and large.interval.low > small.interval.high
    return (small, large) if pair.one_sentence and added and grows else None
