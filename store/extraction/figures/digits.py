"""Reading a number in digits."""

from store.extraction.figures.numeral import HIGHEST, THOUSAND, Numeral, half_behind, whole
from store.extraction.figures.plurals import is_plural
from store.extraction.figures.words import Words
from store.lexicon.quantities import Number, count_words, numerals, units

_LONGEST = 16
_GROUP = 3
_CRORES = frozenset({"lakhs", "crores"})
_CAPITALS = frozenset({"m", "b"})
_MONTHS = frozenset(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"])
_NEVER_BEFORE = frozenset({"aged", "age", "-", "–", "/", ":", "#", "("})
_ENDS = frozenset({".", ",", ";", "of", "in", "–", "were", "had", "have", "(", ")"})
_SPACES = frozenset(" \u00a0\u202f\u2009")


def digits_value(written: str) -> Number | None:
    """Return the number of a token in digits; `None` if its marks make no number (a version, an address)."""
    if len(written) > _LONGEST:
        return None
    bare = written.replace(" ", "")
    head, *groups = bare.split(",")
    if groups and (all(len(group.split(".")[0]) == _GROUP for group in groups) or _are_lakhs(head, groups)):
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


def _are_lakhs(head: str, groups: list[str]) -> bool:
    """Whether a number is grouped as in India: 3,87,000."""
    *pairs, last = groups
    return bool(pairs) and len(head) < _GROUP and len(last) == _GROUP and all(len(pair) == 2 for pair in pairs)  # noqa: PLR2004


def read_digits(words: Words, place: int, *, money: bool) -> Numeral | None:
    """Return the number in digits at `place` with its magnitude ("1.2 million", "8bn", "2 1/2", "45 000")."""
    value = digits_value("0." + words.at(place) if is_fraction(words, place) else words.tokens[place].text)
    if value is None:
        return None
    end = place + 1
    value, end = _spaced_groups(words, value, place)
    if words.at(end) in numerals().glyphs and words.glued(end):
        value, end = value + numerals().glyphs[words.at(end)], end + 1
    elif (glyph := _simple_fraction(words, end)) and words.end(end - 1) + 1 == words.start(end):
        value, end = value + glyph, end + 3
    elif (part := half_behind(words, end)) is not None:
        value, end = value + part[0], part[1]
    scale = 1
    while scale < HIGHEST and (factor := _scale(words, end, money=money and scale == 1)) is not None:
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
    return Numeral(whole(value * scale), end, scale, spelled=False)


def is_fraction(words: Words, place: int) -> bool:
    """Say whether the nought is left out: "a .312 average", ".5 percent"."""
    if words.at(place - 1) != "." or not words.glued(place) or words.glued(place - 1):
        return False
    written = words.at(place)
    return written.isdecimal() and (len(written) == _GROUP or words.at(place + 1) in ("%", "percent"))


def _simple_fraction(words: Words, place: int) -> float:
    """Return the "1/2" of "2 1/2"."""
    if words.at(place + 1) != "/" or not (words.glued(place + 1) and words.glued(place + 2)):
        return 0.0
    return {("1", "2"): 0.5, ("1", "4"): 0.25, ("3", "4"): 0.75, ("1", "3"): 0.333333}.get(
        (words.at(place), words.at(place + 2)), 0.0
    )


def _spaced_groups(words: Words, value: Number, place: int) -> tuple[Number, int]:
    """Put "45 000" together; behind a plain space not everything is a group, lest two numbers become one."""
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
        if space not in _SPACES or (space == " " and not _is_group(words, place, end)):
            break
        value, end = value * THOUSAND + int(words.low[end]), end + 1
    return value, end


def _is_group(words: Words, place: int, end: int) -> bool:
    """Whether three digits behind a plain space end in nought, or stand between words that a number of its own has not.

    "12 428 cars" and "at 141 493." lost a comma; "May 12 428 cars" and "15 737 Max jets" did not.
    """
    if words.low[end].endswith("0"):
        return True
    before, after = words.at(place - 1), words.at(end + 1)
    named = before in count_words().labels or before in count_words().weak_labels or before[:3] in _MONTHS
    alone = not (named or words.number(place - 1) or words.number(end + 1) or before in _NEVER_BEFORE)
    counted = is_plural(words, end + 1) or is_plural(words, end + 2) or after in _ENDS or after in numerals().scales
    return alone and counted and not words.capital(end + 1) and not words.low[place].startswith("0")


def _scale(words: Words, place: int, *, money: bool) -> tuple[int, int] | None:
    """Return the magnitude at `place` and the place behind it."""
    known = numerals()
    word = words.at(place)
    if word == "-" and words.glued(place) and words.at(place + 1) in known.scales and words.glued(place + 1):
        return known.scales[words.at(place + 1)], place + 2
    if word in known.scales:
        return known.scales[word], place + 1
    if word.endswith("s") and word[:-1] in known.scales and (money or word in _CRORES or words.at(place + 1) == "of"):
        return known.scales[word[:-1]], place + 1
    if word in known.letters and (words.glued(place) or word != "k"):
        return known.letters[word], place + 1
    glued = words.glued(place)
    counted = glued and (
        (word == "m" and _counts_millions(words, place, money=money))
        or (word in _CAPITALS and words.capital(place) and _counts_capitals(words, place))
    )
    return (known.money_letters[word], place + 1) if counted or (money and word in known.money_letters) else None


def _counts_capitals(words: Words, place: int) -> bool:
    """Read "1.5B users" and "50M+ installs"; not "room 5B", nor "the 100M final"."""
    return words.at(place + 1) == "+" or is_plural(words, place + 1)


def _counts_millions(words: Words, place: int, *, money: bool) -> bool:
    """Tell "2m people" from "200m away" and "the 200m final"."""
    if not words.word(place + 1) or words.at(place + 1) in count_words().of_length:
        return False
    race = (
        not money and words.at(place - 1) in count_words().distances and words.at(place + 1) not in units().currencies
    )
    counted = words.at(place + 1).endswith("s") or (words.at(place + 2) != "of" and is_plural(words, place + 1))
    return counted or not race
