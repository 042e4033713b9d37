"""Reading a number in words."""

from store.extraction.figures.numeral import HIGHEST, HUNDRED, Numeral, half_behind, whole
from store.extraction.figures.words import Words
from store.lexicon.quantities import Number, numerals

_TWENTY = 20


class _Pile:
    """The words of one cardinal, taken one by one while they fit."""

    def __init__(self) -> None:
        self.total: Number = 0
        self.current: Number = 0
        self.scale = 1
        self.begun = False

    @property
    def value(self) -> Number:
        return self.total + self.current

    def takes(self, word: str) -> bool:
        """Add the word, or say that it is no part of this number."""
        known = numerals()
        if word in known.words and self._fits(known.words[word]):
            self.current += known.words[word]
        elif word in known.scales and self.value < HIGHEST:
            self._multiply(known.scales[word])
        else:
            return False
        self.begun = True
        return True

    def add_part(self, part: float) -> None:
        """Add "and a half" to what was read."""
        if self.current or not self.total:
            self.current += part
        else:
            self.total += part * self.scale

    def _fits(self, word: int) -> bool:
        rest = self.current % HUNDRED
        if rest:
            return rest >= _TWENTY and rest % 10 == 0 and 0 < word < 10  # noqa: PLR2004
        return not self.begun or (word > 0 and (self.current > 0 or self.total > 0))

    def _multiply(self, factor: int) -> None:
        if factor <= HUNDRED:
            self.current = (self.current or 1) * factor
        elif self.current or not self.begun:
            self.total += (self.current or 1) * factor
        else:
            self.total *= factor
        if factor > HUNDRED:
            self.current = 0
        self.scale = max(self.scale, factor)


def read_spelled(words: Words, place: int) -> Numeral | None:
    """Read a cardinal in words, as "two hundred and fifty", "twenty-three", "a dozen", "three and a half million"."""
    pile = _Pile()
    k = place + 1 if words.at(place) in ("a", "an") and words.at(place + 1) in numerals().scales else place
    end = place
    while pile.takes(words.at(k)):
        k = end = k + 1
        if (part := half_behind(words, k)) is not None:
            pile.add_part(part[0])
            k = end = part[1]
        k = _joint(words, k, pile.scale)
    if end == place:
        return None
    if words.at(end) == "point" and words.at(end + 1) in numerals().words:
        return Numeral(whole(pile.value + numerals().words[words.at(end + 1)] / 10), end + 2, pile.scale)
    return Numeral(whole(pile.value), end, pile.scale)


def _joint(words: Words, place: int, scale: int) -> int:
    """Step over the hyphen of "twenty-three" and the "and" of "two hundred and fifty"."""
    if words.at(place) == "-" and words.glued(place) and words.glued(place + 1):
        return place + 1
    if words.at(place) == "and" and scale >= HUNDRED and words.at(place + 1) in numerals().words:
        return place + 1
    return place
