"""Figures that come on top of others ("another 12"): they are no total to compare with one."""

import re

from store.comparison.pair import Pair
from store.comparison.remarks import Remarks, place_in_sentence
from store.comparison.side import Side
from store.lexicon.marks import read_marks
from store.lexicon.predicates import find_condition, find_event
from store.lexicon.questions import read_theme

_FIGURE = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|scores|hundreds|thousands)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z]+")
_OPENING = len("And another ")
_REACH = 300
_JOINED = re.compile(r"\b(?:and|while|with)\b[^.,;]{0,30}$", re.IGNORECASE)


def is_increment(side: Side, remarks: Remarks, pair: Pair) -> bool:
    """Say whether "another 12" comes on top of a figure of the same question in the same report.

    "Another 40" behind a figure for something else ("killed 54 and injured another 40") comes on top of nothing.
    """
    if not remarks.increment or _is_besides_others(side):
        return False
    leads = pair.question.is_led(side) and not _is_joined_to_another(side, pair)
    if not leads and (side.interval.qualifier == "fuzzy" or _stands_behind_another(side)):
        return False
    grows = bool(side.dimension) or side.theme.figure == "total"
    return grows or pair.question.is_repeated(side)


def _is_besides_others(side: Side) -> bool:
    """Whether those of another fate stand before it without a figure ("besides the dead, another 143 were hurt")."""
    start, _ = place_in_sentence(side.answer)
    before = side.answer.fact.text[:start]
    if not side.theme.verbs or _FIGURE.search(before):
        return False
    fates = (find_event(word) or find_condition(word) for word in _WORD.findall(before.lower()))
    return any(fate and read_theme(fate).verbs and read_theme(fate).name != side.theme.name for fate in fates)


def _is_joined_to_another(side: Side, pair: Pair) -> bool:
    """Whether "and" joins it to a figure for something else, not of its kind ("8 dead, another 9 missing")."""
    start, end = place_in_sentence(side.answer)
    before, words = side.answer.fact.text[:start], side.answer.fact.text[start:end]
    further = read_marks().more_before
    more = further.search(before) or further.search(f"{words} ")
    if not (more and _JOINED.search(before) and _FIGURE.search(before)):
        return False
    beside = pair.question.beside(side)
    return not any(other.answer.fact.text == side.answer.fact.text and other.start < side.start for other in beside)


def _stands_behind_another(side: Side) -> bool:
    """Whether a figure for something else stands before in the sentence, or in the one before an "Another 12"."""
    start, _ = place_in_sentence(side.answer)
    if _FIGURE.search(side.answer.fact.text[:start]):
        return True
    sentence = _sentence_before(side) if start <= _OPENING else ""
    return _FIGURE.search(sentence) is not None


def _sentence_before(side: Side) -> str:
    fact, text = side.answer.fact, side.answer.source.text or ""
    begin = fact.sentence_start or 0
    return text[max(0, begin - _REACH) : begin].rstrip(" \n.").replace("\n", ". ").rpartition(". ")[2]


def find_addition(pair: Pair) -> tuple[Side, Side] | None:
    """Return the new ones and the total that they raised in a sentence ("eight more bodies raised the toll to 13")."""
    small, large = pair.by_size
    remarks = dict(zip((pair.left.id, pair.right.id), pair.remarks, strict=True))
    added = remarks[small.id].increment and not remarks[large.id].increment and small.start < large.start
    grows = pair.left.theme.figure == "total" and large.interval.low > small.interval.high
    return (small, large) if pair.one_sentence and added and grows else None
