"""Persons named right behind a whole office: "Minister of the Interior Ana Lima", "Minister for Health Ana Lima"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.known import known
from store.extraction.attribution.persons import is_full_name
from store.extraction.attribution.speaker import Speaker
from store.extraction.attribution.spelling import written_name
from store.extraction.attribution.words import Words

_NAME = 2
_OFFICE_REACH = 4


def person_behind_office(words: Words, start: int, end: int) -> Speaker | None:
    """Return Ana Lima; nobody for "the Governor of Baja California Sur", whose office has an article."""
    if start and words.low[start - 1] in grammar.DETERMINERS:
        return None
    joint = next((at for at in range(start + 1, min(end, start + _OFFICE_REACH)) if _joins(words, at)), None)
    if joint is None:
        return None
    of_what = joint + 1 + (words.low[joint + 1 : joint + 2] == ["the"])
    named = all(words.capital(at) or words.low[at] in grammar.NAME_PARTICLES for at in range(of_what, end))
    name = end - _NAME
    while name > of_what and words.low[name] in grammar.NAME_PARTICLES:
        name -= 1
    if not named or name <= of_what or not is_full_name(words, name, end):
        return None
    return Speaker("person", written_name(words, name, end), words.span(name, end), words.low[end - 1])


def _joins(words: Words, at: int) -> bool:
    return words.low[at] in ("of", "for") and words.capital(at - 1) and words.low[at - 1] in known().people
