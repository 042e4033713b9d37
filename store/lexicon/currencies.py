"""What money is called in plain words, and whose money a word of several countries is."""

import re
from collections import Counter
from functools import cache

import msgspec

from store.lexicon.loading import read_lexicon

_SIGNS = ("£", "₹", "₱", "sterling")
_WORD = re.compile(r"[a-z]+")


class _Currencies(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`currencies.toml`."""

    names: dict[str, str]
    homes: dict[str, dict[str, frozenset[str]]]


def name_money(code: str) -> str:
    """Return the plural name of a currency ("dollars"), the code itself where it has none."""
    return _currencies().names.get(code, code)


def find_homes(text: str) -> dict[str, str]:
    """Return for a currency's code, as a sign or word gives it, the code it has in the country `text` tells of."""
    named = Counter(word for word in _WORD.findall(text.lower()) if word in _countries())
    return {
        code: home
        for code, homes in _currencies().homes.items()
        if (home := max(homes, key=lambda each: sum(named[word] for word in homes[each]))) != code
        and sum(named[word] for word in homes[home]) > sum(named[word] for word in homes.get(code, ()))
    }


def names_its_country(code: str, words: str) -> bool:
    """Say whether the words of a sum tell themselves whose money it is ("£5", "INR 300", "Indian rupees")."""
    low = words.lower()
    own = _currencies().homes.get(code, {}).get(code, ())
    return code.lower() in low or any(sign in low for sign in _SIGNS) or any(word in own for word in _WORD.findall(low))


@cache
def _countries() -> frozenset[str]:
    return frozenset().union(*(words for homes in _currencies().homes.values() for words in homes.values()))


@cache
def _currencies() -> _Currencies:
    known: _Currencies = read_lexicon("currencies", _Currencies)
    return known
