"""Words around a figure that say how it may be compared, and words that place it."""

import re
from functools import cache

import msgspec

from store.lexicon.loading import read_lexicon

_AHEAD = r"(?:[^.;]{0,25})$"
_IN_LIST = r"\s[^.;:]{0,120}(?:,| and|, and)\s(?:at least |more than |about |some |around |another )?$"

_MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.?"
)


class _Names(msgspec.Struct, frozen=True):
    no_names: list[str]
    no_places: list[str]
    no_measures: list[str]
    no_beginnings: list[str]


class _Lexicon(msgspec.Struct, frozen=True):
    part_before: list[str]
    part_after: list[str]
    more_before: list[str]
    more_after: list[str]
    supposed: list[str]
    hedged: list[str]
    feared: list[str]
    corrected: list[str]
    risen: list[str]
    earlier: list[str]
    superseded: list[str]
    wide: list[str]
    hostages: list[str]
    often: list[str]
    still: list[str]
    contrast: list[str]
    belittled: list[str]
    happenings: list[list[str]]
    before_now: list[str]
    deed: list[str]
    ranks: dict[str, int]
    names: _Names


class Marks(msgspec.Struct, frozen=True):
    """The marks as patterns; those that stand before a figure end where it begins, those after it begin there."""

    part_before: re.Pattern[str]
    listed: re.Pattern[str]
    part_after: re.Pattern[str]
    more_before: re.Pattern[str]
    more_after: re.Pattern[str]
    supposed: re.Pattern[str]
    hedged: re.Pattern[str]
    feared: re.Pattern[str]
    corrected: re.Pattern[str]
    risen: re.Pattern[str]
    earlier: re.Pattern[str]
    superseded: re.Pattern[str]
    wide: re.Pattern[str]
    hostages: re.Pattern[str]
    often: re.Pattern[str]
    still: re.Pattern[str]
    deed: re.Pattern[str]


@cache
def read_marks() -> Marks:
    """Return the marks of the lexicon."""
    lexicon = _lexicon()
    return Marks(
        part_before=_pattern(lexicon.part_before, after=_AHEAD),
        listed=_pattern(lexicon.part_before, after=_IN_LIST),
        part_after=_pattern(lexicon.part_after),
        more_before=_pattern(lexicon.more_before, after=r"\s*(?:\w+\s)?$"),
        more_after=_pattern(lexicon.more_after, before=r"^\s*", after=r"(?! than)"),
        supposed=_pattern(lexicon.supposed),
        hedged=_pattern(lexicon.hedged),
        feared=_pattern(lexicon.feared),
        corrected=_pattern(lexicon.corrected),
        risen=_pattern(lexicon.risen),
        earlier=_pattern(lexicon.earlier),
        superseded=_pattern(lexicon.superseded),
        wide=_pattern(lexicon.wide),
        hostages=_pattern(lexicon.hostages),
        often=_pattern(lexicon.often),
        still=_pattern(lexicon.still),
        deed=_pattern(lexicon.deed, after=r"\s+(?:\w+\s)?$"),
    )


@cache
def read_contrast() -> re.Pattern[str]:
    """Return the pattern of words that set two voices against each other."""
    return _pattern(_lexicon().contrast)


@cache
def read_belittled() -> re.Pattern[str]:
    """Return the pattern of words by which a speaker says that a figure is no more."""
    return _pattern(_lexicon().belittled)


@cache
def kinds_of_happenings() -> dict[str, str]:
    """Return the nouns for events with the one that stands for their kind ("tremor": "quake")."""
    return {word: kind[0] for kind in _lexicon().happenings for word in kind}


@cache
def read_recalled() -> re.Pattern[str]:
    """Return the pattern of another event by its words: "an earlier quake", "last year's ambush", "a July 29 quake".

    The group "year" is there where the words say that it was last year; "kind" is the noun for the event.
    """
    happenings = "|".join(map(re.escape, sorted(kinds_of_happenings(), key=len, reverse=True)))
    before = "|".join(re.escape(word) for word in _lexicon().before_now)
    dated = rf"an? (?:{_MONTHS}(?: \d{{1,2}})?|\d{{1,2}} {_MONTHS})"
    return re.compile(
        rf"\b(?:(?:{before})|after another|(?P<year>last year['’]s)|{dated})"
        rf" (?:[\w.-]+ ){{0,3}}?(?P<kind>{happenings})\b",
        re.IGNORECASE,
    )


@cache
def read_dated() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of an event that ends before its date, and of one that begins behind it.

    "a bombing in Orvel on" ends before "4 May", "'s bus crash" stands behind "Wednesday"; the group "kind" is the noun.
    """
    happenings = "|".join(map(re.escape, sorted(kinds_of_happenings(), key=len, reverse=True)))
    where = r"(?: (?:in|on|at|near|of|off|outside|inside) (?:[a-z’'-]+ ){0,3}?(?:[A-Z][\w’'-]+ ?)+)?"
    return (
        re.compile(rf"\b(?P<kind>(?i:{happenings})){where} ?(?:on|last|of) $"),
        re.compile(rf"(?:['’]s)? (?:[\w’'-]+ ){{0,2}}?(?P<kind>{happenings})\b", re.IGNORECASE),
    )


@cache
def read_ranks() -> dict[str, int]:
    """Return how wide kinds of places are, by their word."""
    return _lexicon().ranks


@cache
def read_inside() -> re.Pattern[str]:
    """Return the pattern of a place that words behind a figure name by its kind only ("held in the prison")."""
    kinds = "|".join(re.escape(word) for word in _lexicon().ranks)
    return re.compile(
        rf"^[^,;.]*?\b(?:in|inside|at|from|across|throughout) (the (?:[\w’'-]+ )?(?:{kinds}))\b", re.IGNORECASE
    )


@cache
def name_no_story() -> frozenset[str]:
    """Return capitalised words that belong to no story."""
    return frozenset(_lexicon().names.no_names)


@cache
def name_no_place() -> frozenset[str]:
    """Return words in place names that do not tell one place from another."""
    return frozenset(_lexicon().names.no_places)


@cache
def name_no_measure() -> frozenset[str]:
    """Return words that do not tell one measured thing from another."""
    return frozenset(_lexicon().names.no_measures)


def _pattern(words: list[str], before: str = "", after: str = "") -> re.Pattern[str]:
    forms = "|".join(re.escape(word).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for word in words)
    return re.compile(rf"{before}\b(?:{forms})\b{after}", re.IGNORECASE)


def _lexicon() -> _Lexicon:
    lexicon: _Lexicon = read_lexicon("marks", _Lexicon)
    return lexicon


@cache
def name_no_beginning() -> frozenset[str]:
    """Return words behind "since" that do not tell one beginning from another."""
    return frozenset(_lexicon().names.no_beginnings)
