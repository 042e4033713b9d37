"""Words with numbers that count nothing: dates, clock times, addresses; ages; frames like "within two hours"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from store.extraction.figures.ages import AGED, AGES
from store.extraction.figures.background import find_frames
from store.extraction.figures.bracketed import find_tallies
from store.extraction.figures.openings import OPENING
from store.extraction.figures.spellings import ONES, SPELLED
from store.model.noun import Span
from store.text.any_of import any_of
from store.text.dates import MONTH, MONTHS, find_written_dates
from store.text.folding import lowered

Why = Literal["name", "age", "frame"]

_TIME = r"(?:second|minute|hour|day|night|week|fortnight|month|year|decade|centur(?=y|ies)|generation)(?:s|y|ies)?"
_MANY = rf"(?:\d[\d,.]{{0,12}}|{SPELLED}|a|an|several|a few|a couple of|half an?)"
_HEDGED = (
    r"(?:(?:more than|less than|over|under|nearly|almost|about|around|roughly|some|at least|up to|just|only|as many as"
    r"|barely) ){0,2}"
)
_ARMS = (
    r"(?:pistol|gun|handgun|round|shell|rifle|artillery|howitzer|ammunition|bullet|cannon|mortar|weapon|cartridge)s?"
)
_MERIDIEM = r"(?:[ap] ?\. ?m\b|[ap]m\b|o[’']clock"
_CLOCK = (
    rf"(?=\d|{ONES}|ten|eleven|twelve)(?:"
    rf"\d{{1,2}}(?:[:.]\d\d)?(?: ?(?:-|–|to|and) ?\d{{1,2}}(?:[:.]\d\d)?)? ?{_MERIDIEM}|noon\b|midnight\b)"
    rf"|(?:{ONES}|ten|eleven|twelve) ?{_MERIDIEM})"
    r"|\d{1,2}:\d\d(?::\d\d)?"
    r"|\d{1,4}(?:[:.]\d\d)? ?(?:gmt|utc|bst|cet|est|edt|pst|local time)\b"
    r"|(?:\d{4}|\d{1,2}[:.]\d\d) ?(?:hrs|hours (?:local|gmt|on))\b)"
)
_AT_TIMES = (
    rf"^at (?:{ONES}|ten|eleven|twelve)(?: (?:the|he|she|they|we|it|i|on|in the|this|that)\b| ?,)"
    rf"|\b(?:began|begins?|start(?:s|ed)?|open(?:s|ed)?|closed|due|scheduled|met) at (?:{ONES}|ten|eleven|twelve)\b"
    r"(?! ?(?:%|per|-|places|sites|locations|points|dollars))(?= ?(?:[.,;]|$| on | in the | and | this ))"
)
_AWAY = (
    rf"{_HEDGED}{_MANY}(?: (?:and a half|more|or (?:more|{_MANY})|to {_MANY}|full|short|long))? {_TIME}"
    r"(?: and a half)? (?:ago|later|earlier|from now|hence|prior|beforehand)\b"
    rf"|(?!(?<!the )following {_HEDGED}{_MANY} {_TIME} of\b)"
    r"(?:within|next|coming|following|inside|every|upcoming|ensuing|in just|in under)(?: the)?"
    rf"(?: next| coming| last| past| first)? {_HEDGED}{_MANY}(?: (?:to|or) {_MANY})? {_TIME}\b"
)
_OTHERS = (
    r"\d{4}s\b|7[0-8]7(?:-\d{1,3}(?:er|lr)?| (?:max|dreamliner))\b|\d0s\b|24/7|9/11|7/7|50[/-]50"
    r"|\(?\d{3}\)?[ -]\d{3}[ -]\d{4}\b"
    rf"|\d+(?:\.\d+)?[ -]?(?:mm|calib(?:er|re))[ -](?:semi-?automatic |assault )?{_ARMS}"
)
_LOOSE = re.compile(rf"{OPENING}(?:(?P<age>{AGES})|{_CLOCK}|{_AT_TIMES}|(?P<frame>{_AWAY})|{_OTHERS})")
"""In small letters, which is searched several times as fast as in both kinds."""
_TIMELESS = re.compile(rf"{OPENING}(?:(?P<age>{AGES})|{_CLOCK}|{_AT_TIMES}|{_OTHERS})")
"""The same for a sentence without a unit of time, which has no frame of it."""
_UNITS = ("second", "minute", "hour", "day", "night", "week", "month", "year", "decade", "centur", "generation")
_STREETS = re.compile(
    r"\d(?<!\w\d)\d{0,4} (?:[A-Z][\w’'-]* ){1,3}"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Way|Plaza|Loop)\b"
)
_ADDRESSES = re.compile(
    r"\b(?:(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w.-]+)|[#@]\w+|\+\d[\d ()-]{7,}|(?<!\d)\d{1,3}° ?\d{1,2}[′'’]",
    re.IGNORECASE,
)
_ADDRESSING = ("@", "#", "+", "°", "//", "www.")
_STRONGEST: tuple[Why, ...] = ("name", "age", "frame")
_SPACE = re.compile("[\t\n\r\u00a0\u2009\u202f]")
_DAY = r"(?:[12]?\d|3[01])(?:st|nd|rd|th)?"
_DATED = re.compile(
    r"\b(?=[\dA-Zaswf])(?:"
    rf"{_DAY}(?:\s?(?:-|–|to|and|,|or)\s?{_DAY})?(?:\s?,\s?{_DAY})?(?:\sof)?[\s/]{MONTH}(?:[\s,/]{{1,2}}\d{{4}}\b)?"
    rf"|{MONTH}[\s/]{_DAY}(?![\d,.]*\d)(?:\s?(?:-|–|to|and|,|or)\s?{_DAY}(?![\d,.:]*\d))?(?:\s?,?\s(?:1[4-9]|20)\d\d\b)?"
    r"(?!\s(?:people|civilians|others|more|men|women|children|were|soldiers|persons|million|billion|percent|per)\b)"
    r"|(?:1[4-9]|20)\d\d\s?[-–/]\s?(?:(?:1[4-9]|20)\d\d|\d\d)\b(?!,)"
    rf"|(?:{MONTH}|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Ff]all)(?:\sof)?\s(?:1[4-9]|20)\d\d\b)"
)
_SEASONS = "Spring|spring|Summer|summer|Autumn|autumn|Winter|winter|Fall|fall"
_MAY_DATE = re.compile(any_of([*MONTHS, *_SEASONS.split("|")]))
_MAY_SPAN = re.compile(r"\d\s?[-–/]\s?\d")
"""Without a month, a season or two numbers joined there is no date to look for."""
_NUMBERED = re.compile(r"[(](?<=[a-z] [(])\d{1,2}[)]")
_SHIPS = re.compile(
    r"(?:M(?<!\wM)/?[VSTB]|F(?<!\wF)/?V|S(?<!\wS)S|U(?<!\wU)SS|H(?<!\wH)MS|R(?<!\wR)MS)\.?"
    r" (?:[A-Z][\w'’-]*\.? ){1,4}\d{1,3}"
    r"(?![\d,.%]*\d|[\w%-]| (?:dead|killed|missing|people|passengers|crew|aboard|on board))"
)
"""A ship's number behind its name: "MV Tasman Express 7"."""
_AGED = re.compile(AGED)
_DIGIT = re.compile(r"\d")
_BEHIND_COMMA = re.compile(r", (?:aged )?\d")


class NotCount(NamedTuple):
    """Words whose numbers are no counts, and what they are: part of a name or date, an age, a frame of the sentence."""

    start: int
    end: int
    why: Why


def find_not_counts(text: str, start: int, end: int) -> list[NotCount]:
    """Return where numbers stand that count nothing, in order."""
    sentence = _SPACE.sub(" ", text[start:end])
    low = lowered(sentence)
    found = [NotCount(*span, "frame") for span in find_frames(low)]
    loose = _LOOSE if any(unit in low for unit in _UNITS) else _TIMELESS
    found += [NotCount(*match.span(), _why(match)) for match in loose.finditer(low)]
    if _DIGIT.search(sentence):
        found += [NotCount(*span, "name") for span in _find_names(sentence)]
    if _BEHIND_COMMA.search(sentence):
        found += [NotCount(*match.span(), "age") for match in _AGED.finditer(sentence)]
    if any(map(low.__contains__, _ADDRESSING)):
        found += [NotCount(*match.span(), "name") for match in _ADDRESSES.finditer(sentence)]
    return sorted(NotCount(start + each.start, start + each.end, each.why) for each in found)


def _find_names(sentence: str) -> Iterator[Span]:
    """Yield where dates in digits and the numbers of houses and of ships stand."""
    for date in find_written_dates(sentence):
        yield date.span
    dated = (_DATED,) if _MAY_DATE.search(sentence) or _MAY_SPAN.search(sentence) else ()
    for named in (*dated, _STREETS, _SHIPS):
        for match in named.finditer(sentence):
            yield match.span()
    tallies = list(find_tallies(sentence))
    for match in _NUMBERED.finditer(sentence):
        if not any(start <= match.start() < end for start, end in tallies):
            yield match.span()


def why_not(not_counts: Sequence[NotCount], start: int, end: int) -> Why | None:
    """Say why the words from `start` to `end` count nothing, a name before all; `None` where they may count."""
    if not not_counts:
        return None
    place = bisect_left(not_counts, (end, end, ""))
    reasons = {each.why for each in not_counts[max(0, place - 8) : place] if each.start < end and start < each.end}
    return next((why for why in _STRONGEST if why in reasons), None)


def _why(match: re.Match[str]) -> Why:
    match match.lastgroup:
        case "age" | "frame" as why:
            return why
        case _:
            return "name"
