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
_KNOWN = re.compile(
    rf"(?:{_DEFINITE}\s(?:(?!{_EVENT}\s|{_CAUSING}\s)[\w’'-]+\s){{0,4}}{_EVENT}"
    r"(?:\s(?:of|in|on|at|off|near|from|by)\s[\w’' -]{1,50})?"
    r"|\b(?:ill-fated|doomed|stricken)\s[\w’' -]{1,40})"
    rf",?\s(?:which|that)\s[\w’' -]{{0,60}}?\b{_HARM}\s?(?:the\slives\sof\s)?$",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:town|city|village|hamlet|suburb|community|island|province|region|district|country|nation|state|area)"
    r"(?:\sof|\swith\s(?:a\spopulation\sof|some|about|around)?)\s?$",
    re.IGNORECASE,
)
_INHABITANTS = re.compile(r"\s(?:people|residents|inhabitants|souls|households)\b", re.IGNORECASE)
_FOREMOST = re.compile(r"\s(?:most|\w+est|worst)\b", re.IGNORECASE)
_KNOWN_SIZES = r"(?:minute|hour|day|week|month|year|storey|story|floor|room|bed|seat|lane)"
_LASTING = re.compile(rf"^[\w.,]+(?:-\w+)?-{_KNOWN_SIZES}s?$", re.IGNORECASE)
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
_REACH = 220


def is_by_the_way(text: str, sentence: Sentence, figure: Figure) -> bool:
    """Whether a figure describes what a reader knows already, rather than telling it."""
    start, end = figure.span
    before = text[max(sentence.start, start - _REACH) : start]
    if before.count("“") > before.count("”") or before.count('"') % 2:
        return False
    if _LASTING.match(text[start:end]) or _LASTING_BEHIND.match(text, end):
        return bool(_ATTRIBUTE.search(before))
    inhabited = _INHABITANTS.match(text, end) and _PLACE.search(before)
    foremost = before.endswith(", the ") and _FOREMOST.match(text, end)
    low = before.lower()
    harmed = low.rstrip().endswith(_HARMED) and ("which" in low or "that" in low)
    known = harmed and _KNOWN.search(before)
    opening = "whose" in low and _OPENING.match(text[sentence.start : start])
    elsewhere = ", where " in low and _tells_of_elsewhere(before)
    return bool(inhabited or foremost or known or opening or elsewhere)


def _tells_of_elsewhere(before: str) -> bool:
    """Whether somebody came from a place "where 40 were ill and 9 died"."""
    too = _ELSEWHERE_TOO.search(before)
    whole = before if too is None else f"{before[: too.start()]}, where "
    return bool(_VISITED.search(whole))
