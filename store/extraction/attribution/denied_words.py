"""What stands behind a verb of denial: "it", a claim of somebody, a clause of its own."""

from store.extraction.attribution import grammar
from store.extraction.attribution.claimants import maker_after
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.setting_times import behind_time
from store.extraction.attribution.settings import content_opening
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_LEXICON = read_reporting()
_DENIALS, _CLAIMS = _LEXICON.denials, _LEXICON.nouns.claims
_POINTING = listed("that this it these those them")
_TELLING = listed("that saying claiming alleging stating suggesting")
_CLAIM_REACH = 6
_PRESUMING = listed(
    "responsibility involvement wrongdoing role blame guilt charges part complicity liability link links knowledge"
)
_CLAUSE_REACH = 8
_SHORT = 4


def denied_after(  # noqa: PLR0911 - one way of denying after another
    words: Words, at: int, base: str
) -> tuple[Phrase, Phrase | None, Phrase | None] | None:
    """Return the words of denial, the clause they deny outright, and what they deny of something that is so.

    Where neither stands there, they point at a claim.
    """
    start = content_opening(words, at, base).start
    end = content_end(words)
    after = words.low[at + 1] if at + 1 < words.size else "."
    following = words.low[at + 2] if at + 2 < words.size else "."
    if after in _POINTING and _ends_after(words, at + 2):
        return Phrase(at, at + 2), None, None
    noun = _claim_noun(words, behind_time(words, at + 1))
    if noun is not None:
        return _denied_claim(words, at, noun, end)
    if words.low[start - 1 : start] == ["that"] and start < end:
        return Phrase(at, start), Phrase(start, end), None
    if base not in known().denying_plainly or after in _DENIALS.refused or after in grammar.SIDES:
        return None
    if any(word in _PRESUMING for word in words.low[at + 1 : at + 4]):
        return Phrase(at, at + 1), None, Phrase(at + 1, _presumed_end(words, at + 2, end))
    if (
        after.endswith("ing")
        or after in ("any", "there")
        or (following not in _DENIALS.refused and _has_verb(words, at + 2, end))
    ):
        return Phrase(at, at + 1), Phrase(at + 1, end), None
    return None


def _ends_after(words: Words, at: int) -> bool:
    if at >= content_end(words):
        return True
    return any(words.low[at] in each for each in (grammar.SIDES, grammar.CONJUNCTIONS, grammar.PREPOSITIONS))


def _presumed_end(words: Words, start: int, end: int) -> int:
    """End "responsibility for the blast" before "that killed 9": nobody denies that nine were killed."""
    for at in range(start, end):
        if (
            words.low[at] in grammar.RELATIVES
            or words.low[at] in grammar.BREAKS
            or words.low[at] in grammar.SIDES
            or words.is_number(at)
        ):
            return at
    return end


def _has_verb(words: Words, start: int, end: int) -> bool:
    reach = words.low[start : min(end, start + _CLAUSE_REACH)]
    return any(word in grammar.AUXILIARIES or (word.endswith("ed") and len(word) > _SHORT) for word in reach)


def _claim_noun(words: Words, start: int) -> int | None:
    """Return where the word for a claim stands in "the Islamic State 's claims", or `None`."""
    for at in range(start, min(words.size, start + _CLAIM_REACH)):
        if words.low[at] in _CLAIMS:
            return at
        if words.low[at] in grammar.PERSONAL:
            return None
        if (
            words.low[at] in grammar.SIDES
            or words.low[at] in grammar.PREPOSITIONS
            or words.low[at] in grammar.AUXILIARIES
        ):
            return None
        if words.low[at] in ("that", "this") and at > start:
            return None
    return None


def _behind_aside(words: Words, at: int) -> int:
    """Skip ", made a day earlier," where "that" follows."""
    if words.low[at : at + 1] != [","]:
        return at
    ends = (each for each in range(at + 1, at + _CLAUSE_REACH) if words.low[each : each + 2] == [",", "that"])
    return next(ends, at - 1) + 1


def _denied_claim(words: Words, at: int, noun: int, end: int) -> tuple[Phrase, Phrase | None, Phrase | None]:
    """Return the denial of a claim, with its words where they follow ("rejected claims that 40 had died")."""
    after = noun + 1
    if words.low[after : after + 1] in (["by"], ["from"], ["in"], ["on"]):
        phrase = maker_after(words, after + 1)
        after = _behind_aside(words, phrase.end) if phrase else after
    if words.low[after : after + 1] and words.low[after] in _TELLING and after + 1 < end:
        return Phrase(at, noun + 1), Phrase(after + 1, end), None
    if words.low[after : after + 1] == ["of"] and after + 1 < end:
        return Phrase(at, noun + 1), Phrase(after + 1, end), None
    return Phrase(at, noun + 1), None, None
