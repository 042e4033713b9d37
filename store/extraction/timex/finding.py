"""Finding every expression of time in a text."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from store.extraction.timex import dated, lasting, relative
from store.extraction.timex.rule import Place, Reading, Rule
from store.extraction.timex.timex import Timex
from store.model.clock import read_clock
from store.model.noun import Span

_RULES: tuple[Rule, ...] = (*dated.RULES, *relative.RULES, *lasting.RULES)
_SIGNS = re.compile(
    r"\d|day|night|week|month|quarter|year|decade|centur|hour|minute|second|morning|noon|evening|ago\b|now\b|current|recent"
    r"|present|past|future|soon|late|ly\b|spring|summer|autumn|fall|winter|christmas|halloween|moment|so far"
    r"|to date|annum"
    r"|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|previous|tomorrow|long ago",
    re.IGNORECASE,
)
_COMING = re.compile(
    r"\b(?:will|shall|’ll|'ll|to be|scheduled|due|expected to|plans? to|set to|is to|are to|going to|would)\b"
)
_DAY = re.compile(r"[\dX]{4}-[\dX]{2}-[\dX]{2}(?!\d)")
_CLOCK = re.compile(r"[\dX]{4}-[\dX]{2}-[\dX]{2}T\d\d:\d\d")
_BESIDE = 70
_BETWEEN = re.compile(r",? (?:on |at |of )?|, ")


def find_timexes(text: str, sentences: Iterable[Span], published: date | None) -> list[Timex]:
    """Return the expressions of time in `sentences`, in order, seen from the day of publication if it is known."""
    found: list[Timex] = []
    named: date | None = None
    for start, end in sentences:
        if not _SIGNS.search(text, start, end):
            continue
        for timex in _join(text, _find_in_sentence(text, start, end, published, named)):
            found.append(timex)
            clock = read_clock(timex.value[:10]) if timex.type in ("DATE", "TIME") else None
            if clock is not None and clock.first == clock.last:
                named = clock.first
    return found


def _find_in_sentence(text: str, start: int, end: int, published: date | None, named: date | None) -> list[Timex]:
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
        read = _read(_RULES[order], match, sentence, published, named)
        if read is None:
            continue
        kind, value = read
        taken = -behind
        found.append(Timex(span=(start + begin, start + taken), type=kind, value=value))
        if kind == "DATE" and (clock := read_clock(value)) is not None and clock.first == clock.last:
            named = clock.first
    return found


def _read(
    rule: Rule, match: re.Match[str], sentence: str, published: date | None, named: date | None
) -> Reading | None:
    coming = _COMING.search(sentence, max(0, match.start() - _BESIDE), match.start())
    try:
        return rule.read(match, Place(published, named, 1 if coming else -1))
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
