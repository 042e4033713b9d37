"""Paragraphs in capitals, read with the small letters that the rest of the text gives their words."""

import re
from collections.abc import Iterator

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.mending.edits import Edit
from store.lexicon.grammar import grammar as read_grammar
from store.lexicon.nations import read_nations
from store.lexicon.reporting import read_reporting

_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_OPENS = re.compile(r"(?:^|[.!?:]\s+|[“\"]|\s[-–—]\s)$")
_PLAIN_SMALL = re.compile(r"[a-z]+")
_LEAST, _SMALL = 4, 0.06
"""A line of so many words, and hardly any small letter in it, is in capitals."""
_GLANCE = 80
"""So many letters tell of most lines that they are not in capitals."""
_SHORT = 3
"""Words of up to so many letters that are no others are taken for initials."""
_IN_ADDRESSES = frozenset("/-_.#@&=%")
_CLOSED = (
    grammar.DETERMINERS
    | grammar.PERSONAL
    | grammar.AUXILIARIES
    | grammar.RELATIVES
    | grammar.CONJUNCTIONS
    | grammar.PREPOSITIONS
    | grammar.ADVERBS
    | read_grammar().short_words
) - listed("us who")
_ORDINALS = frozenset({"st", "nd", "rd", "th"})
_DAYS = listed(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september"
    " october november december"
)


def find_capitals(text: str) -> list[Edit]:
    """Return the words in capitals with the letters they would have elsewhere, in order."""
    lines = [match for match in _LINE.finditer(text) if _is_shouted(match[0])]
    if not lines:
        return []
    shapes = _shapes(text, [match.span() for match in lines])
    return [edit for match in lines for edit in _lowered(text, match.start(), match.end(), shapes)]


def _is_shouted(line: str) -> bool:
    most = _SMALL * len(line)
    if any(sum(map(len, _PLAIN_SMALL.findall(line, 0, end))) > most for end in (_GLANCE, len(line))):
        return False
    letters = [letter for letter in line if letter.isalpha()]
    small = sum(letter.islower() for letter in letters)
    return small <= _SMALL * len(letters) and len(_WORD.findall(line)) >= _LEAST


def _shapes(text: str, shouted: list[tuple[int, int]]) -> dict[str, str]:
    """Return how the other lines write each word; a small letter wins, then a capital one inside a sentence."""
    shapes: dict[str, str] = {}
    last = 0
    for start, end in [*shouted, (len(text), len(text))]:
        for match in _WORD.finditer(text, last, start):
            word, low = match[0], match[0].lower()
            if text[match.start() - 1 : match.start()] in _IN_ADDRESSES:
                continue
            if word == low or low not in shapes:
                shapes[low] = word
        last = end
    return shapes


def _lowered(text: str, start: int, end: int, shapes: dict[str, str]) -> Iterator[Edit]:
    before = ""
    for match in _WORD.finditer(text, start, end):
        word, low = match[0], match[0].lower()
        meant = _shape(low, shapes, before) if word.isupper() else word
        if _OPENS.search(text[max(start, match.start() - 4) : match.start()]) and len(word) > 1:
            meant = meant[:1].upper() + meant[1:]
        if meant != word and len(meant) == len(word):
            yield Edit(match.start(), match.end(), meant)
        before = low


def _shape(low: str, shapes: dict[str, str], before: str) -> str:
    """Return the word as the text writes it elsewhere, else as what is known of it asks."""
    bare = low.removesuffix("'s").removesuffix("’s")
    ending = low[len(bare) :]
    if len(low) == 1:
        return low if low == "a" else low.upper()
    if low in _CLOSED or low in shapes or low in _ORDINALS:
        return shapes.get(low, low) if low not in _CLOSED else low
    if bare in shapes:
        return shapes[bare] + ending
    if len(bare) > _SHORT:
        named = (
            bare in read_nations()
            or bare in _DAYS
            or (before in read_reporting().speakers.titles and bare not in known().cues)
        )
        return low.capitalize() if named else low
    return bare.upper() + ending
