"""What the words around a figure say about how it may be compared."""

import re
from dataclasses import dataclass
from functools import lru_cache

from store.comparison.answer import Answer

_PART = re.compile(
    r"^\W*(?:of (?:them|whom|those|these|the (?:\w+ )?(?:dead|victims|injured|wounded|missing|arrested|total)))\b", re.I
)
_LISTED = re.compile(
    r"\b(?:including|include|includes|among (?:them|the (?:dead|injured|wounded|victims|missing)|those \w+)|of whom|of them|of which|of those \w+)\b[^.;]{0,25}$",
    re.I,
)
_MORE = re.compile(r"\b(?:another|additional|a further|further|extra)\s*(?:\w+\s)?$", re.I)
_MORE_AFTER = re.compile(r"^\s*(?:additional|further|extra|other|more (?!than))", re.I)
_IF = re.compile(
    r"\b(?:could|would|might|if|worst[- ]case|risk of|threat(?:en\w*)?|expected to|projected|potential\w*|capable|capacity|planned|plans? to|designed)\b",
    re.I,
)
_HEDGE = re.compile(
    r"\b(?:reportedly|unconfirmed|believed|feared|apparently|thought to|may have|might have|allegedly|presumed)\b", re.I
)
_CORRECTED = re.compile(
    r"\b(?:correct(?:ed|ion|s)|revis(?:ed|es|ion)|recount(?:ed)?|lowered|downgraded|retracted|miscount\w*|put .{0,20} down to)\b",
    re.I,
)
_RISEN = re.compile(
    r"\b(?:rose|risen|rises|rising|climb(?:ed|s)|jump(?:ed|s)|increased|raised|up from|now|latest|updated|grew|grown|reached|mounted|surpass\w*|so far|estimat(?:es?|ed)|(?:greater|more|higher|larger|less|lower) than)\b",
    re.I,
)
_EARLIER = re.compile(
    r"\b(?:earlier|previous(?:ly)?|initial(?:ly)?|at first|first (?:reported|put|said|estimated)|had (?:said|put|estimated|reported)|originally|until then)\b",
    re.I,
)
_FROM = re.compile(r"\bfrom\s*(?:about|around|some|nearly|just)?\s*$", re.I)
_WIDE = re.compile(
    r"\b(?:across (?:the|all)|nationwide|countrywide|throughout|in the whole|all over|worldwide|statewide|in total|overall|of the country)\b",
    re.I,
)
_RATE = re.compile(
    r"^\W*(?:[\w-]+\s){0,3}?(?:per|a|each|every)\s(second|minute|hour|day|week|month|year)\b|^\W*(?:[\w-]+\s){0,2}?(bpd|daily)\b",
    re.I,
)
_HOSTAGE = re.compile(r"\b(?:hostages?|kidnapped|abducted)\b", re.I)
_OWN_DEED = r"\b(?:to have|it had|they had|it has|they have|that it|we have|we had|having)\s+(?:\w+\s)?$"
_DEED = re.compile(_OWN_DEED, re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remarks:
    """Marks on one figure; `rate` is the denominator ("day"), the rest are yes or no."""

    part: bool = False
    increment: bool = False
    supposed: bool = False
    hedged: bool = False
    corrected: bool = False
    risen: bool = False
    earlier: bool = False
    changed_from: bool = False
    wide: bool = False
    hostages: bool = False
    own_deed: bool = False
    rate: str | None = None


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


def read_rate(answer: Answer) -> str | None:
    """Return the denominator of a rate ("day" of barrels a day)."""
    _, end = place_in_sentence(answer)
    match = _RATE.match(answer.fact.text[end : end + 60]) if end else None
    found = match or _RATE.match(" " + (answer.fact.what or ""))
    return None if found is None else (found[1] or "day").lower()


@lru_cache(maxsize=8192)
def _read(sentence: str, start: int, end: int, before_deed: str, what: str) -> Remarks:
    before, figure, after = sentence[max(0, start - 70) : start], sentence[start:end], sentence[end : end + 60]
    around = before[-45:] + figure + after[:45]
    return Remarks(
        part=bool(_PART.search(after) or _LISTED.search(before)),
        increment=bool(
            _MORE.search(before)
            or _MORE_AFTER.match(after)
            or re.search(r"\b(?:additional|another|further)\b", figure, re.I)
        ),
        supposed=bool(_IF.search(around) or _IF.search(what)),
        hedged=bool(_HEDGE.search(around)),
        corrected=bool(_CORRECTED.search(sentence)),
        risen=bool(_RISEN.search(around)),
        earlier=bool(_EARLIER.search(before)),
        changed_from=bool(_FROM.search(before)),
        wide=bool(_WIDE.search(around)),
        hostages=bool(_HOSTAGE.search(around) or _HOSTAGE.search(what)),
        own_deed=bool(_DEED.search(before_deed)),
    )
