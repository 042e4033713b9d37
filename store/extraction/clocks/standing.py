"""Figures that are totals of a day: "the toll rose to 14 on Monday", "Sunday's toll of nine"."""

import re

from store.extraction.clocks.putting import PUT_AT, TOLLS
from store.extraction.clocks.time_word import TimeWord
from store.lexicon.clocks import clock_words
from store.model.noun import Span

_TOTAL, _FRONT, _BEHIND = 120, 10, 16
_ROSE = (
    r"(?<!has )(?<!have )"
    r"\b(?:rose|risen|climbed|stood|reached|hit|passed|topped|jumped|grew|increased|soared|surged|doubled|was|were|to\s+be"
    r"|raised|revised|lowered|updated|put|upgraded|corrected)"
    r"(?:\s+(?:to|at|past|above|over|about|some|nearly|almost|a)){0,3}\s+$"
)
_NUMBERED = r"\b(?:dead|injured|wounded|missing|victims|casualties)\s+(?:numbered|totall?ed)\s+$"
_FROM_TO = rf"\b(?:{TOLLS})\b[^.;]{{0,60}}\bfrom\s[^.;]{{3,40}}\sto\s+$"
_STANDING = re.compile(rf"\b(?:{TOLLS})\b[^.;]{{0,60}}{_ROSE}|{_FROM_TO}|{_NUMBERED}|{PUT_AT}", re.IGNORECASE)
_FROM = re.compile(
    rf"\b(?:{TOLLS})\b[^.;]{{0,80}}\b(?:from|(?:at|to|was|reached)\s[^.;,]{{3,40}}\sand)\s+$", re.IGNORECASE
)
_RISING = re.compile(rf"\s+(?:{_ROSE}|(?:to|at)\s+$)", re.IGNORECASE)
_OWNED = re.compile(rf"['’]s\s+(?:[a-z]+\s+){{0,3}}(?:{TOLLS})\s+(?:of|gave|was|stood\s+at|showed)\s+", re.IGNORECASE)
_HAPPENINGS = "|".join(sorted(clock_words().happenings.with_plurals()))
_OF_THE_EVENT = re.compile(
    rf"\b(?:(?:{_HAPPENINGS})\s+(?:(?:early|late|on|in|at|of|last)\s+)*"
    r"|(?:that|which|who)\s+(?!(?:has|have)\b)[^,;]{3,90})$",
    re.IGNORECASE,
)
"""Before the day of what is told of, not of the toll: "the toll of the attacks that took place on"."""


def stands(text: str, sentence: Span, word: TimeWord, figure: Span) -> bool:
    """Say whether the figure is a total that stands at that time: "the toll rose from 9 on Sunday to 14 on Monday"."""
    if word.span[0] < figure[0]:
        return _stands_after(text, sentence, word, figure)
    begin = max(sentence[0], figure[0] - _TOTAL)
    if _STANDING.search(text, begin, figure[0]) is None and _FROM.search(text, begin, figure[0]) is None:
        return False
    behind = text[figure[1] : word.span[0]]
    return (
        len(behind) < _BEHIND
        and not any(mark in behind for mark in (",", ";", ".", " from ", " and "))
        and text[word.span[1] : word.span[1] + 1] not in ("'", "’")
    )


def _stands_after(text: str, sentence: Span, word: TimeWord, figure: Span) -> bool:
    """Say whether the time before the figure is that of the total: "on Monday the toll rose to"."""
    if _OWNED.fullmatch(text, word.span[1], figure[0]) is not None:
        return True
    if _STANDING.search(text, max(sentence[0], figure[0] - _TOTAL), figure[0]) is None:
        return False
    if _OF_THE_EVENT.search(text, max(sentence[0], word.span[0] - _TOTAL), word.span[0]):
        return False
    return word.span[0] - sentence[0] < _FRONT or _RISING.fullmatch(text, word.span[1], figure[0]) is not None
