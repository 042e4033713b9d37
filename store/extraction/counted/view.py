"""The words of a sentence as they bear on one figure: the reporting clause and foreign brackets left out."""

from collections.abc import Sequence

from store.extraction.attribution import Attribution
from store.extraction.counted.cues import begins_in, counts, gives, is_bare, is_related, is_told
from store.extraction.counted.line import AUX, COMMA, DET, FIGURE, STOP, Word
from store.extraction.figure import Figure
from store.model.noun import Span

_OPENING = frozenset({"(", "[", "lrb", "lsb"})
_CLOSING = frozenset({")", "]", "rrb", "rsb"})
_BRACKETS = _OPENING | _CLOSING
_SPELLED = frozenset({"lrb", "rrb", "lsb", "rsb"})
_ARTICLES = frozenset({"the", "a", "an"})
_WINDOW = 100
_RATE_LIMIT = 7
_BREAK = Word(";", STOP, None, -1, -1)
_PAUSE = Word(",", COMMA, None, -1, -1)


class View:
    """The words around a figure; the figure's own are `words[first:last]`."""

    __slots__ = ("_size", "first", "last", "words")

    def __init__(self, words: Sequence[Word], first: int, last: int) -> None:
        self.words = words
        self.first = first
        self.last = last
        self._size = len(words)

    def at(self, place: int) -> Word:
        """Return the word at `place`, a break outside of the view."""
        return self.words[place] if 0 <= place < self._size else _BREAK


def view_figure(
    sentence: Sequence[Word], start: int, figure: Figure, said: Attribution | None, others: Sequence[Attribution]
) -> View:
    """Return the view of `figure`, whose first word is `sentence[start]`, among the words that `said` reports, if any.

    Words that report by counting ("estimated the leak at") stay in view. A view holds no more words than a long
    sentence has, so that work grows with the text and not with its square.
    """
    number = sentence[start].figure
    words = sentence[max(0, start - _WINDOW) : start + _WINDOW]
    words = words if figure.rate is None else _without_rate(words, number, figure.rate)
    if said is not None and counts(words, said, figure):
        kept = list(words)
    elif said is not None and is_related(words, said, figure):
        kept = _cut(words, (*said.source_spans, *said.cue_spans), number)
    elif said is not None and not is_bare(words, said):
        told = begins_in(words, said.content_spans)
        kept = _without_reporting(words, told, number)
    else:
        speaking = [each for each in others if not (gives(words, each, figure) or is_told(words, each, figure))]
        spans = [span for each in speaking for span in (*each.source_spans, *each.cue_spans)]
        reporting = [(start, end) for start, end in spans if not start <= figure.span[0] < end]
        kept = _cut(words, reporting, number) if reporting else list(words)
    seen = _without_brackets(kept, number)
    first = next(place for place, word in enumerate(seen) if word.figure == number)
    last = first
    while last < len(seen) and seen[last].figure == number:
        last += 1
    return View(seen, first, last)


def _without_reporting(words: Sequence[Word], told: set[int], number: int) -> list[Word]:
    """Leave out who says it; a comma stays between a figure and what does not go on with it.

    So in "60% joined, say unions, 41 arrests" and in "with a toll of 40, he said, the attack was".
    """
    kept: list[Word] = []
    left_out = False
    for word in words:
        if word.start not in told and word.figure != number:
            left_out = True
            continue
        if left_out and kept and _is_parted(kept[-1], word):
            kept.append(_PAUSE)
        kept.append(word)
        left_out = False
    return kept


def _is_parted(before: Word, word: Word) -> bool:
    begins = word.tag is DET and word.low in _ARTICLES and before.tag is FIGURE
    return begins or (word.tag is FIGURE and before.tag is not AUX)


def _without_rate(words: Sequence[Word], number: int, unit: str) -> list[Word]:
    """Leave out "a day", "per day" behind the figure."""
    last = max(place for place, word in enumerate(words) if word.figure == number)
    for place in range(last + 1, min(last + _RATE_LIMIT, len(words) - 1)):
        if words[place].low in ("a", "an", "per", "each", "every") and words[place + 1].low == unit:
            return [*words[:place], *words[place + 2 :]]
    return list(words)


def _cut(words: Sequence[Word], spans: Sequence[Span], number: int) -> list[Word]:
    """Put a break where a source and its cue stood."""
    kept: list[Word] = []
    reporting = begins_in(words, spans)
    for word in words:
        if word.figure == number or word.start not in reporting or word.low == "unknown":
            kept.append(word)
        elif kept and kept[-1] is not _BREAK:
            kept.append(_BREAK)
    return kept


def _without_brackets(words: list[Word], number: int) -> list[Word]:
    """Drop bracketed words, and of the brackets around the figure the marks."""
    if _BRACKETS.isdisjoint([word.low for word in words]):
        return words
    words = _plain_brackets(words)
    kept: list[Word] = []
    opened: list[int] = []
    for word in words:
        kept.append(word)
        if _is_mark(word, _OPENING):
            opened.append(len(kept) - 1)
        elif _is_mark(word, _CLOSING) and opened:
            start = opened.pop()
            inner = kept[start + 1 : -1]
            kept[start:] = inner if any(each.figure == number for each in inner) or _tallies(kept, start) else []
    return [word for word in kept if not _is_mark(word, _BRACKETS)]


def _tallies(words: list[Word], opened: int) -> bool:
    """Say whether the bracket holds nothing but the figure of the place before it ("Cordel (54), Cagan (7)")."""
    return opened > 0 and words[opened - 1].capital and all(word.tag is FIGURE for word in words[opened + 1 : -1])


def _is_mark(word: Word, marks: frozenset[str]) -> bool:
    return word.figure < 0 and word.low in marks


def _plain_brackets(words: list[Word]) -> list[Word]:
    """Leave out the dashes of "-LRB-" and "-RRB-"."""
    marks = {place for place, word in enumerate(words) if word.low in _SPELLED}
    if not marks:
        return words
    return [
        word
        for place, word in enumerate(words)
        if word.low != "-" or word.figure >= 0 or not {place - 1, place + 1} & marks
    ]
