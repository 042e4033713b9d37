"""What the lexicons know of figures: numerals, hedges, units, and numbers that count nothing."""

from functools import cache

import msgspec

from store.lexicon.loading import read_lexicon

Number = int | float


class Numerals(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`numerals.toml`."""

    words: dict[str, int]
    scales: dict[str, int]
    letters: dict[str, int]
    money_letters: dict[str, int]
    vague: dict[str, tuple[int, int]]
    shares: dict[str, int]
    multiples: dict[str, int]
    glyphs: dict[str, float]


class Hedges(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`hedges.toml`."""

    about: list[str]
    nearly: list[str]
    at_least: list[str]
    more_than: list[str]
    passing: frozenset[str]
    at_most: list[str]
    less_than: list[str]
    nothing: list[str]
    additional: list[str]
    about_after: list[str]
    at_least_after: list[str]
    at_most_after: list[str]


class Compounds(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What may follow a number and a hyphen and is counted."""

    words: frozenset[str]


class Units(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`units.toml`."""

    measures: dict[str, list[str]]
    durations: dict[str, list[str]]
    percent: dict[str, list[str]]
    glued: dict[str, str]
    signs: dict[str, str]
    codes: dict[str, str]
    currencies: dict[str, str]
    compounds: Compounds


class CountWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`figures.toml`."""

    labels: frozenset[str]
    weak_labels: frozenset[str]
    numbered: frozenset[str]
    ringing: frozenset[str]
    emergency: frozenset[str]
    label_phases: frozenset[str]
    pronoun_one: frozenset[str]
    before_one: frozenset[str]
    document_one: frozenset[str]
    role_one: frozenset[str]
    saying: frozenset[str]
    counted_none: frozenset[str]
    not_none: frozenset[str]
    not_single: frozenset[str]
    scoring: frozenset[str]
    praising: frozenset[str]
    not_superlatives: frozenset[str]
    happened: frozenset[str]
    harmed: frozenset[str]
    harming: frozenset[str]
    tallied: frozenset[str]
    recovered: frozenset[str]
    pointing: frozenset[str]
    telling: frozenset[str]
    leaving_one: frozenset[str]
    ranging: frozenset[str]
    moving: frozenset[str]
    before_to: frozenset[str]
    before_a_year: frozenset[str]
    counted: frozenset[str]
    of_length: frozenset[str]
    behind_scores: frozenset[str]
    before_scores: frozenset[str]
    between_number_and_unit: frozenset[str]
    after_a_day: frozenset[str]
    weighing: frozenset[str]
    lasting: frozenset[str]
    loose_compounds: frozenset[str]
    resolutions: frozenset[str]
    distances: frozenset[str]
    before_twice: frozenset[str]
    behind_a_name: frozenset[str]
    margins: frozenset[str]
    points_apart: frozenset[str]
    before_a_head: frozenset[str]
    no_heads: frozenset[str]
    for_a_time: frozenset[str]
    overhead: frozenset[str]
    glued_before: frozenset[str]
    numbered_names: frozenset[str]
    other_starts: frozenset[str]


@cache
def numerals() -> Numerals:
    """Return the numbers in words."""
    known: Numerals = read_lexicon("numerals", Numerals)
    return known


@cache
def hedges() -> Hedges:
    """Return the words that widen a number."""
    known: Hedges = read_lexicon("hedges", Hedges)
    return known


@cache
def units() -> Units:
    """Return measures, durations and money."""
    known: Units = read_lexicon("units", Units)
    return known


@cache
def count_words() -> CountWords:
    """Return what tells counts from other numbers."""
    known: CountWords = read_lexicon("figures", CountWords)
    return known
