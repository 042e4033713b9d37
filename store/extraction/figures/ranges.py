"""Ranges and changes: "100 to 200", "between 3 and 5 billion", "30-40"; "from 1,000 to 5,000" are two figures."""

from msgspec.structs import replace

from store.extraction.figures.hedges import Hedging
from store.extraction.figures.measures import Unit, read_unit
from store.extraction.figures.money import is_sign, sign_before
from store.extraction.figures.numerals import read_numeral
from store.extraction.figures.pairs import Part, are_unlike, are_years, fit, is_height, is_named, is_score, matched
from store.extraction.figures.words import Phrases, Words
from store.lexicon.quantities import count_words
from store.model.quantity import Quantity

_DASHES = frozenset({"-", "–", "—", "‑", "−"})
_BETWEEN_PARTS = Phrases(
    dict.fromkeys(
        [
            "as many as",
            "as much as",
            "about",
            "around",
            "perhaps",
            "even",
            "possibly",
            "some",
            "nearly",
            "more than",
            "over",
        ],
        True,
    )
)
_LARGEST_GUESS = 2
_LARGEST_STEP = 3
"""No guess of a step is so many times another: what it came to is told behind ("fell by 300 to 1,200")."""


def read_range(words: Words, first: Part, hedging: Hedging) -> tuple[tuple[Part, ...], Quantity | None] | None:
    """Return the ends of a range with its interval, or two figures without one, or nothing for a score.

    `None`: only one number stands here.
    """
    joint, place = _joint(words, first.end)
    before = words.at(hedging.place - 1)
    second = _second(words, first, joint, place, before)
    if second is None:
        return None
    if (told := _told_apart(words, first, second, joint)) is not None:
        return told, None
    first, low, high = matched(first, second)
    before = words.at(hedging.place - 1)
    if joint == "or" and not low < high <= max(_LARGEST_GUESS * low, low + 1):
        return None
    changed = joint == "to" and (
        before in count_words().moving
        or (before == "from" and not _is_ranging(words, hedging.place - 2))
        or not fit(first, second)
        or (before == "by" and high > _LARGEST_STEP * low)
    )
    if changed or not low < high:
        return (first, second), None
    unit = second.unit or first.unit
    return (first, second), Quantity(low=low, high=high, qualifier="range", unit=unit.name if unit else None)


def _is_ranging(words: Words, place: int) -> bool:
    """Say whether "from" opens a range: "ranges from 2 to 9", "the range was from"."""
    ranging = count_words().ranging
    return words.at(place) in ranging or (words.at(place) in ("is", "was") and words.at(place - 1) in ranging)


def _told_apart(words: Words, first: Part, second: Part, joint: str) -> tuple[Part, ...] | None:
    """Return what stands there if it is no range: nothing for a score, a name or years, or two figures."""
    dashed = joint in _DASHES
    if dashed and is_height(first, second):
        return first, replace(second, unit=Unit("measure", "inch", second.place, second.numeral.end))
    if dashed and (is_named(words, first, second) or is_score(words, first, second)):
        return ()
    if are_years(first, second):
        return ()
    return (first, second) if joint == "to" and are_unlike(first, second) else None


def _joint(words: Words, place: int) -> tuple[str, int]:
    """Return what joins two numbers and where it stands; "10- to 12-foot" and "two-to-three" are joined by "to"."""
    if words.at(place) in _DASHES and words.at(place + 1) in ("to", "and", "or"):
        dashed = words.at(place + 2) in _DASHES and words.glued(place + 2)
        return words.at(place + 1), place + 1 + dashed
    return words.at(place), place


def _second(words: Words, first: Part, joint: str, place: int, before: str) -> Part | None:
    if joint in _DASHES:
        if not (words.glued(place) and words.glued(place + 1)) or (
            words.at(place + 2) in _DASHES and words.number(place + 3)
        ):
            return None
    elif joint not in ("to", "or") and not (joint == "and" and before == "between"):
        return None
    begin = k = place + 1
    while joint == "to" and (hedge := _BETWEEN_PARTS.starting(words, k)) is not None:
        k = hedge[0]
    number = is_sign(words, k)
    money = number > k or (first.unit is not None and first.unit.kind == "money")
    numeral = read_numeral(words, number, money=money)
    if numeral is None or first.numeral.vague or (words.at(number) == "one" and joint == "or"):
        return None
    unit = first.unit if money and number == k and first.unit else read_unit(words, numeral.end)
    if number > k:
        sign = sign_before(words, number)
        unit = Unit("money", sign.code if sign else first.unit.name if first.unit else "USD", k, numeral.end)
    elif money and unit is first.unit and unit is not None:
        unit = Unit("money", unit.name, number, numeral.end)
    if (
        joint in _DASHES
        and numeral.end < words.count
        and words.glued(numeral.end)
        and words.word(numeral.end)
        and unit is None
    ):
        return None
    return Part(begin, number, numeral, unit)
