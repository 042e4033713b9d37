"""Finding the claim that a denial points at."""

from collections.abc import Sequence

import msgspec

from store.extraction.attribution.nouns import Attribution, Denial
from store.extraction.sentence import Sentence
from store.lexicon.reporting import read_reporting
from store.model.noun import Span

_CLAIMS = read_reporting().nouns.claims
_BACK = 3
"""A denial points at a claim in its own sentence or in so many before it."""


def point_denials(
    found: Sequence[Sequence[Attribution]], denials: Sequence[Denial], sentences: Sequence[Sentence]
) -> list[Denial]:
    """Return the denials, those without words of their own with the claim they deny."""
    return [
        each if each.denied else msgspec.structs.replace(each, denied=_claim_before(found, each, sentences))
        for each in denials
    ]


def _claim_before(found: Sequence[Sequence[Attribution]], denial: Denial, sentences: Sequence[Sentence]) -> Span | None:
    back = 0 if _points_inside(denial) else _BACK
    for at in range(denial.sentence, max(-1, denial.sentence - back - 1), -1):
        if at < denial.sentence and _tells_reports(sentences[at]):
            return sentences[at].span
        for attribution in reversed(found[at]):
            if at == denial.sentence - 1 and attribution.stance == "denies" and _insists(attribution, denial):
                return attribution.content_spans[0]
            span = attribution.content_spans[0]
            before = span[1] <= denial.cue_span[0] or denial.cue_span[0] < span[0] < span[1] < denial.cue_span[1]
            if before and attribution.stance != "denies" and _may_be_denied(attribution, denial):
                return span
    at = denial.sentence
    if _points_inside(denial):
        return None
    if at and sentences[at - 1].passage == sentences[at].passage:
        return sentences[at - 1].span
    return None


def _tells_reports(sentence: Sentence) -> bool:
    """Whether the sentence opens with what nobody named tells: "Reports that 30 had died could not be verified"."""
    first = [token.lower for token in sentence.tokens[:3]]
    return first[:1] != [] and first[0] in _CLAIMS and first[1:2] in (["that"], ["of"])


def _points_inside(denial: Denial) -> bool:
    """Whether the words hang on what stands before them in their sentence: "..., a charge officials denied"."""
    first = denial.cue.split(" ", 1)[0].lower()
    return first == "which" or first in _CLAIMS


def _insists(attribution: Attribution, denial: Denial) -> bool:
    """Whether the same denies again what they denied in the sentence before."""
    return denial.refers == "claim" and attribution.speaker == denial.speaker


def _may_be_denied(attribution: Attribution, denial: Denial) -> bool:
    return attribution.speaker is None or attribution.speaker != denial.speaker
