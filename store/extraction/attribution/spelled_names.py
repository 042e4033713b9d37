"""Acronyms that a text uses beside one body whose capitals spell them, without ever saying so in brackets."""

import re
from collections.abc import Iterator

from store.extraction.attribution.known import known
from store.lexicon.words_in_force import in_force

_ALONE = re.compile(r"[A-Z](?<!\w[A-Z])[A-Z]{2,6}\b")
_TITLE = re.compile(  # a capital letter, and only then the look before it: a text is gone through much faster so
    r"[A-Z](?<!\w[A-Z])[\w’'-]+(?: (?:and |& |of |for |the |on |in |without |against ){0,2}[A-Z][\w’'-]+){2,6}"
)
_POSSESSIVE = re.compile(r"(?:['’]s?)$")


def spelled_acronyms(text: str) -> dict[str, str]:
    """Return the long forms, in lower case, with their acronyms; none for an acronym that two bodies would fit."""
    alone = set(_ALONE.findall(text)) - _loud_outlets()
    fitting: dict[str, set[str]] = {}
    for title in _TITLE.finditer(text) if alone else ():
        for name, letters in _parts(title[0], alone):
            fitting.setdefault(letters, set()).add(name.casefold())
    return {next(iter(names)): letters for letters, names in fitting.items() if len(names) == 1}


@in_force
def _loud_outlets() -> frozenset[str]:
    """Return words for outlets in capitals."""
    return frozenset(map(str.upper, known().outlets))


def _parts(title: str, alone: set[str]) -> Iterator[tuple[str, str]]:
    """Yield the parts of a title that name a body, with their capitals, where those stand alone as well."""
    large = [word for word in re.finditer(r"\S+", title) if word[0][0].isupper()]
    capitals = "".join(word[0][0] for word in large)
    for first in range(len(large)):
        for last in range(first + 2, len(large)):
            letters = capitals[first : last + 1]
            if letters not in alone:
                continue
            name = _POSSESSIVE.sub("", title[large[first].start() : large[last].end()])
            if not known().impersonal.isdisjoint(name.casefold().split()):
                yield name, letters
