"""Words that stand for a number without giving it: dozens, several hundred, half a million."""

from store.extraction.figures.numerals import Numeral
from store.extraction.figures.plurals import is_plural
from store.extraction.figures.words import Words
from store.lexicon.quantities import count_words, numerals

_SEVERAL = frozenset({"several", "many", "few"})
_MARKS = frozenset("“”\"'‘’«»")
_TENS = {"tens": 1, "dozens": 1, "hundreds": 10}


def read_vague(words: Words, place: int) -> Numeral | None:
    """Return the number words at `place` that are not a plain cardinal."""
    word = words.at(place)
    known = numerals()
    if word in _TENS and words.at(place + 1) == "of" and words.at(place + 2) in known.vague:
        return _tens_of(words, place)
    if word == "tens" and words.at(place + 1) != "of":
        return None
    if word in known.vague:
        return Numeral(0, place + 1, vague=known.vague[word]) if word != "scores" or _counts(words, place) else None
    if word in _SEVERAL or (word == "a" and words.at(place + 1) == "few"):
        return _several(words, place + 1 if word in _SEVERAL else place + 2)
    if word == "couple" or (word == "a" and words.at(place + 1) == "couple"):
        return _couple(words, place + 1 if word == "couple" else place + 2)
    return _part_of_scale(words, place)


def _tens_of(words: Words, place: int) -> Numeral:
    low, high = numerals().vague[words.at(place + 2)]
    tenfold = 10 * _TENS[words.at(place)]
    return Numeral(0, place + 3, vague=(low * tenfold, (high + 1) * tenfold - 1))


def _counts(words: Words, place: int) -> bool:
    """Say whether "scores" counts here, in quotation marks too: “scores” of the strikers were hurt."""
    behind = place + 2 if words.at(place + 1) in _MARKS else place + 1
    before = place - 2 if words.at(place - 1) in _MARKS else place - 1
    return words.at(behind) in count_words().behind_scores or words.at(before) in count_words().before_scores


def _several(words: Words, place: int) -> Numeral | None:
    vague = numerals().vague.get(words.at(place) + "s")
    return None if vague is None or words.at(place) not in numerals().scales else Numeral(0, place + 1, vague=vague)


def _couple(words: Words, place: int) -> Numeral | None:
    """Read "a couple of hundred", which is about two hundred, and "a couple of ships"."""
    end = place + 1 if words.at(place) == "of" else place
    factor = numerals().scales.get(words.at(end))
    if factor is not None:
        return Numeral(2 * factor, end + 1, factor, about=True)
    plural = words.at(end).endswith("s") or is_plural(words, end)
    return Numeral(2, end, about=True) if end > place and plural else None


def _part_of_scale(words: Words, place: int) -> Numeral | None:
    """Read "half a million", "a half-dozen", "a quarter of a million"."""
    k = place + 1 if words.at(place) == "a" and words.at(place + 1) in ("half", "quarter") else place
    if words.at(k) not in ("half", "quarter"):
        return None
    parts = 2 if words.at(k) == "half" else 4
    k += 1
    while words.at(k) in ("a", "of", "-"):
        k += 1
    factor = numerals().scales.get(words.at(k))
    return None if factor is None else Numeral(factor // parts, k + 1, factor)
