"""The layer of attributions: who is credited with which words, a quotation that goes on with those it began with."""

from collections.abc import Sequence

import msgspec

from store.extraction.attribution import Attribution, Attributions, Denial
from store.extraction.attribution.nouns import CLAIMED
from store.extraction.layers.layers import QuotedWords
from store.extraction.layers.marked import Marked, mark_sentence
from store.extraction.layers.placed import place
from store.extraction.sentence import Sentence

_NEAR = 6
"""A quotation goes on in so many sentences."""
_UNTOLD = ("the figures go on", CLAIMED)


def list_quoted(sentences: Sequence[Sentence], attributions: Attributions) -> list[QuotedWords]:
    """Return the attributions in the order of their cues; denials are attributions of what they deny."""
    told: list[tuple[int, QuotedWords]] = []
    waiting: list[Attribution] = []
    denials = _by_sentence(attributions.denials)
    for number, (placed, said) in enumerate(zip(place(sentences), attributions.sentences, strict=True)):
        marks = [_mark(each) for each in said if each.cue_spans or each.source_spans]
        known = {span for each in marks for span in each.cue}
        marks += [_mark_denial(each) for each in denials.get(number, ()) if each.cue_span not in known]
        told += [(number, each) for each in mark_sentence(placed, marks)]
        waiting += [each for each in said if not (each.cue_spans or each.source_spans) and each.how not in _UNTOLD]
    for each in waiting:
        _go_on(told, each)
    return [each for _, each in sorted(told, key=_place)]


def _by_sentence(denials: Sequence[Denial]) -> dict[int, list[Denial]]:
    found: dict[int, list[Denial]] = {}
    for each in denials:
        found.setdefault(each.sentence, []).append(each)
    return found


def _place(numbered: tuple[int, QuotedWords]) -> tuple[int, int, int]:
    number, each = numbered
    spans = each.cue_spans or each.source_spans or each.content_spans
    return (number, *(spans[0] if spans else (0, 0)))


def _go_on(told: list[tuple[int, QuotedWords]], carried: Attribution) -> None:
    """Add words without a cue of their own to the nearest attribution of their speaker."""
    near = [
        (abs(number - carried.sentence), place)
        for place, (number, each) in enumerate(told)
        if each.speaker == carried.speaker and abs(number - carried.sentence) <= _NEAR
    ]
    if near:
        number, each = told[min(near)[1]]
        spans = tuple(sorted((*each.content_spans, *carried.content_spans)))
        told[min(near)[1]] = (number, msgspec.structs.replace(each, content_spans=spans))


def _mark(each: Attribution) -> Marked:
    return Marked(
        source=each.source_spans,
        cue=each.cue_spans,
        content=each.content_spans,
        speaker=each.speaker,
        stance=each.stance,
    )


def _mark_denial(each: Denial) -> Marked:
    return Marked(
        source=each.source_spans,
        cue=(each.cue_span,),
        content=(each.denied,) if each.denied else (),
        speaker=each.speaker,
        stance="denies",
    )
