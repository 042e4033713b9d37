"""Cases that somebody reports, and things that somebody counts: "the ministry reported five new cases"."""

from store.extraction.attribution import Attribution
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrase import Phrase
from store.extraction.counted.view import View
from store.lexicon.nouns import singular
from store.lexicon.predicates import find_verb

_NOTING = frozenset({"report", "confirm", "record", "register"})
_COUNTING = frozenset({"count", "tally"})
_UNSAID = frozenset({"infect", "die", "kill"})
_NEAR = 60


def as_reported(
    text: str, view: View, phrase: Phrase, reading: Reading | None, said: Attribution | None
) -> Reading | None:
    """Return the verb of whoever reports cases, of which the sentence tells no more; else `reading` itself."""
    if reading is None and phrase.end > phrase.start:
        return _as_counted(text, view, said)
    if reading is None or reading.lemma not in _UNSAID or singular(phrase.head) != "case":
        return reading
    cue = said.cue_span if said is not None else None
    if cue is None or not 0 < view.at(view.first).start - cue[1] < _NEAR:
        return reading
    verb = find_verb(text[slice(*cue)].split(maxsplit=1)[0].lower())
    if verb is None or verb.base not in _NOTING:
        return reading
    return Reading(verb.base, -1, -1, "object", "the verb of who reports them", 0.7)


def _as_counted(text: str, view: View, said: Attribution | None) -> Reading | None:
    """Read "rangers counted 40 whales", of which the sentence tells no more."""
    cue = said.cue_span if said is not None else None
    if cue is None or not 0 < view.at(view.first).start - cue[1] < _NEAR:
        return None
    verb = find_verb(text[slice(*cue)].split(maxsplit=1)[0].lower())
    counted = verb is not None and verb.base in _COUNTING
    return Reading(verb.base, -1, -1, "object", "the verb of who counts them", 0.5) if counted and verb else None
