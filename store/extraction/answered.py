"""Counts of nobody that answer somebody's figure: "seven had died"; “not a single person has died,” she said."""

import re
from collections.abc import Mapping, Sequence

from store.extraction.attribution import Denial
from store.extraction.denied import Pointing
from store.extraction.statement import Statement
from store.lexicon.nouns import singular
from store.lexicon.questions import read_theme
from store.model.noun import Span

_FLAT = re.compile(r"\b(?:single|one)\b", re.IGNORECASE)
_NOT = re.compile(r"(?:\b(?:not|never|without|nobody|cannot)\b|n['’]t\b)[^,;:.“”\"]{0,40}$", re.IGNORECASE)
_ANYBODY = frozenset({"people", "person", "human", "one", ""})


def answer_flatly(
    text: str, pointing: Pointing, statements: Sequence[Statement]
) -> Mapping[Span, tuple[Denial, Statement]]:
    """Return the counts of "not a single" that answer an earlier figure, as denials of it, by where they stand."""
    found: dict[Span, tuple[Denial, Statement]] = {}
    for statement in statements:
        said, span = statement.attribution, statement.figure.span
        if said is None or said.speaker is None or statement.figure.quantity.value != 0:
            continue
        if not _FLAT.search(text[slice(*span)]):
            continue
        claim = next((each for each in pointing.before(statement) if _answers(statement, each)), None)
        if claim is not None:
            found[span] = (_deny(text, pointing, statement), claim)
    return found


def _answers(none: Statement, claim: Statement) -> bool:
    """Whether somebody else counted the same of the same."""
    said, quantity = claim.attribution, claim.figure.quantity
    other = none.attribution
    if quantity.unit is not None or quantity.value == 0 or (said and other and said.speaker == other.speaker):
        return False
    theme = read_theme(none.counted.predicate).name
    same = bool(theme) and theme == read_theme(claim.counted.predicate).name
    mine, theirs = _head(none), _head(claim)
    return same and (mine in (theirs, none.counted.predicate) or not {mine, theirs}.isdisjoint(_ANYBODY))


def _head(statement: Statement) -> str:
    words = (statement.counted.population or "").lower().split()
    return singular(words[-1]) if words else ""


def _deny(text: str, pointing: Pointing, none: Statement) -> Denial:
    start, end = none.figure.span
    before = _NOT.search(text[none.sentence.start : start])
    start = none.sentence.start + before.start() if before else start
    said = none.attribution
    return Denial(
        sentence=pointing.sentence_of(none),
        cue=text[start:end],
        cue_span=(start, end),
        speaker=said.speaker if said else None,
        speaker_span=said.speaker_span if said else None,
        relayed_by=said.relayed_by if said else None,
        organisation=said.organisation if said else None,
        how="whoever says that there was none",
    )
