"""Which question a fact answers, and how its figures behave in time."""

import re
from functools import cache, lru_cache
from typing import Literal

import msgspec

from store.lexicon.loading import read_lexicon
from store.lexicon.nouns import singular
from store.lexicon.predicates import is_fallen, is_intransitive, past_of, state_of

UNDONE = "not "
"""Before a lemma: those to whom it was not done ("12 were not found")."""
Behaviour = Literal["total", "stock", "rate", "fixed", "once"]


_UNIT_WORDS = frozenset(["percent", "per", "cent", "dollar", "euro", "pound", "share", "degree", "usd", "gbp", "eur"])


class Theme(msgspec.Struct, frozen=True):
    """A question without its event and its population; the wording uses WHO and WHAT."""

    name: str
    asks: str
    told: str = ""
    verbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    figure: Behaviour = "once"
    part_of: tuple[str, ...] = ()
    among: tuple[str, ...] = ()
    ends_as: tuple[str, ...] = ()
    crowd: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    then: tuple[str, ...] = ()
    loose: bool = False
    of_things: str | None = None
    of_money: str | None = None
    objects: tuple[str, ...] = ()
    of_fallen: tuple[str, ...] = ()
    of_unarmed: tuple[str, ...] = ()
    those: tuple[str, ...] = ()
    of_those: tuple[str, ...] = ()
    where: str = "in"
    if_none: tuple[str, ...] = ()
    people: Literal["", "always", "by name"] = ""
    bare: tuple[str, ...] = ()
    had: tuple[str, ...] = ()


class _Lexicon(msgspec.Struct, frozen=True):
    near: list[frozenset[str]]
    carriers: list[str]
    light: frozenset[str]
    question: list[Theme]
    opposites: dict[str, list[str]]
    means: dict[str, list[str]]
    units: dict[str, dict[str, float]]
    did: dict[str, str]


@lru_cache(maxsize=8192)
def read_theme(predicate: str | None, head: str | None = None) -> Theme:
    """Return the theme of a lemma, or of a counted noun that names it ("dead").

    A lemma that no entry knows is a theme of its own, whose figures are of a day.
    """
    lemma = (predicate or "").lower().replace("_", " ").strip()
    of_fallen = _by_fallen().get(lemma) if head and is_fallen(head) else None
    return _by_noun().get(head or "") or of_fallen or _by_verb().get(lemma) or Theme(name=lemma, asks="How many WHAT?")


def theme_of_bare(head: str) -> Theme | None:
    """Return the theme that a group answers of which no verb says more ("19 crew members"), if any."""
    return _by_bare().get(head)


def theme_of_had(group: str) -> Theme | None:
    """Return the theme that a group answers which somebody has ("has 900 employees"), if any."""
    return next((theme for theme in _lexicon().question if group in theme.had), None)


def theme_of_objects(predicate: str | None) -> Theme | None:
    """Return the theme that a verb answers of what is no living being ("20 homes burned"), where it is another one."""
    return _by_object().get(predicate or "")


def theme_of_unarmed(predicate: str | None) -> Theme | None:
    """Return the theme that a verb answers of people without arms ("pupils captured"), where it is another one."""
    return _by_unarmed().get(predicate or "")


def theme_of_those(predicate: str | None, head: str) -> Theme | None:
    """Return the theme that a verb answers of some groups only ("4,000 jobs cut", "18 tanks lost"), if any."""
    return _by_those().get((predicate or "", head))


def name_theme(name: str) -> Theme:
    """Return the theme that the lexicon calls `name`."""
    return next((theme for theme in _lexicon().question if theme.name == name), Theme(name=name, asks="How many WHAT?"))


def are_opposite(one: str | None, other: str | None) -> bool:
    """Say whether two states exclude each other ("open", "closed")."""
    table = _lexicon().opposites
    return bool(one and other) and (other in table.get(one or "", ()) or one in table.get(other or "", ()))


def are_near(one: Theme, other: Theme) -> bool:
    """Say whether one figure may be told as an answer to either question; a verb that no entry knows may be any.

    What was not done answers no other question.
    """
    if one.name != other.name and (one.name.startswith(UNDONE) or other.name.startswith(UNDONE)):
        return False
    if not one.verbs or not other.verbs:
        return True
    return any(one.name in names and other.name in names for names in _lexicon().near)


def is_carrier(lemma: str) -> bool:
    """Say whether a verb only carries a figure and does not say what it measures."""
    return lemma in _carriers()


def tell_deed(lemma: str) -> str:
    """Return what the counted did or suffered, in the past ("surrendered", "were killed")."""
    told = _lexicon().did.get(lemma)
    return told or past_of(lemma) if told or is_intransitive(lemma) else f"were {state_of(lemma)}".rstrip()


def is_light(lemma: str) -> bool:
    """Whether a verb says nothing of the counted without what follows it ("declared", "drew")."""
    return lemma in _lexicon().light


def is_deed_known(lemma: str) -> bool:
    """Whether the lexicon says what the counted did or suffered by a verb, which its form does not tell."""
    return lemma in _lexicon().did


def tell_undone(lemma: str) -> str:
    """Return what the counted did not do or suffer ("did not surrender", "were not killed")."""
    told = tell_deed(lemma)
    return f"were not {told.removeprefix('were ')}" if told.startswith("were ") else f"did not {lemma}"


def find_means(sentence: str) -> frozenset[str]:
    """Return how it was done, as far as the sentence says ("a car bomb")."""
    return frozenset(name for name, forms in _means().items() if forms.search(sentence))


@cache
def _means() -> dict[str, re.Pattern[str]]:
    written = {name: "|".join(map(re.escape, forms)) for name, forms in _lexicon().means.items()}
    return {name: re.compile(rf"\b(?:{forms})\b", re.IGNORECASE) for name, forms in written.items()}


@lru_cache(maxsize=1024)
def read_unit(unit: str | None) -> tuple[str, float]:
    """Return the dimension of a unit and what one of it holds; an unknown unit is its own dimension."""
    name = singular((unit or "").lower()) if unit and not unit.isupper() else unit or ""
    return _by_unit().get(name, (name, 1.0))


def is_unit(word: str) -> bool:
    """Say whether a word, in the singular, is a unit rather than a thing."""
    return word in _by_unit() or word in _UNIT_WORDS


@cache
def _carriers() -> frozenset[str]:
    return frozenset(_lexicon().carriers)


@cache
def _by_verb() -> dict[str, Theme]:
    return {verb: theme for theme in _lexicon().question for verb in theme.verbs}


@cache
def _by_noun() -> dict[str, Theme]:
    return {singular(noun): theme for theme in _lexicon().question for noun in theme.nouns}


@cache
def _by_object() -> dict[str, Theme]:
    return {verb: theme for theme in _lexicon().question for verb in theme.objects}


@cache
def _by_fallen() -> dict[str, Theme]:
    return {verb: theme for theme in _lexicon().question for verb in theme.of_fallen}


@cache
def _by_unarmed() -> dict[str, Theme]:
    return {verb: theme for theme in _lexicon().question for verb in theme.of_unarmed}


@cache
def _by_those() -> dict[tuple[str, str], Theme]:
    themes = _lexicon().question
    return {(verb, singular(noun)): theme for theme in themes for verb in theme.of_those for noun in theme.those}


@cache
def _by_bare() -> dict[str, Theme]:
    return {singular(noun): theme for theme in _lexicon().question for noun in theme.bare}


@cache
def _by_unit() -> dict[str, tuple[str, float]]:
    return {unit: (dimension, size) for dimension, sizes in _lexicon().units.items() for unit, size in sizes.items()}


def _lexicon() -> _Lexicon:
    lexicon: _Lexicon = read_lexicon("questions", _Lexicon)
    return lexicon
