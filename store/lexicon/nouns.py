"""The singular of English nouns, as far as news counts them."""

import re
from functools import lru_cache

_IRREGULAR = {
    "people": "person", "children": "child", "men": "man", "women": "woman", "feet": "foot", "lives": "life",
    "wives": "wife", "knives": "knife", "halves": "half", "bodies": "body", "gases": "gas", "buses": "bus",
    "casualties": "casualty", "families": "family", "movies": "movie", "calories": "calorie", "ties": "tie",
    "crew": "crew", "police": "police", "staff": "staff", "personnel": "personnel", "aircraft": "aircraft",
    "series": "series", "news": "news", "dead": "dead", "injured": "injured", "forces": "forces",
    "species": "species", "loaves": "loaf", "wolves": "wolf", "thieves": "thief", "shelves": "shelf", "taxis": "taxi",
    "israelis": "israeli", "pakistanis": "pakistani", "iraqis": "iraqi", "saudis": "saudi", "emiratis": "emirati",
    "somalis": "somali", "yemenis": "yemeni", "kuwaitis": "kuwaiti", "bangladeshis": "bangladeshi",
    "remains": "remains", "premises": "premises", "headquarters": "headquarters", "humans": "human",
}  # fmt: skip
_PLURALS = {one: many for many, one in _IRREGULAR.items()}
_UNCOUNTED = frozenset(["fish", "sheep", "cattle", "livestock", "poultry", "head", "infantry", "cavalry"])
_TAIL = re.compile(r" (?:of|from|in|on|at|who|with) ")
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
    if word.endswith(("men", "children")) and len(word) > _LONG:
        return word[:-3] + ("man" if word.endswith("men") else "")
    if word.endswith("ies") and len(word) > _SHORT + 1:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes", "oes")):
        return word[:-2]
    if word.endswith("s") and len(word) > _SHORT and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


@lru_cache(maxsize=4096)
def plural(words: str) -> str:
    """Return `words` with their head in the plural ("members of the council"); what is plural stays as it is."""
    link = _TAIL.search(words)
    head, rest = (words[: link.start()], words[link.start() :]) if link else (words, "")
    before, space, last = head.rpartition(" ")
    low = last.lower()
    if not low.isalpha() or last.isupper() or low in _UNCOUNTED or _singular(low) != low:
        return words
    return before + space + (last if _PLURALS.get(low) == low else _plural(last)) + rest


def _plural(word: str) -> str:
    if known := _PLURALS.get(word):
        return known
    if word.endswith("child"):
        return word + "ren"
    if word.endswith("man") and word.islower() and word != "human":
        return word[:-3] + "men"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "sh", "ch", "x", "z")) else "s")
