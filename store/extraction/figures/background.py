"""Numbers that only frame a sentence: "the deadliest in 20 years", "in 24 hours", "equivalent to a 3.3 quake"."""

import re

_ONES = r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_MANY = rf"(?:\d[\d,.]{{0,6}}|{_ONES}|fifteen|twenty|thirty|forty|fifty|a|an|several)"
_HEDGED = r"(?:(?:more than|less than|over|under|nearly|almost|about|around|roughly|some|at least) ){0,2}"
_LONG = r"(?:weeks?|months?|years?|decades?|centur(?:y|ies)|generations?)"
_STEMS = (
    r"deadli|bloodi|bigg|larg|high|low|long|strong|heavi|great|few|small|old|young|hott|warm|cold|dri|wett|steep"
    r"|sharp|fast|slow|hard|weak|rich|poor|fierc|worst|busi|clos"
)
_MOST = rf"(?:(?:{_STEMS})(?:est)?|first|only|most|record)"
_SUPERLATIVES = rf"\b{_MOST}\b[^.;,\d]{{0,50}}?\b(?:in|for) {_HEDGED}{_MANY} {_LONG}\b"
_WINDOWS = (
    rf"\bin (?:just |under |only )?(?:the )?(?:last |past |previous |first )?{_HEDGED}{_MANY} (?:hours?|minutes?)\b"
)
_PUNISHED = r"jailed|imprisoned|sentenced|banned|suspended|held|detained|locked|closed|extended|shut|prison|jail"
_STANDING = rf"\bfor {_HEDGED}{_MANY} (?:years?|decades?)\b"
_COMPARED = r"\b(?:equal|equivalent|similar|comparable) (?:in \w+ )?to (?:a|an|the) [^.;,]{0,30}?\d[\d.]*"
_AGE = r"\b(?:pension|retirement|voting|legal|school|minimum|drinking)(?: leaving)? age\b"
_AGES = rf"{_AGE}[^.;]{{0,40}}?\b(?:from )?\d\d(?: to \d\d)?\b|\bretire[^.;]{{0,20}}? at \d\d(?: to \d\d)?\b"
_YOUNGER = (
    rf"\b(?:half|most|many|some|all|\w+) of (?:them|whom) (?:are |were |aged )?(?:under|over|below|above)"
    rf" (?:the age of )?(?:\d\d?|{_ONES}|sixteen|eighteen)\b(?=[ ]?[.,;)]|$)"
)
_SHORT_OF = r"\bone (?:short of|more than needed)\b"
_FRAMES = re.compile(rf"{_SUPERLATIVES}|{_WINDOWS}|{_STANDING}|{_COMPARED}|{_AGES}|{_YOUNGER}|{_SHORT_OF}")
_SIGNS = (
    "hour", "minute", "week", "month", "year", "decade", "centur", "generation", "equal", "equivalent", "similar",
    "comparable", " age ", "retire", " of them ", " of whom ", "one short of", "one more than",
)  # fmt: skip
"""Without one of these words there is no such frame; most sentences have none."""
_PENALTY = re.compile(rf"\b(?:{_PUNISHED})\b")
_NEAR = 40


def find_frames(sentence: str) -> list[tuple[int, int]]:
    """Return where such words stand in a lower-case sentence; how long one is jailed or closed is a figure."""
    if not any(sign in sentence for sign in _SIGNS):
        return []
    return [
        match.span()
        for match in _FRAMES.finditer(sentence)
        if not (match[0].startswith("for ") and _PENALTY.search(sentence, max(0, match.start() - _NEAR), match.start()))
    ]
