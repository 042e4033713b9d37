"""Spelling a speaker's name: without article and possessive, a common noun in lower case."""

from store.extraction.attribution import grammar
from store.extraction.attribution.known import known
from store.extraction.attribution.words import Words

_PLACING = grammar.listed("in at from near")
_COMMON = frozenset({"civilians"})
_NAMED = grammar.listed("women men mothers people")
"""Behind these "in" mostly goes on with a name ("Women in Black")."""


def as_inside_a_sentence(words: Words, start: int, end: int, name: str) -> str:
    """Return "police" for the "Police" that opens a sentence, "officials in Orvel"; a proper name keeps its capital."""
    common = words.low[start] in known().common or words.low[start] in _COMMON
    common = common and (start == 0 or words.low[start - 1] in grammar.STOPS)
    placed = next((at for at in range(start + 1, end) if words.low[at] in _PLACING), end)
    told = words.low[placed - 1]
    placed = placed if told in known().roles and told not in _NAMED else end
    if common and not any(words.capital(at) for at in range(start + 1, placed)):
        return name[:1].lower() + name[1:]
    return name


def written_name(words: Words, start: int, end: int) -> str:
    """Return the words as the text spaces them, with marks of a tokenised text set right."""
    parts: list[str] = []
    for at in range(start, end):
        mark = words.low[at]
        if mark in ("(", ")"):
            continue
        if parts and words.apart(at) and mark not in ("'s", ",", "."):
            parts.append(" ")
        parts.append(words.tokens[at].text)
    return "".join(parts)


def bare_name(name: str) -> str:
    """Return a name without article, outer marks and possessive."""
    for article in ("the ", "The ", "a ", "A ", "an ", "An ", "that "):
        name = name.removeprefix(article)
    name = name.strip(" ,-")
    for ending in ("'s", "’s"):
        name = name.removesuffix(ending)
    return name.removesuffix("'").removesuffix("’") if name.endswith(("s'", "s’")) else name
