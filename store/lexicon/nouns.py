"""The singular of English nouns, as far as news counts them."""

from functools import lru_cache

_IRREGULAR = {
    "people": "person", "children": "child", "men": "man", "women": "woman", "feet": "foot", "lives": "life",
    "wives": "wife", "knives": "knife", "halves": "half", "bodies": "body", "gases": "gas", "buses": "bus",
    "casualties": "casualty", "families": "family", "movies": "movie", "calories": "calorie", "ties": "tie",
    "crew": "crew", "police": "police", "staff": "staff", "personnel": "personnel", "aircraft": "aircraft",
    "series": "series", "news": "news", "dead": "dead", "injured": "injured", "forces": "forces",
    "remains": "remains", "premises": "premises", "headquarters": "headquarters", "humans": "human",
}  # fmt: skip
_LONG = 5
_SHORT = 3


@lru_cache(maxsize=16384)
def singular(words: str) -> str:
    """Return `words` (lower case) with the last one in the singular."""
    before, space, last = words.rpartition(" ")
    return before + space + _singular(last)


def _singular(word: str) -> str:
    if known := _IRREGULAR.get(word):
        return known
    if word.endswith("men") and len(word) > _LONG:
        return word[:-3] + "man"
    if word.endswith("ies") and len(word) > _SHORT + 1:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes", "oes")):
        return word[:-2]
    if word.endswith("s") and len(word) > _SHORT and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word
