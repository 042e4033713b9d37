"""Figures of what nobody said had happened: "rejected calls to free 40 inmates", "demanded that the firm rehire 90"."""

import re

from store.extraction.figure import Figure
from store.extraction.sentence import Sentence

_CALL = r"(?:calls?|appeals?|demands?|pleas?|pressure|bids?|petitions?|requests?|motions?|campaigns?)"
_CALLED = (
    r"(?:(?:called|calling|calls|appealed|appealing|pleaded)\s(?:on|upon|for)|demand(?:s|ed|ing)?"
    r"|(?:urg|implor)(?:es?|ed|ing)"
    r"|(?:begged|pressed)\s(?=\w+\s(?:\w+\s){0,4}to\s))"
)
_ASKED = re.compile(
    rf"\b(?:{_CALL}\s(?:to|for|that)|{_CALLED})\s(?P<what>(?:(?!(?:said|says|told|who|which|where|after|when|as|and|but|by|in|was|were|is|are|has|had|came|\w+ed)\b)"
    r"[\w’'“”-]+\s){0,9})$",
    re.IGNORECASE,
)
_DOING = re.compile(
    r"\b(?:to|that|(?:release|reinstatement|return|freeing|rehiring|closure|resignation|arrest|removal)\sof)\b",
    re.IGNORECASE,
)
_TALKED = re.compile(r"\bcalls?\sthat\b", re.IGNORECASE)
_TOLD = re.compile(r"\W*(?:[\w’'-]+\s){1,4}?(?:had|has|have|was|were|are|is)\b", re.IGNORECASE)
"""Somebody "said in a call that 40 deaths had been confirmed": nothing is called for, unless they are to be freed."""
_SIGNS = (
    "call", "appeal", "demand", "plea", "pressure", "bid", "petition", "request", "motion", "campaign", "urg", "implor",
    "begged", "pressed",
)  # fmt: skip
"""Without one of these nothing is called for; before most figures there is none."""
_REACH = 110


def is_called_for(text: str, sentence: Sentence, figure: Figure) -> bool:
    """Whether a count stands where a thing is only called for; a sum that is asked for is a fact."""
    if figure.quantity.unit is not None:
        return False
    before = text[max(sentence.start, figure.span[0] - _REACH) : figure.span[0]]
    low = before.lower()
    asked = _ASKED.search(before) if any(map(low.__contains__, _SIGNS)) else None
    if asked is None or not _DOING.search(asked[0]):
        return False
    return _TALKED.search(asked[0]) is None or _TOLD.match(text, figure.span[1], sentence.end) is None
