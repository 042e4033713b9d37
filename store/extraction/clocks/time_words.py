"""Finding the words of a sentence that tell a time."""

import re
from bisect import bisect_left, bisect_right
from typing import Literal, NamedTuple

from store.lexicon.quantities import numerals
from store.model.noun import Span
from store.text.dates import MONTH, MONTHS, find_written_dates, month_number
from store.text.folding import lowered

TimeKind = Literal["date", "day_month", "month", "year", "weekday", "today", "ago", "past", "unit", "later"]
Role = Literal["event", "said", "as_of", "since"]
_BEFORE = 60
_ABBREVIATED = 5
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_PARTS = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "tonight": "TNI"}

_COUNTED = frozenset({"day", "week", "month", "year"})
_UNIT = r"(?:minute|hour|day|night|week|month|year|decade)"
_NUMBER = (
    r"(?:\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty(?:-\w+)?"
    r"|thirty|forty|fifty)"
)
_DAY_PART = r"(?:\s+(?P<{0}>morning|afternoon|evening|night))?"
_MANNER = r"(?:early|late|mid)"
_RELATIVE = re.compile(
    r"\b(?:"
    rf"(?=[A-Zlntp])(?:(?P<which>(?i:last|next|this|past|previous))\s+)?(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
    rf"{_DAY_PART.format('wpart')}"
    r"|(?=\d)(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:\s?(?:-|–|to|and)\s?(?P<day2>\d{1,2})(?:st|nd|rd|th)?)?"
    rf"(?:\s+of)?\s+(?P<dmonth>{MONTH})"
    rf"|(?=[A-Z])(?P<mmonth>{MONTH})\s+(?P<mday>\d{{1,2}})(?:st|nd|rd|th)?(?:\s?(?:-|–|to)\s?(?P<mday2>\d{{1,2}}))?"
    r"(?![\d:])(?!,\d)"
    rf"|(?i:in|last|since|this|during|until|by|of|from|next|{_MANNER})[\s-]+(?:{_MANNER}[\s-]+)?(?P<month>{MONTH})(?!\s*\d)"
    rf"|(?i:in|since|during|until|by|from|of|before|after|the\s+year|{_MANNER})[\s-]+(?:{_MANNER}[\s-]+)?"
    r"(?P<year>(?:1[89]|20)\d\d)(?![\d,]\d|-\d)\b"
    r"|(?i:"
    r"(?P<agohedge>(?:more\s+than|over|less\s+than|nearly|almost|about|around|some|roughly)\s+)?"
    rf"(?P<ago>{_NUMBER})\s+(?P<agounit>{_UNIT})s?\s+ago"
    rf"|(?:(?:over|in|during|within|for)\s+)?the\s+(?:last|past|previous)\s+(?:(?P<past>{_NUMBER})\s+)?(?P<pastunit>{_UNIT})s?\b"
    r"|(?P<unitwhich>last|this)\s+(?P<unit>week|month|year|weekend|spring|summer|autumn|winter)\b"
    rf"|(?P<later>{_NUMBER})\s+(?P<laterunit>day|night|week|month|year)s?\s+(?P<turn>later|earlier|afterwards|before\s+that)\b"
    r"|the\s+(?P<turned>next|following|previous)\s+(?P<turnedunit>day|night|morning|evening|week)\b"
    r"|(?P<today>today|tonight|yesterday|overnight|last\s+night|this\s+(?:morning|afternoon|evening)|earlier\s+in\s+the\s+day)\b"
    rf"{_DAY_PART.format('tpart')}"
    r"))",
)
_TURNS = (
    "day", "ago", "last", "past", "previous", "this", "later", "earlier", "afterwards", "before", "next", "following",
    "tonight", "overnight",
)  # fmt: skip
_YEAR = re.compile(r"\d{4}")
_SAYING = (
    r"(?:in|on|at|an?|the|its|his|her|late|early|just|after|midnight|noon|statement|news|press|conference|briefing|reporters"
    r"|journalists|interview|earlier|separately|state|television|to|with|phone|by|telephone|email|local|media|agency"
    r"|broadcaster|radio|station|newspaper|website|parliament|lawmakers|issued|released|posted|[A-Z][\w.’']*)"
)
_SAID = re.compile(
    r"\b(?:said|says|say|announced|announces|reported|reports|confirmed|stated|told|tweeted|added|estimated|warned|wrote|posted|declared"
    r"|statement|revealed|admitted|acknowledged|insisted|claimed|quoted|spoke|speaking|briefing)\b"
    rf"(?:\s+{_SAYING}){{0,7}}\s*,?\s*$"
)
_AS_OF = re.compile(
    r"\b(?:as\s+of|as\s+at|by|until|up\s+to)\s+(?:(?:the\s+end|the\s+end\s+of|early|late|noon|midday|midnight)\s+)?$",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"\bsince\s+(?:the\s+)?(?:(?:early|late|mid)\s+)?(?:(?:coup|war|fighting|conflict|offensive|siege|operation|crisis"
    r"|uprising|protests?|invasion|violence|outbreak|pandemic|assault|campaign|blockade|army|military|rebels)\b"
    r"[^,.;:()\d]{0,30}\s)?$",
    re.IGNORECASE,
)
IN_WHICH = re.compile(r",?\s+(?:when|in which)\b", re.IGNORECASE)
"""Behind a time, these words tell what happened then ("the worst since 2013, when 15 died")."""
_UNTIL = re.compile(r"\b(?:extended|postponed|delayed|until|till|through|deadline)\b[^.;]{0,24}$", re.IGNORECASE)
_AHEAD = re.compile(
    r"\b(?:will|to\s+be|scheduled|due|expected(?:\s+to|\s+by|\s+in)|plans?\s+to|is\s+to|are\s+to|starting|by\s+the\s+end\s+of"
    r"|planned|forecast)\b"
)


class TimeWord(NamedTuple):
    """Words that tell a time: what kind, in which role, and the parts of them that matter.

    `edtf` for a written date; `number` is a day, month, year, weekday (0 Monday) or count; `unit` and `which` as
    written; `month` for a day and month; `until` the second day of "5-6 June"; `part` the part of the day.
    """

    span: Span
    kind: TimeKind
    role: Role = "event"
    edtf: str = ""
    number: int = 0
    month: int = 0
    until: int = 0
    unit: str = ""
    which: str = ""
    part: str = ""


def find_time_words(text: str, start: int, end: int) -> list[TimeWord]:
    """Return the words of `text[start:end]` that tell a time, in order."""
    if not _may_tell(text[start:end]):
        return []
    found = [TimeWord(date.span, "date", edtf=date.edtf) for date in find_written_dates(text, start, end)]
    ends = [word.span[1] for word in found]
    starts = [word.span[0] for word in found]
    for match in _RELATIVE.finditer(text, start, end):
        word = _read(match)
        if word is not None and bisect_left(starts, match.end()) <= bisect_right(ends, match.start()):
            found.append(word)
    told = (word._replace(role=_role(text, start, word)) for word in found)
    return sorted(_ahead(text, start, word) for word in told)


def _may_tell(sentence: str) -> bool:
    """Say whether the sentence has a word without which nothing tells a time; most have none."""
    low = lowered(sentence)
    return (
        any(turn in low for turn in _TURNS)
        or any(month in sentence for month in MONTHS)
        or _YEAR.search(sentence) is not None
    )


def _role(text: str, start: int, word: TimeWord) -> Role:
    before = text[max(start, word.span[0] - _BEFORE) : word.span[0]]
    own = text[word.span[0] : word.span[1]].split(maxsplit=1)[0].lower()
    if (own == "since" or _SINCE.search(before)) and not IN_WHICH.match(text, word.span[1]):
        return "since"
    if own in ("by", "until") or _AS_OF.search(before):
        return "as_of"
    said = _SAID.search(before)
    if said is not None and word.kind in ("weekday", "today", "date", "day_month"):
        return "said"
    return "event"


def _ahead(text: str, start: int, word: TimeWord) -> TimeWord:
    """Look forward where the sentence speaks of what is to come: "will meet on Friday"."""
    if word.kind not in ("weekday", "day_month", "month") or word.which or word.role not in ("event", "as_of"):
        return word
    if word.kind == "day_month" and _UNTIL.search(text, max(start, word.span[0] - _BEFORE), word.span[0]):
        return word._replace(which="next")
    coming = _AHEAD.search(text, max(start, word.span[0] - _BEFORE), word.span[0])
    return word._replace(which="next") if coming else word


def _read(match: re.Match[str]) -> TimeWord | None:  # noqa: PLR0911 - one form of words after another
    bare = match[0].endswith(".") and len(match[0].split()[-1]) > _ABBREVIATED
    span = (match.start(), match.end() - bare)
    if match["weekday"]:
        number = WEEKDAYS.index(match["weekday"].lower())
        which = (match["which"] or "").lower()
        return TimeWord(span, "weekday", number=number, which=which, part=_PARTS.get(match["wpart"] or "", ""))
    if match["ago"]:
        about = "about" if match["agohedge"] else ""
        return TimeWord(span, "ago", number=_count(match["ago"]), unit=match["agounit"].lower(), which=about)
    if match["pastunit"]:
        return TimeWord(span, "past", number=_count(match["past"] or "one"), unit=match["pastunit"].lower())
    if match["unit"]:
        return TimeWord(span, "unit", unit=match["unit"].lower(), which=match["unitwhich"].lower())
    if match["later"] or match["turned"]:
        return _read_later(match, span)
    if match["today"]:
        said = " ".join(match["today"].lower().split())
        return TimeWord(span, "today", which=said, part=_PARTS.get(match["tpart"] or said.split()[-1], ""))
    return _read_calendar(match, span)


def _read_later(match: re.Match[str], span: Span) -> TimeWord:
    """Read "two days later", "the following day": counted from the time told before."""
    unit = (match["laterunit"] or match["turnedunit"]).lower()
    back = (match["turn"] or match["turned"]).lower().startswith(("earlier", "before", "previous"))
    count = _count(match["later"]) if match["later"] else 1
    return TimeWord(span, "later", number=-count if back else count, unit=unit if unit in _COUNTED else "day")


def _read_calendar(match: re.Match[str], span: Span) -> TimeWord | None:
    """Read "5-6 June", "April 20", "in March", "in 2019"."""
    if month := match["dmonth"] or match["mmonth"]:
        day, until = match["day"] or match["mday"], match["day2"] or match["mday2"] or 0
        return TimeWord(span, "day_month", number=int(day), month=month_number(month), until=int(until))
    if match["month"]:
        which = "next" if match[0].lower().startswith("next") else ""
        return TimeWord(span, "month", month=month_number(match["month"]), which=which)
    return TimeWord(span, "year", number=int(match["year"])) if match["year"] else None


def _count(written: str) -> int:
    if written.isdecimal():
        return int(written)
    known = numerals().words
    return sum(known.get(word, 0) for word in written.lower().split("-")) or 1
