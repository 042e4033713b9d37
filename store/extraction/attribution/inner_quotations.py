"""Double quotation marks inside a quotation in double marks: “The so-called “plan” is none,” told from its own."""

from collections.abc import Sequence

from store.extraction.attribution.words import Words

_OPENING, _CLOSING = "“", "”"
_LONGEST = 8
_LEAST = 4
"""So many marks make a quotation with one inside."""


def mark_inner_quotations(passage: Sequence[Words]) -> None:
    """Spell the marks around a few words inside a quotation as single ones in `words.low`, so that they end nothing."""
    if sum(words.low.count(_OPENING) for words in passage) < _LEAST // 2:
        return
    marks = [(words, at) for words in passage for at, word in enumerate(words.low) if word in (_OPENING, _CLOSING)]
    for place in range(len(marks) - _LEAST + 1):
        four = marks[place : place + _LEAST]
        spelled = [words.low[at] for words, at in four]
        (inner, start), (ending, end) = four[1:3]
        short = inner is ending and end - start <= _LONGEST
        if spelled == [_OPENING, _OPENING, _CLOSING, _CLOSING] and short and _stands_in(four):
            inner.low[start], inner.low[end] = "‘", "’"


def _stands_in(four: Sequence[tuple[Words, int]]) -> bool:
    """Whether words stand between the opening marks and between the closing ones."""
    (first, outer), (inner, start), (ending, end), (last, outer_end) = four
    return not (first is inner and start - outer == 1) and not (ending is last and outer_end - end == 1)
