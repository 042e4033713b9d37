"""The layer of attributions: who is credited with which words, a quotation that goes on with those it began with."""

from collections.abc import Sequence

import msgspec

from store.extraction.attribution import Attribution, Attributions, Denial
from store.extraction.attribution.non_answers import UNBACKED
from store.extraction.attribution.nouns import CLAIMED
from store.extraction.layers.anchors import anchor_of
from store.extraction.layers.going_on import QuotationsGoingOn
from store.extraction.layers.layers import QuotedWords
from store.extraction.layers.marked import mark_sentence
from store.extraction.layers.marks import Marked
from store.extraction.layers.nested import outside_others
from store.extraction.layers.placed import place
from store.extraction.sentence import Sentence

Told = tuple[int, QuotedWords]
_NEAR = 6
"""A quotation goes on in so many sentences."""
_PARTING = ("", ".", "?", "!")
_UNTOLD = ("the figures go on", CLAIMED)


def list_quoted(text: str, sentences: Sequence[Sentence], attributions: Attributions) -> list[QuotedWords]:
    """Return the attributions in the order of their cues; denials are attributions of what they deny."""
    told: list[Told] = []
    waiting: list[Attribution] = []
    denials = _by_sentence(attributions.denials)
    everything = list(place(sentences))
    for number, (placed, said) in enumerate(zip(everything, attributions.sentences, strict=True)):
        marks = [_mark(each) for each in said if (each.cue_spans or each.source_spans) and not _is_of_nobody(each)]
        known = {span for each in marks for span in each.cue}
        marks += [_mark_denial(each) for each in denials.get(number, ()) if each.cue_span not in known]
        told += [(number, each) for each in mark_sentence(placed, marks)]
        waiting += [each for each in said if not (each.cue_spans or each.source_spans) and each.how not in _UNTOLD]
    going_on = QuotationsGoingOn(told, everything)
    for each in waiting:
        if (
            not going_on.take(each.sentence)
            and (owner := _owner(told, each, anchor_of(attributions, each))) is not None
        ):
            going_on.give(owner, *each.content_spans)
    going_on.take_rest(sentences)
    return [_joined(text, each) for _, each in sorted(outside_others(told), key=_place)]


def _by_sentence(denials: Sequence[Denial]) -> dict[int, list[Denial]]:
    found: dict[int, list[Denial]] = {}
    for each in denials:
        found.setdefault(each.sentence, []).append(each)
    return found


def _place(numbered: Told) -> tuple[int, int, int]:
    number, each = numbered
    spans = each.cue_spans or each.source_spans or each.content_spans
    return (number, *(spans[0] if spans else (0, 0)))


def _owner(told: list[Told], carried: Attribution, anchor: Attribution | None) -> int | None:
    """Return the place of the attribution that words without a cue go on with, else of the nearest of their speaker."""
    near = [
        (not _is_same(each, anchor), abs(number - carried.sentence), place)
        for place, (number, each) in enumerate(told)
        if each.speaker == carried.speaker and abs(number - carried.sentence) <= _NEAR
    ]
    return min(near)[-1] if near else None


def _is_same(quoted: QuotedWords, anchor: Attribution | None) -> bool:
    """Whether both are told by one cue."""
    if anchor is None or not anchor.cue_spans or not quoted.cue_spans:
        return False
    (start, end), (first, last) = quoted.cue_spans[0], anchor.cue_spans[0]
    return start < last and first < end


def _joined(text: str, quoted: QuotedWords) -> QuotedWords:
    """Return the words of one paragraph as one span where nothing but a stop parts their sentences."""
    joined: list[tuple[int, int]] = []
    for start, end in quoted.content_spans:
        if joined and start >= joined[-1][1] and text[joined[-1][1] : start].strip(" ") in _PARTING:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return msgspec.structs.replace(quoted, content_spans=tuple(joined))


def _is_of_nobody(each: Attribution) -> bool:
    """Whether nobody tells it: "it is unclear whether", "apparently" of the outlet's own."""
    return not each.source_spans and (each.how == UNBACKED or (each.cue or "").lower() == "apparently")


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
