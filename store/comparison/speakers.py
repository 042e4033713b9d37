"""Names of speakers: as far as two of them are one, and with the article they take in a sentence."""

import re

from store.lexicon.names import canonical_name
from store.lexicon.nouns import singular
from store.lexicon.populations import is_official, root_of
from store.lexicon.words_in_force import by_words
from store.model.fact import Fact
from store.text.folding import fold
from store.text.spellings import holds_spelling, spelt_alike

_OWNED = re.compile(r"['’]s?(?= )")
_NEAREST = re.compile(r"\b(the|an|a) $", re.IGNORECASE)
_AN = re.compile(r"[aeiou]|[AEFHILMNORSX](?:[A-Z]|\b)", re.ASCII)
_YOU = re.compile(r"(?i:uni[^n]|use|euro|one)|U[A-Z]")
_LINK = re.compile(r" (?:for|of|from|at|in|with) ")
_CHOSEN = frozenset(["one", "another", "some", "no", "any", "his", "her", "their", "its", "our", "this", "that"])
_SMALL = frozenset(["of", "the", "for", "and", "in", "on", "to", "de", "du", "des", "la", "le"])
_FEWEST_LETTERS = 3
_POSTS = ("man", "woman", "person", "director", "witness", "source", "diplomat", "analyst", "resident", "relative")


@by_words(8192)
def speaker_key(name: str | None) -> str | None:
    """Return what two spellings of one speaker share."""
    if not name:
        return None
    owner, owned, rest = name.partition("’s ") if "’s " in name else name.partition("'s ")
    known = f"{canonical_name(owner)} {rest}" if owned else canonical_name(name)
    words = _OWNED.sub("", fold(known).replace(".", "")).split()
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


@by_words(8192)
def are_one_speaker(one: str, other: str) -> bool:
    """Whether two keys are one speaker's: the same, a name and its initials, or two spellings of a person's name."""
    if one == other or _abbreviates(one, other) or _abbreviates(other, one):
        return True
    return not (is_official(one) or is_official(other)) and spelt_alike(one, other)


@by_words(8192)
def may_be_one_speaker(one: str, other: str) -> bool:
    """Whether one key holds the other, however it is spelt ("allen", "thad allen")."""
    mine, theirs = set(one.split()), set(other.split())
    if mine <= theirs or theirs <= mine or are_one_speaker(one, other):
        return True
    return not (is_official(one) or is_official(other)) and holds_spelling(one, other)


def _abbreviates(short: str, long: str) -> bool:
    """Whether a word is made of the initials of a name ("cpa", "civil protection agency")."""
    words = long.split()
    if " " in short or not _FEWEST_LETTERS <= len(short) <= len(words):
        return False
    return short in ("".join(word[0] for word in words), "".join(word[0] for word in words if word not in _SMALL))


_SEVERAL = " and "
"""Two who speak together have no article of one: "residents and a local official"."""


def article_of(fact: Fact) -> str:
    """Return "the ", "a ", "an " or nothing: what stands before the speaker of a fact inside a sentence.

    A person named only by a post ("SDF spokesman") has the article of the text, and "a" where the text leaves it out.
    """
    name = fact.speaker or ""
    if not name or name.lower().startswith(("the ", "a ", "an ")):
        return ""
    written = _written(fact)
    if not _is_post(name) or _SEVERAL in name:
        return "the " if written == "the" else ""
    return "the " if written == "the" else "an " if _AN.match(name) and not _YOU.match(name) else "a "


def _written(fact: Fact) -> str:
    span, begin = fact.words.speaker, fact.sentence_start
    if span is None or begin is None or not begin <= span[0] <= begin + len(fact.text):
        return ""
    found = _NEAREST.search(fact.text[: span[0] - begin])
    return found[1].lower() if found else ""


def _is_post(name: str) -> bool:
    """Whether a name is a post held by one person, and no name: "SDF spokesman", "hospital director"."""
    first, last = name.partition(" ")[0], _LINK.split(name)[0].rpartition(" ")[2]
    if first.lower() in _CHOSEN or not last.islower() or singular(last) != last or "'s " in name or "\u2019s " in name:
        return False
    return last != "police" and (last.endswith(_POSTS) or root_of(last) == "person")
