"""The closed classes of English words."""

from functools import cache

import msgspec

from store.lexicon.loading import read_lexicon


class Grammar(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`grammar.toml`."""

    determiners: frozenset[str]
    possessives: frozenset[str]
    pronouns: frozenset[str]
    be: frozenset[str]
    have: frozenset[str]
    modals: frozenset[str]
    do: frozenset[str]
    negations: frozenset[str]
    prepositions: frozenset[str]
    particles: frozenset[str]
    subordinators: frozenset[str]
    relatives: frozenset[str]
    adverbs: frozenset[str]
    not_adverbs: frozenset[str]
    times: frozenset[str]
    stops: frozenset[str]
    quotes: frozenset[str]
    people: frozenset[str]
    empty_heads: frozenset[str]
    others: frozenset[str]
    parts: frozenset[str]
    saints: frozenset[str]
    abbreviated: frozenset[str]
    months: frozenset[str]
    groups: frozenset[str]
    members: frozenset[str]
    asides: frozenset[str]
    short_words: frozenset[str]
    gravely: frozenset[str]
    slightly: frozenset[str]


@cache
def grammar() -> Grammar:
    """Return the small words by class."""
    known: Grammar = read_lexicon("grammar", Grammar)
    return known
