"""What fell, and of what: "the bridge collapsed because of rust", "an explosion brought it down"; who lit a fire."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.words import Words
from store.extraction.claims.causing import auxiliary_before, caused_by
from store.extraction.claims.found import Found
from store.extraction.claims.weapon import WEAPONS
from store.lexicon.claims import claim_words
from store.lexicon.places import is_place

_DOWN_REACH = 7
_STARTED = listed("started set lit")
_FIRES = claim_words().told.burning
_FAILING = claim_words().told.failed
_PARTLY = listed("partly largely mainly simply probably")


def find_fall(words: Words, at: int) -> Found | None:
    """Return why something fell, or who started a fire, where the word at `at` tells it."""
    word = words.low[at]
    if word == "because" and words.low[at + 1 : at + 2] == ["of"]:
        return _because_of(words, at)
    if word == "by" and words.low[at - 2 : at] == ["brought", "down"]:
        return _brought_down(words, at)
    if word == "brought" and words.low[at + 1 : at + 2] != ["down"]:
        return _brought_it_down(words, at)
    return _started(words, at) if word in _STARTED else None


def _because_of(words: Words, at: int) -> Found | None:
    """Read "the bridge collapsed because of corrosion"; "the match was off because of rain" tells no event."""
    verb = at - 1
    while verb > 0 and words.low[verb] in grammar.ADVERBS | _PARTLY:
        verb -= 1
    thing = phrase_before(words, verb) if words.low[verb] in _FAILING else None
    thing = thing or (phrase_before(words, verb - 1) if words.low[verb - 1] in grammar.HAVE else None)
    cause = phrase_after(words, at + 2)
    if thing is None or cause is None or words.low[verb] not in _FAILING or words.is_number(thing.start):
        return None
    return caused_by(words, Phrase(verb, at + 2), thing, cause, negative=False)


def _brought_down(words: Words, by: int) -> Found | None:
    """Read "the bridge was brought down by an explosion", no team by a goal; weapons are read as what hit it."""
    be, negative = auxiliary_before(words, by - 2)
    thing = phrase_before(words, be) if be is not None and words.low[be] in grammar.BE | grammar.HAVE else None
    cause = phrase_after(words, by + 1)
    if thing is None or cause is None or name_speaker(words, cause).kind != "other":
        return None
    armed = any(words.low[at] in WEAPONS for at in range(*cause))
    told = words.low[cause.end - 1] in claim_words().causes or is_place(words.low[thing.end - 1])
    return None if armed or not told else caused_by(words, Phrase(by - 2, by + 1), thing, cause, negative=negative)


def _brought_it_down(words: Words, at: int) -> Found | None:
    """Read "an explosion brought the bridge down", "brought it down"; a late goal brings no team down."""
    down = next((each for each in range(at + 2, min(words.size, at + _DOWN_REACH)) if words.low[each] == "down"), None)
    be, negative = auxiliary_before(words, at)
    cause = phrase_before(words, be + (words.low[be] not in grammar.HAVE)) if be is not None else None
    if down is None or cause is None or words.low[cause.end - 1] not in claim_words().causes:
        return None
    thing = Phrase(at + 1, down)
    if words.low[at + 1] != "it" and not is_place(words.low[down - 1]):
        return None
    return caused_by(words, Phrase(at, down + 1), thing, cause, negative=negative)


def _started(words: Words, at: int) -> Found | None:
    """Read "police started the fire": who did it."""
    be, negative = auxiliary_before(words, at) if at > 1 else (0, False)
    if be is None:
        return None
    who = phrase_before(words, be if words.low[be] in grammar.HAVE else be + 1)
    event = phrase_after(words, at + 1)
    burning = event is not None and words.low[event.start] == "the" and words.low[event.end - 1] in _FIRES
    if who is None or event is None or not burning or name_speaker(words, who).kind in ("other", "document"):
        return None
    return Found(
        words=Phrase(at, at + 1),
        predicate="carry out",
        what=words.low[event.end - 1],
        who=who,
        negative=negative,
        how="who is said to have done it",
    )
