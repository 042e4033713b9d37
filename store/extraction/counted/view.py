"""The words of a sentence as they bear on one figure: the reporting clause and foreign brackets left out."""

from collections.abc import Sequence
from typing import NamedTuple

from store.extraction.attribution import Attribution
from store.extraction.counted.line import ADV, AUX, COMMA, DET, FIGURE, NOUN, QUOTE, STOP, SUB, VERB, WEAK, Word
from store.extraction.figure import Figure
from store.lexicon.predicates import is_amounting, is_reporting, is_telling
from store.model.noun import Span

_OPENING = frozenset({"(", "[", "lrb", "lsb"})
_CLOSING = frozenset({")", "]", "rrb", "rsb"})
_BRACKETS = _OPENING | _CLOSING
_GIVING = frozenset({"announce", "declare", "reveal", "unveil", "promise", "pledge", "offer"})
_FORETELLING = frozenset(
    {"expect", "predict", "forecast", "project", "anticipate", "announce", "unveil", "recall", "add"}
)
_SPELLED = frozenset({"lrb", "rrb", "lsb", "rsb"})
_WINDOW = 100
_RATE_LIMIT = 7
_FEW_LETTERS = 60
_BREAK = Word(";", STOP, None, -1, -1)
_PAUSE = Word(",", COMMA, None, -1, -1)


class View(NamedTuple):
    """The words around a figure; the figure's own are `words[first:last]`."""

    words: Sequence[Word]
    first: int
    last: int

    def at(self, place: int) -> Word:
        """Return the word at `place`, a break outside of the view."""
        words = self.words
        return words[place] if 0 <= place < len(words) else _BREAK


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
    place = next(place for place, word in enumerate(words) if word.figure == number)
    if said is not None and _counts(words, said, figure):
        kept = list(words)
    elif said is not None and not _is_bare(words, said):
        told = _inside(words, said.content_spans)
        kept = _without_reporting(words, told, number)
    else:
        reporting = [
            span for each in others if not _gives(words, each, figure) for span in (*each.source_spans, *each.cue_spans)
        ]
        kept = _cut(words, reporting, number) if reporting else list(words)
    seen = _without_brackets(kept, words[place])
    first = next(place for place, word in enumerate(seen) if word.figure == number)
    last = first
    while last < len(seen) and seen[last].figure == number:
        last += 1
    return View(seen, first, last)


def _without_reporting(words: Sequence[Word], told: set[int], number: int) -> list[Word]:
    """Leave out who says it; where that stood before a figure, a comma stays ("60% joined, say unions, 41 arrests")."""
    kept: list[Word] = []
    left_out = False
    for word in words:
        if word.start not in told and word.figure != number:
            left_out = True
            continue
        if left_out and kept and word.tag is FIGURE and kept[-1].tag is not AUX:
            kept.append(_PAUSE)
        kept.append(word)
        left_out = False
    return kept


def _is_bare(words: Sequence[Word], said: Attribution) -> bool:
    """Say whether only a figure is quoted, and what it counts stands outside (said “fewer than 300” clerks came)."""
    if sum(end - start for start, end in said.content_spans) > _FEW_LETTERS:
        return False
    inside = _inside(words, said.content_spans)
    told = [word for word in words if word.start in inside]
    behind = [word for word in words if told and word.start > told[-1].start][:2]
    quoted = any(word.tag is QUOTE for word in (*told, *behind))
    return quoted and all(word.tag in (FIGURE, ADV, DET, QUOTE) or word.low == "than" for word in told)


def _gives(words: Sequence[Word], said: Attribution, figure: Figure) -> bool:
    """Say whether the cue does not report a sum but gives it ("announced $5m in aid", "the $5m announced by")."""
    cue = said.cue_span
    if cue is None or figure.kind != "money":
        return False
    verb = next((word.verb for word in words if word.start == cue[0]), None)
    return verb is not None and verb.base in _GIVING and _in_one_clause(words, cue[0], figure)


def _foretells(words: Sequence[Word], said: Attribution, figure: Figure) -> bool:
    """Say whether nothing but the counted is expected or announced ("expects 3,000 guests")."""
    cue = said.cue_span
    verb = next((word.verb for word in words if cue and word.start == cue[0]), None)
    if verb is None or verb.base not in _FORETELLING or figure.kind != "count":
        return False
    inside = _inside(words, said.content_spans)
    told = [word for word in words if word.start in inside]
    named = any(word.start > figure.span[1] and word.tag is NOUN for word in told)
    return named and not any(word.tag in (AUX, VERB, WEAK) for word in told)


def _is_told(words: Sequence[Word], said: Attribution, figure: Figure) -> bool:
    """Say whether the counted are those who are told ("warned the firm's 400 clerks that")."""
    cue = said.cue_span
    verb = next((word.verb for word in words if cue and word.start == cue[0]), None)
    if cue is None or verb is None or not is_telling(verb.base):
        return False
    between = [word for word in words if cue[1] <= word.start < figure.span[0]]
    behind = [word for word in words if word.start >= figure.span[1]]
    nouns = next((place for place, word in enumerate(behind) if word.tag is not NOUN), 0)
    return (
        all(word.tag in (NOUN, DET, ADV) for word in between) and nouns > 0 and behind[nouns].low in ("that", "about")
    )


def _in_one_clause(words: Sequence[Word], cue: int, figure: Figure) -> bool:
    first, last = sorted((cue, figure.span[0]))
    return not any(word.tag in (STOP, COMMA, SUB, AUX) for word in words if first < word.start < last)


def _counts(words: Sequence[Word], said: Attribution, figure: Figure) -> bool:
    if _gives(words, said, figure) or _foretells(words, said, figure) or _is_told(words, said, figure):
        return True
    cue = said.cue_span
    verb = next((word.verb for word in words if cue and word.start == cue[0]), None)
    return verb is not None and (is_amounting(verb.base) or not is_reporting(verb.base))


def _without_rate(words: Sequence[Word], number: int, unit: str) -> list[Word]:
    """Leave out "a day", "per day" behind the figure."""
    last = max(place for place, word in enumerate(words) if word.figure == number)
    for place in range(last + 1, min(last + _RATE_LIMIT, len(words) - 1)):
        if words[place].low in ("a", "an", "per", "each", "every") and words[place + 1].low == unit:
            return [*words[:place], *words[place + 2 :]]
    return list(words)


def _inside(words: Sequence[Word], spans: Sequence[Span]) -> set[int]:
    """Return where the words begin that stand inside one of `spans`."""
    return {word.start for start, end in spans for word in words if start <= word.start < end}


def _cut(words: Sequence[Word], spans: Sequence[Span], number: int) -> list[Word]:
    """Put a break where a source and its cue stood."""
    kept: list[Word] = []
    reporting = _inside(words, spans)
    for word in words:
        if word.figure == number or word.start not in reporting:
            kept.append(word)
        elif kept and kept[-1] is not _BREAK:
            kept.append(_BREAK)
    return kept


def _without_brackets(words: list[Word], figure: Word) -> list[Word]:
    """Drop bracketed words, and of the brackets around the figure the marks."""
    if _BRACKETS.isdisjoint(word.low for word in words):
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
            kept[start:] = inner if any(each.figure == figure.figure for each in inner) else []
    return [word for word in kept if not _is_mark(word, _BRACKETS)]


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
