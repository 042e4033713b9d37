"""A sentence as words that can be looked at by number."""

from collections.abc import Mapping, Sequence
from typing import Generic, TypeVar

from store.text.tokens import Token, cut_tokens

T = TypeVar("T")


class Words:
    """The tokens of one sentence, and the same in lower case; beyond both ends lie empty words."""

    __slots__ = ("count", "low", "text", "tokens")

    def __init__(self, text: str, tokens: Sequence[Token]) -> None:
        self.text = text
        self.tokens = tokens
        self.count = len(tokens)
        self.low: Sequence[str] = [token.lower for token in tokens]

    def at(self, place: int) -> str:
        """Return the word in lower case, or an empty one."""
        return self.low[place] if 0 <= place < self.count else ""

    def start(self, place: int) -> int:
        """Return where the word begins in the text."""
        return self.tokens[place].start

    def end(self, place: int) -> int:
        """Return where the word ends in the text."""
        return self.tokens[place].end

    def glued(self, place: int) -> bool:
        """Say whether nothing stands between this word and the one before."""
        return 0 < place < self.count and self.tokens[place - 1].end == self.tokens[place].start

    def capital(self, place: int) -> bool:
        """Say whether the word begins with a capital letter."""
        return 0 <= place < self.count and self.tokens[place].text[0].isupper()

    def word(self, place: int) -> bool:
        """Say whether this is a word, not a number or a mark."""
        return 0 <= place < self.count and self.tokens[place].text[0].isalpha()

    def number(self, place: int) -> bool:
        """Say whether this is a number in digits."""
        return 0 <= place < self.count and self.tokens[place].text[0].isdecimal()


class Phrases(Generic[T]):
    """Phrases of a lexicon, each with what it stands for; the longest that fits is found."""

    def __init__(self, meanings: Mapping[str, T]) -> None:
        self._by_first: dict[str, list[tuple[list[str], T]]] = {}
        self._by_last: dict[str, list[tuple[list[str], T]]] = {}
        for phrase in sorted(meanings, key=len, reverse=True):
            parts = [token.lower for token in cut_tokens(phrase)]
            self._by_first.setdefault(parts[0], []).append((parts, meanings[phrase]))
            self._by_last.setdefault(parts[-1], []).append((parts, meanings[phrase]))

    def starting(self, words: Words, place: int) -> tuple[int, T] | None:
        """Return the end and the meaning of the phrase that begins at `place`."""
        for parts, meaning in self._by_first.get(words.at(place), ()):
            if words.low[place : place + len(parts)] == parts:
                return place + len(parts), meaning
        return None

    def ending(self, words: Words, place: int) -> tuple[int, T] | None:
        """Return the start and the meaning of the phrase that ends before `place`."""
        for parts, meaning in self._by_last.get(words.at(place - 1), ()):
            begin = place - len(parts)
            if begin >= 0 and words.low[begin:place] == parts:
                return begin, meaning
        return None
