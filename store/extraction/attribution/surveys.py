"""Writings as subjects, with who made or saw them between: "a poll by X of 1,000 adults", "letters seen by X"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.words import Words

_SURVEYS = listed("poll polls survey surveys study studies analysis review census")
SEEN = listed(
    "carried aired broadcast relayed circulated cited quoted"
    " seen obtained reviewed leaked shared examined sighted viewed"
)
PUBLISHED = listed("released published issued unveiled")
_MADE = listed(
    "analysed analyzed verified taken filmed"
    " compiled released published issued collected provided gathered commissioned carried conducted prepared announced"
)
_TIMES = grammar.TIMES | grammar.MONTHS | listed("on in at late early last this earlier")
_FURTHEST = 16
_CLAUSES = grammar.AUXILIARIES | grammar.RELATIVES | grammar.BREAKS | grammar.PERSONAL
_SEEN_OR_MADE = SEEN | _MADE


def survey_before(words: Words, cue: int) -> Phrase | None:
    """Return "a poll by X of 1,000 adults" before a verb, or `None`."""
    for at in range(cue - 1, max(-1, cue - _FURTHEST), -1):
        word = words.low[at]
        if word in _SURVEYS and not words.quoted[at]:
            asked = at + 1 < cue and words.low[at + 1] in (
                "of",
                "by",
                "among",
                "for",
                "from",
                "in",
                "carried",
                "conducted",
            )
            phrase = phrase_before(words, at + 1) if asked else None
            return Phrase(phrase.start, cue) if phrase else None
        if word in grammar.SIDES or word in _CLAUSES or (word in known().forms and at < cue - 1):
            return None
    return None


def made_before(words: Words, by: int) -> bool:
    """Whether "issued", "announced on Saturday" stands before "by"."""
    return words.low[_before_time(words, by)] in _MADE


def _before_time(words: Words, by: int) -> int:
    at = by - 1
    while at > 1 and (words.low[at] in _TIMES or words.is_number(at)):
        at -= 1
    return at


def seen_before(words: Words, phrase: Phrase) -> Phrase | None:
    """Return the letters for "letters seen by X" and "letters to X", all of "data compiled by X"; `phrase` is X."""
    by = phrase.start - 1
    if by > 1 and words.low[by] == "to" and words.low[by - 1] in known().documents:
        return phrase_before(words, by)
    if by < 2 or words.low[by] not in ("by", "to", "with"):  # noqa: PLR2004 - "letters seen"
        return None
    done = _before_time(words, by)
    if words.low[done] not in _SEEN_OR_MADE:
        return None
    writing = phrase_before(words, done)
    if writing is None or known().documents.isdisjoint(words.low[slice(*writing)]):
        return None
    made = words.low[done] in _MADE
    return Phrase(writing.start, phrase.end) if made else writing
