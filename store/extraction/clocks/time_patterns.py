"""The patterns of the words that tell a time, one named group for each of their parts."""

import re

from store.extraction.clocks.openings import OPENING
from store.lexicon.clocks import clock_words
from store.lexicon.times import times
from store.text.dates import MONTH

UNIT = r"(?:minute|hour|day|night|week|fortnight|month|quarter|year|decade)"
NUMBER = (
    r"(?:\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty(?:-\w+)?"
    r"|thirty|forty|fifty)"
)
ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth",
)  # fmt: skip
_NTH = rf"(?:{'|'.join(ORDINALS)}|\d{{1,3}}(?:st|nd|rd|th))"
_QUARTERS = r"(?:first|second|third|fourth|last|1st|2nd|3rd|4th)"
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DAY_PART = r"(?:\s+(?P<{0}>morning|afternoon|evening|night))?"
_MANNER = r"(?:early|late|mid)"
_YEAR = r"(?:1[89]|20)\d\d"
_HEDGE = r"(?:more\s+than|over|less\s+than|nearly|almost|about|around|some|roughly|just|only|exactly)\s+"
_EVENTS = "|".join(sorted(clock_words().happenings.with_plurals(), key=len, reverse=True))
_FEASTS = "|".join(
    re.escape(name).replace("'", "['’]")
    for name in sorted([*times().days, *times().feasts, *times().easter], key=len, reverse=True)
)
_TO = rf"(?:\s*[-–]\s*|\s+(?:and|to|through|until|till)\s+)(?:{_MANNER}[\s-]+)?"
_NO_NAME = (
    "".join(rf"(?<!\b{word}\s)" for word in clock_words().weekdays.before),
    rf"(?!\s(?:{'|'.join(clock_words().weekdays.after)})\b)",
)
RELATIVE = re.compile(  # the letters before a branch are those that it may begin with: most words begin none
    rf"{OPENING}(?:"
    rf"(?=[A-Zlntpf])(?:(?P<which>(?i:last|next|this|past|previous|the\s+(?:following|previous|next|same)))\s+)?"
    rf"{_NO_NAME[0]}(?P<weekday>{WEEKDAY})\b{_NO_NAME[1]}"
    rf"{_DAY_PART.format('wpart')}(?=(?P<beside>\s+(?:after|before)(?!\s+(?:being|\w+ing\b|\d)))?)"
    r"|(?=\d)(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:\s?(?:-|–|to|and)\s?(?P<day2>\d{1,2})(?:st|nd|rd|th)?)?"
    rf"(?:\s+of)?\s+(?P<dmonth>{MONTH})(?P<dyear>,?\s+{_YEAR}\b)?"
    rf"|(?=[A-Z])(?P<mmonth>{MONTH})\s+(?P<mday>\d{{1,2}})(?:st|nd|rd|th)?(?:\s?(?:-|–|to)\s?(?P<mday2>\d{{1,2}}))?"
    rf"(?![\d:])(?!,\d)(?P<myear>,?\s+{_YEAR}\b)?"
    rf"|(?=[BbDdFfIiOo])(?i:between|from|in|during|over)\s+(?:{_MANNER}[\s-]+)?(?:(?P<month1>{MONTH})(?:\s+(?P<year1>{_YEAR})\b)?{_TO}"
    rf"(?P<month2>{MONTH})(?:\s+(?P<year2>{_YEAR})\b)?(?!\s*\d)"
    rf"|(?P<only1>{_YEAR}){_TO}(?P<only2>{_YEAR}|\d\d(?!\d|,\d))\b(?![,.]\d))"
    rf"|(?=[b-fil-ostuB-FIL-OSTU])(?i:in|last|since|this|during|until|by|of|from|next|{_MANNER})[\s-]+(?:{_MANNER}[\s-]+)?(?P<month>{MONTH})(?!\.?\s*\d)"
    rf"|(?=[a-fil-ostuA-FIL-OSTU])(?i:in|since|during|until|by|from|of|before|after|the\s+year|{_MANNER})[\s-]+(?:{_MANNER}[\s-]+)?"
    rf"(?P<year>{_YEAR})(?![\d,]\d|-\d)\b"
    rf"|(?=[AHITahit])(?i:the|its|his|her|their|this|that|an?)\s+(?:deadly\s+)?(?P<eyear>{_YEAR})(?=\s+(?:[a-z]+\s+)?(?:{_EVENTS})\b)"
    rf"|(?=(?:[a-z]+\s+){{0,2}}[A-Z])(?P<feastprep>(?i:on|at|over|since|before|after|by|around|during|until|this|last|of)\s+(?:the\s+)?)?(?P<feast>(?i:{_FEASTS}))\b(?P<fweekend>\s+weekend\b)?(?:,?\s+(?P<fyear>{_YEAR})\b)?"
    rf"|(?=[bdfiosBDFIOS])(?i:in|during|for|of|since|by)\s+(?:the\s+)?(?:Q(?P<quarter>[1-4])|(?P<nthquarter>{_QUARTERS})[\s-]quarter)\b"
    rf"(?:\s+(?:of\s+)?(?P<qyear>{_YEAR})\b)?"
    rf"|(?=[Tt])(?i:the)\s+(?:(?P<long>{NUMBER})\s+)?(?P<longunit>(?i:day|week|month|quarter|year))s?\s+(?i:to|ending|ended|through|up\s+to)\s+"
    rf"(?:(?i:on|in|the\s+end\s+of)\s+)?(?:(?P<longmonth>{MONTH})(?:\s+(?P<longyear>{_YEAR})\b)?(?!\s*\d)|(?=\d|[A-Z]))"
    r"|(?i:"
    rf"(?=[\daefjl-ostr])(?P<agohedge>{_HEDGE})?(?P<ago>{NUMBER})\s+(?P<agounit>{UNIT})s?\s+ago"
    rf"|(?=[dfiotw])(?:(?:over|in|during|within|for)\s+)?the\s+(?:(?:last|past)\s+(?:(?P<past>{NUMBER})\s+)?|previous\s+(?P<prior>{NUMBER})\s+)"
    rf"(?P<pastunit>{UNIT})s?\b"
    rf"|(?=[diow])(?:over|in|during|within)\s+past\s+(?:(?P<past2>{NUMBER})\s+)?(?P<pastunit2>{UNIT})s?\b"
    r"|(?P<unitwhich>last|this)\s+(?P<unit>week|month|quarter|year|weekend|spring|summer|autumn|winter)\b"
    r"|(?=[ado])(?:over|at|during|on)\s+the\s+(?P<weekend>weekend)\b(?!\s+of\b)"
    r"|since\s+the\s+(?:start|beginning|turn|first\s+day)\s+of\s+(?:the|this)\s+(?P<start>year|month|week)\b"
    r"|the\s+day\s+(?P<around>before\s+yesterday|after\s+tomorrow)\b"
    rf"|(?=[\daefnost])(?P<later>{NUMBER})\s+(?P<laterunit>day|night|week|month|year)s?\s+(?P<turn>later|earlier|afterwards|before\s+that)\b"
    rf"|(?=[\daefjl-ostr])(?P<awayhedge>{_HEDGE})?(?P<away>{NUMBER})\s+(?P<awayunit>{UNIT})s?\s+(?P<side>after|before)\b"
    rf"|(?=[dhmwy])(?P<vague>\b(?:hours|days|weeks|months|years|decades))\s+(?P<vside>after|before)\b"
    r"|(?=[ot])(?:on\s+)?the\s+(?P<besideunit>day|night|morning|evening|week|month|year)\s+(?P<bside>after|before)\b"
    r"|(?=[ot])(?:on\s+)?the\s+(?P<turned>next|following|previous|same)\s+(?P<turnedunit>day|night|morning|afternoon|evening|week|month|quarter|year)\b"
    r"|(?=[ot])(?:on\s+)?(?P<that>that)\s+(?P<thatunit>day|night|morning|afternoon|evening|month|year)\b(?!-|\s+(?:is|was|has)\b)"
    rf"|(?=[hit])(?:the|its|his|her|their)\s+(?P<nth>{_NTH})\s+(?:straight\s+|consecutive\s+|full\s+)?(?P<nthunit>day|night|week)\b"
    r"(?:\s+of\s+(?:the\s+|an?\s+|its\s+|his\s+|her\s+|their\s+)?(?P<of>[a-z]+))?"
    r"|day\s+(?P<dayn>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
    r"|(?=[elot-y])(?P<today>today|tonight|yesterday|tomorrow|overnight|last\s+night|this\s+(?:morning|afternoon|evening)|earlier\s+in\s+the\s+day)\b"
    rf"{_DAY_PART.format('tpart')}"
    r"))",
)
TURNS = (
    "day", "night", "week", "month", "quarter", "year", "decade", "hour", "minute", "morning", "afternoon", "evening",
    "tomorrow", "spring", "summer", "autumn", "winter", " q1", " q2", " q3", " q4",
    *{
        max(name.split(), key=len)
        for name in (*times().days, *times().feasts, *times().easter)
        if not any(unit in name for unit in ("day", "night", "year"))
    },
)  # fmt: skip
"""Without one of these words, a month or a year nothing tells a time; most sentences have none."""
