"""Facts, figures and times in the words of a report."""

import calendar
import re

from store.comparison.speakers import article_of
from store.lexicon.plain_words import tell_what
from store.model.fact import Fact
from store.model.quantity import Number, Quantity
from store.model.source import Source

SEVERITIES = ("held back", "context", "check", "contradicts", "serious")
SIGNS = ("", "·", "?", "!", "!!")
STATUSES = {
    "new": "not decided",
    "checking": "being checked",
    "waiting": "waiting",
    "stands": "both stand",
    "settled": "settled",
    "explained": "explained",
    "wrong_match": "a wrong match: the facts do not belong together",
}
QUALIFIERS = {
    "exact": "exact",
    "about": "about",
    "at_least": "at least",
    "at_most": "at most",
    "range": "range",
    "fuzzy": "vague",
}
_MOMENT = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d)[\d:.]*)?(Z|[+-]\d\d:?\d\d)?.*")


def figure(fact: Fact) -> str:
    """Return the figure in the words of the source; a denied one, or one without a place, is spelled."""
    quantity = fact.quantity
    if quantity is None:
        return "no figure"
    if fact.polarity == "negative":
        return f"not {spell(quantity)}"
    return _words(fact) or spell(quantity)


def spell(quantity: Quantity) -> str:
    """Return an interval in words: "at least 3", "more than 100", "100 to 200"."""
    low, high, unit = quantity.low, quantity.high, f" {quantity.unit}" if quantity.unit else ""
    match quantity.qualifier:
        case "at_least":
            bare = f"{'more than' if quantity.strict else 'at least'} {_number(low, quantity.value)}"
        case "at_most":
            bare = f"{'fewer than' if quantity.strict else 'up to'} {_number(high, quantity.value)}"
        case "about":
            bare = f"about {_number(quantity.value, low)}"
        case "exact" if quantity.value is not None:
            bare = _number(quantity.value)
        case _:
            bare = f"{_number(low)} to {_number(high)}" if low != high else _number(low)
    return bare + unit


def what(fact: Fact) -> str:
    """Return what is counted and what happened to it."""
    unit = fact.quantity.unit if fact.quantity else None
    return fact.what or tell_what(fact.population, fact.predicate, unit) or "of what is not known"


def speaker(fact: Fact) -> str:
    """Return who says it, or that nobody is named."""
    if not fact.speaker:
        return "nobody named"
    named = f"{article_of(fact)}{fact.speaker}"
    return f"{named} (relayed by {fact.relayed_by})" if fact.relayed_by else named


def outlet(source: Source) -> str:
    """Return who printed it, and after whom."""
    return _after(source.publisher or "outlet not known", source)


def printer(source: Source) -> str:
    """Return who printed it, inside a sentence: the title stands for an outlet that is not known."""
    return _after(source.publisher or f"“{source.title}”", source)


def published(source: Source) -> str:
    """Return when it was printed, whether that was inferred, or that no date is known."""
    if not source.published:
        return "date missing"
    return day(source.published) + (", inferred" if source.published_inferred else "")


def as_of(fact: Fact) -> str:
    """Return as of when the figure stood, whether that was inferred, or that it is not known."""
    if not fact.as_of:
        return "not known"
    return day(fact.as_of) + (", inferred" if "as_of" in fact.clocks_inferred else "")


def checked(fact: Fact) -> str:
    """Return who compared the fact with its words, or that nobody did."""
    return f"checked by {fact.checked.by}, {day(fact.checked.at)}" if fact.checked else "unchecked"


def day(written: str) -> str:
    """Return EDTF or ISO 8601 in words; what is neither stays as it is."""
    first, _, last = written.partition("/")
    if last and first != last:
        return f"{_moment(first)} to {_moment(last)}"
    return _moment(first) + (" (about)" if written.endswith("~") else "")


def _moment(written: str) -> str:
    match = _MOMENT.fullmatch(written.strip())
    if match is None:
        return written
    month = int(match[2] or 0)
    name = calendar.month_abbr[month] if 1 <= month <= 12 else ""  # noqa: PLR2004
    zone = "UTC" if match[5] in {"Z", "+00:00", "+0000"} else match[5] or ""
    parts = (str(int(match[3])) if match[3] else "", name, match[1], match[4] or "", zone)
    return " ".join(part for part in parts if part)


def _after(name: str, source: Source) -> str:
    return f"{name} (after {source.outlet_of_origin})" if source.outlet_of_origin else name


def _words(fact: Fact) -> str:
    span = fact.words.figure or fact.span
    if span is None or fact.sentence_start is None:
        return ""
    cut = fact.text[max(0, span[0] - fact.sentence_start) : max(0, span[1] - fact.sentence_start)]
    return cut[:1].lower() + cut[1:]


def _number(*figures: Number | None) -> str:
    known = next((one for one in figures if one is not None), None)
    return "an unknown number" if known is None else f"{known:,}"
