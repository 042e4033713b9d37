"""What people did who "joined", "took part" or "were" so many: a march, a strike, a camp, a ship."""

import re
from functools import cache

import msgspec

from store.lexicon.loading import read_lexicon
from store.lexicon.nations import name_countries

_COUNTRY = "COUNTRY"


class _Gathering(msgspec.Struct, frozen=True):
    verbs: frozenset[str]
    of: dict[str, frozenset[str]]
    behind: int | None = None
    before: int | None = None


class _Lexicon(msgspec.Struct, frozen=True):
    gathering: list[_Gathering]


def find_gathering(lemma: str | None, sentence: str, place: int) -> str | None:
    """Return the verb for what people did who "joined" or "were": that of the nearest word to `place`, if any."""
    told = (_nearest(number, sentence, place) for number in _gatherings_of().get(lemma or "be", ()))
    return next(filter(None, told), None)


def _nearest(number: int, sentence: str, place: int) -> str | None:
    pattern, verbs = _gathering_words(number)
    behind, before = _lexicon()[number].behind, _lexicon()[number].before
    start, end = (0, len(sentence)) if behind is None else (place, place + behind)
    if before is not None:
        start, end = max(0, place - before), place
    found = [(abs(word.start() - place), verbs[word[0]]) for word in pattern.finditer(sentence.lower(), start, end)]
    return min(found)[1] if found else None


@cache
def _gatherings_of() -> dict[str, list[int]]:
    gatherings = _lexicon()
    verbs = frozenset[str]().union(*(gathering.verbs for gathering in gatherings))
    return {verb: [number for number, one in enumerate(gatherings) if verb in one.verbs] for verb in verbs}


@cache
def _gathering_words(number: int) -> tuple[re.Pattern[str], dict[str, str]]:
    verbs = {word: verb for verb, words in _lexicon()[number].of.items() for each in words for word in _spell_out(each)}
    longest_first = sorted(verbs, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b"), verbs


def _spell_out(words: str) -> list[str]:
    """Return `words` with the name of each country in the place of COUNTRY."""
    return [words.replace(_COUNTRY, country) for country in name_countries()] if _COUNTRY in words else [words]


def _lexicon() -> list[_Gathering]:
    lexicon: _Lexicon = read_lexicon("gatherings", _Lexicon)
    return lexicon.gathering
