"""What caused it: "the fire was caused by a gas leak"."""

from collections.abc import Iterator

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.words import Words
from store.extraction.claims.found import Found

_CAUSED = listed("caused triggered sparked")


def find_cause(words: Words) -> Iterator[Found]:
    """Yield what is said to have caused an event; a cause that is only guessed at with a modal is none."""
    for at, word in enumerate(words.low):
        if word in _CAUSED and words.low[at + 1 : at + 2] == ["by"] and (found := _caused(words, at)):
            yield found


def _caused(words: Words, at: int) -> Found | None:
    be = at - 1
    negative = False
    while be > 0 and (
        words.low[be] in grammar.ADVERBS or words.low[be] in ("not", "n't", "been", "probably", "likely")
    ):
        negative = negative or words.low[be] in ("not", "n't")
        be -= 1
    if words.low[be] not in grammar.BE | grammar.HAVE or words.low[be - 1 : be] in (["may"], ["might"], ["could"]):
        return None
    event, cause = phrase_before(words, be), phrase_after(words, at + 2)
    if event is None or cause is None:
        return None
    return Found(
        words=Phrase(at, at + 2),
        predicate="cause",
        what=f"caused by {name_speaker(words, cause).name}",
        who=event,
        negative=negative,
        how="what is said to have caused it",
    )
