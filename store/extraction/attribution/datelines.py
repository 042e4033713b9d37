"""Where a sentence begins behind the place and day that stand before it: "LISBON (AP) –", "Lisbon, Aug 30"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.known import known
from store.extraction.attribution.words import Words

_LONGEST = 9
_LONGEST_PLACE = 3


def after_dateline(words: Words, end: int) -> int:
    """Return where the sentence begins, at most at `end`; 0 where it has no dateline."""
    for at in range(min(end, _LONGEST)):
        if words.low[at] == ":" and words.low[max(0, at - 1)] not in known().roles:
            return at + 1
        if words.low[at] in ("–", "•", "|"):
            return at + (2 if words.low[at + 1 : at + 2] == ["–"] else 1)
        if not (words.capital(at) or words.low[at] in ("(", ")", ",", ".", "/") or words.is_number(at)):
            break
    return _after_day(words, end)


def _after_day(words: Words, end: int) -> int:
    """Read "Lisbon, Aug 30 The mayor said", where the mark behind the day is lost."""
    for comma in range(1, min(end, _LONGEST_PLACE + 1)):
        if words.low[comma] == ",":
            month = words.low[comma + 1 : comma + 2]
            dated = bool(month) and month[0] in grammar.MONTHS and comma + 2 < end and words.is_number(comma + 2)
            return comma + 3 if dated and comma + 3 < end and words.low[comma + 3] != "," else 0
        if not words.capital(comma - 1) or not words.capital(comma):
            return 0
    return 0
