"""Nouns as the cells and lines a reader sees; the command's tables use them too."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from tui.safe import clean_line

if TYPE_CHECKING:
    from store import Discrepancy, Fact, Note, Quantity, Source, Span

UNKNOWN_CLOCK = "??"
OWN_VOICE = "own voice"
NO_DATE = "DATE MISSING"
SIGNS = ("", "·", "?", "!", "!!")
"""Severity 0 to 4: held back, context, check, contradicts, serious."""
SEVERITY_WORDS = ("held back", "context", "check", "contradicts", "serious")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
STATUS_WORDS = {
    "new": "new",
    "checking": "checking",
    "waiting": "waiting",
    "stands": "both stand",
    "settled": "settled",
    "explained": "explained",
    "wrong_match": "wrong match",
}
_MONEY = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "ILS": "₪"}
_ABBREVIATIONS = frozenset(
    {"km", "m", "cm", "mm", "kg", "g", "t", "l", "ha", "mph", "kph", "bpd", "kWh", "MW", "GW", "hertz"}
)
_PLURALS = {"foot": "feet", "inch": "inches"}
_SCALES = ((10**12, "tn"), (10**9, "bn"), (10**6, "m"))
_MOMENT = re.compile(
    r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d)[\d:.]*)?(T(?:MO|AF|EV|NI))?(Z|[+-]\d\d:?\d\d)?([~?%])?"
)
_DAYTIMES = {"TMO": " morning", "TAF": " afternoon", "TEV": " evening", "TNI": " night"}
_WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)


def figure(fact: Fact) -> str:
    """Return the figure as stated: `~850`, `>=3`, `>100`, `100-200`, `dozens`, `none`, `NOT 800`; `` for no figure."""
    bare = quantity(fact.quantity, fact) if fact.quantity else ""
    if fact.polarity == "negative":
        return f"NOT {bare}".strip()
    return bare


def quantity(stated: Quantity, fact: Fact | None = None) -> str:
    """Return an interval as it was stated; a vague word is taken from the fact's words."""
    if stated.qualifier == "fuzzy":
        return (fact and figure_words(fact)) or _between(stated)
    if stated.qualifier == "at_least":
        return (">" if stated.strict else ">=") + _amount(_first(stated.low, stated.value), stated.unit)
    if stated.qualifier == "at_most":
        return ("<" if stated.strict else "<=") + _amount(_first(stated.high, stated.value), stated.unit)
    if stated.qualifier == "range" or stated.value is None:
        return _between(stated)
    if stated.qualifier == "about":
        return "~" + _amount(stated.value, stated.unit)
    return "none" if stated.value == 0 and stated.unit is None else _amount(stated.value, stated.unit)


def figure_words(fact: Fact) -> str:
    """Return the words of the sentence that give the figure, or `` where their place is not known."""
    return _cut(fact, fact.words.figure or fact.span)


def who_what(fact: Fact) -> str:
    """Return what is counted and what it did or suffered, in plain words."""
    words = fact.what or " ".join(part for part in (fact.population, fact.predicate) if part)
    return clean_line(words or fact.text)


def said_by(fact: Fact) -> str:
    """Return who says it: a speaker (and who relayed it), or that the outlet says it itself."""
    if not fact.speaker:
        return OWN_VOICE
    return clean_line(f"{fact.speaker}/{fact.relayed_by}" if fact.relayed_by else fact.speaker)


def as_of(fact: Fact, near: str | None = None) -> str:
    """Return as of when the figure stood: `26 Jan`, `26 Jan?` where inferred, `??` where unknown.

    The year is left out when it is that of `near`, the date of publication.
    """
    return _clock(fact, "as_of", fact.as_of, near)


def happened(fact: Fact, near: str | None = None) -> str:
    """Return when the event took place, marked as `as_of` is."""
    return _clock(fact, "event_date", fact.event_date, near)


def day(written: str | None, near: str | None = None) -> str:
    """Return an EDTF or ISO 8601 time in words: `20-26 Jan 2022`, `Jan 2022`, `26 Jan 2022 14:40`; `` for none."""
    if not written:
        return ""
    start, _, end = written.partition("/")
    year = near[:4] if near else ""
    first, last = _moment(start, year), _moment(end, year) if end else ""
    if not last or first == last:
        return first
    head, _, tail = first.partition(" ")
    return f"{head}-{last}" if tail and last.endswith(tail) else f"{first} - {last}"


def published(source: Source) -> str:
    """Return the date of publication, marked `?` where it was inferred, or that there is none."""
    if not source.published:
        return NO_DATE
    return day(source.published) + ("?" if source.published_inferred else "")


def label(source_id: int) -> str:
    """Return the short name of a source: `S1`."""
    return f"S{source_id}"


def outlet(source: Source) -> str:
    """Return who published it, and after whom: `The Reference (after WSJ)`, `outlet?`."""
    name = clean_line(source.publisher or f"outlet? {source.title}")
    return f"{name} (after {clean_line(source.outlet_of_origin)})" if source.outlet_of_origin else name


def status(discrepancy: Discrepancy) -> str:
    """Return what was decided, whether it is signed, and how many answers came since."""
    words = STATUS_WORDS[discrepancy.decision.status]
    signed = ", signed" if discrepancy.decision.signed_by else ""
    new = len(discrepancy.reopened)
    return f"{words}{signed}, {new_answers(new)}" if new else words + signed


def new_answers(count: int) -> str:
    """Return `1 new answer`, `2 new answers`."""
    return f"{count} new answer{'' if count == 1 else 's'}"


def note_line(note: Note) -> str:
    """Return who wrote a note, when, and its tags: `mk · 2026-11-20 18:02 · #ask`."""
    when = (note.updated or note.created or "")[:16].replace("T", " ")
    return clean_line(
        " · ".join(part for part in (note.author, when, " ".join(f"#{tag}" for tag in note.tags)) if part)
    )


def citation(fact: Fact, source: Source) -> str:
    """Return a fact as one line that can be quoted: words, speaker, outlet, dates, address."""
    speaker = f"{fact.speaker}" if fact.speaker else "the outlet's own voice, nobody named"
    parts = (
        f"“{' '.join(fact.text.split())}”",
        f"({speaker}; as of {as_of(fact)})",
        f"{outlet(source)}, {source.title}, {published(source)}",
        source.url or "",
        "" if fact.checked else "[unchecked]",
    )
    return clean_line(" ".join(part for part in parts if part))


def _clock(fact: Fact, name: str, written: str | None, near: str | None) -> str:
    if written:
        return day(written, near) + ("?" if name in fact.clocks_inferred and not written.endswith("?") else "")
    weekday = _WEEKDAY.search(_cut(fact, fact.words.date))
    return f"{weekday[0][:3].title()} {UNKNOWN_CLOCK}" if weekday else UNKNOWN_CLOCK


def _cut(fact: Fact, span: Span | None) -> str:
    if span is None or fact.sentence_start is None:
        return ""
    return clean_line(fact.text[max(0, span[0] - fact.sentence_start) : max(0, span[1] - fact.sentence_start)])


def _moment(written: str, year: str) -> str:
    match = _MOMENT.fullmatch(written.strip())
    if match is None:
        return clean_line(written)
    days = [str(int(match[3]))] if match[3] else []
    if match[2] and 1 <= int(match[2]) <= len(MONTHS):
        days.append(MONTHS[int(match[2]) - 1])
    if match[1] != year or not days:
        days.append(match[1])
    hour = f" {match[4]}" if match[4] else ""
    return " ".join(days) + hour + _DAYTIMES.get(match[5] or "", "") + (match[7] or "")


def _between(stated: Quantity) -> str:
    if stated.low is None and stated.high is None:
        return UNKNOWN_CLOCK
    if stated.low is None:
        return "<=" + _amount(stated.high, stated.unit)
    if stated.high is None:
        return ">=" + _amount(stated.low, stated.unit)
    if stated.unit in _MONEY or not stated.unit:
        return f"{_amount(stated.low, stated.unit)}-{_amount(stated.high, stated.unit)}"
    return f"{_amount(stated.low, None)}-{_amount(stated.high, stated.unit)}"


def _first(*values: float | None) -> float | None:
    return next((value for value in values if value is not None), None)


def _amount(value: float | None, unit: str | None) -> str:
    if value is None:
        return UNKNOWN_CLOCK
    if unit == "share":
        part = Fraction(value).limit_denominator(20)
        return f"{part}" if abs(float(part) - value) < 1e-3 else f"{value:g}"  # noqa: PLR2004 (a third is written 0.333)
    if unit == "%":
        return f"{_number(value)} %"
    if unit and len(unit) == 3 and unit.isupper():  # noqa: PLR2004 (ISO 4217)
        return _MONEY.get(unit, f"{unit} ") + _scaled(value)
    return f"{_number(value)} {_named(value, clean_line(unit))}" if unit else _number(value)


def _named(value: float, unit: str) -> str:
    """Return the name of a measure as it follows a number: `1 hour`, `2 hours`, `5 km`, `6 feet`."""
    if value == 1 or unit in _ABBREVIATIONS or not unit.isalpha():
        return unit
    return _PLURALS.get(unit, f"{unit}s")


def _scaled(value: float) -> str:
    for scale, name in _SCALES:
        if abs(value) >= scale:
            return f"{_number(round(value / scale, 3))}{name}"
    return _number(value)


def _number(value: float) -> str:
    return f"{value:,.3f}".rstrip("0").rstrip(".") if abs(value) >= 1 else f"{value:g}"
