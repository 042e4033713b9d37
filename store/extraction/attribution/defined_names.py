"""Names that a text defines: acronyms in brackets behind their long forms, full names behind surnames."""

import re

from store.extraction.attribution.grammar import listed
from store.extraction.attribution.persons import BEFORE_NAMES
from store.lexicon.reporting import read_reporting
from store.model.noun import Span

FullNames = dict[str, tuple[str, Span]]
"""Surnames with the full name that ends on each, and where it stands."""
_FULL_NAME = re.compile(
    r"(?<![\w.])(?:[A-Z][\w’'-]+|(?:al|el|bin|van|von|de)-?)"
    r"(?:[ \u00a0](?:[A-Z]\.|[A-Z][\w’'-]+|al|el|bin|ibn|van|von|de|la|der))*"
    r"[ \u00a0][A-Z][\w’'-]+"
)
_PARTISANS = listed(
    "republicans democrats conservatives liberals socialists communists nationalists islamists unionists"
    " loyalists separatists radicals populists royalists monarchists moderates progressives greens tories"
    " centrists independents labourites lawmakers senators officials leaders workers members rebels activists"
    " prosecutors investigators veterans americans"
)
_NAME_SIZES = range(2, 5)
_ACRONYM = re.compile(r"(?:\(|-LRB-\s)([A-Z][A-Za-z]{0,8}[A-Z])(?:\)|\s-RRB-)")
_LONG_FORM = 100
_FEWEST = 2
_TITLES = read_reporting().speakers.titles
_NOT_FIRST = (
    _TITLES
    | BEFORE_NAMES
    | listed(
        "the a an in on at of for from by and but as with prime coast guard us u.s foreign interior defence"
        " defense health interim state he she it they his her now then when while after before if although though"
        " meanwhile mr. senior"
    )
)


def defined_acronyms(text: str) -> dict[str, str]:
    """Return the long forms that the text itself shortens in brackets, in lower case, with their acronyms."""
    found: dict[str, str] = {}
    for match in _ACRONYM.finditer(text):
        end = match.start() - text[match.start() - 1 : match.start()].isspace()
        if long := _long_form(text[max(0, end - _LONG_FORM) : end].split(), match[1]):
            found.setdefault(long.casefold(), match[1])
    return found


def _long_form(words: list[str], acronym: str) -> str | None:
    """Return the last of `words` whose capitals spell the acronym."""
    left = [letter for letter in acronym if letter.isupper()]
    kept: list[str] = []
    for word in reversed(words):
        if not left:
            break
        if word[0] == left[-1]:
            left.pop()
        elif word[0].isupper() or word not in ("of", "the", "for", "and", "on", "in", "de", "&"):
            return None
        kept.append(word)
    return None if left else " ".join(reversed(kept))


def _are_many(last: str) -> bool:
    """Whether a party or people end the name, as in "Senate Republicans": nobody's surname."""
    return last.endswith("s") and last.casefold() in _PARTISANS


def full_names(text: str) -> FullNames:
    """Return the surnames of the text with the first full name that ends on each."""
    found: FullNames = {}
    for match in _FULL_NAME.finditer(text):
        words = match[0].replace("\u00a0", " ").split()
        while words and (words[0].casefold().rstrip(".") in _NOT_FIRST or words[0].isupper()):
            words.pop(0)
        titled = max((at for at, word in enumerate(words) if word.casefold() in _TITLES), default=-1)
        words = words[titled + 1 :] if titled < len(words) - _FEWEST else words
        size = len(words)
        if size in _NAME_SIZES and words[-1][0].isupper() and not words[-1].isupper() and not _are_many(words[-1]):
            found.setdefault(words[-1], (" ".join(words), match.span()))
    return found
