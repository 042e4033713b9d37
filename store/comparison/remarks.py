"""What the words around a figure say about how it may be compared."""

import re
from dataclasses import dataclass
from functools import lru_cache

from store.comparison.answer import Answer
from store.lexicon.marks import name_no_story, read_marks
from store.text.folding import fold

_OF_WHOM = re.compile(r"^\W*of (?:them|whom|those|these)\b", re.IGNORECASE)
_OF_THE = re.compile(r"^\W*of the (?:[\w,.]+ )?\w+", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s*(?:about|around|some|nearly|just)?\s*$", re.IGNORECASE)
_RATE = re.compile(
    r"^\W*(?:[\w-]+\s){0,3}?(?:a|each|every)\s(second|minute|hour|day|week|month|year)\b"
    r"|^\W*(?:[\w-]+\s){0,9}?per\s(second|minute|hour|day|week|month|year)\b"
    r"|^\W*(?:[\w-]+\s){0,2}?(?:bpd|daily)\b",
    re.IGNORECASE,
)
_ESTIMATED = re.compile(
    r"\b(?:(?:could|may|might|must) be \w+ing|(?:may|might|must) (?:well )?have"
    r"|(?:could|may|might) be (?:as (?:high|many|much|low|few) as|up to|at least|more than|over|around|about|between)"
    r"|would (?:only )?(?:confirm|say|give|put))\b"
    r"|\b(?:(?:is|are|was|were) )?(?:expected to|could|can|would|might) (?:still |yet |well |even |only |be )*"
    r"(?:rise|climb|grow|increase|mount|change|fall|drop|higher|lower|go (?:up|higher))\b(?! to\b)"
    r"|\bif (?:all |both )?(?:the|those|these)\b",
    re.IGNORECASE,
)
"""What may be so now or may have been so is an estimate, not a supposition, and so is a figure that may still move."""
_AHEAD_OF_CLAUSE = re.compile(r".*(?:;|:|\b(?:because|since|although|though|while|after|with)\b)", re.IGNORECASE)
"""What stands before another clause is not said of its figure ("may rise, with 300 hurt")."""
_OPENING = re.compile(r"In ((?:[A-Z][\w'’-]+)(?: [A-Z][\w'’-]+)*)\b,? ")
_CLAUSE = re.compile(r"[,;.]| and | but ")
_NEAR = 45
_LIST = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Remarks:
    """Marks on one figure, as the lexicon of marks tells them."""

    part: bool
    listed: bool
    of_whom: bool
    of_the: bool
    increment: bool
    supposed: bool
    hedged: bool
    feared: bool
    corrected: bool
    risen: bool
    earlier: bool
    superseded: bool
    changed_from: bool
    wide: bool
    hostages: bool
    often: bool
    still: bool
    own_deed: bool


def read_remarks(answer: Answer) -> Remarks:
    """Return the marks that the sentence of a fact puts on its figure."""
    fact = answer.fact
    start, end = place_in_sentence(answer)
    deed = fact.words.predicate
    before_deed = fact.text[: max(0, deed[0] - fact.sentence_start)] if deed and fact.sentence_start is not None else ""
    return _read(fact.text, start, end, before_deed[-40:], fact.what or "")


def place_in_sentence(answer: Answer) -> tuple[int, int]:
    """Return where the figure stands in the sentence; (0, 0) where that is not known."""
    fact = answer.fact
    if fact.start is None or fact.end is None or fact.sentence_start is None:
        return 0, 0
    return fact.start - fact.sentence_start, fact.end - fact.sentence_start


def place_opening(sentence: str) -> str | None:
    """Return the place that opens a sentence ("In Paris, police counted 80,000")."""
    found = _OPENING.match(sentence)
    return None if found is None or fold(found[1]) in name_no_story() else found[1]


def read_rate(answer: Answer) -> str | None:
    """Return the denominator of a rate ("day" of barrels a day)."""
    _, end = place_in_sentence(answer)
    match = _RATE.match(answer.fact.text[end : end + 60]) if end else None
    found = match or _RATE.match(" " + (answer.fact.what or ""))
    return None if found is None else (found[1] or found[2] or "day").lower()


@lru_cache(maxsize=8192)
def _read(sentence: str, start: int, end: int, before_deed: str, what: str) -> Remarks:
    marks = read_marks()
    before, words, after = sentence[max(0, start - 70) : start], sentence[start:end], sentence[end : end + 60]
    around = before[-_NEAR:] + words + after[:_NEAR]
    near = before[-_NEAR:] + words + _CLAUSE.split(after[:_NEAR])[0]
    governed = _AHEAD_OF_CLAUSE.sub("", before[-_NEAR:]) + words + _CLAUSE.split(after[:_NEAR])[0]
    listed = bool(marks.listed.search(sentence[max(0, start - _LIST) : start]))
    return Remarks(
        listed=listed or bool(marks.part_before.search(before)),
        of_the=bool(_OF_THE.search(after)),
        of_whom=bool(_OF_WHOM.search(after) or re.search(r"\bof (?:whom|which|them),? $", before)),
        part=bool(
            listed
            or _OF_WHOM.search(after)
            or _OF_THE.search(after)
            or marks.part_after.search(sentence)
            or marks.part_before.search(before)
        ),
        increment=bool(
            marks.more_before.search(before) or marks.more_after.match(after) or marks.more_before.search(words + " ")
        ),
        supposed=bool(marks.supposed.search(_ESTIMATED.sub("", governed)) or marks.supposed.search(what)),
        hedged=bool(marks.hedged.search(around)),
        feared=bool(marks.feared.search(near)),
        corrected=bool(marks.corrected.search(sentence)),
        risen=bool(marks.risen.search(around)),
        earlier=bool(marks.earlier.search(before)),
        superseded=bool(marks.superseded.search(before)),
        changed_from=bool(_FROM.search(before)) and " to " not in words,
        wide=bool(marks.wide.search(around)),
        hostages=bool(marks.hostages.search(around) or marks.hostages.search(what)),
        often=bool(marks.often.search(near)),
        still=bool(marks.still.search(near)),
        own_deed=bool(marks.deed.search(before_deed)),
    )
