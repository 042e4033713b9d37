"""The layer of attributions: who is credited with which words, a quotation that goes on with those it began with."""

import msgspec

from store.extraction.attribution import Attribution, Attributions, Denial
from store.extraction.layers.layers import QuotedWords

_NEAR = 6
"""A quotation goes on in so many sentences."""
_COUNTING = "the figures go on"


def list_quoted(attributions: Attributions) -> list[QuotedWords]:
    """Return the attributions in the order of their cues; denials are attributions of what they deny."""
    told: list[tuple[int, QuotedWords]] = []
    waiting: list[Attribution] = []
    for number, sentence in enumerate(attributions.sentences):
        for each in sentence:
            if each.cue_spans or each.source_spans:
                told.append((number, _quoted(each)))
            elif each.how != _COUNTING:
                waiting.append(each)
    for each in waiting:
        _go_on(told, each)
    known = {span for _, each in told for span in each.cue_spans}
    told += [(each.sentence, _denied(each)) for each in attributions.denials if each.cue_span not in known]
    return [each for _, each in sorted(told, key=_place)]


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


def _quoted(each: Attribution) -> QuotedWords:
    return QuotedWords(
        source_spans=each.source_spans,
        cue_spans=each.cue_spans,
        content_spans=each.content_spans,
        speaker=each.speaker,
        stance=each.stance,
    )


def _denied(each: Denial) -> QuotedWords:
    return QuotedWords(
        source_spans=each.source_spans,
        cue_spans=(each.cue_span,),
        content_spans=(each.denied,) if each.denied else (),
        speaker=each.speaker,
        stance="denies",
    )
