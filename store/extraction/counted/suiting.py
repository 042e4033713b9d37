"""Setting a predicate right by what is counted: fires that break out do not escape, nobody "is"."""

from msgspec.structs import replace

from store.extraction.counted.nouns import Memory, Reading
from store.lexicon.counted import counted_words
from store.lexicon.nouns import singular
from store.lexicon.populations import root_of
from store.lexicon.predicates import find_crowd, find_event

_BARE = frozenset({"be", "have"})
_BODIES = frozenset({"body", "corpse", "remain"})
_OF_BODIES = {"rescue": "recover", "hospitalize": "bring"}
"""Who is pulled from a ruin dead was not rescued, and is no patient of the clinic they are brought to."""
_HAD = frozenset({"population", "membership"})
_RETOLD = frozenset({"follow", "put"})
_EVENTS = counted_words().suiting.events
_PERSONAL = counted_words().suiting.personal
_LIVING = counted_words().suiting.living
_FOUND = counted_words().suiting.found
_ALIVE = frozenset({"survivors"})
_LOST = counted_words().suiting.lost
_STANDING = counted_words().suiting.standing


def suit(reading: Reading | None, head: str, noun: str, memory: Memory) -> Reading | None:
    """Return the predicate as it suits the counted noun; "put the crowd at 40", "followed by 30" tell it again."""
    if reading is not None and reading.lemma in _BARE and noun not in _HAD and (event := find_event(noun)):
        return replace(reading, lemma=event)
    if reading is None or (reading.lemma in _BARE and reading.role not in ("numbered", "counted", "bare")):
        return None
    if reading.lemma in _OF_BODIES and singular(head) in _BODIES:
        return replace(reading, lemma=_OF_BODIES[reading.lemma])
    if reading.lemma == "escape" and singular(head) in _EVENTS:
        return replace(reading, lemma="break out")
    followed = reading.lemma == "follow" and reading.role == "near"
    if reading.lemma in _RETOLD and (followed or not head):
        before = memory.before or memory.last
        return before and replace(before, how="another figure for the one before", confidence=0.6)
    return reading


def tells(reading: Reading | None) -> bool:
    """Say whether the predicate says more than "is", or is the verb of a clause that says no more."""
    if reading is None:
        return False
    owned = reading.role == "numbered" and reading.lemma == "have"
    return reading.lemma not in _BARE or reading.role == "bare" or owned


def suits(population: str, reading: Reading | None) -> bool:
    """Say whether a population taken from the figure before can have done or suffered this: rounds do not die."""
    last = population.rpartition(" ")[2].lower()
    if reading is not None and reading.lemma in _LOST:
        return root_of(population) not in _STANDING and last not in _FOUND
    if reading is None or reading.lemma not in _PERSONAL:
        return True
    living = root_of(population) in _LIVING or find_crowd(last) is not None
    return living and last not in _FOUND - _ALIVE
