"""Saying in plain words what was compared: who says what figure, as of when."""

import re
from datetime import date, timedelta
from functools import lru_cache

from store.comparison.counting import clause, count, figure
from store.comparison.moments import Moment
from store.comparison.side import STATEMENT, Side
from store.comparison.speakers import article_of
from store.model.clock import Clock
from store.model.source import Source

__all__ = [
    "count",
    "days",
    "figure",
    "name_in",
    "say",
    "speaker",
    "start",
    "tell",
    "tell_both",
    "tell_denial",
    "tell_shortly",
    "told_alike",
]

_DECEMBER = 12


def tell(side: Side) -> str:
    """Return "in S1 Islamic State said 800 people were freed (as of 26 Jan 2022, inferred)"."""
    return f"{say(side)} ({time(side.moment)})"


def say(side: Side) -> str:
    """Return who says what, without the time; a measure is given, not said."""
    said, label = clause(side), side.answer.label
    if side.answer.fact.speaker is None:
        return f"{label} reported, naming nobody, that {said}" if said else f"{label} gave {count(side)}, naming nobody"
    return f"in {label} {speaker(side)} {f'said {said}' if said else f'gave {count(side)}'}"


def tell_both(one: Side, other: Side, link: str = "; ") -> str:
    """Return both sides as the beginning of a sentence; a source and a time that they share are named once."""
    when, second = time(one.moment), say(other)
    if one.source != other.source:
        return start(f"{tell(one)}{link}{tell(other)}")
    second = second.removeprefix(f"in {one.answer.label} ")
    if one.speaker == other.speaker and clause(one) and (said := clause(other)):
        second = f"and {'that ' if one.speaker is None else ''}{said}"
        link = "; then " if "then" in link else " "
    if when == time(other.moment):
        return start(f"{say(one)}{link}{second} (both {when})")
    return start(f"{tell(one)}{link}{second} ({time(other.moment)})")


def tell_denial(denial: Side, claim: Side) -> str:
    """Return that one side denies what the other claims, as the beginning of a sentence."""
    denier, denied = _denier(denial), _denied(denial)
    label, when = denial.answer.label, time(denial.moment)
    apart = denial.source != claim.source or when != time(claim.moment)
    if apart or denial.interval.figure() != claim.interval.figure():
        return start(f"{denier} denied in {label} {denied} ({when}); {tell(claim)}")
    if claim.answer.fact.speaker is None:
        return start(f"{denier} denied {denied}, as {label} itself reported, naming nobody (both {when})")
    return start(f"{denier} denied {denied}, as {speaker(claim)} claimed (both {label}, {when})")


def told_alike(side: Side) -> str:
    """Return what several sources do that carry one sentence: "give 12 people killed", "deny that there was a leak"."""
    if side.dimension != STATEMENT:
        return f"give {count(side)}"
    return f"{'deny' if side.denied else 'say'} that {clause(side) or 'it is so'}"


def tell_shortly(side: Side) -> str:
    """Return "more than 100 people killed (S1, 26 Jan 2022)"."""
    when = time(side.moment).removeprefix("as of ").removeprefix("on ").removeprefix("dated ")
    return f"{count(side)} ({side.answer.label}, {when})"


def start(sentence: str) -> str:
    """Return words as the beginning of a sentence."""
    return sentence[:1].upper() + sentence[1:]


def speaker(side: Side) -> str:
    """Return who says it, with the article that the source puts before the name, or that nobody is named."""
    fact, source = side.answer.fact, side.answer.source
    if fact.speaker is None:
        return "nobody named"
    if (span := fact.words.speaker) and source.text and fact.speaker[:4].lower() != "the ":
        article = "the " if source.text[max(0, span[0] - 4) : span[0]].lower() == "the " else article_of(fact)
        return f"{article}{fact.speaker}"
    return f"{article}{fact.speaker}" if (article := article_of(fact)) else name_in(fact.speaker, source)


def name_in(name: str, source: Source) -> str:
    """Return a name with "the" before it where the text of the source has it so."""
    return _with_article(name, source.text or "")


def time(moment: Moment) -> str:
    """Return as of when, and how that is known."""
    if moment.clock is not None and moment.happened:
        return f"{'on' if moment.clock.first == moment.clock.last else 'dated'} {days(moment.clock)}"
    if moment.clock is not None and moment.long_ago is not None:
        return f"of {days(moment.long_ago)}, printed {days(moment.clock)}"
    if moment.clock is not None:
        return f"as of {days(moment.clock)}{', inferred' if moment.inferred else ''}"
    if moment.proposed is not None:
        return f"no date; its text implies {days(moment.proposed)}"
    return "no date"


def days(clock: Clock) -> str:
    """Return a clock as a day, a month, a year, or a span of days."""
    first, last = clock.first, clock.last
    if first == last:
        return _day(first)
    if first.day == 1 and (last + timedelta(days=1)).day == 1 and first.year == last.year:
        if first.month == last.month:
            return f"{first:%b} {first.year}"
        if (first.month, last.month) == (1, _DECEMBER):
            return str(first.year)
    return f"{_day(first)} to {_day(last)}"


def _denier(denial: Side) -> str:
    return speaker(denial) if denial.answer.fact.speaker else f"{denial.answer.label}, naming nobody,"


def _denied(denial: Side) -> str:
    said = clause(denial)
    return f"that {said}" if said else count(denial)


@lru_cache(maxsize=8192)
def _with_article(name: str, text: str) -> str:
    if name.lower().startswith(("the ", "a ", "an ")):
        return name
    named = re.findall(rf"(\bthe )?\b{re.escape(name)}\b", text, re.IGNORECASE)
    return f"the {name}" if 2 * sum(map(bool, named)) > len(named) else name


def _day(day: date) -> str:
    return f"{day.day} {day:%b %Y}"
