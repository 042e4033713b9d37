"""A sentence as lower-case words, with the marks of a newspaper told apart."""

from collections.abc import Sequence

from store.model.noun import Span
from store.text.tokens import Token

_OPENING, _CLOSING, _EITHER = "“", "”", '"'
_DASHES = frozenset("-–—―‒−")
_MARKS = {"„": _OPENING, "«": _OPENING, "»": _CLOSING, "[": "(", "]": ")", "…": "."}
_HALVES = frozenset(("a.m.", "p.m."))
_SHORTENED = {"us": "u.s.", "who": "w.h.o.", "is": "i.s.", "it": "i.t."}
_BRACKETS = {"lrb": "(", "rrb": ")", "lsb": "(", "rsb": ")"}
_ODD = frozenset((*_SHORTENED, *_BRACKETS))
"""Words that may have to be spelled in another way, beside marks."""


class Words:
    """The words of one sentence; indexes count tokens, `low` has one entry a token.

    Marks are spelled one way: quotation marks `“` and `”`, dashes between words `–`, hyphens inside words `-`,
    brackets `(` and `)`; a possessive that was cut off is `'s`.
    """

    __slots__ = ("low", "quoted", "size", "tokens")

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.low = [token.lower for token in tokens]
        self.size = len(tokens)
        self.quoted: list[bool] = []
        self._spell_marks()

    def capital(self, at: int) -> bool:
        """Whether the word begins with a capital letter."""
        return self.tokens[at].text[:1].isupper()

    def span(self, start: int, end: int) -> Span:
        """Start and end in the source of the words from `start` up to `end`."""
        return self.tokens[start].start, self.tokens[end - 1].end

    def is_word(self, at: int) -> bool:
        """Whether a letter stands first; marks and figures are no words."""
        return self.tokens[at].text[:1].isalpha()

    def is_number(self, at: int) -> bool:
        """Whether a digit stands first."""
        return self.tokens[at].text[:1].isdigit()

    def apart(self, at: int) -> bool:
        """Whether a space stands before the word."""
        return at == 0 or self.tokens[at - 1].end < self.tokens[at].start

    def _spell_marks(self) -> None:
        low = self.low
        for at in [at for at, word in enumerate(low) if word in _ODD or not word.isalnum()]:
            word = low[at]
            if word in _SHORTENED and self._is_acronym(at):
                low[at] = _SHORTENED[word]
            elif word in _HALVES and self._is_initials(at):
                low[at] = word.replace(".", "-")
            elif len(word) == 1 and not word.isalnum():
                self._spell_mark(at, word)
            elif word in _BRACKETS and self._between_hyphens(at):
                low[at - 1] = low[at] = low[at + 1] = _BRACKETS[word]

    def _spell_mark(self, at: int, word: str) -> None:
        low = self.low
        following = low[at + 1] if at + 1 < self.size else ""
        if word in _DASHES:
            low[at] = "-" if self._inside_word(at) and word in "-‐" else "–"
        elif word in "`'" and following == word and not self.apart(at + 1):
            low[at] = low[at + 1] = _OPENING if word == "`" else _EITHER
        elif word in "‘’" and following == word and not self.apart(at + 1):
            low[at] = low[at + 1] = _OPENING if word == "‘" else _CLOSING
        elif word in "'’" and following == "s":
            low[at] = low[at + 1] = "'s"
        else:
            low[at] = _MARKS.get(word, word)

    def _is_acronym(self, at: int) -> bool:
        """Whether capitals stand among small letters: "the WHO", "US officials"."""
        near = self.tokens[max(0, at - 2) : at + 3]
        return self.tokens[at].text.isupper() and any(token.text.islower() for token in near)

    def _is_initials(self, at: int) -> bool:
        """Whether two letters are somebody's rather than half of a day: "spokesman P.M. Costa", not "at 9 P.M."."""
        alone = at == 0 or not self.is_number(at - 1)
        return alone and self.tokens[at].text.isupper() and at + 1 < self.size and self.capital(at + 1)

    def _inside_word(self, at: int) -> bool:
        return 0 < at < self.size - 1 and not self.apart(at) and not self.apart(at + 1)

    def _between_hyphens(self, at: int) -> bool:
        return 0 < at < self.size - 1 and self.tokens[at - 1].text == "-" and self.tokens[at + 1].text == "-"
