"""Wholes of which the clause tells a part alone: "18 of its 900 plants closed", "most of the 300 pupils fled"."""

from msgspec.structs import replace

from store.extraction.counted.clause import before_figure
from store.extraction.counted.line import ADV, AUX, COMMA, DET, FIGURE, NOUN, PREP, REL, STOP, SUB, VERB
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrasal import read_condition
from store.extraction.counted.phrase import Phrase
from store.extraction.counted.rightward import find_predicates
from store.extraction.counted.verbs import Group
from store.extraction.counted.view import View
from store.lexicon.counted import counted_words
from store.lexicon.predicates import lemma_of
from store.model.counting import OF_THE_WHOLE

_SOME = counted_words().whole.some
_SHARED = "the whole of the figure before it"
_ROLES = frozenset({"subject", "object", "state", "near"})


def as_whole(view: View, phrase: Phrase, reading: Reading | None) -> Reading | None:
    """Return what is told of a part as the whole shares it; what is told of the whole itself stays as it is."""
    if reading is None or reading.role not in _ROLES or (reading.start < 0 and reading.how != _SHARED):
        return reading
    part = _find_part(view)
    if part is None or reading.lemma == _own_verb(view, phrase, part):
        return reading
    return replace(reading, role="whole", how=OF_THE_WHOLE)


def _find_part(view: View) -> int | None:
    """Return the place of the "of" that ties the figure to a part; it may open the clause ("Of the 90, 40 fled")."""
    place = before_figure(view)
    while view.at(place).tag in (DET, NOUN) or view.at(place).low == "'":
        place -= 1
    before = view.at(place - 1)
    parted = before.tag in (FIGURE, STOP) or before.low in _SOME or before.low == "out"
    return place if view.at(place).low == "of" and parted else None


def _own_verb(view: View, phrase: Phrase, part: int) -> str | None:
    """Return the participle, state or "who ..." that tells of the whole alone: the part has another verb."""
    if phrase.state >= 0:
        return _state_before(view, phrase)
    right = find_predicates(view, phrase.after)
    own = right.relative or right.reduced
    if own is None:
        return None
    opens = view.at(part - 1).tag is STOP and view.at(part).capital
    told = right.relative or opens or view.at(part - 1).low == "out" or _is_governed(view, part)
    return own.lemma if told or _is_followed(view, own) else None


def _state_before(view: View, phrase: Phrase) -> str | None:
    found = read_condition(view, phrase.state)
    verb = view.at(phrase.state).verb
    return found[0] if found else lemma_of(verb.base) if verb else None


def _is_governed(view: View, part: int) -> bool:
    """Say whether a verb or a preposition stands before the part ("arrested 12 of the 40 people trapped")."""
    place = part - 1
    while view.at(place).tag in (FIGURE, DET, ADV) or view.at(place).low in _SOME:
        place -= 1
    return view.at(place).tag in (VERB, PREP)


def _is_followed(view: View, own: Group) -> bool:
    """Say whether a finite verb follows, which tells of the part ("ten of the 15 people killed were women")."""
    place = own.end
    while view.at(place).tag not in (STOP, COMMA, SUB, REL, AUX, VERB):
        place += 1
    return view.at(place).tag in (AUX, VERB)
