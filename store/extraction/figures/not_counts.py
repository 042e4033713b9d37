"""Words with numbers that count nothing: dates, clock times, ages, addresses, scores."""

import re
from bisect import bisect_left

from store.extraction.figures.background import find_frames
from store.model.noun import Span
from store.text.dates import MONTH, find_written_dates

_TEENS = r"ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_ONES = r"one|two|three|four|five|six|seven|eight|nine"
_TENS = r"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_SPELLED = rf"(?:{_TENS})(?:-(?:{_ONES}))?|{_TEENS}|{_ONES}"
_AGE = rf"(?:\d{{1,3}}(?:\.5)?|{_SPELLED})"
_YOUNG = (
    r"(?:children|girls|boys|those|people|adults|minors|men|women|anyone|everyone|kids|infants|babies|toddlers|youths"
    r"|players|person|pensioners|patients|citizens|residents|drivers|voters|students|males|females)"
)
_TIME = r"(?:second|minute|hour|day|night|week|fortnight|month|year|decade|centur(?=y|ies)|generation)(?:s|y|ies)?"
_MANY = rf"(?:\d[\d,.]{{0,12}}|{_SPELLED}|a|an|several|a few|a couple of|half an?)"
_HEDGED = (
    r"(?:(?:more than|less than|over|under|nearly|almost|about|around|roughly|some|at least|up to|just|only|as many as"
    r"|barely) ){0,2}"
)
_AGE_LEAD = (
    r"(?:as (?:young|old) as|younger than|older than|under the age of|over the age of|the ages? of(?: between)?|turned"
    r"|turning)"
)
_ARMS = (
    r"(?:pistol|gun|handgun|round|shell|rifle|artillery|howitzer|ammunition|bullet|cannon|mortar|weapon|cartridge)s?"
)
_MERIDIEM = r"(?:[ap] ?\. ?m\b|[ap]m\b|o[’']clock"
_AGES = (
    rf"age[ds]?,?(?: (?:just|only|about|around|at least|between|from|of|under|over|up to)){{0,2}} {_AGE}"
    rf"(?: ?(?:-|–|to|and|or) ?{_AGE})?(?! ?(?:percent|%))"
    rf"|(?:(?:between )?{_AGE}(?: ?(?:-|–|to|and|or) ?| ?, ))?{_AGE}(?:[- ]and[- ]a[- ]half)?"
    r"[ -](?:year|month|week|day)s?[ -]olds?"
    rf"|{_AGE} years of age"
    rf"|{_AGE_LEAD} {_AGE}(?: ?(?:-|–|to|and) ?{_AGE})?(?!,\d| (?:percent|million|billion|thousand|people))"
    rf"|{_YOUNG} (?:who (?:are|were) )?(?:aged )?(?:under|over|below|above) {_AGE}"
    r"(?! ?(?:%|per|metres|meters|feet|km|miles))\b"
    rf"|{_AGE} (?:and|or) (?:older|over|younger|under)\b"
    r"|(?:he|she|who)(?: is| was|[’']s)(?: just| only)? \d\d(?= ?[.,;]| when\b| at the time| and (?:a|the|his|her)\b)"
    r"|(?:under|over)-\d\ds?"
)
_CLOCK = (
    rf"\d{{1,2}}(?:[:.]\d\d)?(?: ?(?:-|–|to|and) ?\d{{1,2}}(?:[:.]\d\d)?)? ?{_MERIDIEM}|noon\b|midnight\b)"
    rf"|(?:{_ONES}|ten|eleven|twelve) ?{_MERIDIEM})"
    r"|\d{1,2}:\d\d(?::\d\d)?"
    r"|\d{1,4}(?:[:.]\d\d)? ?(?:GMT|UTC|BST|CET|EST|EDT|PST|hrs|hours local|local time|hours (?:GMT|on))\b"
)
_AWAY = (
    rf"{_HEDGED}{_MANY}(?: (?:and a half|more|or (?:more|{_MANY})|to {_MANY}|full|short|long))? {_TIME}"
    r" (?:ago|later|earlier|from now|hence|prior|beforehand)\b"
    r"|(?:within|next|coming|following|inside|every|upcoming|ensuing|in just|in under)(?: the)?"
    rf"(?: next| coming| last| past| first)? {_HEDGED}{_MANY}(?: (?:to|or) {_MANY})? {_TIME}\b"
)
_OTHERS = (
    r"\d{4}s\b|\d0s\b|24/7|9/11|7/7|50[/-]50"
    r"|\d{1,5} (?:[A-Z][\w’'-]+ ){1,3}(?-i:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive)\b"
    r"|\(?\d{3}\)?[ -]\d{3}[ -]\d{4}\b"
    rf"|\d+(?:\.\d+)?[ -]?(?:mm|calib(?:er|re))[ -](?:semi-?automatic |assault )?{_ARMS}"
    r"|(?:https?://|www\.)\S+"
    r"|[\w.+-]{1,64}@[\w.-]+"
)
_LOOSE = re.compile(
    rf"\b(?:{_AGES}|{_CLOCK}|{_AWAY}|{_OTHERS})|[#@]\w+|\+\d[\d ()-]{{7,}}|(?<!\d)\d{{1,3}}° ?\d{{1,2}}[′'’]",
    re.IGNORECASE,
)
_ONE_SPACE = {ord(space): " " for space in "\t\n\r\u00a0\u2009\u202f"}
_PERSON = (
    r"(?:[A-Z][\w.’'-]+|\bman|\bwoman|\bboy|\bgirl|\bresident|father|mother|brother|sister|\bson|daughter|husband|wife"
    r"|student|worker|farmer)"
)
_DAY = r"(?:[12]?\d|3[01])(?:st|nd|rd|th)?"
_DATED = re.compile(
    rf"\b(?:{_DAY}(?:\s?(?:-|–|to|and|,|or)\s?{_DAY})?(?:\s?,\s?{_DAY})?(?:\sof)?[\s/]{MONTH}(?:[\s,/]{{1,2}}\d{{4}}\b)?"
    rf"|{MONTH}[\s/]{_DAY}(?![\d,.]*\d)(?:\s?(?:-|–|to|and|,|or)\s?{_DAY}(?![\d,.:]*\d))?(?:\s?,?\s(?:1[4-9]|20)\d\d\b)?"
    r"(?!\s(?:people|civilians|others|more|men|women|children|were|soldiers|persons|million|billion|percent|per)\b)"
    r"|(?:1[4-9]|20)\d\d\s?[-–/]\s?(?:(?:1[4-9]|20)\d\d|\d\d)\b(?!,)"
    rf"|(?:{MONTH}|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Ff]all)(?:\sof)?\s(?:1[4-9]|20)\d\d\b)"
    rf"|{_PERSON}"
    r" ?, (?:aged )?\d{1,2}(?= ?[,;)]| -RRB-| ?\.(?:\s|$|[\"”’])| ?$| who | from [A-Z]| of [A-Z])"
    r"|(?<=[a-z] )[(]\d{1,2}[)]"
)


def find_not_counts(text: str, start: int, end: int) -> list[Span]:
    """Return where numbers stand that count nothing, in order."""
    sentence = text[start:end].translate(_ONE_SPACE)
    spans = [date.span for date in find_written_dates(sentence)]
    spans += [match.span() for match in _DATED.finditer(sentence)]
    spans += find_frames(sentence)
    spans += [match.span() for match in _LOOSE.finditer(sentence)]
    return sorted((start + first, start + last) for first, last in spans)


def is_inside(spans: list[Span], start: int, end: int) -> bool:
    """Say whether `start` to `end` touches one of the sorted spans."""
    place = bisect_left(spans, (end, end))
    return any(first < end and start < last for first, last in spans[max(0, place - 8) : place])
