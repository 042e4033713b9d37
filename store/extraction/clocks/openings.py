"""The words that begin what tells a time; with most words of a sentence no time begins."""

import re

from store.lexicon.times import times
from store.text.any_of import any_of

_COUNTS = "a|an|eight|eleven|fifteen|fifty|five|forty|four|nine|one|seven|six|ten|thirty|three|twelve|twenty|two"
_HEDGES = "about|almost|around|exactly|just|less|more|nearly|only|over|roughly|some"
_PLACING = "after|at|before|between|by|during|for|from|in|of|on|over|since|until|within"
_POINTING = "early|her|his|its|last|late|mid|next|past|previous|that|the|their|this"
_NAMING = "day|days|decades|earlier|hours|months|overnight|today|tomorrow|tonight|weeks|years|yesterday"
_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec"
)
_WEEKDAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_SMALL = {word for words in (_COUNTS, _HEDGES, _PLACING, _POINTING, _NAMING) for word in words.split("|")}
_FEASTS = {re.split(r"\W", name)[0] for name in (*times().days, *times().feasts, *times().easter)}
_LARGE = {word for words in (_MONTHS, _WEEKDAYS) for word in words.split("|")}
_KNOWN = _SMALL.union(_FEASTS, _LARGE, map(str.capitalize, _SMALL | _FEASTS))
OPENING = rf"(?<!\w)(?=\w)(?=(?:{any_of(_KNOWN)})\b|[A-Za-z]?[a-z]*(?:[A-Z\d]|[^\x00-\x7f]))"
"""Stands before a pattern: a word that it may begin with, or one with figures, capitals or odd letters in it."""
