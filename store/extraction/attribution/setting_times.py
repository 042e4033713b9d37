"""When a thing was said, between the reporting word and what it reports: "late on Sunday (March 3)"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.words import Words

_BRACKET_REACH = 7
_MEANWHILE = listed("as after while but and with which who when citing quoting")
_YEAR = len("2015")


def after_day(words: Words, at: int) -> int:
    """Skip "Monday night" and the date in brackets behind it, the month of "late August"."""
    at += at < words.size and words.low[at] in grammar.MONTHS and words.low[at - 1] in ("late", "early")
    while at < words.size and (
        words.low[at] in ("morning", "afternoon", "evening", "night") or words.low[at] in grammar.DAYS
    ):
        at += 1
    return _after_date(words, _after_bracket(words, at))


def _after_date(words: Words, at: int) -> int:
    """Skip the date of "Friday, Jan. 3," and of "Tuesday, 4 May"."""
    if words.low[at : at + 1] != [","]:
        return at
    month = next((each for each in range(at + 1, min(words.size, at + 3)) if words.low[each] in grammar.MONTHS), None)
    if month is None or not words.capital(month) or (month > at + 1 and not words.is_number(at + 1)):
        return at
    end = month + 1
    while end < words.size and (words.low[end] == "." or words.is_number(end) or _parts_year(words, end)):
        end += 1
    dated = words.is_number(end - 1) or month > at + 1
    return end + (words.low[end : end + 1] == [","] and not _goes_on_acting(words, end + 1)) if dated else at


def _goes_on_acting(words: Words, at: int) -> bool:
    """Whether the sentence only goes on behind a date: ", warning more could die", ", as crews dug"."""
    word = words.low[at] if at < words.size else ""
    return word.endswith("ing") or word in _MEANWHILE


def _after_bracket(words: Words, at: int) -> int:
    """Skip the date that "early Tuesday (May 7)" adds."""
    if words.low[at : at + 1] != ["("]:
        return at
    close = next((end for end in range(at, min(words.size, at + _BRACKET_REACH)) if words.low[end] == ")"), None)
    dated = close is not None and any(
        words.is_number(each) or words.low[each] in grammar.TIMES for each in range(at, close)
    )
    return close + 1 if close and dated else at


def time_end(words: Words, at: int) -> int | None:
    """Return the end of a short phrase of time that begins at `at`, or `None`."""
    for end in range(at + 1, min(at + 4, words.size)):
        word = words.low[end]
        if word in grammar.TIMES and word not in ("hours", "days", "weeks", "minutes"):
            return None if words.low[end + 1 : end + 2] == ["'s"] else end + 1
        if word in grammar.MONTHS and words.capital(end):
            return _behind_month(words, end + 1)
        if not (
            word in grammar.BEFORE_TIMES
            or (words.is_number(end) and words.low[end + 1 : end + 2] and words.low[end + 1] in grammar.MONTHS)
        ):
            return None
    return None


def _behind_month(words: Words, at: int) -> int:
    """Skip the stop, the day and the year of "Oct. 10, 2015"."""
    after = at + (words.low[at : at + 1] == ["."] and at + 1 < words.size)
    while after < words.size and (words.is_number(after) or _parts_year(words, after)):
        after += 1
    return after


def _parts_year(words: Words, at: int) -> bool:
    """Whether the comma stands before a year: "10, 2015"."""
    year = words.low[at + 1] if words.low[at] == "," and at + 1 < words.size else ""
    return year.isdigit() and len(year) == _YEAR


def behind_time(words: Words, at: int) -> int:
    """Skip "on Friday", "late on Friday" between a verb and what it is about."""
    opens = at + (words.low[at : at + 1] in (["late"], ["early"]))
    end = time_end(words, opens) if words.low[opens : opens + 1] and words.low[opens] in grammar.BEFORE_TIMES else None
    return end or at
