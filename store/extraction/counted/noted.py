"""Cases that somebody reports, and things that somebody counts: "the ministry reported five new cases"."""

from store.extraction.attribution import Attribution
from store.extraction.counted.events import NOUN
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrase import Phrase
from store.extraction.counted.view import View
from store.lexicon.counted import counted_words
from store.lexicon.nouns import singular
from store.lexicon.predicates import find_condition, find_event, find_verb

_NOTING = frozenset({"report", "confirm", "record", "register"})
_TALLIES = counted_words().figures.totals | {"list", "survey", "register"}
_COUNTING = frozenset({"count", "tally", "admit"})
_UNSAID = frozenset({"infect", "die", "kill"})
_REMAINS = frozenset({"body", "corpse"})
_NEAR = 60


def as_reported(
    text: str, view: View, phrase: Phrase, reading: Reading | None, said: Attribution | None
) -> Reading | None:
    """Return the verb of whoever reports cases, of which the sentence tells no more; else `reading` itself."""
    if reading is None:
        tallied = _as_tallied(text, said)
        return tallied if tallied is not None or phrase.end == phrase.start else _as_counted(text, view, said)
    if reading.how == NOUN and singular(phrase.head) in _REMAINS:
        return _as_counted(text, view, said) or reading
    if reading.lemma not in _UNSAID or singular(phrase.head) != "case":
        return reading
    cue = said.cue_span if said is not None else None
    if cue is None or not 0 < view.at(view.first).start - cue[1] < _NEAR:
        return reading
    verb = find_verb(text[slice(*cue)].split(maxsplit=1)[0].lower())
    if verb is None or verb.base not in _NOTING:
        return reading
    return Reading(verb.base, -1, -1, "object", "the verb of who reports them", 0.7)


def _as_tallied(text: str, said: Attribution | None) -> Reading | None:
    """Read "a tally of deaths by the agency showed 386": what the count is of that tells so many."""
    for start, end in said.source_spans if said is not None else ():
        words = [word for word in text[start:end].lower().split() if word != "the"]
        for tally, of, told in zip(words, words[1:], words[2:], strict=False):
            lemma = find_condition(told) or find_event(told) if tally in _TALLIES and of == "of" else None
            if lemma is not None:
                return Reading(lemma, -1, -1, "state", "what the count is of", 0.7)
    return None


def _as_counted(text: str, view: View, said: Attribution | None) -> Reading | None:
    """Read "rangers counted 40 whales", of which the sentence tells no more."""
    cue = said.cue_span if said is not None else None
    if cue is None or not 0 < view.at(view.first).start - cue[1] < _NEAR:
        return None
    verb = find_verb(text[slice(*cue)].split(maxsplit=1)[0].lower())
    counted = verb is not None and verb.base in _COUNTING
    return Reading(verb.base, -1, -1, "object", "the verb of who counts them", 0.5) if counted and verb else None
