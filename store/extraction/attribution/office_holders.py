"""Persons named right behind a whole office: "Minister of the Interior Ana Lima", "Minister for Health Ana Lima"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.core_ends import OF_WHAT
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.persons import is_full_name
from store.extraction.attribution.speaker import Speaker
from store.extraction.attribution.spelling import written_name
from store.extraction.attribution.words import Words

_RANKS = listed(
    "general major lieutenant colonel captain brigadier commander admiral rear vice sergeant inspector superintendent"
    " gen maj lt col capt brig cmdr adm sgt insp supt dr mr mrs ms . senior chief"
)
_NO_NAMES = grammar.PREPOSITIONS | listed("north south east west new great upper lower central")
_NAME = 2
_OFFICE_REACH = 4


def person_behind_office(words: Words, start: int, end: int) -> Speaker | None:
    """Return Ana Lima; nobody for "the Governor of Baja California Sur", whose office has an article."""
    return _behind_body(words, start, end) or _behind_large_office(words, start, end)


def _behind_body(words: Words, start: int, end: int) -> Speaker | None:
    """Return Rui Costa for "a spokesman for the Ports Ministry Rui Costa", "head of the Guard General Rui Costa"."""
    reach = range(start + 1, min(end - _NAME, start + _OFFICE_REACH))
    joint = next(
        (at for at in reach if words.low[at] in ("of", "for", "at", "from") and _is_office(words, at - 1)), None
    )
    name = end - _NAME - (words.low[end - _NAME] == "." and len(words.low[end - _NAME - 1]) == 1) * _NAME
    if joint is None or name <= joint + 1 or not is_full_name(words, name, end) or words.low[name] in _NO_NAMES:
        return None
    body = name
    while body > joint + 1 and words.low[body - 1] in _RANKS:
        body -= 1
    last = words.low[body - 1]
    named = words.capital(body - 1) and body - 1 > joint and last not in grammar.TIMES
    ends = body == name and last.endswith(("s", "ment", "tion"))
    if not named or not (last in known().bodies or last in OF_WHAT or ends):
        return None
    return Speaker("person", written_name(words, name, end), words.span(name, end), words.low[end - 1])


def _is_office(words: Words, at: int) -> bool:
    return words.low[at] in known().people and not words.low[at].endswith("s")


def _behind_large_office(words: Words, start: int, end: int) -> Speaker | None:
    if start and words.low[start - 1] in grammar.DETERMINERS:
        return None
    joint = next((at for at in range(start + 1, min(end, start + _OFFICE_REACH)) if _joins(words, at)), None)
    if joint is None:
        return None
    of_what = joint + 1 + (words.low[joint + 1 : joint + 2] == ["the"])
    field = end - _NAME > of_what and words.low[end - _NAME - 1] in OF_WHAT
    inner = grammar.NAME_PARTICLES | (grammar.FILLERS if field else frozenset())
    named = all(words.capital(at) or words.low[at] in inner for at in range(of_what, end))
    name = end - _NAME
    while name > of_what and words.low[name] in grammar.NAME_PARTICLES:
        name -= 1
    if not named or name <= of_what or not is_full_name(words, name, end):
        return None
    return Speaker("person", written_name(words, name, end), words.span(name, end), words.low[end - 1])


def _joins(words: Words, at: int) -> bool:
    return words.low[at] in ("of", "for") and words.capital(at - 1) and words.low[at - 1] in known().people
