"""A speaker with the office or the name that stands beside: "the mayor, Ana Lima", "one, a farmer"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.speaker import Speaker
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.words import Words

_NAMING_AGAIN = listed("or known called abbreviated formerly previously once better also aka short")


def describe(words: Words, aside: Phrase) -> Speaker | None:
    """Return whom the words between commas name: X in ", by X,"; nobody in ", who fled X,", ", or X,"."""
    if words.low[aside.start] in grammar.RELATIVES or words.low[aside.start] in _NAMING_AGAIN:
        return None
    return name_speaker(words, Phrase(aside.start + (words.low[aside.start] == "by"), aside.end))


def with_description(speaker: Speaker, described: Speaker) -> Speaker:
    """Return a name with the office after it, and for a role with a name after it that name."""
    if speaker.kind in ("role", "body", "document") and described.kind in ("person", "name"):
        return described._replace(organisation=described.organisation or speaker.organisation)
    if speaker.name in ("one", "another") and described.kind in ("role", "person"):
        return described
    if described.kind == "role" and speaker.kind in ("name", "person"):
        return speaker._replace(kind="person", organisation=described.organisation)
    return speaker
