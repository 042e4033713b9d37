"""The singular of English nouns, as far as news counts them."""

from functools import lru_cache

_IRREGULAR = {
    "people": "person", "children": "child", "men": "man", "women": "woman", "feet": "foot", "lives": "life", "wives": "wife",
    "bodies": "body", "crew": "crew", "police": "police", "troops": "troop", "staff": "staff", "gallons": "gallon", "buses": "bus",
    "gases": "gas", "knives": "knife", "halves": "half", "series": "series", "businesses": "business", "news": "news",
    "deaths": "death", "dead": "dead", "injured": "injured", "casualties": "casualty", "forces": "forces", "humans": "human",
    "remains": "remains", "aircraft": "aircraft", "personnel": "personnel", "premises": "premises", "headquarters": "headquarters",
    "families": "family", "movies": "movie", "calories": "calorie", "ties": "tie", "rookies": "rookie",
}  # fmt: skip


@lru_cache(maxsize=16384)
def singular(words: str) -> str:
    """Return `words` (lower case) with the last one in the singular."""
    before, space, last = words.rpartition(" ")
    return before + space + _singular(last)


def _singular(word: str) -> str:
    if known := _IRREGULAR.get(word):
        return known
    if word.endswith("men") and len(word) > 5:
        return word[:-3] + "man"
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes", "oes")):
        return word[:-2]
    if word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word
