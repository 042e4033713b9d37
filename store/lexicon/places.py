"""Words that tell a place."""

from functools import cache

import msgspec

from store.lexicon.loading import read_lexicon
from store.lexicon.nouns import singular


class Places(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`places.toml`."""

    at: frozenset[str]
    nouns: frozenset[str]
    areas: frozenset[str]
    anywhere: frozenset[str]
    never: frozenset[str]
    bodies: frozenset[str]


@cache
def places() -> Places:
    """Return the words before a place, the nouns for places, and the names that are none."""
    known: Places = read_lexicon("places", Places)
    return known


def is_place(noun: str) -> bool:
    """Say whether a noun (lower case) tells a place."""
    return singular(noun) in places().nouns


def is_area(noun: str) -> bool:
    """Say whether a noun is one of the areas that people and homes are "of" ("families of X district")."""
    return noun in places().areas
