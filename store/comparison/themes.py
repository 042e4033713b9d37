"""What a fact answers, and who is counted in it."""

import re

from store.lexicon.nouns import singular
from store.lexicon.populations import Population, as_people, is_known, may_be_unarmed, read_population
from store.lexicon.predicates import find_crowd
from store.lexicon.questions import (
    Theme,
    is_carrier,
    name_theme,
    read_theme,
    theme_of_bare,
    theme_of_had,
    theme_of_objects,
    theme_of_those,
    theme_of_unarmed,
)
from store.lexicon.words_in_force import by_words

_VICTIMS = frozenset({"victim", "body", "remain", "corpse", "cadaver"})
_CROWDS = frozenset({"person", "case", "infection"})
"""Roots of those whom a question takes for people: the cases of an illness are the ill."""
_TAIL = re.compile(r" (?:of|from|in|who|with|at|on|among) ")
_JOBS = frozenset({"job", "post", "position", "role"})
"""Of these "gone" says that they were cut; of workers it says where they went."""
_CURRENCY = 3
"""Letters of a currency code."""


def is_currency(dimension: str) -> bool:
    """Say whether a dimension is the code of a currency."""
    return len(dimension) == _CURRENCY and dimension.isupper()


@by_words(8192)
def theme_of(predicate: str | None, population: str | None, dimension: str) -> Theme:
    """Return the theme; people of whom no more is said than who they are were there."""
    had = theme_of_had(_last(population)) if predicate == "have" and not dimension else None
    return had or _theme_of(predicate, population, dimension)


def _last(population: str | None) -> str:
    """Return the noun of a group, without what it is of ("cases" in "cases of the virus")."""
    words = _TAIL.split(population.lower(), maxsplit=1)[0].split() if population else []
    return words[-1] if words else ""


def _theme_of(predicate: str | None, population: str | None, dimension: str) -> Theme:
    who = read_population(population) if population else None
    thing = who is not None and who.root != "person" and is_known(who)
    carries = bool(predicate) and is_carrier(predicate or "") and not (thing and read_theme(predicate).verbs)
    if who and not dimension and carries:
        predicate = predicate if theme_of_those(predicate or "", who.head) else find_crowd(_last(population))
    if who and not predicate and not dimension and who.root == "person" and who.head != "person":
        theme = read_theme(None, who.head)
        return theme if theme.name else theme_of_bare(who.head) or read_theme("take part")
    theme = _of_the_dead(predicate, population) or read_theme(predicate, who.head if who else None)
    if thing and (of_objects := theme_of_objects(predicate)):
        return of_objects
    if who and (not carries or who.head in _JOBS) and (of_those := theme_of_those(predicate, who.head)):
        return of_those
    if who and may_be_unarmed(who) and (of_unarmed := theme_of_unarmed(predicate)):
        return of_unarmed
    if theme.of_money and is_currency(dimension):
        return name_theme(theme.of_money)
    return name_theme(theme.of_things) if dimension and theme.of_things else theme


def _of_the_dead(predicate: str | None, population: str | None) -> Theme | None:
    """Return the theme of victims who were found, identified or buried: they are some of the dead."""
    dead = name_theme("killed")
    noun = singular(_last(population))
    return dead if predicate in dead.within and noun in _VICTIMS else None


@by_words(8192)
def theme_told(what: str, dimension: str) -> Theme | None:
    """Return the theme that the words of what is measured name themselves ("dollars damage of the storm"), if any."""
    for word in what.lower().split():
        theme = read_theme(word)
        if theme.verbs and not is_carrier(word):
            told = theme.of_money if is_currency(dimension) else theme.of_things
            return name_theme(told) if told else theme
    return None


@by_words(8192)
def who_of(theme: Theme, population: str | None) -> Population:
    """Return who is counted; those whom the question names itself are people."""
    who = read_population(population or "people")
    who = as_people(who, by_name=theme.people == "by name") if theme.people else who
    crowd = {read_population(word).head for word in theme.crowd}
    return Population("person", who.narrowed_by, "person") if who.head in crowd and who.root in _CROWDS else who
