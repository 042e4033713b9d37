"""The words of a sentence as they bear on one figure: the reporting clause and foreign brackets left out."""

from collections.abc import Sequence
from typing import NamedTuple

from store.extraction.attribution import Attribution
from store.extraction.counted.line import COMMA, STOP, Word
from store.model.noun import Span

_OPENING = frozenset({"(", "[", "lrb", "lsb"})
_CLOSING = frozenset({")", "]", "rrb", "rsb"})
_BREAK = Word(";", STOP, None, -1, -1)


class View(NamedTuple):
    """The words around a figure; the figure's own are `words[first:last]`."""

    words: Sequence[Word]
    first: int
    last: int

    def at(self, place: int) -> Word:
        """Return the word at `place`, a break outside of the view."""
        return self.words[place] if 0 <= place < len(self.words) else _BREAK


def view_figure(words: Sequence[Word], figure: int, said: Attribution | None, others: Sequence[Attribution]) -> View:
    """Return the view of the figure with the number `figure`, which stands in the words reported by `said`, if any."""
    place = next(place for place, word in enumerate(words) if word.figure == figure)
    if said is not None:
        kept = [word for word in words if _inside(word, said.content_spans) or word.figure == figure]
    else:
        reporting = [span for each in others for span in (*each.source_spans, *each.cue_spans)]
        kept = _cut(words, reporting) if reporting else list(words)
    seen = _without_brackets(kept, words[place])
    first = next(place for place, word in enumerate(seen) if word.figure == figure)
    last = first
    while last < len(seen) and seen[last].figure == figure:
        last += 1
    return View(seen, first, last)


def _inside(word: Word, spans: Sequence[Span]) -> bool:
    return any(start <= word.start < end for start, end in spans)


def _cut(words: Sequence[Word], spans: Sequence[Span]) -> list[Word]:
    """Put a break where a source and its cue stood."""
    kept: list[Word] = []
    for word in words:
        if not _inside(word, spans):
            kept.append(word)
        elif kept and kept[-1] is not _BREAK:
            kept.append(_BREAK)
    return kept


def _without_brackets(words: list[Word], figure: Word) -> list[Word]:
    """Drop bracketed words, and of the brackets around the figure the marks."""
    if not any(word.low in _OPENING for word in words):
        return words
    kept: list[Word] = []
    opened: list[int] = []
    for word in words:
        kept.append(word)
        if word.low in _OPENING:
            opened.append(len(kept) - 1)
        elif word.low in _CLOSING and opened:
            start = opened.pop()
            inner = [each for each in kept[start + 1 : -1] if each.low != "-"]
            if not any(each is figure or each.figure == figure.figure >= 0 for each in inner):
                inner = []
            kept[start:] = inner
            if kept and kept[-1].low == "-" and word.low in ("rrb", "rsb"):
                kept.pop()
    return [word for word in kept if word.low not in _OPENING and word.low not in _CLOSING]


def is_end(word: Word) -> bool:
    """Say whether nothing behind this word belongs to what stands before it."""
    return word.tag is STOP


def is_comma(word: Word) -> bool:
    """Say whether the word is a comma."""
    return word.tag is COMMA
