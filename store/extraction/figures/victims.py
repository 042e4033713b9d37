"""When "a" counts: "killed a policeman", "a nurse was injured", "four officers, a photographer and a protester"."""

from functools import cache

from store.extraction.figures.plurals import is_plural
from store.extraction.figures.words import Words
from store.lexicon.grammar import grammar
from store.lexicon.nations import read_nations
from store.lexicon.nouns import singular
from store.lexicon.populations import root_of
from store.lexicon.quantities import count_words, numerals

_NOUNS = 4
_BACK = 5
_VERB = 4
_LOST = frozenset({"died", "dead", "drowned", "perished", "trapped", "escaped", "abducted", "kidnapped", "survived"})
_LONGEST = 12
_AMONG = 8
_BODIES = frozenset({"body", "corpse"})
_BEEN = frozenset({"was", "were", "been"})
_JOINING = frozenset({"and", ",", "including"})
_ARTICLES = frozenset({"a", "an"})


def counts_victim(words: Words, place: int) -> bool:
    """Say whether the article at `place` counts somebody whom harm befell; "a man said" counts nobody."""
    if _harms().isdisjoint(words.low):
        return False
    behind = _behind_person(words, place)
    if behind is None:
        return False
    if words.at(behind - 1) in _BODIES:
        return _befell(words, behind, count_words().recovered)
    owned = words.at(place - 1) in grammar().prepositions
    if words.at(place - 1) in count_words().harming or (not owned and _befell(words, behind, count_words().harmed)):
        return True
    return words.at(place - 1) in _JOINING and (_is_listed(words, place) or _is_listed_before(words, place, behind))


@cache
def _harms() -> frozenset[str]:
    """Return the words without one of which a sentence tells of no harm."""
    known = count_words()
    return known.harming | known.harmed | known.recovered | _LOST


def counts_another(words: Words, place: int) -> bool:
    """Say whether "another" counts one more whom harm befell ("killed one and injured another", "another was hurt")."""
    harming = words.at(place - 1) in count_words().harming
    if words.at(place + 1) in _BEEN:
        return _befell(words, place + 1, count_words().harmed)
    if not words.word(place + 1):
        return harming and not words.number(place + 1) and words.at(place + 1) != "-"
    behind = _behind_person(words, place)
    if behind is None:
        return False
    found = words.at(behind - 1) in _BODIES
    return harming or _befell(words, behind, count_words().recovered if found else count_words().harmed)


def _behind_person(words: Words, place: int) -> int | None:
    """Return the place behind "security guard" in "a security guard and"; `None` where "a" leads to nobody."""
    for k in range(place + 1, place + 1 + _NOUNS):
        if not words.word(k):
            return None
        if is_plural(words, k) and singular(words.at(k)) != words.at(k):
            continue
        if (root_of(words.at(k)) == "person" or _is_national(words, k)) and _ends(words, k + 1):
            return k + 1
    return None


def _is_national(words: Words, place: int) -> bool:
    """Say whether the word at `place` says of what nation somebody is ("an Indian"); a country is nobody."""
    country = read_nations().get(words.at(place))
    return words.capital(place) and country is not None and country != words.at(place)


def _ends(words: Words, place: int) -> bool:
    """Say whether no further noun follows ("a police car", "a soldier's wife")."""
    word = words.at(place)
    if not words.word(place):
        return word not in ("-", "'", "’") and not words.number(place)
    return word in _closed() or word in _JOINING or word in ("or", "dead")


@cache
def _closed() -> frozenset[str]:
    known = grammar()
    return known.prepositions | known.subordinators | known.relatives | known.adverbs | known.be | known.have


def _befell(words: Words, place: int, harms: frozenset[str]) -> bool:
    """Say whether "was killed", "that had been found" follows."""
    place += words.at(place) in ("that", "who", "which")
    been = False
    for k in range(place, place + _VERB):
        if words.at(k) in harms:
            return been
        been = been or words.at(k) in _BEEN
        if words.at(k) not in _between() and not words.at(k).endswith("ly"):
            return False
    return False


@cache
def _between() -> frozenset[str]:
    """Return the words that may stand between somebody and the harm."""
    return grammar().be | grammar().have | grammar().adverbs


def _is_listed_before(words: Words, place: int, behind: int) -> bool:
    """Say whether the harm is told behind the list ("two Danes, a Swede and an Indian were killed")."""
    if not _goes_on(words, place):
        return False
    for k in range(behind, behind + _LONGEST):
        if words.at(k) in grammar().be:
            among = next((n for n in range(k, k + _VERB) if words.at(n) == "among"), None)
            harms = count_words().harmed | _LOST
            told = words.low[among : among + _AMONG] if among is not None else ()
            return _befell(words, k, harms) or not harms.isdisjoint(told)
        if not (words.word(k) or words.number(k) or words.at(k) == ","):
            return False
    return False


def _is_listed(words: Words, place: int) -> bool:
    """Say whether the person goes on with a list of people harmed ("two officers and a protester")."""
    if not any(word in count_words().harmed or word in count_words().harming for word in words.low[:place]):
        return False
    return words.at(place - 1) == "including" or _goes_on(words, place)


def _goes_on(words: Words, place: int) -> bool:
    """Say whether another person counted stands before the article ("two officers and a protester")."""
    end = place - 1
    end -= words.at(end - 1) == ","
    for k in range(end - 1, end - _BACK, -1):
        counted = words.number(k) or words.at(k) in numerals().words
        if counted or (words.at(k) in _ARTICLES and counts_victim(words, k)):
            return root_of(singular(words.at(end - 1))) == "person" or _is_national(words, end - 1)
        if not words.word(k):
            return False
    return False
