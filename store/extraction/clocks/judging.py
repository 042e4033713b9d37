"""Judging what a time means for a figure: which is nearest, what is long past, what is to come."""

import re
from collections.abc import Sequence
from datetime import timedelta

from store.extraction.clocks.anchors import Anchor
from store.extraction.clocks.resolving import resolve
from store.extraction.clocks.time_word import TimeWord
from store.lexicon.predicates import find_verb
from store.model.clock import read_clock
from store.model.noun import Span

_BACKGROUND = timedelta(days=60)
_ACROSS, _BEHIND_COMMA = 1000, 20
_TURNS = ("but", "while", "whereas", "compared")
_IN_A_YEAR = frozenset({"month", "day_month", "quarter", "feast", "span"})
_ON = re.compile(r"\s+(?:(?:late|early)\s+)?(?:on\s+)?")
_COMPARED = re.compile(
    r"\b(?:compared (?:with|to)|(?:up|down) (?:from|on)|versus|than (?:on|in|at|the|last|during|for))\b"
)
_WITH_FIGURE = re.compile(r"\bwith\b[^,;]*\d[^,;]*$")
_LED_TO = re.compile(r"\bafter\b(?P<clause>[^.;]*),\s+\w+ing\b[^.;,]*$")
"""Between a time and a figure: "were missing on Sunday after a ferry sank, killing"."""
_ASIDE_CLOSES = re.compile(r"(?:--|–|—)\s+(?:was|were|has|had|is|are)\b")
"""Between a figure and a time: "killing three - was arrested on Sunday"."""
_APART = re.compile(r"[;:]|\b(?:but|while|whereas|this one)\b")


def event_date_of(event: TimeWord | None, anchor: Anchor) -> str | None:
    """Return when it happened; "since Monday" lasts until the anchor, and a time after the anchor is since nothing."""
    if event is None:
        return None
    resolved = resolve_at(event, anchor)
    if event.role != "since" or resolved is None:
        return resolved
    begin = resolved.partition("/")[0]
    clock = read_clock(begin)
    if anchor.day is None or clock is None or clock.first > anchor.day:
        return None
    return f"{begin}/{anchor.day}"


def resolve_at(word: TimeWord, anchor: Anchor) -> str | None:
    """Return EDTF for `word` as written on the day of the anchor, or in its month or year where no day is told."""
    if anchor.day is not None or word.kind not in _IN_A_YEAR:
        return resolve(word, anchor.day)
    period = read_clock(anchor.written)
    return resolve(word, period.last if period is not None else None)


def is_to_come(word: TimeWord, anchor: Anchor) -> bool:
    """Whether "by 2030" names a time after the text: what is told is then foreseen, not counted up to it."""
    clock = read_clock(resolve(word, anchor.day))
    return clock is not None and anchor.day is not None and clock.first > anchor.day


def is_background(event_date: str | None, anchor: Anchor) -> bool:
    """Say whether the time lies long before the text."""
    clock = read_clock(event_date)
    return clock is not None and anchor.day is not None and anchor.day - clock.last > _BACKGROUND


def is_of_another(text: str, word: TimeWord, figure: Span) -> bool:
    """Say whether the time is that of another figure or clause: compared with this one, beside it or around it."""
    first, last = (word.span, figure) if word.span[0] < figure[0] else (figure, word.span)
    between = text[first[1] : last[0]]
    if _COMPARED.search(between):
        return True
    if first is figure:
        return _WITH_FIGURE.search(between) is not None or _ASIDE_CLOSES.search(between) is not None
    if (led := _LED_TO.search(between)) is not None and _happened(led["clause"]):
        return True
    return word.which == "event" and _APART.search(between) is not None


def _happened(clause: str) -> bool:
    """Say whether a clause has a verb that tells what happened ("a ferry sank", not "days of rain")."""
    verbs = map(find_verb, clause.lower().split())
    return any(verb is not None and verb.past for verb in verbs)


def nearest(text: str, words: Sequence[TimeWord], figure: Span) -> TimeWord | None:
    """Return the words nearest to the figure; those beyond a semicolon, a "but" or an ", and" come last."""

    def distance(word: TimeWord) -> int:
        first, last = (word.span, figure) if word.span[0] < figure[0] else (figure, word.span)
        between = text[first[1] : last[0]]
        if first is figure and _ON.fullmatch(between):
            return 0
        crossing = ";" in between or ", and " in between or any(f" {turn} " in between for turn in _TURNS)
        return max(0, last[0] - first[1]) + _ACROSS * crossing + _BEHIND_COMMA * ("," in between)

    return min(words, key=distance, default=None)
