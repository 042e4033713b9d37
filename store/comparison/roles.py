"""What the counted have to do with the verb of their figure: they did it, suffered it, or stand beside it.

"The ferry capsized with 200 people": nobody was capsized. A verb whose question is known needs no such look.
"""

import re
from typing import Literal

from store.comparison.remarks import place_in_sentence
from store.comparison.side import Side
from store.lexicon.predicates import is_intransitive, past_of, state_of
from store.lexicon.questions import is_carrier, is_deed_known, is_light, tell_deed

Role = Literal["did", "suffered", "beside", ""]

_BESIDE = re.compile(
    r"\b(?:with|carrying|of|in|on|at|from|to|for|by|after|before|when|that|who|which|and|but|as|into|over|among|between"
    r"|than|until|since|including|per|under|because|while|where)\b|[,;:(]",
    re.IGNORECASE,
)
_SUFFERED = re.compile(
    r"\b(?:was|were|been|being|is|are|be|get|gets|got|getting)\b(?:\s+(?:\w+ly|not|also|either|all))*\s*$"
)
_HAVING = re.compile(
    r"\b(?:has|have|had|will|would|could|may|might|can|to|did|do|does|who|that|which)\b(?:\s+(?:\w+ly|not|also))*\s*$"
)
_BROKEN = re.compile(r"[;:(]|,\s|\b(?:and|but|after|before|when|while|because|as)\b")
_OBJECT = re.compile(
    r"\s+(?:the|a|an|his|her|its|their|our|this|that|these|those|some|any|every|\d[\d,.]*)\b|\s+[A-Z]\w+"
)


def role_of(side: Side) -> Role:
    """Return the role of the counted, "" where their verb tells it by itself, or its place is not known."""
    fact = side.answer.fact
    lemma = fact.predicate or ""
    if not state_of(lemma or "be") or side.theme.verbs or is_deed_known(lemma) or is_carrier(lemma):
        return ""
    if is_light(lemma):
        return "beside"
    begin, span = fact.sentence_start, fact.words.predicate
    start, end = place_in_sentence(side.answer)
    if begin is None or span is None or not end:
        return ""
    first, last = span[0] - begin, span[1] - begin
    if not 0 <= first < last <= len(fact.text) or (first < end and start < last):
        return ""
    return _behind(fact.text[last:start]) if last <= start else _before(side, first, last)


def _behind(between: str) -> Role:
    return "beside" if _BESIDE.search(between) else "suffered"


def _before(side: Side, first: int, last: int) -> Role:
    """Return the role of those who are counted before their verb."""
    text, lemma = side.answer.fact.text, side.answer.fact.predicate or ""
    between = text[place_in_sentence(side.answer)[1] : first]
    if _SUFFERED.search(between):
        return "did" if text[first:last].endswith("ing") else "suffered"
    if _BROKEN.search(between):
        return "beside"
    if _OBJECT.match(text, last):
        return "beside"
    active = _HAVING.search(between) or text[first:last].endswith("ing") or is_intransitive(lemma)
    return "did" if active else "suffered"


def deed_in_role(lemma: str, role: Role) -> str:
    """Return what the counted of a role did or suffered; "" for those who only stand beside a verb."""
    match role:
        case "beside":
            return ""
        case "did":
            return past_of(lemma)
        case "suffered":
            return f"were {state_of(lemma)}".rstrip()
        case _:
            return tell_deed(lemma)


def verb_told(side: Side) -> str:
    """Return the verb as its sentence writes it."""
    fact = side.answer.fact
    if fact.words.predicate is None or fact.sentence_start is None:
        return fact.predicate or ""
    first, last = (place - fact.sentence_start for place in fact.words.predicate)
    return " ".join(fact.text[first:last].split()) or fact.predicate or ""
