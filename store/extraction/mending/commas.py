"""Commas that a feed lost before whoever is quoted: "12 people died officials said."."""

import re
from collections.abc import Iterator

from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.mending.edits import Edit
from store.text.tokens import Token, cut_tokens

_TOLD = r"told (?:reporters|journalists|newsmen)(?: in [A-Z]\w+(?: [A-Z]\w+)*)?"
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_CUE = re.compile(
    rf"\b(?:said|says?|added|reported|announced|confirmed|{_TOLD})"
    r"(?=\s*(?:[.;]\s|[.;]?$|\n)|\s(?:on|in a|in one|in his|in her|in its|as it|as he|late|early|yesterday|today"
    rf"|this|last|[a-z]+ing|{_DAYS})\b)",
    re.MULTILINE,
)
_NUMBER = r"(?:\d[\d.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)"
_NAME = r"[A-Z][\w’'.-]+(?: (?:al-|de |bin )?[A-Z][\w’'.-]+){1,3}"
_PART = r"(?:[a-z-]+ )?[a-z-]*(?:[a-z]s|men|women|people|children|dead|missing|injured)"
_SAYING = r"(?:said|says|added|told (?:reporters|journalists|newsmen))"
_CLEAR = re.compile(
    rf"\b{_SAYING}(?: (?:{_DAYS}))?(?= [a-z]+ing\b)|\b{_SAYING} (?:{_DAYS})(?= (?:and|but)\b)"
    rf"|\b(?:said|says) {_NAME}(?= (?:the|an?) [a-z])"
    rf"|\b{_NUMBER} {_PART}(?= {_NUMBER} {_PART}\b)"
    r"|(?<=[a-z])(?= (?:killing|injuring|wounding|leaving|bringing|resulting in|according to)\b)"
    r"|(?<=[a-z])(?= (?:putting|taking|raising) the\b)"
    r"|(?<=[a-z]{3})(?=[”\"] (?:(?:he|she|they|the|an?|[A-Z][\w’'-]+)\b ?)(?:[\w’'-]+ ){0,4}?(?:said|added|told)\b)"
)
"""Places where a comma nearly always stands: in a list, behind a name that is explained, at the end of a quotation."""
_EXPLAINED = re.compile(
    rf"(?:(?<=\n)|(?<=[.”\"] )){_NAME}( )(?:the|an?) [a-z][^.,;:“\"\n]{{3,90}}?( )(?:said|says|told)\b"
)
_TURNED = re.compile(
    r"(?<=[a-z\d%])(?= (?:said|says) (?:[A-Z]|(?:an?|the) [a-z]+ (?:of|for|at|from|in)\b|police\b|officials\b))"
)
"""A name that is explained before the verb, and whoever is quoted behind it."""
_COMMA = re.compile(r",(?!\d)")
_LONG, _SELDOM = 80, 100
"""A text of more words than the first has a comma for each of the second, if none were lost."""
_REACH = 160
_LEAST = 3
_DESCRIBED = 2
"""An article and one word before whoever is quoted only describe them."""
_STOPS = frozenset('.!?:;,–—"“”‘(')
_PRONOUNS = listed("he she they it")
_ARTICLES = listed("the a an its his her their our")
_BRINGING = listed("charity charities group organisation organization agency ngo nonprofit watchdog campaign movement")
_IN_NAMES = listed("de do da del dos al bin van von el der di")
_JOINING = listed(
    "that and but or as while when which who because after before than what where if though although whether since how"
    " until whom whose why is was were are be been had has have have not"
)
_FINITE = listed("is are was were be been had has have said says died fell rose came went saw left lost took hit")
_PREPOSITIONS = listed("of in at by from for to with on near between against into over under about around per")


def find_lost_commas(text: str) -> list[Edit]:
    """Return the commas to put in, in order."""
    return [Edit(place, place, ",") for place in sorted(set(_find(text)))]


def _is_without_commas(text: str) -> bool:
    """Whether hardly any comma is left in so long a text."""
    words = text.count(" ")
    return words > _LONG and len(_COMMA.findall(text)) * _SELDOM < words


def _find(text: str) -> Iterator[int]:
    if _is_without_commas(text):
        yield from (match.end() for match in _CLEAR.finditer(text))
        yield from (match.start(group) for match in _EXPLAINED.finditer(text) for group in (1, 2))
        yield from (match.end() for match in _TURNED.finditer(text) if _ends_words(text, match.end()))
    for match in _CUE.finditer(text):
        place = _opening(text, match.start())
        if place is not None and not _goes_on(text, match.end()):
            yield place


def _ends_words(text: str, place: int) -> bool:
    """Whether what stands before "said" is no subject of it: "the blast site said Ana Roe"."""
    last = cut_tokens(text, max(0, place - _REACH), place)[-1].lower
    return last not in known().strong and last not in _PRONOUNS and last not in _JOINING


def _goes_on(text: str, place: int) -> bool:
    """Whether what was said follows: "the mayor said on Monday that 12 died"."""
    return re.match(r"[^.,\n]{0,60}?\bthat\b", text[place : place + 70]) is not None


def _opening(text: str, cue: int) -> int | None:
    """Return where the words for whoever is quoted begin, if words of the same sentence stand right before them."""
    start = max(0, cue - _REACH)
    tokens = cut_tokens(text, start, cue)
    first = _subject(tokens)
    if first is None or not _has_content(text, tokens[:first]):
        return None
    before = tokens[first - 1]
    if _is_in_a_name(tokens, first) or _opens_behind_comma(tokens, first):
        return None
    if before.lower in _PREPOSITIONS:
        first = _behind_place(tokens, first)
        if first is None:
            return None
        before = tokens[first - 1]
    apart = "\n" in text[before.end : tokens[first].start] and tokens[first].text[0].isupper()
    joined = before.lower in _JOINING or not before.text[-1].isalnum()
    return None if joined or apart else before.end


def _is_in_a_name(tokens: list[Token], first: int) -> bool:
    """Whether the article stands in a name that a word for a body brings in: "the charity Save the Children"."""
    within = first > 1 and tokens[first].lower in _ARTICLES and tokens[first - 1].text[0].isupper()
    return within and tokens[first - 2].lower in _BRINGING


def _opens_behind_comma(tokens: list[Token], first: int) -> bool:
    """Whether whoever is quoted begins behind a comma that is there: ", unions representing 400 miners said".

    Words before the head describe it: ", the town's information office said", ", the environmental board said".
    """
    comma = next((at for at in range(first - 1, -1, -1) if tokens[at].text == ","), None)
    if comma is None or comma + 1 >= first:
        return False
    between = [token.lower for token in tokens[comma + 1 : first]]
    opens = between[0] in _ARTICLES or between[0] in known().roles
    described = between[0] in _ARTICLES and (len(between) <= _DESCRIBED or between[1].endswith(("'s", "’s")))
    tells = described or not known().people.isdisjoint(between) or not known().bodies.isdisjoint(between)
    return opens and tells and not any(word in _FINITE or word.endswith("ed") for word in between)


def _subject(tokens: list[Token]) -> int | None:
    """Return the first of the words that name somebody right before the cue."""
    words, at = known(), len(tokens)
    while at and _names(tokens[at - 1], words.strong):
        at -= 1
    while at > 1 and at < len(tokens) and (tokens[at - 1].lower.endswith(("'s", "’s")) or tokens[at - 2].text == "-"):
        at -= 1
    if at and at < len(tokens) and tokens[at - 1].lower in _ARTICLES:
        at -= 1
    if at == len(tokens):
        return at - 1 if at > 1 and tokens[at - 1].lower in _PRONOUNS else None
    return at or None


def _names(token: Token, strong: frozenset[str]) -> bool:
    bare = token.lower.removesuffix("'s").removesuffix("’s")
    return token.text[0].isalpha() and (token.text[0].isupper() or bare in strong or bare in _IN_NAMES)


def _behind_place(tokens: list[Token], first: int) -> int | None:
    """Return where the subject begins behind the name of a place: "in Port Vale | police said"."""
    small = next((at for at in range(first + 1, len(tokens)) if tokens[at].text[0].islower()), None)
    return small if tokens[first].text[0].isupper() else None


def _has_content(text: str, tokens: list[Token]) -> bool:
    """Whether enough words stand before in the same sentence, and no mark that a comma would be too much beside."""
    near = tokens[-_LEAST:]
    marked = any(each.text in _STOPS for each in near)
    return len(near) == _LEAST and not marked and "\n\n" not in text[near[0].start : tokens[-1].end]
