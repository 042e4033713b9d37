"""The words that begin what counts nothing; with most words of a sentence nothing of the kind begins."""

from store.extraction.figures.ages import YOUNG
from store.extraction.figures.spellings import WORDS
from store.text.any_of import any_of

_AGES = "age|aged|ages|as|between|he|older|over|she|the|turned|turning|under|who|younger"
_TIMES = "at|began|begin|begins|closed|due|met|open|opened|opens|scheduled|start|started|starts"
_HEDGES = "about|almost|as|at|barely|just|less|more|nearly|only|over|roughly|some|under|up|around"
_FRAMES = "a|an|coming|ensuing|every|following|half|in|inside|next|several|upcoming|within"
_KNOWN = WORDS.union(*(words.split("|") for words in (YOUNG, _AGES, _TIMES, _HEDGES, _FRAMES)))
OPENING = rf"\b(?=[\d(]|(?:{any_of(_KNOWN)})\b)"
"""Stands before a pattern in small letters: a word, a number or a bracket that it may begin with."""
