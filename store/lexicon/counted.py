"""Words beside a figure that tell what it counts."""

from functools import cache

import msgspec

from store.lexicon.loading import read_lexicon


class _Whole(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    some: frozenset[str]


class _Contest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    winning: frozenset[str]
    won: dict[str, str]
    camps: frozenset[str]


class _Loss(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    sides: frozenset[str]
    people: frozenset[str]


class _Undone(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    refusing: frozenset[str]
    unable: frozenset[str]
    bounding: frozenset[str]


class _Victims(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    killing: frozenset[str]


class _Hurt(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    injuries: frozenset[str]
    broken: frozenset[str]


class _Suiting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    personal: frozenset[str]
    living: frozenset[str]
    lost: frozenset[str]
    standing: frozenset[str]
    found: frozenset[str]
    events: frozenset[str]


class _Spread(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    suffered: frozenset[str]
    noting: frozenset[str]
    sides: frozenset[str]


class _Site(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    directions: frozenset[str]
    happening: frozenset[str]
    single: frozenset[str]
    enclosed: frozenset[str]


class _Place(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    everywhere: frozenset[str]
    worst: frozenset[str]
    directions: frozenset[str]
    settled: frozenset[str]
    recording: frozenset[str]
    counting: frozenset[str]
    memberships: frozenset[str]


class _Given(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    giving: frozenset[str]
    holding: frozenset[str]


class _Figures(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    nouns: frozenset[str]
    bare: frozenset[str]
    giving: frozenset[str]
    comparing: frozenset[str]
    peaks: frozenset[str]
    earlier: frozenset[str]
    sums: frozenset[str]
    mentioning: frozenset[str]
    totals: frozenset[str]
    guesses: frozenset[str]
    levels: frozenset[str]
    carrying: frozenset[str]


class _Reporting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    giving: frozenset[str]
    foretelling: frozenset[str]
    perceiving: frozenset[str]


class _Complement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    seeing: frozenset[str]
    wanting: frozenset[str]
    causing: frozenset[str]
    letting: frozenset[str]
    aims: frozenset[str]


class _Behind(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    letting: frozenset[str]
    naming: frozenset[str]
    belonging: frozenset[str]
    put_to: frozenset[str]
    periods: frozenset[str]
    going: frozenset[str]


class _Owned(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    left: frozenset[str]
    names: frozenset[str]
    heard: frozenset[str]
    hearing: frozenset[str]
    seeing: frozenset[str]
    supplies: frozenset[str]
    abstract: dict[str, str]
    handing: frozenset[str]
    having: frozenset[str]


class _Against(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    charges: dict[str, str]


class _Cases(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    likely: frozenset[str]
    checked: frozenset[str]
    instances: frozenset[str]


class _Listed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    links: frozenset[str]
    labels: frozenset[str]


class _Capacity(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    holding: frozenset[str]
    permitting: frozenset[str]
    building: frozenset[str]
    wishing: frozenset[str]
    room: frozenset[str]


class _Proclaimed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    verbs: frozenset[str]
    nouns: frozenset[str]


class _Shares(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    nouns: dict[str, str]


class CountedWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The sections of `counted.toml`, which says what each is for."""

    whole: _Whole
    contest: _Contest
    loss: _Loss
    undone: _Undone
    victims: _Victims
    hurt: _Hurt
    suiting: _Suiting
    spread: _Spread
    site: _Site
    place: _Place
    given: _Given
    figures: _Figures
    reporting: _Reporting
    complement: _Complement
    behind: _Behind
    owned: _Owned
    against: _Against
    cases: _Cases
    listed: _Listed
    capacity: _Capacity
    proclaimed: _Proclaimed
    shares: _Shares


@cache
def counted_words() -> CountedWords:
    """Return the words by section and list."""
    known: CountedWords = read_lexicon("counted", CountedWords)
    return known
