"""Population and predicate in plain words, for facts that no rule has read: by hand, edited, or of another program."""

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
    verb = find_verb(predicate.partition(" ")[0])
    if is_lemma(predicate) or (verb is not None and verb.plain):
        return state_of(predicate)
    return predicate


def find_lemma(written: str) -> str:
    """Return the lemma that facts are written down with ("destroyed" is "destroy"); what is unknown as written."""
    low = written.lower()
    if is_lemma(low):
        return low
    if found := find_condition(low) or find_event(low):
        return found
    first, space, rest = low.partition(" ")
    verb = find_verb(first)
    if verb is not None and is_lemma(lemma := lemma_of(verb.base) if not rest else verb.base):
        return lemma + space + rest
    return written


def _swap_first(what: str, before: str | None, after: str | None) -> str | None:
    if not before or not after or not f"{what} ".startswith(f"{before} "):
        return None
    return after + what[len(before) :]


def _swap_state(what: str, population: str | None, before: str | None, after: str | None) -> str | None:
    """Put one state in the place of another, behind the population."""
    place = len(population or "") if what.startswith(population or "") else 0
    head, tail = what[:place], f"{what[place:]} "
    for form in (tell_state, past_of, gerund_of) if before and after else ():
        state = form(before or "")
        if state and f" {state} " in f" {tail}":
            return (head + f" {tail}".replace(f" {state} ", f" {tell_state(after or '')} ", 1)[1:]).strip()
    return None
