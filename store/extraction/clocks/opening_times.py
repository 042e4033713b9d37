"""Times that open a sentence and tell when a thing was said: "On Saturday, police said 14 people had died"."""

import re

from store.extraction.clocks.putting import PUTS_A_FIGURE
from store.lexicon.predicates import find_verb

TOLD = (
    r"(?:said|says|announced|announces|confirmed|stated|tweeted|added|warned|declared|denied|denies|revealed|admitted|acknowledged"
    r"|insisted|claimed|alleged|disclosed|conceded|noted)"
)
"""Verbs of whoever tells a thing."""
TELLS = (
    rf"(?:(?:{TOLD}|told|reported|estimated|wrote|counted)\b"
    rf"(?!\s+(?:by|dead|missing|killed|injured|wounded|safe|for|to)\b)"
    rf"|(?:(?:further|again|sharply|also)\s)?{PUTS_A_FIGURE})"
)
"""A pattern for what somebody tells behind a time."""
_SETTINGS = (
    r"(?:(?:in|at|during)\s+(?:an?|his|her|its|their|the)\s+(?:[a-z-]+\s+){0,3}"
    r"(?:address|interview|speech|conference|briefing|post|tweet|message|letter|video|bulletin|update|broadcast|report|statement|note"
    r"|hearing|session|meeting|call)\s+)?"
)
_OPENING = re.compile(
    rf"\W*{_SETTINGS}"
    r"(?:(?:late|early|earlier|later|on|at|around|about|the|just|shortly|last|this|mid|noon|midnight|dawn|a\.?m\.?|p\.?m\.?"
    r"|\d{1,2}(?:[:.]\d\d)?)\s+)*",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(rf",?\s+(?P<who>[^,;:.()“”\"\d]{{2,70}}?)\s+(?:(?:has|have|had|also|then)\s+)*{TELLS}(?!\s*,)")
_CLAUSES = frozenset({"who", "that", "which", "where", "when", "as", "after", "before", "if", "while", "and", "but"})


def opens_telling(text: str, start: int, begin: int, end: int) -> bool:
    """Say whether the time from `begin` to `end` opens the sentence at `start`, and whoever is named next tells."""
    if (
        begin - start > len("In a televised address to the nation late on ")
        or _OPENING.fullmatch(text, start, begin) is None
    ):
        return False
    somebody = _SOMEBODY.match(text, end)
    return somebody is not None and not any(map(_is_no_name, somebody["who"].split()))


def _is_no_name(word: str) -> bool:
    """Say whether something is done or a clause begins: who "shot 14 men" has not told of it yet."""
    verb = find_verb(word) if word.islower() else None
    return word in _CLAUSES or (verb is not None and verb.past and word not in ("hit", "cut", "set"))
