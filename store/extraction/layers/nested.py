"""Leaving out what is told inside the words of somebody else, and a hedge that belongs to a verb of telling."""

from collections.abc import Iterator, Sequence

from store.extraction.attribution import Phrase, Words
from store.extraction.layers.layers import QuotedWords
from store.extraction.layers.marks import Mark

_NEAR = 8


def outermost(words: Words, marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks that lie in no other's words; a denial stays, since it says that something is not so."""
    kept = [each for each in marks if not _goes_with_verb(each, marks) and not _tells_who(each, marks)]
    kept = [each for each in kept if not _is_colon(words, each, kept)]
    for mark in kept:
        _leave_to_teller(words, mark, kept)
    kept = [each for each in kept if each.content or each.elsewhere or not each.nothing]
    return [each for each in kept if each.hedge or each.stance == "denies" or not is_inside(each, kept)]


def is_inside(mark: Mark, marks: Sequence[Mark]) -> bool:
    """Whether a mark is itself part of what somebody else is credited with."""
    return any(_holds(each, mark) for each in marks if each is not mark and not each.hedge)


def _holds(outer: Mark, inner: Mark) -> bool:
    return any(
        inner.cue is not None and part.start <= inner.cue.start and inner.cue.end <= part.end for part in outer.content
    )


def _leave_to_teller(words: Words, mark: Mark, marks: Sequence[Mark]) -> None:
    """End "people say it is late" before ", according to the Echo", and "she left" before ", the report said"."""
    for other in marks:
        if other is mark or other.cue is None or mark.cue is None or not (_holds(mark, other) and _holds(other, mark)):
            continue
        according = words.low[other.cue.start] == "according"
        if mark.cue.start < other.cue.start:
            begins = min(other.cue.start, other.source.start if other.source else other.cue.start)
            mark.content = [_before(words, part, begins) for part in mark.content]
            if according:
                other.content, other.nothing = [], True


def _before(words: Words, part: Phrase, begins: int) -> Phrase:
    end = begins - 1 if words.low[begins - 1] == "," else begins
    return Phrase(part.start, end) if part.start < end < part.end else part


def _is_colon(words: Words, mark: Mark, marks: Sequence[Mark]) -> bool:
    """Whether a colon only parts a verb from its words: "telling her: “...”"."""
    if mark.cue is None or words.low[mark.cue.start] != ":":
        return False
    return any(each is not mark and each.cue is not None and each.cue.end <= mark.cue.start for each in marks)


def _tells_who(mark: Mark, marks: Sequence[Mark]) -> bool:
    """Whether an attitude only tells who somebody else is: "said Ana Lima, who voted for the plan"."""
    return mark.light and any(
        each.source is not None
        and mark.cue is not None
        and each is not mark
        and each.source.start <= mark.cue.start
        and mark.cue.end <= each.source.end
        for each in marks
    )


def _goes_with_verb(mark: Mark, marks: Sequence[Mark]) -> bool:
    """Whether "reportedly" stands in "reportedly told"."""
    if not mark.hedge or mark.cue is None:
        return False
    return any(
        each.cue is not None and not each.hedge and each.cue.start - 1 <= mark.cue.start < each.cue.end
        for each in marks
    )


def outside_others(told: Sequence[tuple[int, QuotedWords]]) -> Iterator[tuple[int, QuotedWords]]:
    """Yield the attributions whose cue stands in no quotation that somebody else is credited with."""
    for place, (number, each) in enumerate(told):
        near = told[max(0, place - _NEAR) : place + _NEAR]
        if not any(other is not each and _quotes(other, each) for _, other in near):
            yield number, each


def _quotes(outer: QuotedWords, inner: QuotedWords) -> bool:
    """Whether the inner cue lies in the outer words and not the other way round."""
    return (
        bool(outer.source_spans)
        and _covers(outer, inner)
        and not _covers(inner, outer)
        and not (inner.stance == "denies" and inner.source_spans)
    )


def _covers(outer: QuotedWords, inner: QuotedWords) -> bool:
    return any(start <= cue[0] and cue[1] <= end for start, end in outer.content_spans for cue in inner.cue_spans[:1])
