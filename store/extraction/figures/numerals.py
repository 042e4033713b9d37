"""Reading a number: in digits, in words, or in both."""

from typing import NamedTuple

from store.extraction.figures.words import Words
from store.lexicon.quantities import Number, numerals

_LONGEST = 16
_GROUP = 3
_HUNDRED = 100
_TWENTY = 20
_THOUSAND = 1000
_HIGHEST = 10**15
_SPACES = frozenset(" \u00a0\u202f\u2009")
_NO_BREAK = frozenset("\u00a0\u202f\u2009")


class Numeral(NamedTuple):
    """A number and the place behind its last word; `vague` is the interval of a word like "dozens".

    `scale` is the magnitude that was written out ("million"), 1 without one.
    """

    value: Number
    end: int
    scale: int = 1
    vague: tuple[int, int] | None = None
    about: bool = False
    spelled: bool = True


def read_numeral(words: Words, place: int, *, money: bool = False) -> Numeral | None:
    """Return the number that begins at `place`; `money` lets a bare "m" and "b" be millions and billions."""
    if words.number(place):
        return _digits(words, place, money=money)
    return _spelled(words, place)


def _whole(value: Number) -> Number:
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded


def digits_value(written: str) -> Number | None:
    """Return the number of a token in digits; `None` if its marks make no number (a version, an address)."""
    if len(written) > _LONGEST:
        return None
    bare = written.replace(" ", "")
    head, *groups = bare.split(",")
    if groups and all(len(group.split(".")[0]) == _GROUP for group in groups):
        bare = bare.replace(",", "")
    elif len(groups) == 1 and "." not in bare and len(groups[0]) < _GROUP:
        bare = f"{head}.{groups[0]}"
    elif groups:
        return None
    parts = bare.split(".")
    if len(parts) > 1 and (len(parts) > 2 or parts[1] == "000") and all(len(part) == _GROUP for part in parts[1:]):  # noqa: PLR2004
        return int("".join(parts))
    if len(parts) > 2:  # noqa: PLR2004
        return None
    return int(bare) if len(parts) == 1 else float(bare)


def _digits(words: Words, place: int, *, money: bool) -> Numeral | None:
    value = digits_value(words.tokens[place].text)
    if value is None:
        return None
    end = place + 1
    value, end = _spaced_groups(words, value, place)
    if words.at(end) in numerals().glyphs and words.glued(end):
        value, end = value + numerals().glyphs[words.at(end)], end + 1
    elif (glyph := _simple_fraction(words, end)) and words.end(end - 1) + 1 == words.start(end):
        value, end = value + glyph, end + 3
    elif (part := _half_behind(words, end)) is not None:
        value, end = value + part[0], part[1]
    scale = 1
    while scale < _HIGHEST and (factor := _scale(words, end, money=money and scale == 1)) is not None:
        scale, end = scale * factor[0], factor[1]
    if (
        "," in words.tokens[place].text
        and scale == 1
        and isinstance(value, float)
        and "." not in words.tokens[place].text
    ):
        following = words.at(end)
        if following not in ("%", "percent", "per"):
            return None
    return Numeral(_whole(value * scale), end, scale, spelled=False)


def _simple_fraction(words: Words, place: int) -> float:
    """Return the "1/2" of "2 1/2"."""
    if words.at(place + 1) != "/" or not (words.glued(place + 1) and words.glued(place + 2)):
        return 0.0
    return {("1", "2"): 0.5, ("1", "4"): 0.25, ("3", "4"): 0.75, ("1", "3"): 0.3333}.get(
        (words.at(place), words.at(place + 2)), 0.0
    )


def _spaced_groups(words: Words, value: Number, place: int) -> tuple[Number, int]:
    """Put "45 000" together: groups of three with one space between, the last ending in nought unless it is a no-break space."""
    end = place + 1
    if len(words.tokens[place].text) > _GROUP or not isinstance(value, int) or value == 0:
        return value, end
    while (
        words.number(end)
        and len(words.low[end]) == _GROUP
        and words.low[end].isdecimal()
        and words.start(end) - words.end(end - 1) == 1
    ):
        space = words.text[words.end(end - 1)]
        if space not in _SPACES or (space == " " and not words.low[end].endswith("0")):
            break
        value, end = value * _THOUSAND + int(words.low[end]), end + 1
    return value, end


def _scale(words: Words, place: int, *, money: bool) -> tuple[int, int] | None:
    known = numerals()
    word = words.at(place)
    if word == "-" and words.glued(place) and words.at(place + 1) in known.scales and words.glued(place + 1):
        return known.scales[words.at(place + 1)], place + 2
    if word in known.scales:
        return known.scales[word], place + 1
    if word.endswith("s") and word[:-1] in known.scales and words.at(place + 1) == "of":
        return known.scales[word[:-1]], place + 1
    if word in known.letters and (words.glued(place) or word != "k"):
        return known.letters[word], place + 1
    if word in known.money_letters and money:
        return known.money_letters[word], place + 1
    if word == "m" and words.glued(place) and _counts_millions(words, place + 1):
        return known.money_letters["m"], place + 1
    return None


_OF_LENGTH = frozenset(
    {
        "from", "away", "of", "high", "tall", "deep", "long", "wide", "below", "above", "down", "up", "north", "south", "east",
        "west", "northeast", "northwest", "southeast", "southwest", "off", "to", "into", "and", "or", "in", "at", "on", "by",
        "apart", "across", "thick", "square", "underground", "before", "after", "freestyle", "hurdles", "sprint", "race", "relay",
        "behind", "beyond", "inside", "outside", "through", "under", "over", "further", "lower", "higher",
    }
)  # fmt: skip


def _counts_millions(words: Words, place: int) -> bool:
    return words.word(place) and words.at(place) not in _OF_LENGTH


def _half_behind(words: Words, place: int) -> tuple[float, int] | None:
    """Read "and a half" behind a number."""
    k = place
    if words.at(k) == "-" and words.at(k + 1) == "and" and words.at(k + 2) == "-":
        k += 1
    if words.at(k) != "and":
        return None
    rest = [words.at(j) for j in range(k + 1, min(k + 6, words.count)) if words.at(j) != "-"][:2]
    if rest in (["a", "half"], ["a", "quarter"]):
        end = k + 1
        while words.at(end) not in ("half", "quarter"):
            end += 1
        return (0.5 if rest[1] == "half" else 0.25), end + 1
    return None


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
        elif word in known.scales and self.value < _HIGHEST:
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
        rest = self.current % _HUNDRED
        if rest:
            return rest >= _TWENTY and rest % 10 == 0 and 0 < word < 10  # noqa: PLR2004
        return not self.begun or (word > 0 and (self.current > 0 or self.total > 0))

    def _multiply(self, factor: int) -> None:
        if factor <= _HUNDRED:
            self.current = (self.current or 1) * factor
        elif self.current or not self.begun:
            self.total += (self.current or 1) * factor
        else:
            self.total *= factor
        if factor > _HUNDRED:
            self.current = 0
        self.scale = max(self.scale, factor)


def _spelled(words: Words, place: int) -> Numeral | None:
    """Read a cardinal in words, as "two hundred and fifty", "twenty-three", "a dozen", "three and a half million"."""
    pile = _Pile()
    k = place + 1 if words.at(place) in ("a", "an") and words.at(place + 1) in numerals().scales else place
    end = place
    while pile.takes(words.at(k)):
        k = end = k + 1
        if (part := _half_behind(words, k)) is not None:
            pile.add_part(part[0])
            k = end = part[1]
        k = _joint(words, k, pile.scale)
    if end == place:
        return None
    if words.at(end) == "point" and words.at(end + 1) in numerals().words:
        return Numeral(_whole(pile.value + numerals().words[words.at(end + 1)] / 10), end + 2, pile.scale)
    return Numeral(_whole(pile.value), end, pile.scale)


def _joint(words: Words, place: int, scale: int) -> int:
    """Step over the hyphen of "twenty-three" and the "and" of "two hundred and fifty"."""
    if words.at(place) == "-" and words.glued(place) and words.glued(place + 1):
        return place + 1
    if words.at(place) == "and" and scale >= _HUNDRED and words.at(place + 1) in numerals().words:
        return place + 1
    return place
