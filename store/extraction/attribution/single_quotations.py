"""Single quotation marks, as British papers use them, told from apostrophes."""

from collections.abc import Sequence

from store.extraction.attribution.grammar import listed
from store.extraction.attribution.words import Words

_OPENING = frozenset("'‘")
_CLOSING = frozenset("'’")
_DOUBLE = frozenset('"“”')
_ENDS = frozenset(",.!?…–")
_ELISIONS = listed("em til tis twas cause n bout round cos neath")
_SHORTEST = 4
_REACH = 6
"""A quotation closes in so many sentences, or it is none."""


def mark_single_quotations(passage: Sequence[Words]) -> None:
    """Spell the single marks of one passage as double ones in `words.low`, where no double ones stand in it."""
    marked = not all(_OPENING.isdisjoint(words.low) for words in passage)
    if not marked or not all(_DOUBLE.isdisjoint(words.low) for words in passage):
        return
    place, at = 0, 0
    while place < len(passage):
        words = passage[place]
        opening = next((each for each in range(at, words.size) if _opens(words, each)), None)
        closing = None if opening is None else _find_closing(passage, place, opening)
        if opening is None or closing is None:
            place, at = place + 1, 0
            continue
        words.low[opening] = "“"
        place, at = closing
        passage[place].low[at] = "”"


def _opens(words: Words, at: int) -> bool:
    if words.low[at] not in _OPENING or at + 1 >= words.size or words.apart(at + 1):
        return False
    following = words.low[at + 1]
    return words.apart(at) and words.is_word(at + 1) and following not in _ELISIONS


def _find_closing(passage: Sequence[Words], place: int, opening: int) -> tuple[int, int] | None:
    """Return the sentence and the word that close the quotation; only one after a colon, a comma or first may go on."""
    words = passage[place]
    if (at := _closing_in(words, opening + 1, least=_SHORTEST)) is not None:
        return place, at
    if opening and words.low[opening - 1] not in (":", ","):
        return None
    for later in range(place + 1, min(len(passage), place + _REACH)):
        if passage[later].size and _opens(passage[later], 0):
            return None
        if (at := _closing_in(passage[later], 0, least=0)) is not None:
            return later, at
    return None


def _closing_in(words: Words, start: int, least: int) -> int | None:
    """Return where a mark closes: behind a stop or a comma, else behind a word that is no plural with an apostrophe."""
    doubtful = None
    for at in range(max(start, 1), words.size):
        if words.low[at] not in _CLOSING or words.apart(at):
            continue
        if at + 1 < words.size and not words.apart(at + 1) and words.is_word(at + 1):
            continue
        if words.low[at - 1] in _ENDS:
            return at
        if at - start >= least:
            if not words.low[at - 1].endswith("s"):
                return at
            doubtful = at
    return doubtful
