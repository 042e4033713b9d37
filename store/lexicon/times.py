"""Words for times and what they are in TIMEX3."""

from functools import cache

import msgspec

from store.lexicon.loading import read_lexicon


class _Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    words: list[str]


class _Events(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    one: list[str]
    many: list[str]


class _Looking(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    ahead: list[str]
    past: list[str]


class _Names(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    before: list[str]
    after: list[str]


class Times(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`times.toml`."""

    refs: dict[str, list[str]]
    sets: dict[str, list[str]]
    days: dict[str, str]
    feasts: dict[str, str]
    easter: dict[str, int]
    units: dict[str, str]
    seasons: dict[str, str]
    parts: dict[str, str]
    vague: _Words
    events: _Events
    sport: _Words
    names: _Names
    looking: _Looking


@cache
def times() -> Times:
    """Return the words for times."""
    known: Times = read_lexicon("times", Times)
    return known


@cache
def value_of() -> dict[str, str]:
    """Return the value of each word for a time without a date, or for what comes back."""
    known = times()
    return {word: value for table in (known.refs, known.sets) for value, words in table.items() for word in words}
