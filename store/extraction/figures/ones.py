"""When "one" and "no" count."""

from functools import cache

from store.extraction.figures.words import Words
from store.lexicon.quantities import CountWords, count_words

_SUPERLATIVES = frozenset(
    {
        "most",
        "worst",
        "best",
        "few",
        "many",
        "main",
        "key",
        "top",
        "leading",
        "least",
        "only",
        "first",
        "last",
        "major",
        "biggest",
    }
)
_EST_ANYWAY = frozenset(
    {
        "forest",
        "west",
        "midwest",
        "northwest",
        "southwest",
        "arrest",
        "protest",
        "interest",
        "request",
        "guest",
        "test",
        "conquest",
        "harvest",
    }
)
_OF_ALL = frozenset(
    {"the", "its", "his", "their", "our", "my", "her", "those", "these", "many", "them", "several", "america", "europe"}
)
_HAPPENED = frozenset(
    {
        "was",
        "were",
        "has",
        "had",
        "have",
        "is",
        "are",
        "escaped",
        "survived",
        "died",
        "of",
        "killed",
        "injured",
        "hurt",
        "wounded",
    }
)
_HAD = frozenset({"was", "were", "has", "have", "had", "is", "are"})
_HARM = frozenset(
    {
        "killed",
        "injured",
        "hurt",
        "wounded",
        "harmed",
        "arrested",
        "detained",
        "damaged",
        "destroyed",
        "rescued",
        "missing",
        "infected",
    }
)
_AHEAD = 4


def counts_one(words: Words, place: int, *, hedged: bool) -> bool:
    """Say whether "one" at `place` is a number and no pronoun."""
    known = _sets()
    after, before = words.at(place + 1), words.at(place - 1)
    if after == "of" and before not in _POINTED:
        return not _one_of_the_best(words, place)
    if hedged:
        return after not in ("another", "side")
    if (
        before in known["before"]
        or after in known["pronoun"]
        or (not words.word(place + 1) and after not in (",", "-"))
    ):
        return before in _LEFT and after not in ("another",)
    return not (after in known["role"] and words.at(place + 2) in known["saying"])


_POINTED = frozenset({"the", "this", "no", "only", "every", "each", "any", "not", "is", "was", "as"})
_LEFT = frozenset({"killing", "wounding", "injuring", "killed", "wounded", "injured", "leaving", "least"})


def _one_of_the_best(words: Words, place: int) -> bool:
    """Say whether "one of the worst attacks" only praises or blames; "one of the three leaks" counts."""
    for k in range(place + 2, place + 2 + _AHEAD):
        word = words.at(k)
        if word in _SUPERLATIVES or (word.endswith("est") and len(word) > 4 and word not in _EST_ANYWAY):  # noqa: PLR2004
            return True
        if not words.word(k):
            return False
    return words.at(place + 2) not in _OF_ALL and not words.number(place + 2) and words.at(place + 2) not in _SMALL


_SMALL = frozenset(
    {
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "a",
        "dozens",
        "hundreds",
        "thousands",
        "about",
    }
)


def counts_none(words: Words, place: int) -> int | None:
    """Return the place behind "no" or "none" where it counts zero ("no inmates escaped", "none was hurt")."""
    word = words.at(place)
    if word == "none":
        ahead = [words.at(k) for k in range(place + 1, place + 1 + _AHEAD)]
        return (
            place + 1
            if any(next_word in _HAPPENED for next_word in ahead[:1] + ahead[2:]) or ahead[0] == "of"
            else None
        )
    if word == "nobody":
        return place + 1 if words.at(place + 1) in _HAPPENED else None
    if word != "no" or words.at(place + 1) in _sets()["not_none"]:
        return None
    if any(words.at(k) in _HAD and not _HARM.isdisjoint(words.low[k + 1 : k + 4]) for k in (place + 2, place + 3)):
        return place + 1
    counted = _sets()["none"]
    for k in range(place + 1, place + _AHEAD):
        if words.at(k) in counted:
            fits = words.at(k) != "one" or words.at(k + 1) in _HAPPENED
            return place + 1 if fits and words.at(k + 1) not in ("-",) else None
        if not words.word(k) or words.at(k) in ("of", "to", "for", "in", "that"):
            return None
    return None


@cache
def _sets() -> dict[str, frozenset[str]]:
    known: CountWords = count_words()
    return {
        "before": frozenset(known.before_one),
        "pronoun": frozenset(known.pronoun_one),
        "role": frozenset(known.role_one),
        "saying": frozenset(known.saying),
        "none": frozenset(word.lower() for word in known.counted_none),
        "not_none": frozenset(known.not_none),
    }
