"""Names of offices with several fields in them: "the Ministry of Health, Labour and Welfare"."""

from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_FIELDS = read_reporting().offices.fields
_OFFICES = read_reporting().offices.kinds
_LONGEST_FIELD = 4
_MOST_FIELDS = 7


def office_before(words: Words, start: int, end: int) -> int | None:
    """Return where "Ministry" stands before "Labour and Welfare"; `None` where no office has those fields."""
    last = end - 1
    if words.low[last] not in _FIELDS or not words.capital(start):
        return None
    comma = _comma_before(words, start, last)
    if comma is None:
        return None
    for _ in range(_MOST_FIELDS):
        opening = _field_before(words, comma)
        if opening is None:
            return None
        if words.low[opening - 1] != ",":
            return _office(words, opening)
        comma = opening - 1
    return None


def _comma_before(words: Words, start: int, last: int) -> int | None:
    """Return the last comma before "Labour and Welfare", "Labour, and Welfare"; `start` may be either field."""
    before = words.low[start - 1]
    if before == ",":
        return start - 1 if not {"and", "&"}.isdisjoint(words.low[start:last]) else None
    if before not in ("and", "&"):
        return None
    if words.low[start - 2] == ",":
        return start - 2
    opening = _field_before(words, start - 1)
    return opening - 1 if opening is not None and words.low[opening - 1] == "," else None


def _field_before(words: Words, comma: int) -> int | None:
    """Return where "Human Services" begins before a comma."""
    at = comma
    while at > max(1, comma - _LONGEST_FIELD) and words.capital(at - 1):
        at -= 1
    return at if at < comma and words.low[comma - 1] in _FIELDS else None


def _office(words: Words, opening: int) -> int | None:
    joint = opening - 1 - (words.low[opening - 1] == "the")
    named = joint > 0 and words.low[joint] in ("of", "for", "on") and words.low[joint - 1] in _OFFICES
    return joint - 1 if named else None


def fields_after(words: Words, start: int, end: int) -> int:
    """Return where the fields end that begin with "Ministry of Health" up to `end`."""
    if words.low[end : end + 1] != [","] or words.low[end - 1] not in _FIELDS:
        return end
    office = next((at for at in range(start, end - 1) if words.low[at] in _OFFICES), None)
    if office is None or words.low[office + 1] not in ("of", "for", "on"):
        return end
    at = end
    for _ in range(_MOST_FIELDS):
        field = at + (words.low[at : at + 1] == [","])
        joined = words.low[field : field + 1] in (["and"], ["&"])
        opening = field + joined
        closing = opening
        while closing < words.size and closing - opening < _LONGEST_FIELD and words.capital(closing):
            closing += 1
        if opening in (at, closing) or words.low[closing - 1] not in _FIELDS:
            return end
        if joined:
            return closing
        at = closing
    return end
