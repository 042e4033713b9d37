"""A speaker with the office or the name that stands beside: "the mayor, Ana Lima", "one, a farmer"."""

from msgspec.structs import replace

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.speaker import Speaker
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.spelling import written_name
from store.extraction.attribution.words import Words

_MADE = listed("published released issued compiled written commissioned produced prepared conducted")
_CALLING = listed("identified gave gives introduced identifies")
_NAMING_AGAIN = listed("or known called abbreviated formerly previously once better also aka short")


def describe(words: Words, aside: Phrase) -> Speaker | None:
    """Return whom the words between commas name: X in ", by X,"; nobody in ", who fled X,", ", or X,"."""
    if named := _who_is_named(words, aside) or _who_made(words, aside):
        return named
    if words.low[aside.start] in grammar.RELATIVES | _MADE or words.low[aside.start] in _NAMING_AGAIN:
        return None
    return name_speaker(words, Phrase(aside.start + (words.low[aside.start] == "by"), aside.end))


def _who_is_named(words: Words, aside: Phrase) -> Speaker | None:
    """Return Audu for ", who identified himself only as Audu,"."""
    if words.low[aside.start] != "who" or _CALLING.isdisjoint(words.low[slice(*aside)]):
        return None
    name = next((at + 1 for at in range(aside.start, aside.end - 1) if words.low[at] == "as"), None)
    if name is None or not all(words.capital(at) for at in range(name, aside.end)):
        return None
    return Speaker(
        "person", written_name(words, name, aside.end), words.span(name, aside.end), words.low[aside.end - 1]
    )


def _names_common(speaker: Speaker, described: Speaker) -> bool:
    """Whether a body is named behind what it is: "an activist network, the Local Committees,"."""
    last = described.name.split()[-1]
    return speaker.name.islower() and described.name[:1].isupper() and last[:1].isupper()


def _who_made(words: Words, aside: Phrase) -> Speaker | None:
    """Return the guild of "the report, published on Monday by the guild,"."""
    if words.low[aside.start] not in _MADE or "by" not in words.low[slice(*aside)]:
        return None
    by = aside.start + words.low[slice(*aside)].index("by")
    return name_speaker(words, Phrase(by + 1, aside.end)) if by + 1 < aside.end else None


def with_description(speaker: Speaker, described: Speaker) -> Speaker:
    """Return a name with the office after it, and for a role with a name after it that name."""
    if speaker.kind == "document" and described.kind in ("body", "role"):
        return described
    if speaker.kind in ("role", "body") and described.kind == "body" and _names_common(speaker, described):
        return described
    if speaker.kind in ("role", "body", "document") and described.kind in ("person", "name"):
        return replace(described, organisation=described.organisation or speaker.organisation)
    if speaker.name in ("one", "another") and described.kind in ("role", "person"):
        return described
    if described.kind == "role" and speaker.kind in ("name", "person"):
        return replace(speaker, kind="person", organisation=described.organisation)
    return speaker
