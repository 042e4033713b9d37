"""Who holds what: "X remained in control of Y", "Y is under the control of X", "X captured the town of Y"."""

from collections.abc import Iterator

from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.subjects import subject_before
from store.extraction.attribution.words import Words
from store.extraction.claims.calling import call_thing
from store.extraction.claims.found import Found
from store.lexicon.claims import claim_words
from store.lexicon.places import is_place

_HOLDING = claim_words().control.getting
_LOSING = claim_words().control.losing
_BEING = claim_words().control.being
_WEAK = claim_words().control.extent
_NOT_NOW = listed("since when until if before unless once whether as after where which that")
_OURS = listed("our their its")
IT = "it"
"""A place that is told of in the sentence before."""
_KEEPING = claim_words().control.holding
_STILL = listed("still now also firmly fully both")
_SIDES = listed("it they we")
_TAKING = claim_words().control.taking


def find_control(words: Words) -> Iterator[Found]:
    """Yield who is said to hold or to have lost what; nobody's plans or hopes."""
    for at, word in enumerate(words.low):
        found = None
        if word == "control":
            found = _held_by_the_subject(words, at) or _under_control(words, at)
        elif word in _TAKING and not words.capital(at):
            found = _taken(words, at)
        elif word in ("held", "hands"):
            found = _in_hands(words, at)
        if found is None and word in _KEEPING and not words.capital(at):
            found = _kept(words, at)
        if found:
            yield found


def _held_by_the_subject(words: Words, at: int) -> Found | None:
    verb = at - 1
    while verb > 0 and words.low[verb] in _WEAK:
        verb -= 1
    holding = words.low[verb] in _HOLDING or (words.low[verb] in _BEING and "in" in words.low[verb + 1 : at])
    if words.low[at + 1 : at + 2] != ["of"] or not (holding or words.low[verb] in _LOSING):
        return None
    who, held = _subject(words, verb), phrase_after(words, at + 2)
    if who is None or held is None or words.is_number(held.start):
        return None
    return _control(words, Phrase(verb, at + 1), who, held, negative=words.low[verb] in _LOSING)


def _under_control(words: Words, at: int) -> Found | None:
    """Read "the port is under the control of the army" and "under army control"."""
    under = next((each for each in range(at - 1, max(at - 5, 0), -1) if words.low[each] == "under"), None)
    if under is None:
        return None
    verb = under - 1
    while verb > 0 and words.low[verb] in ("still", "now", "firmly", "back", "again", "fully"):
        verb -= 1
    if words.low[verb] not in _BEING:
        return None
    held = _subject(words, verb)
    of = words.low[at + 1 : at + 2] == ["of"]
    who = phrase_after(words, at + 2) if of else _holder_between(words, under + 1, at)
    ours = who is not None and words.low[who.start] in _OURS
    if held is None or who is None or not (ours or name_speaker(words, who).kind != "other"):
        return None
    return _control(words, Phrase(verb, at + 1), who, held)


def _holder_between(words: Words, start: int, control: int) -> Phrase | None:
    """Return who holds it in "under full army control", "under their control"."""
    if words.low[start] in _OURS:
        return Phrase(start, start + 1)
    while start < control and words.low[start] in _WEAK - {"military"}:
        start += 1
    return Phrase(start, control) if start < control else None


def _in_hands(words: Words, at: int) -> Found | None:
    """Read "the town is held by the army", "is in the hands of the army", "remains in our hands"."""
    if words.low[at] == "held" and words.low[at + 1 : at + 2] == ["by"]:
        verb, who = at - 1, phrase_after(words, at + 2)
    elif words.low[at - 2 : at + 2] == ["in", "the", "hands", "of"]:
        verb, who = at - 3, phrase_after(words, at + 2)
    elif words.low[at - 2] == "in" and (words.low[at - 1] in _OURS or _is_side(words, at - 1)):
        verb, who = at - 3, Phrase(at - 1, at)
    else:
        return None
    while verb > 0 and words.low[verb] in ("still", "now", "firmly", "back", "again", "fully", "not"):
        verb -= 1
    held = _subject(words, verb) if verb > 0 and words.low[verb] in _BEING else None
    if held is None or who is None or not _is_place(words, held):
        return None
    return _control(words, Phrase(verb, at + 1), who, held, negative="not" in words.low[verb:at])


def _is_place(words: Words, held: Phrase) -> bool:
    """Whether a place is held, and nobody in custody."""
    last = call_thing(words, held).split(" of ")[0].split()[-1:]
    return bool(last) and (is_place(last[0].lower()) or last[0][:1].isupper())


def _taken(words: Words, at: int) -> Found | None:
    """Read "the rebels captured the town of Kela"; goods that are seized are no place."""
    who, held = _subject(words, at), phrase_after(words, at + 1)
    if who is None or held is None or name_speaker(words, who).kind == "other":
        return None
    first = call_thing(words, held).split(" of ")[0].split()
    if not first or not (is_place(first[-1].lower()) and words.low[held.start] == "the"):
        return None
    return _control(words, Phrase(at, at + 1), who, held)


def _is_side(words: Words, at: int) -> bool:
    """Whether a side stands before "hands": "rebel hands", "government hands", not "safe hands"."""
    return words.low[at] in known().people | known().bodies or words.capital(at)


def _kept(words: Words, at: int) -> Found | None:
    """Read "the rebels still held the port", "the army controlled Kela"; fires and prices are no places."""
    first = at
    while first > 0 and words.low[first - 1] in _STILL:
        first -= 1
    who, held = _subject(words, first), phrase_after(words, at + 1)
    if words.low[at + 1 : at + 2] == [IT]:
        held = Phrase(at + 1, at + 2)
    if who is None or held is None or held.start != at + 1:
        return None
    sides = words.low[who.start] in _SIDES or name_speaker(words, who).kind in ("body", "role", "name")
    thing = call_thing(words, held).split(" of ")[0].split()
    named = words.capital(held.start) and words.low[at].startswith("control") and not words.is_number(held.start)
    place = bool(thing) and is_place(thing[-1].lower()) and words.low[held.start] == "the"
    if not sides or not (place or named or words.low[held.start] == IT):
        return None
    return _control(words, Phrase(first, at + 1), who, held)


def _subject(words: Words, verb: int) -> Phrase | None:
    subject = subject_before(words, verb)
    if subject is None or subject.phrase is None:
        return None
    if subject.begins > 0 and words.low[subject.begins - 1] in _NOT_NOW - {"that"}:
        return None
    return subject.phrase


def _control(words: Words, hanging: Phrase, who: Phrase, held: Phrase, *, negative: bool = False) -> Found:
    return Found(
        words=hanging,
        predicate="control",
        what=f"control of {call_thing(words, held)}",
        who=who,
        place=held,
        negative=negative,
        how="who holds it",
    )
