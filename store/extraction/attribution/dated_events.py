"""People told of by a dated event: "Survivors of the April 18, 2015, wreck told investigators"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.words import Words

_EVENT = 3
"""An event has so many words behind its date at most: "the April 18 train crash"."""


def people_of_a_day(words: Words, phrase: Phrase) -> Phrase | None:
    """Return the survivors; `phrase` is what was read before the verb, or stands empty before it."""
    date = _date_end(words, phrase.end)
    if date is None:
        return None
    start = _date_start(words, date)
    if start is None or words.low[start - 1] not in grammar.DETERMINERS or words.low[start - 2] not in grammar.JOINING:
        return None
    people = phrase_before(words, start - 2)
    return people if people and words.low[people.end - 1] in known().people else None


def _date_end(words: Words, end: int) -> int | None:
    """Return where "April 18, 2015," or "April 18" ends before the event that ends at `end`."""
    for at in range(end - 1, max(0, end - _EVENT - 1), -1):
        if words.is_number(at) or words.low[at] == ",":
            return at + 1
        if not words.is_word(at) or words.low[at] in grammar.PREPOSITIONS:
            return None
    return None


def _date_start(words: Words, end: int) -> int | None:
    at = end - 1
    if words.low[at] == "," and words.is_number(at - 1) and words.low[at - 2] == ",":
        at -= 3
    at -= 1
    at -= words.low[at] == "."
    return at if at > 1 and words.low[at].rstrip(".") in grammar.MONTHS else None
