"""Cutting a text into sentences."""

import re

from store.model.noun import Span

_SHORT = 5
LONGEST = 4000
"""A sentence never has more code points: what reads it must not choke on a line without a full stop."""

_END = re.compile(
    r"[\n.!?…؟۔।。！？](?:"  # the search goes from mark to mark, and looks at what each of them is
    r"(?<=\n)[^\S\n]*+\n"  # a blank line
    r"|(?<=[.!?…؟۔।])(?<![.!?…؟۔।]{2})[.!?…؟۔।]*+"
    r"(?:['’\"”»)\]]|\s''|\s”|\s-R[RS]B-)*+(?=\s|$)"  # a closing quote belongs to its sentence
    r"|(?<=[a-z][a-z)’'\"”][.!?])['’\"”]?(?=[A-Z“‘\"][a-z’']|A\s|[“\"][A-Z])"  # the space was lost
    r"|(?:(?<=[A-Z)\d%][)\d%][.!?])|(?<=[a-z]\s\d[.!?]))[’\"”]?(?=[A-Z“][a-z’'])"  # behind a number or a bracket
    r"|(?<=[。！？])[。！？]*[」』”]*"
    r")"
)
_NEXT = re.compile(r"\s*(?:[\"'“‘«(\[`¿¡*•—–-]|-L[RS]B-)*\s*")
_LAST_WORD = re.compile(r"[^\s(\[\"“‘'—–]*$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")

_TITLES = (
    "mr mrs ms messrs dr gen lt col maj capt sgt cpl adm cmdr sen rep gov prof rev hon st fr mt ft brig supt insp"
    " det atty vs approx est ca fig vol pp ph.d al e.g i.e cf"
)
_PLACES = "u.s u.n u.k e.u d.c u.s.a u.a.e a.m p.m etc inc ltd co corp jr sr bros dept ave blvd rd"
_STATES = (
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo neb nev okla ore pa penn"
    " tenn tex va vt wash wis wyo ont"
)
_STARTERS = (
    "the a an he she it they we i you his her its their our my this that these those there here in on at by for"
    " from with after before since until during while when where as if but and or so yet however meanwhile also"
    " what who why how some many most several all both each no not nobody one two three four five six seven eight"
    " nine ten more police officials authorities witnesses according earlier later now then today yesterday monday"
    " tuesday wednesday thursday friday saturday sunday"
)
_OFFICES = (
    "chief executive chairman chairwoman chair president vice secretary treasury senator sen rep representative"
    " congressman congresswoman ambassador embassy department state army navy air force forces marine marines coast"
    " guard geological survey central command district attorney judge court supreme house senate congress military"
    " federal reserve steel open prime minister mayor governor gov gen general admiral adm director manager founder"
    " spokesman spokeswoman spokesperson officer analyst analysts council police fire national agency bank office"
    " justice interior defense defence energy health labor commerce transportation homeland security customs border"
    " central special agent deputy head attorney bureau service services commission committee republican democrat"
    " republicans democrats circuit cyber northern southern african european pacific strategic immigration park"
    " forest fish weather postal soccer olympic chamber treasurer comptroller inspector surgeon international"
    " institute lawmakers officials troops soldiers forces media news stocks shares inc corp ltd co university"
)
_QUOTES = '”"'
_CLOCKS = frozenset({"a.m", "p.m"})
_DAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
_NEVER_LAST = frozenset(_TITLES.split())
_SOMETIMES_LAST = frozenset(_PLACES.split())
_STATES_SHORT = frozenset(_STATES.split())
_TITLES_AND_OFFICES = frozenset(_OFFICES.split())
_FIRMS = frozenset({"inc", "ltd", "co", "corp", "bros"})
_SMALL = re.compile(r"\s[a-z]")
_NEW_SUBJECT = re.compile(
    r"([A-Z][^\W\d_]+(?: [A-Z][\w’'-]+){0,2}) (?:said|says|told|has|had|will|was|were|is|are|[a-z]{3,}ed)\b"
)
_SPEAKS = re.compile(
    r"(?:[A-Z][\w.’'-]+ (?:(?:de|da|van|von|bin|al|el|la) )?){1,4}(?:(?:had|has|also|then|later) )*"
    r"(?:said|says|asked|asks|wrote|tweeted|added|told|wondered|replied|shouted|yelled|continued|concluded)"
    r"(?=[.,]| (?:in|at|on|of|during|as|to|after|when|while|last|this|reporters|him|her|them|yesterday|\w+day)\b)"
)
_OPENERS = frozenset(_STARTERS.split())
_BEFORE_A_NUMBER = frozenset(
    {
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "no",
        "nos",
        "rs",
        "p",
        "art",
        "sec",
        "tk",
        "rp",
        "sh",
    }
)


def split_sentences(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Return the sentences of `text[start:end]` in order, with offsets into the whole of `text`.

    Every visible character lies in exactly one sentence; a single newline is a space, a blank line an end.
    """
    stop = len(text) if end is None else end
    sentences: list[Span] = []
    begin = start
    for mark in _END.finditer(text, start, stop):
        if mark.end() > begin and (mark[0][0] == "\n" or _ends_here(text, begin, mark.start(), mark.end(), stop)):
            end_here = mark.end() - _opens_quotation(text, start, mark)
            sentences += _trimmed(text, begin, end_here)
            begin = end_here
    return sentences + _trimmed(text, begin, stop)


def _opens_quotation(text: str, start: int, mark: re.Match[str]) -> bool:
    """Whether the plain quotation mark behind a stop without a space opens the next sentence: 'he said."We are'."""
    glued = mark[0][-1] == '"' and len(mark[0]) > 1 and text[mark.end() : mark.end() + 1].isalpha()
    return glued and text.count('"', start, mark.start()) % 2 == 0


def _ends_here(text: str, begin: int, mark: int, after: int, stop: int) -> bool:
    opening = _NEXT.match(text, after, stop)
    place = after if opening is None else opening.end()
    if place >= stop:
        return True
    first = text[place]
    if first.islower() or first in ",;:.!?":
        return False
    if text[mark] in "?!" and text[after - 1] in _QUOTES and _SPEAKS.match(text, place, min(stop, place + 80)):
        return False
    if text[mark] != "." or after - mark > 1 or text[mark - 1 : mark].isspace():
        return True
    found = _LAST_WORD.search(text, max(begin, mark - 24), mark)
    return found is None or _may_end(found[0], text, (begin, place), stop)


def _may_end(word: str, text: str, between: Span, stop: int) -> bool:
    begin, place = between
    low = word.lower()
    if low in _NEVER_LAST or (len(word) == 1 and word.isupper()):
        return False
    if low in _BEFORE_A_NUMBER or word == "May":
        return not text[place].isdigit()
    if low in _STATES_SHORT and word.islower():
        return True
    if low in _SOMETIMES_LAST or low in _STATES_SHORT or _has_inner_stops(word):
        first = _FIRST_WORD.match(text, place, min(stop, place + 24))
        dated = low in _CLOCKS and first is not None and first[0].lower() in _DAYS
        opens = first is not None and first[0].lower() in _OPENERS
        return bool(opens or (_begins_anew(low, text, place, stop) and _SMALL.search(text, begin, place))) and not dated
    return True


def _begins_anew(word: str, text: str, place: int, stop: int) -> bool:
    """Whether somebody without an office acts behind "Inc." or "U.S.": "... Norvane Inc. Bo Ek said"."""
    found = _NEW_SUBJECT.match(text, place, min(stop, place + 80))
    if found is None or (word not in _FIRMS and not ("." in word and word not in _CLOCKS)):
        return False
    names = found[1].lower().split()
    return _TITLES_AND_OFFICES.isdisjoint(names) and (word in _FIRMS or len(names) > 1)


def _has_inner_stops(word: str) -> bool:
    return "." in word and len(word) <= _SHORT and not any(letter.isdigit() for letter in word)


def _trimmed(text: str, start: int, end: int) -> list[Span]:
    """Return the span without the space around it, cut where it is too long; nothing if nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    spans: list[Span] = []
    while end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST) + 1 or start + LONGEST
        spans += _trimmed(text, start, cut)
        start = cut
    return [*spans, (start, end)] if start < end else spans
