"""Countries, and what their people are called."""

import re
from functools import cache, lru_cache

import msgspec

from store.lexicon.loading import read_lexicon

_COMPASS = re.compile(r"(?:north|south)?-?(?:east|west|north|south)(?:ern)?|central|mid")
_WORD = re.compile(r"[a-z]{2,}")


class _Nations(msgspec.Struct, frozen=True):
    nations: dict[str, list[str]]
    of_more_words: frozenset[str]


@cache
def read_nations() -> dict[str, str]:
    """Return the country of each word for it or its people, folded ("kenyans": "kenya")."""
    return {word: country for country, words in _written().nations.items() for word in (country, *words)}


@cache
def _written() -> _Nations:
    known: _Nations = read_lexicon("nations", _Nations)
    return known


def name_countries() -> list[str]:
    """Return the names of all countries, folded."""
    return sorted({*_written().nations, *_written().of_more_words})


def is_country(name: str) -> bool:
    """Say whether a folded name is that of a country, or of a part of one by the compass ("northern Kenya")."""
    names = _written().of_more_words
    words = [word for word in _WORD.findall(name) if word != "the" and not _COMPASS.fullmatch(word)]
    if name.removeprefix("the ") in names or " ".join(words) in names:
        return True
    return len(words) == 1 and read_nations().get(words[0]) == words[0]


@lru_cache(maxsize=256)
def nations_counted(text: str, head: str) -> frozenset[str]:
    """Return the countries whose `head` a folded text speaks of ("Kenyan soldiers": "kenya")."""
    known = read_nations()
    named = re.finditer(rf"\b([a-z]+) (?:[a-z]+ )?{re.escape(head)}", text)
    return frozenset(known[found[1]] for found in named if found[1] in known)


@lru_cache(maxsize=64)
def nations_named(text: str) -> frozenset[str]:
    """Return the countries that a folded text names, or whose people it names."""
    known = read_nations()
    return frozenset(known[word] for word in _WORD.findall(text) if word in known)
