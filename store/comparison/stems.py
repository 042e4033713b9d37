"""The stems of the words that say what is counted or measured."""

from functools import lru_cache

from store.lexicon.marks import name_no_measure
from store.lexicon.nouns import singular
from store.lexicon.questions import Theme, is_unit
from store.lexicon.wholes import known_groups
from store.text.folding import fold

_SHORT = 3


@lru_cache(maxsize=8192)
def stems_of(words: str) -> frozenset[str]:
    """Return the stems of `words` without those that tell nothing apart, units and numbers."""
    spaced = "".join(letter if letter.isalnum() else " " for letter in fold(words).replace("-", "")).split()
    singulars = (known_groups().get(word, singular(word)) for word in spaced if word not in name_no_measure())
    return frozenset(_stem(word) for word in singulars if not is_unit(word) and not word[0].isdigit())


@lru_cache(maxsize=1024)
def stems_of_theme(theme: Theme) -> frozenset[str]:
    """Return the stems of the verbs that answer one question."""
    return frozenset(_stem(verb) for verb in theme.verbs)


@lru_cache(maxsize=8192)
def stems_of_things(theme: Theme, deed: str, what: str) -> frozenset[str]:
    """Return the stems of `what` without those of the verbs of its question and of `deed`."""
    return stems_of(what) - stems_of_theme(theme) - stems_of(deed)


def _stem(word: str) -> str:
    for ending in ("ing", "ed", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORT:
            return word[: -len(ending)]
    return word
