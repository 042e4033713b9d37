"""What a time in a sentence is the time of: the event, the saying, or what a figure is counted up to."""

import re

from msgspec.structs import replace

from store.extraction.clocks.opening_times import TELLS, TOLD, opens_telling
from store.extraction.clocks.time_word import Role, TimeWord
from store.lexicon.clocks import clock_words
from store.lexicon.reporting import plural, read_reporting

_BEFORE = 90
_SETTINGS = "|".join(sorted(read_reporting().phrases.settings, key=len, reverse=True))
_SAYING = (
    rf"(?:in|on|at|an?|the|its|his|her|late|early|just|after|midnight|noon|{_SETTINGS}|news|press|reporters"
    r"|journalists|earlier|separately|again|state|to|with|by|local|agency"
    r"|broadcaster|station|newspaper|website|lawmakers|issued|released|posted|[A-Z][\w.’']*)"
)
_SAID = re.compile(
    rf"\b(?:{TOLD}|say|reported|reports|told|estimated|wrote|posted|rejected|refuted|disputed|rebutted"
    r"|saying|announcing|reporting|statement|quoted|spoke|speaking|briefing|testified|argued|predicted)\b"
    rf"(?:\s+{_SAYING}){{0,7}}\s*,?\s*$"
)
_TOLD_NEXT = re.compile(rf"\s+(?!claimed){TELLS}")
"""Behind a time that stands before it: "the army on Monday denied"."""
_PAPERS = "|".join(sorted({form for paper in clock_words().published.papers for form in (paper, plural(paper))}))
_PRINTED = re.compile(
    rf"\b(?:{_PAPERS})\s+(?:(?:[a-z]+ly\s+)?(?:{'|'.join(sorted(clock_words().published.verbs))})\s+"
    r"(?:by\s+(?:[\w’'.-]+\s+){1,5})?)(?:(?:on|late|early|just|earlier)\s+)*$",
    re.IGNORECASE,
)
_TO_THE_HOUR = (
    r"(?:(?:the\s+)?(?:end|close|start|evening|night|morning|afternoon|middle|eve)(?:\s+of(?:\s+play)?)?(?:\s+on)?|early|late|mid|around"
    r"|about|noon|midday|midnight|dawn|dusk|nightfall|daybreak|sunset|sunrise|lunchtime|\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?|hrs)?"
    r"(?:\s(?:GMT|UTC|local\stime))?|on|the|last)"
)
_AS_OF = re.compile(rf"\b(?:as\s+of|as\s+at|by|until|till|up\s+to)\s+(?:{_TO_THE_HOUR}\s*,?\s+){{0,4}}$", re.IGNORECASE)
_SINCE_A_CLAUSE = re.compile(
    r"(?<!has )(?<!have )(?<!had )\b(?:ever\s)?since\s(?:the|an?|its|his|her|their|it|he|she|they|we|[a-z]+)\s"
    r"(?!then\b)[^,.;:()\d]{0,60}\b(?:began|begun|started|erupted|broke|struck|hit|took|declared|launched|opened|closed|ended|came|left"
    r"|seized|collapsed|sank|[a-z]{3,}ed)\b[^,.;:()\d]{0,40}\s$",
    re.IGNORECASE,
)
"""Before a time that opens what lasts since then: "since an outbreak was declared on"."""
_SINCE = re.compile(
    r"\bsince\s+(?:the\s+)?(?:(?:early|late|mid)\s+)?(?:(?:coup|war|fighting|conflict|offensive|siege|operation|crisis"
    r"|uprising|protests?|invasion|violence|outbreak|pandemic|assault|campaign|blockade|army|military|rebels)\b"
    r"[^,.;:()\d]{0,30}\s)?$",
    re.IGNORECASE,
)
IN_WHICH = re.compile(r",?\s+(?:when|in which)\b", re.IGNORECASE)
"""Behind a time, these words tell what happened then ("the worst since 2013, when 15 died")."""
_PUT_OFF = re.compile(r"\b(?:postponed|delayed|deferred|adjourned|put off)\b[^.;]{0,24}\b(?:until|till|to)\s+$")
_UNTIL = re.compile(r"\b(?:extended|postponed|delayed|until|till|through|deadline)\b[^.;]{0,24}$", re.IGNORECASE)
_FOUND = (
    "out", "found", "said", "believed", "thought", "known", "reported", "confirmed", "feared", "figure", "number",
    "toll", "appeared", "seemed", "proved",
)  # fmt: skip
"""Before "to be" these words tell what is, not what is to come: "was found to be 45 on Sunday"."""
_NOT_FOUND = "".join(rf"(?<!{word} )" for word in _FOUND)
_AHEAD = re.compile(
    rf"\b(?:will|{_NOT_FOUND}to\s+be|scheduled|due|expected(?:\s+to|\s+by|\s+in)|plans?\s+to|is\s+to|are\s+to"
    r"|starting|by\s+the\s+end\s+of"
    r"|planned|forecast)\b"
    r"|\b(?:opens|begins|starts|resumes|meets|convenes|expires|takes\s+(?:place|effect|office))\s+(?:(?:on|from)\s+)?$"
)
_WILL = re.compile(r"(?<!that )(?<!which )(?<!who )\bwill\b(?!,)(?:(?!\b(?:said|says|told)\b)[^,;:.])*$")
"""In one clause without a comma "will" reaches farther than the other words do."""
_SAYING_ENDS = re.compile(
    r"[’”\"]?\s*(?:$|[,.;:]|that\b|how\b|it\b|he\b|she\b|they\b|we\b|there\b|citing\b|in\s+an?\b|to\s+the\b|[“\"])"
)
_SAID_ON = frozenset({"weekday", "today", "date", "day_month"})
_SAID_IN = frozenset({"unit", "ago", "month", "year"})
_TURNED = frozenset({"weekday", "day_month", "month"})
_LOOK = 60
_SHORTEST = len("on ")


def role_of(text: str, start: int, word: TimeWord) -> Role:
    """Return what the time is the time of, by the words of the sentence before it."""
    before = text[max(start, word.span[0] - _BEFORE) : word.span[0]]
    own = text[word.span[0] : word.span[1]].split(maxsplit=1)[0].lower()
    if (
        own == "since"
        or _SINCE.search(before[-_LOOK:])
        or ("since" in before.lower() and _SINCE_A_CLAUSE.search(before))
    ):
        return "since"
    if own in ("by", "until") or _AS_OF.search(before):
        return "as_of"
    if word.kind in _SAID_ON and (_SAID.search(before) or _PRINTED.search(before) or _tells_next(text, start, word)):
        return "said"
    clause = text.rfind(";", start, word.span[0]) + 1 or start
    if word.kind in _SAID_ON | _SAID_IN and opens_telling(text, clause, *word.span):
        return "said"
    if word.kind in _SAID_IN and _SAID.search(before) and _SAYING_ENDS.match(text, word.span[1]):
        return "said"
    return "event"


def _tells_next(text: str, start: int, word: TimeWord) -> bool:
    """Say whether somebody stands before the time and tells something behind it."""
    return word.span[0] > start + _SHORTEST and _TOLD_NEXT.match(text, word.span[1]) is not None


def look_ahead(text: str, start: int, word: TimeWord) -> TimeWord:
    """Look forward where the sentence speaks of what is to come: "will meet on Friday"."""
    if word.kind not in _TURNED or word.which or word.role not in ("event", "as_of"):
        return word
    begin = max(start, word.span[0] - _LOOK)
    if word.kind == "weekday" and _PUT_OFF.search(text, begin, word.span[0]):
        return replace(word, which="next")
    if word.kind == "day_month" and _UNTIL.search(text, begin, word.span[0]):
        return replace(word, which="next")
    ahead = _AHEAD.search(text, begin, word.span[0]) or _WILL.search(text, max(start, begin - _LOOK), word.span[0])
    return replace(word, which="next") if ahead else word
