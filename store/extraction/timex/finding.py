"""Finding every expression of time in a text."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from store.extraction.timex import dated, lasting, relative
from store.extraction.timex.calendar import quarter_of
from store.extraction.timex.rule import Place, Reading, Rule, words_around, words_before
from store.extraction.timex.timex import Timex
from store.model.clock import read_clock
from store.model.noun import Span

_RULES: tuple[Rule, ...] = (*dated.RULES, *relative.RULES, *lasting.RULES)
_SIGNS = re.compile(
    r"\d|day|night|week|month|quarter|year|decade|centur|hour|minute|second|morning|noon|evening|ago\b|now\b|current|recent"
    r"|present|past|future|soon|late|ly\b|spring|summer|autumn|fall|winter|christmas|halloween|moment|so far"
    r"|to date|annum"
    r"|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|previous|tomorrow|long ago|ties\b|nineteen|thanksg",
    re.IGNORECASE,
)
_COMING = re.compile(
    r"\b(?:will|shall|’ll|'ll|won['’]t|to be|scheduled|due|(?:is|are|be) expected|expected (?:to|in|on|by|next|later)"
    r"|(?:plans?|set|is|are|going|supposed|hopes?|wants?|likely|ready) to|would|begins?|starts?|until|no later than"
    r"|slated|(?:takes?|comes?|goes|go) (?:effect|into|to the polls)"
    r"|(?:could|may|might|must|should) (?!have\b|not\b)[a-z]+)\b"
)
_DEADLINE = re.compile(r"\b(?:by|until|till|as (?:early|soon) as) (?:the )?$")
_OVER = re.compile(r"\b(?:had|was|were)\b")
_DAY = re.compile(r"[\dX]{4}-[\dX]{2}-[\dX]{2}(?!\d)")
_CLOCK = re.compile(r"[\dX]{4}-[\dX]{2}-[\dX]{2}T\d\d:\d\d")
_SAID = re.compile(
    r"(?:\b(?:said|told|announced|reported|added|disclosed|confirmed|warned|wrote|showed)\b(?: [\w.’']+){0,4}"
    r"|,[”\"'’]{0,2} (?:[\w.’'-]+ ){1,5}[a-z]+ed)(?: on| late| early)? $"
)
_PERIOD = re.compile(r"\d{4}-(?:\d\d|Q\d|H\d)")
_YEAR_BEFORE = re.compile(r"\b(?:year|previous|last)\b", re.IGNORECASE)
_YEAR = re.compile(r"[1-9]\d{3}")
_QUARTER = re.compile(r"\d{4}-[QH]\d")
_BESIDE = 110
_BETWEEN = re.compile(r",? (?:on |at |of )?|, ")


def find_timexes(text: str, sentences: Iterable[Span], published: date | None) -> list[Timex]:
    """Return the expressions of time in `sentences`, in order, seen from the day of publication if it is known."""
    found: list[Timex] = []
    named: date | None = None
    quarter: str | None = None
    year: date | None = None
    for start, end in sentences:
        if not _SIGNS.search(text, start, end):
            continue
        for timex in _find_in_sentence(text, start, end, Place(published, named, -1, None, quarter, year)):
            found.append(timex)
            quarter = timex.value if _is_past(text, timex, published) else quarter
            year = _year_of(timex) or year
            clock = read_clock(timex.value[:10]) if timex.type in ("DATE", "TIME") else None
            if clock is not None and clock.first == clock.last:
                named = clock.first
    return list(_join(text, found))


def _find_in_sentence(text: str, start: int, end: int, place: Place) -> list[Timex]:
    sentence = text[start:end].replace("\n", " ").replace("\u00a0", " ")
    matches = [
        (match.start(), -match.end(), order, match)
        for order, rule in enumerate(_RULES)
        for match in rule.pattern.finditer(sentence)
    ]
    found: list[Timex] = []
    taken = 0
    for begin, behind, order, match in sorted(matches, key=lambda one: one[:3]):
        if begin < taken or match.start() == match.end():
            continue
        read = _read(_RULES[order], match, place)
        if read is None:
            continue
        kind, value = read
        taken = -behind
        found.append(Timex(span=(start + begin, start + taken), type=kind, value=value))
        place = _seen(place, text, found[-1])
    return found


def _seen(place: Place, text: str, timex: Timex) -> Place:
    """Return the place after a time that was read."""
    if timex.type != "DATE":
        return place
    place = place._replace(year=_year_of(timex) or place.year)
    if _PERIOD.fullmatch(timex.value):
        past = _is_past(text, timex, place.published)
        return place._replace(period=timex.value, quarter=timex.value if past else place.quarter)
    clock = read_clock(timex.value)
    return place._replace(named=clock.first) if clock is not None and clock.first == clock.last else place


def _year_of(timex: Timex) -> date | None:
    """Return the first day of the year that a date lies in."""
    told = timex.value[:4]
    return date(int(told), 1, 1) if timex.type == "DATE" and _YEAR.fullmatch(told) else None


def _is_past(text: str, timex: Timex, published: date | None) -> bool:
    """Return whether the words are a quarter or a half that is over, and not one told as a year before another."""
    told = _QUARTER.fullmatch(timex.value) is not None and timex.value < quarter_of(published)
    return told and not _YEAR_BEFORE.search(text, *timex.span)


def _read(rule: Rule, match: re.Match[str], place: Place) -> Reading | None:
    before = words_before(match, _BESIDE)
    of_day = match.string.startswith(("'s ", "’s "), match.end())
    due = _DEADLINE.search(before) and not _OVER.search(words_around(match))
    coming = not of_day and (due or (_COMING.search(before) and not _SAID.search(before)))
    try:
        return rule.read(match, place._replace(ahead=1 if coming else -1))
    except (ValueError, OverflowError):
        return None  # no calendar has that day


def _at(one: Timex, other: Timex) -> str | None:
    """Return the value of a time of the clock on a day; `None` where the two are not that."""
    clock = next((each for each in (one, other) if _CLOCK.fullmatch(each.value)), None)
    day = other if clock is one else one
    if clock is None or clock is day or not _DAY.match(day.value) or _CLOCK.fullmatch(day.value):
        return None
    return day.value[:10] + clock.value[10:]


def _join(text: str, found: list[Timex]) -> Iterator[Timex]:
    """Put a time of the clock and its day together: "10 p.m. on Friday", "Friday at noon"."""
    waiting: Timex | None = None
    for timex in found:
        if waiting is None:
            waiting = timex
            continue
        if _BETWEEN.fullmatch(text, waiting.span[1], timex.span[0]) and (value := _at(waiting, timex)):
            waiting = Timex(span=(waiting.span[0], timex.span[1]), type="TIME", value=value)
            continue
        yield waiting
        waiting = timex
    if waiting is not None:
        yield waiting
