"""What people are said to have done or suffered that others may deny."""

from functools import cache, lru_cache

import msgspec

from store.lexicon.loading import read_lexicon
from store.lexicon.nouns import singular
from store.lexicon.verbs import find_verb


class _Told(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    hit_by: frozenset[str]
    hit: frozenset[str]
    failed: frozenset[str]
    burning: frozenset[str]
    blaming: frozenset[str]
    done: frozenset[str]
    claiming: frozenset[str]
    part_in: frozenset[str]
    looked_at: frozenset[str]


class _Control(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    getting: frozenset[str]
    losing: frozenset[str]
    being: frozenset[str]
    holding: frozenset[str]
    taking: frozenset[str]
    extent: frozenset[str]


class ClaimWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The tables of claims.toml."""

    weapons: frozenset[str]
    attacks: frozenset[str]
    alone: frozenset[str]
    causes: frozenset[str]
    wounding: frozenset[str]
    deeds: dict[str, list[str]]
    nouns: dict[str, str]
    events: dict[str, list[str]]
    told: _Told
    control: _Control


@cache
def claim_words() -> ClaimWords:
    """Return the words of the lexicon."""
    known: ClaimWords = read_lexicon("claims", ClaimWords)
    return known


@cache
def _deeds() -> dict[str, str]:
    return {verb: lemma for lemma, verbs in claim_words().deeds.items() for verb in verbs}


@cache
def _events() -> dict[str, str]:
    return {noun: event for event, nouns in claim_words().events.items() for noun in nouns}


def deed_of_verb(base: str) -> str | None:
    """Return the deed that a verb tells ("detain" is "arrest"); `None` for ordinary narrative."""
    return _deeds().get(base)


def deed_of_noun(noun: str) -> str | None:
    """Return the deed that a noun tells ("leak"), or `None`."""
    return claim_words().nouns.get(singular(noun))


def one_event(noun: str) -> str:
    """Return the noun that stands for an event ("the blaze" is "fire")."""
    return _events().get(noun, noun)


@lru_cache(maxsize=8192)
def tells_deed(word: str) -> bool:
    """Say whether a word (lower case) is a form of a verb, or a noun, that tells a deed."""
    verb = find_verb(word)
    return deed_of_noun(word) is not None or (verb is not None and deed_of_verb(verb.base) is not None)


@lru_cache(maxsize=8192)
def deed_told(word: str) -> str:
    """Return the deed that a form of a verb tells ("detained" is "arrest"), any other word as it is."""
    verb = find_verb(word)
    return (deed_of_verb(verb.base) if verb else None) or word
