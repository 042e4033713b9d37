"""A thing and what is said to have caused it."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.words import Words
from store.extraction.claims.found import Found

_GUESSED = listed("may might could can would to if")
_BEFORE_BY = grammar.ADVERBS | listed("not n't been probably likely")


def auxiliary_before(words: Words, at: int) -> tuple[int | None, bool]:
    """Return the place of the auxiliary before a verb, and whether it is denied; `None` where it is only guessed."""
    be, negative = at - 1, False
    while be > 0 and words.low[be] in _BEFORE_BY:
        negative = negative or words.low[be] in ("not", "n't")
        be -= 1
    guessed = words.low[be] in _GUESSED or (words.low[be - 1 : be] and words.low[be - 1] in _GUESSED)
    return (None if be < 1 or guessed else be), negative


def caused_by(words: Words, hanging: Phrase, event: Phrase | None, cause: Phrase, *, negative: bool) -> Found:
    """Return that `cause` is said to have caused `event`."""
    return Found(
        words=hanging,
        predicate="cause",
        what=f"caused by {name_speaker(words, cause).name}",
        who=event,
        negative=negative,
        how="what is said to have caused it",
    )
