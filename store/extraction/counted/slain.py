"""Victims of what kills: "the 148 victims of the attack", "12 crash victims"."""

from msgspec.structs import replace

from store.extraction.counted.nouns import Memory, Reading
from store.extraction.counted.phrase import Phrase
from store.extraction.counted.view import View
from store.lexicon.counted import counted_words
from store.lexicon.marks import kinds_of_happenings

_KILLING = counted_words().victims.killing
"""Kinds of events whose victims are the dead; those of a flood or a fraud may have lost something else."""
_DYING = frozenset({"kill", "die", "drown", "perish"})


def as_slain(view: View, phrase: Phrase, reading: Reading | None, memory: Memory) -> Reading | None:
    """Return that victims of an attack, a crash or the like were killed, and victims told of beside the dead."""
    if reading is None or reading.lemma != "victim":
        return reading
    kinds = kinds_of_happenings()
    killed = any(kinds.get(view.at(place).low) in _KILLING for place in range(phrase.start, phrase.after + 1))
    told = memory.before or memory.last
    killed = killed or (told is not None and told.lemma in _DYING)
    return replace(reading, lemma="kill", how="victims of what kills") if killed else reading
