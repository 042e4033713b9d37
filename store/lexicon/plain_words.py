"""Population and predicate in plain words, for facts that no rule has read: by hand, edited, or of another program."""

import re

from store.lexicon.known_predicates import known_predicates
from store.lexicon.predicates import (
    find_condition,
    find_event,
    find_verb,
    gerund_of,
    is_lemma,
    lemma_of,
    past_of,
    state_of,
)
from store.lexicon.unit_names import name_any_unit
from store.lexicon.words_in_force import in_force

_BEING = re.compile(r"^(?:(?:be|is|are|was|were|been|being|got|get) )+(?=\S)")
"""What stands before a participle; it says nothing of what was suffered."""
_LINKS = "in|at|on|from|of|by|to|for|with|near|after|before|under|over|during|since|into|off|along|across|around|per"


def tell_what(population: str | None, predicate: str | None, unit: str | None = None) -> str | None:
    """Return "miners trapped", "barrels of oil leaked"; `None` where neither is known."""
    measured = name_any_unit(unit) if unit else ""
    counted = f"{measured} of {population}" if measured and population else population or measured
    return f"{counted} {tell_state(predicate or '')}".strip() or None


def retell(what: str, *, of: tuple[str | None, str | None], now: tuple[str | None, str | None]) -> str | None:
    """Return `what`, told of a population and a predicate, for the ones they are now; `None` where it has neither.

    All else in it stays: "500 U.S. soldiers deployed in Sarn" with "withdraw" is "U.S. soldiers withdrawn in Sarn".
    """
    population, predicate = of
    told: str | None = what
    if now[0] != population:
        told = _swap_first(what, population, now[0])
    if told is not None and now[1] != predicate:
        told = _swap_state(told, now[0], predicate, now[1])
    return told


def tell_state(predicate: str) -> str:
    """Return how a predicate is shown behind a population: "trapped", "on strike"; as written where it is no verb."""
    predicate = _BEING.sub("", predicate)
    verb = find_verb(predicate.partition(" ")[0])
    if is_lemma(predicate) or (verb is not None and verb.plain):
        return state_of(predicate)
    return predicate


def find_lemma(written: str) -> str:
    """Return the lemma that facts are written down with ("was destroyed" is "destroy"); what is unknown as written."""
    low = _BEING.sub("", written.lower())
    if is_lemma(low):
        return low
    if found := _lemmas_shown().get(low) or find_condition(low) or find_event(low):
        return found
    first, space, rest = low.partition(" ")
    verb = find_verb(first)
    if verb is not None and is_lemma(lemma := lemma_of(verb.base) if not rest else verb.base):
        return lemma + space + rest
    return written


@in_force
def _lemmas_shown() -> dict[str, str]:
    """Return the lemmas by the words that they are shown by ("on strike" is "strike")."""
    return {shown: lemma for lemma, shown in known_predicates().shown.items() if shown}


def _swap_first(what: str, before: str | None, after: str | None) -> str | None:
    if not before or not after or not f"{what} ".startswith(f"{before} "):
        return None
    return after + what[len(before) :]


def _swap_state(what: str, population: str | None, before: str | None, after: str | None) -> str | None:
    """Put one state in the place of another, behind the population; what follows it stays if it says where or how."""
    place = len(population or "") if what.startswith(population or "") else 0
    for form in (tell_state, past_of, gerund_of) if before and after else ():
        told = re.search(rf"(?<!\S){re.escape(form(before or ''))}(?= (?:{_LINKS}) |$)", what[place:])
        if told and told[0]:
            return what[: place + told.start()] + tell_state(after or "") + what[place + told.end() :]
    return None
