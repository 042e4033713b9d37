"""The words of a sentence with their class: noun, verb, auxiliary, preposition and so on."""

import msgspec

from store.extraction.counted.classes import PEOPLE
from store.lexicon.predicates import Verb

NOUN, VERB, AUX, DET, PREP, AND, SUB, REL = ("noun", "verb", "aux", "det", "prep", "and", "sub", "rel")
PRON, ADV, FIGURE, COMMA, STOP, QUOTE, TIME, WEAK = ("pron", "adv", "figure", "comma", "stop", "quote", "time", "weak")
"""The classes. WEAK is a word that may be a verb, but as well a noun ("attacks")."""


class Word(msgspec.Struct, frozen=True, gc=False):
    """A word with its class, its verb form if it may be one, and its place; `figure` is the number of its figure."""

    low: str
    tag: str
    verb: Verb | None
    start: int
    end: int
    figure: int = -1
    capital: bool = False

    def of_class(self, tag: str) -> "Word":
        """Return the word with another class; itself where that is its own."""
        if tag == self.tag:
            return self
        return Word(self.low, tag, self.verb, self.start, self.end, self.figure, self.capital)


_NO_MEN = frozenset({"specimen", "regimen", "abdomen", "cyclamen", "acumen", "bitumen", "albumen", "stamen", "carmen"})


def is_plural(low: str) -> bool:
    """Say whether a word looks like the plural of a noun."""
    if low in PEOPLE:
        return True
    if low.endswith("n"):
        men = low.endswith("men") and len(low) > 5 and low not in _NO_MEN  # noqa: PLR2004
        return men or low.endswith(("children", "women"))
    return len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is", "'s"))  # noqa: PLR2004
