"""Words that decide what a time in a sentence is the time of."""

from functools import cache

import msgspec

from store.lexicon.loading import read_lexicon
from store.lexicon.reporting import plural


class Aftermath(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is done about a thing when it is over."""

    verbs: frozenset[str]
    recalling: frozenset[str]
    adjectives: frozenset[str]
    deeds: frozenset[str]


class Founding(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a thing came about that does something later, and what is done for those an event befell."""

    verbs: frozenset[str]
    followed: frozenset[str]


class Published(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is printed on a day, and the participles that say so."""

    papers: frozenset[str]
    verbs: frozenset[str]


class Nouns(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Nouns in the singular."""

    nouns: frozenset[str]

    def with_plurals(self) -> frozenset[str]:
        """Return the nouns in both numbers."""
        return self.nouns | frozenset(map(plural, self.nouns))


class Verbs(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Verbs in their base form."""

    verbs: frozenset[str]


class Weekdays(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words beside a weekday that make a name of it."""

    before: list[str]
    after: list[str]


class ClockWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`clocks.toml`."""

    aftermath: Aftermath
    founding: Founding
    published: Published
    standing: Nouns
    beginnings: Verbs
    happenings: Nouns
    weekdays: Weekdays


@cache
def clock_words() -> ClockWords:
    """Return the words."""
    words: ClockWords = read_lexicon("clocks", ClockWords)
    return words
