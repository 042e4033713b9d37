"""Figures that only remind a reader of what is known, inside words of somebody: "the four-day siege, which killed 9".

Nobody is quoted for them: they are the outlet's own words, unless they stand between quotation marks.
"""

import re

from store.extraction.figure import Figure
from store.extraction.sentence import Sentence

_EVENT = (
    r"(?:"
    r"attacks?|blasts?|explosions?|bombings?|siege|crash|(?:earth)?quakes?|storms?|floods?|flooding|fires?"
    r"|disaster|accident|collision|tsunami|cyclone|hurricane|typhoon|tornado|landslides?|avalanche"
    r"|shootings?|massacre|raids?|air ?strikes?|outbreak|epidemic|war|conflict|clashes|riots?|stampede"
    r"|collapse|derailment|sinking|spill|eruption|heatwave|drought|famine|ferry|ship|boat|vessel|plane"
    r"|train"
    r")"
)
_CAUSING = r"(?:set|started|caused|triggered|sparked|brought|lit|led|unleashed|had|was|were|by|of|to|into)"
_HARMS = (
    "killed", "killing", "left", "leaving", "claimed", "injured", "wounded", "displaced", "destroyed", "made", "took",
    "cost", "sank",
)  # fmt: skip
_HARMED = (*_HARMS, "of")
"""What it ends with that was known: "the fire that killed", "that claimed the lives of"."""
_HARM = rf"(?:{'|'.join(_HARMS)})"
_DEFINITE = r"(?:\b(?:the|this|that|its|their|his|her)|['’]s)"
_CULPRITS = (
    r"(?:attackers?|gunm[ae]n|bombers?|assailants?|shooters?|killers?|hijackers?|drivers?|kidnappers?|arsonists?)"
)
_THE_EVENT = (
    rf"(?:{_DEFINITE}\s(?:(?!{_EVENT}\s|{_CAUSING}\s)[\w’'-]+\s){{0,4}}(?:{_EVENT}|{_CULPRITS})"
    r"(?:\s(?:of|in|on|at|off|near|from|by)\s[\w’' -]{1,50})?"
    r"|\b(?:ill-fated|doomed|stricken)\s[\w’' -]{1,40})"
)
_KNOWN = re.compile(
    rf"{_THE_EVENT},?\s(?:which|that|who)\s[\w’' -]{{0,60}}?\b{_HARM}\s?(?:the\slives\sof\s)?$",
    re.IGNORECASE,
)
_IN_WHICH = re.compile(rf"{_THE_EVENT},\s(?:in|during)\swhich\s$", re.IGNORECASE)
_PARTICIPLES = ("killing", "injuring", "wounding", "leaving", "displacing", "destroying", "sinking")
_PARTICIPLE = rf"(?:{'|'.join(_PARTICIPLES)})"
_DATELINE = r"(?:[A-Z][\w.]*,?\s(?:[A-Z]\w*\s)?(?:--|–|—|-)\s)?"
_DOING = re.compile(
    rf"^\W*{_DATELINE}the\s[^,.;]{{3,80}}\s(?:who|that|which)\s[^,;]{{3,80}}?(?:,|\s(?:--|–|—|-))\s"
    rf"{_PARTICIPLE}\b[^,;–—]{{0,50}}$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"[^,;–—]{0,40}(?:,|\s(?:--|–|—|-))\s(?:was|were|is|are|has|have|had|will)\b")
"""Behind "the men who stormed the hall, killing 9 people": the clause that tells something of them."""
_SAID = re.compile(r"\b(?:said|says|told|warned|confirmed|announced|added)\b")
_HAS_HARMED = re.compile(
    rf"\b(?:after|following|amid|since|despite)\s[^.;]*\b{_EVENT},?\s(?:that|which)\s(?:has|have)\s"
    rf"(?:also\s|so\sfar\s)?{_HARM}\s(?:[^.;,]{{0,50}}\band\s{_HARM}\s)?$",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:town|city|village|hamlet|suburb|community|island|province|region|district|country|nation|state|area)"
    r"(?:\sof|\swith\s(?:a\spopulation\sof|some|about|around)?)\s?$",
    re.IGNORECASE,
)
_INHABITANTS = re.compile(r"\s(?:people|residents|inhabitants|souls|households)\b", re.IGNORECASE)
_FOREMOST = re.compile(r"\s(?:most|\w+est|worst)\b", re.IGNORECASE)
_KNOWN_SIZES = r"(?:minute|hour|day|week|month|year|storey|story|floor|room|bed|seat|lane|passenger|tonne|ton|acre)"
_LASTING = re.compile(rf"^[\w.,]+(?:-\w+)?-{_KNOWN_SIZES}s?$", re.IGNORECASE)
_SQUARE = re.compile(r"\ssquare[\s-](?:foot|metre|meter|mile|yard)$")
_LASTING_BEHIND = re.compile(rf"-{_KNOWN_SIZES}s?\b", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    rf"(?:{_DEFINITE}|\b(?:during|after|amid|throughout|since|of)\s(?:a|an))\s(?:[\w-]+,?\s)?$", re.IGNORECASE
)
_OPENING = re.compile(
    r"^\W*the\s(?:(?!(?:said|says|told|that|an?)\s)[\w’'-]+\s){1,4}whose\s[\w’' -]{3,90}$", re.IGNORECASE
)
_VISITED = re.compile(
    r"\b(?:return(?:ed|ing)?|visit(?:ed|ing)?|trips?|travell?(?:ed|ing)|flew|flown|came|arriv(?:ed|ing))\s"
    r"[\w’' -]{0,30}?(?:from|to|in)\s(?:the\s)?(?:[A-Z][\w’'-]+\s?){1,3},\swhere\s(?:[\w’'-]+\s){0,4}$"
)
_ELSEWHERE_TOO = re.compile(r",\swhere\s.{3,90}\sand\s(?:another\s)?$")
_RELATIVES = ("which", "that", "who ")
_LENGTH = re.compile(
    r"\d[\s-](?:met(?:re|er)s?|kilomet(?:re|er)s?|km|m|feet|foot|ft|fathoms?|(?:nautical\s)?miles?|yards?"
    r"|minutes?|hours?|days?)\b"
)
"""How deep or how long it sank is no harm that is known."""
_REACH, _NEAR = 220, 16


def is_by_the_way(text: str, sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure describes what a reader knows already, rather than telling it."""
    start, end = figure.span
    before = text[max(sentence.start, start - _REACH) : start]
    if before.count("“") > before.count("”") or before.count('"') % 2:
        return False
    if _LASTING.match(text[start:end]) or _LASTING_BEHIND.match(text, end) or _SQUARE.search(text[start:end]):
        return bool(_ATTRIBUTE.search(before))
    inhabited = _INHABITANTS.match(text, end) and _PLACE.search(before)
    foremost = before.endswith(", the ") and _FOREMOST.match(text, end)
    low = before.lower()
    harmed = low.rstrip().endswith(_HARMED) and any(map(low.__contains__, _RELATIVES))
    known = harmed and _KNOWN.search(before) and not _LENGTH.search(text[start : end + _NEAR])
    opening = "whose" in low and _OPENING.match(text[sentence.start : start])
    elsewhere = ", where " in low and _tells_of_elsewhere(before)
    return bool(inhabited or foremost or known or opening or elsewhere) or _is_told_in_an_aside(text, sentence, figure)


def _is_told_in_an_aside(text: str, sentence: Sentence, figure: Figure) -> bool:
    """Whether a clause reminds of it: "the raid, in which 9 died", "the men who came, killing 9, were"."""
    start, end = figure.span
    before = text[max(sentence.start, start - _REACH) : start]
    if not any(map(before.__contains__, _RELATIVES)):
        return False
    if before.endswith("which ") and _IN_WHICH.search(before):
        return True
    if any(map(before.__contains__, _PARTICIPLES)) and _DOING.search(text[sentence.start : start]):
        return _GOES_ON.match(text, end) is not None
    perfect = " has " in before or " have " in before
    said = _SAID.search(text, sentence.start, start) if perfect else None
    return said is not None and _HAS_HARMED.search(text, said.end(), start) is not None


def _tells_of_elsewhere(before: str) -> bool:
    """Whether somebody came from a place "where 40 were ill and 9 died"."""
    too = _ELSEWHERE_TOO.search(before)
    whole = before if too is None else f"{before[: too.start()]}, where "
    return bool(_VISITED.search(whole))
