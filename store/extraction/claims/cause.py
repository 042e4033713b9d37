"""What caused it: "the fire was caused by a gas leak"."""

from collections.abc import Iterator

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.words import Words
from store.extraction.claims.found import Found
from store.extraction.claims.weapon import WEAPONS

_CAUSED = listed("caused triggered sparked started")
_ACTIVE = listed("caused triggered sparked")
_STARTED = listed("started set lit")
_FIRES = listed("fire fires blaze blazes inferno wildfire wildfires")
_FAILING = listed(
    "collapsed exploded crashed burned burnt sank derailed failed broke fell capsized ruptured burst overturned blew"
    " crumbled flooded leaked"
)
_PARTLY = listed("partly largely mainly simply probably")
_GUESSED = listed("may might could can would to if")
_BEFORE_BY = grammar.ADVERBS | listed("not n't been probably likely")


def find_cause(words: Words) -> Iterator[Found]:
    """Yield what is said to have caused an event; a cause that is only guessed at with a modal is none."""
    for at, word in enumerate(words.low):
        found = None
        if word in _CAUSED and words.low[at + 1 : at + 2] == ["by"]:
            found = _caused(words, at)
        elif word in _ACTIVE:
            found = _caused_it(words, at)
        elif word == "blame" and words.low[at - 1] == "to":
            found = _to_blame(words, at)
        elif word == "because" and words.low[at + 1 : at + 2] == ["of"]:
            found = _because_of(words, at)
        elif word == "by" and words.low[at - 2 : at] == ["brought", "down"]:
            found = _brought_down(words, at)
        elif word in _STARTED:
            found = _started(words, at)
        elif word == "result" and words.low[at - 1 : at + 2] == ["the", "result", "of"]:
            found = _resulted(words, at)
        if found:
            yield found


def _caused(words: Words, at: int) -> Found | None:
    be, negative = _auxiliary(words, at)
    event = phrase_before(words, be) if be is not None and words.low[be] in grammar.BE | grammar.HAVE else None
    cause = phrase_after(words, at + 2)
    if event is None or cause is None:
        return None
    return _found(words, Phrase(at, at + 2), event, cause, negative=negative)


def _caused_it(words: Words, at: int) -> Found | None:
    """Read "a software update had caused the outage"."""
    first, negative = _auxiliary(words, at)
    if first is None:
        return None
    first = first if words.low[first] in grammar.HAVE else first + 1
    cause, event = phrase_before(words, first), phrase_after(words, at + 1)
    if cause is None or event is None or words.low[event.start] != "the" or words.is_number(cause.start):
        return None
    return _found(words, Phrase(at, at + 1), event, cause, negative=negative)


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
    return _found(words, Phrase(verb, at + 2), thing, cause, negative=False)


def _brought_down(words: Words, by: int) -> Found | None:
    """Read "the bridge was brought down by an explosion"; weapons are read as what hit it."""
    be, negative = _auxiliary(words, by - 2)
    thing = phrase_before(words, be) if be is not None and words.low[be] in grammar.BE | grammar.HAVE else None
    cause = phrase_after(words, by + 1)
    if thing is None or cause is None or name_speaker(words, cause).kind != "other":
        return None
    armed = any(words.low[at] in WEAPONS for at in range(*cause))
    return None if armed else _found(words, Phrase(by - 2, by + 1), thing, cause, negative=negative)


def _started(words: Words, at: int) -> Found | None:
    """Read "police started the fire": who did it."""
    be, negative = _auxiliary(words, at) if at > 1 else (0, False)
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


def _to_blame(words: Words, at: int) -> Found | None:
    """Read "engine failure was to blame for the crash"."""
    be, negative = _auxiliary(words, at - 1)
    cause = phrase_before(words, be) if be is not None and words.low[be] in grammar.BE else None
    event = phrase_after(words, at + 2) if words.low[at + 1 : at + 2] == ["for"] else None
    if cause is None or (event is None and words.low[at + 1 : at + 2] not in ([], ["."], [","])):
        return None
    return _found(words, Phrase(at - 1, at + 1), event, cause, negative=negative)


def _resulted(words: Words, at: int) -> Found | None:
    """Read "the collapse was the result of an explosion"."""
    be, negative = _auxiliary(words, at - 1)
    event = phrase_before(words, be) if be is not None and words.low[be] in grammar.BE else None
    cause = phrase_after(words, at + 2)
    return _found(words, Phrase(at - 1, at + 2), event, cause, negative=negative) if event and cause else None


def _auxiliary(words: Words, at: int) -> tuple[int | None, bool]:
    """Return the place of the auxiliary before a verb, and whether it is denied; `None` where it is only guessed."""
    be, negative = at - 1, False
    while be > 0 and words.low[be] in _BEFORE_BY:
        negative = negative or words.low[be] in ("not", "n't")
        be -= 1
    guessed = words.low[be] in _GUESSED or (words.low[be - 1 : be] and words.low[be - 1] in _GUESSED)
    return (None if be < 1 or guessed else be), negative


def _found(words: Words, hanging: Phrase, event: Phrase | None, cause: Phrase, *, negative: bool) -> Found:
    return Found(
        words=hanging,
        predicate="cause",
        what=f"caused by {name_speaker(words, cause).name}",
        who=event,
        negative=negative,
        how="what is said to have caused it",
    )
