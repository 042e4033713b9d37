"""Denials told by whom they come: "the claim was denied by the army", "a figure disputed by the union"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.claimants import owner_of_claim
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.plausible import SPEAKING
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.verb_groups import group_start
from store.extraction.attribution.words import Words
from store.lexicon.denials import denying

_POINTING = listed("that this it these those all which something")
_MADE = listed("by from in")
_JUDGES = listed(
    "court courts judge judges magistrate magistrates tribunal jury justices parliament senate congress lawmakers"
    " voters insurer insurers shareholders members"
)
_ENDING = grammar.BREAKS | grammar.PREPOSITIONS | grammar.SIDES
_AS_REACH, _CLAIM_REACH = 6, 14
_NEGATED = grammar.NEGATIONS | grammar.MODALS


def read_passive_denial(words: Words, at: int, base: str) -> Statement | None:
    """Return the denial by the participle at `at` with "by" behind it; `None` where it denies no claim or figure."""
    by = _by(words, at)
    who = phrase_after(words, by + 1) if by else None
    group = group_start(words, at)
    if (
        by is None
        or who is None
        or group is None
        or words.low[who.end - 1] in _JUDGES
        or name_speaker(words, who).kind not in SPEAKING
    ):
        return None
    if any(word in _NEGATED for word in words.low[group:at]):
        return None
    told = any(word in grammar.BE for word in words.low[group:at])
    denied = _denied(words, group, told=told)
    if denied is None:
        return None
    start, clause = denied
    claimant = owner_of_claim(words, start, clause.start - 2) if clause else None
    return Statement(
        form="denial",
        base=base,
        cue=Phrase(group if clause else start, at + 1),
        subject=who,
        begins=start,
        content=[clause] if clause else [],
        claimed=claimant is not None,
        claimant=claimant,
        of_somebody=True,
        how="whoever denies it",
    )


def _by(words: Words, at: int) -> int | None:
    """Return where "by" stands behind "denied" or "dismissed as propaganda"."""
    if words.low[at + 1 : at + 2] == ["by"]:
        return at + 1
    if words.low[at + 1 : at + 2] != ["as"]:
        return None
    reach = range(at + 2, min(words.size, at + _AS_REACH))
    return next((each for each in reach if words.low[each] == "by"), None)


def _denied(words: Words, group: int, *, told: bool) -> tuple[int, Phrase | None] | None:
    """Return where the words that are denied begin, and the clause of "the claim that 40 had died"."""
    if group > 0 and words.low[group - 1] in _POINTING:
        return (group - 1, None) if told or words.low[group - 1] == "something" else None
    for noun in range(group - 1, max(-1, group - _CLAIM_REACH), -1):
        word = words.low[noun]
        if word in denying().nouns:
            clause = _clause(words, noun + 1, group)
            made = told and words.low[noun + 1] in _MADE
            if clause is None and noun + 1 < group and not made:
                return None
            return (_begin(words, noun) if told else noun), clause
        if word in grammar.SIDES:
            return None
    return None


def _clause(words: Words, start: int, end: int) -> Phrase | None:
    opens = words.low[start : start + 1]
    counts = any(words.is_number(at) or words.low[at] in grammar.NUMBERS for at in range(start, end))
    return Phrase(start + 1, end) if start + 1 < end and (opens == ["that"] or (opens == ["of"] and counts)) else None


def _begin(words: Words, noun: int) -> int:
    start = noun
    while start > 0 and words.low[start - 1] not in _ENDING:
        start -= 1
        if words.low[start] in grammar.DETERMINERS:
            break
    return start
