"""Numbers that are names or parts of names: flight 370, C-130, page 3, the year 2010, Air Force One."""

from store.extraction.figures.bracketed import find_tallies
from store.extraction.figures.glued import is_glued
from store.extraction.figures.hedges import passes
from store.extraction.figures.numbered import is_numbered
from store.extraction.figures.numerals import Numeral
from store.extraction.figures.plurals import is_plural
from store.extraction.figures.words import Words
from store.lexicon.quantities import count_words, units

_FIRST_YEAR, _LAST_YEAR = 1400, 2100
_DIGITS_OF_A_YEAR = 4
_LIKELY_YEAR = 1750
_IN_A_YEAR = frozenset({"in", "since", "circa", "by", "year", "before", "after", "of", "until", "from", "the", "("})
_SHORT = 3
_OPENING_MARKS, _CLOSING_MARKS = frozenset("“\"‘'«"), frozenset("”\"’'»")
_ACRONYM_PLACE = 2
_ENDING = frozenset({"", ",", ".", ";", ")"})
_LABELLED = frozenset({"of", "more", "were"})
_COUNTER_DIGITS = 2
_IN_CAPITALS = 0.6
_DAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
_ADVERBS = frozenset({"now", "already", "still"})
_CLAUSE = 7
_PLACED = frozenset({"at", "on", "in", "the", "a", "his", "her", "their", "flight", "bus", "route"})
_STATES = frozenset({"dead", "injured", "wounded", "missing", "displaced", "homeless", "arrested", "infected"})


def is_name(words: Words, place: int, numeral: Numeral, *, has_unit: bool) -> bool:
    """Say whether the number at `place` names something instead of counting; its unit may be glued to it."""
    return (
        is_glued(words, place, numeral.end, has_unit=has_unit)
        or _is_labelled(words, place, numeral, has_unit=has_unit)
        or _is_counter(words, place, numeral)
        or is_numbered(words, place)
        or _is_named(words, place, numeral)
    )


def is_year(words: Words, place: int, numeral: Numeral) -> bool:
    """Say whether four bare digits are a year: so they are without a counted noun behind or a year's word before."""
    written = words.at(place)
    if numeral.end != place + 1 or not written.isdecimal() or len(written) != _DIGITS_OF_A_YEAR:
        return False
    if not _FIRST_YEAR <= int(written) <= _LAST_YEAR or numeral.scale > 1:
        return False
    if _is_reached(words, place) or (int(written) < _LIKELY_YEAR and words.at(place - 1) not in _IN_A_YEAR):
        return False
    if words.at(place - 1) in count_words().before_a_year:
        return not (words.at(place - 1) in (",", "and", "to", "for") and is_plural(words, numeral.end))
    return not is_plural(words, numeral.end)


def _is_reached(words: Words, place: int) -> bool:
    """Read the 1640 of "rose to 1640" as a count."""
    return words.at(place - 1) == "to" and words.at(place - 2) in count_words().before_to


def _is_labelled(words: Words, place: int, numeral: Numeral, *, has_unit: bool) -> bool:
    known = count_words()
    if _is_resolution(words, place, numeral) or _is_acronym(words, place, numeral):
        return True
    if numeral.spelled:
        return words.at(place - 1) in known.label_phases
    if words.at(place - 1) == ".":
        return words.at(place - 2) in ("no", "nos", "p", "pp", "art")
    before, behind = words.at(place - 1), words.at(numeral.end)
    if words.capital(place - 1) and place > 1 and behind in known.behind_a_name and words.word(place - 2):
        return before not in _DAYS and before not in units().codes
    rung = before in known.ringing and words.at(place) in known.emergency and not is_plural(words, numeral.end)
    if (
        rung
        or (before in known.labels and not _numbers(words, place - 1))
        or (before == "p" and words.at(place - 2) in ("&", "s"))
        or (before == "big" and words.capital(place - 1) and words.at(place - 2) == "the")
    ):
        return True
    weak = before in known.weak_labels and not has_unit and not passes(words, place - 1)
    return weak and (behind in _LABELLED or not is_plural(words, numeral.end))


def _numbers(words: Words, place: int) -> bool:
    """Say whether "number" is a verb: "the dead now number 64", "their losses number 12", "who fled number 90"."""
    if words.at(place) != "number":
        return False
    place -= 2 if words.at(place - 1) in _ADVERBS else 1
    who = any(words.at(k) == "who" for k in range(place - 1, place - _CLAUSE, -1))
    told = words.at(place) in _STATES or (who and words.at(place) not in _PLACED)
    return told or (words.at(place - 1) in ("the", "their", "its") and is_plural(words, place))


def _is_resolution(words: Words, place: int, numeral: Numeral) -> bool:
    """Tell "4K video" from "a $4K prize" and "5K people"."""
    written = words.text[words.start(place) : words.end(numeral.end - 1)]
    if written.lower() not in count_words().resolutions or not written.endswith("K"):
        return False
    return (place == 0 or words.word(place - 1)) and not is_plural(words, numeral.end)


def _is_acronym(words: Words, place: int, numeral: Numeral) -> bool:
    """Read "an ATR 72," as a name: capitals before the number, words before these, and nothing counted behind."""
    if place < _ACRONYM_PLACE or numeral.end != place + 1 or not words.word(place - 2):
        return False
    before = words.tokens[place - 1].text
    if not (before.isupper() and before.isalpha() and _ACRONYM_PLACE <= len(before) <= _DIGITS_OF_A_YEAR):
        return False
    if words.capital(place - 2) and words.at(place).isdecimal() and place > _ACRONYM_PLACE:
        return not is_plural(words, numeral.end)
    return words.at(numeral.end) in _ENDING and not words.tokens[place - 2].text.isupper()


def _is_counter(words: Words, place: int, numeral: Numeral) -> bool:
    """Say whether the number counts a list: "2. The second point", "(3)", "4)"."""
    if numeral.spelled or numeral.end != place + 1 or len(words.at(place)) > _COUNTER_DIGITS:
        return False
    behind, before = words.at(place + 1), words.at(place - 1)
    if behind == "." and words.glued(place + 1) and place + 2 < words.count:
        return before in ("", ":", ";", "•", "-")
    counts = behind in (")", "]") and (before in ("", "(", "[") or words.glued(place + 1)) and not _opened(words, place)
    return counts and not _is_tallied(words, place)


def _is_tallied(words: Words, place: int) -> bool:
    begin, at = words.start(0), words.start(place)
    tallies = find_tallies(words.text[begin : words.end(words.count - 1)])
    return any(begin + start <= at < begin + end for start, end in tallies)


def _opened(words: Words, place: int) -> bool:
    """Say whether a bracket was opened shortly before, with words in it."""
    return any(words.at(k) in ("(", "[") for k in range(place - 2, place - 8, -1))


def _is_named(words: Words, place: int, numeral: Numeral) -> bool:
    """Say whether capitals inside a sentence make it a name: "Air Force One", "the Big Three", "Five Star Movement"."""
    if not numeral.spelled or not words.capital(place) or place == 0 or is_headline(words):
        return False
    if not words.word(place - 1):
        return _is_title(words, place, numeral.end)
    if words.at(place - 1) == "of" and words.at(place - 2) == "group" and words.capital(place - 2):
        return words.word(place - 3)
    if place > 1 and words.tokens[place - 1].text.isupper() and len(words.at(place - 1)) > _SHORT:
        return words.capital(place + 1)
    return words.capital(place - 1) if place > 1 else words.capital(place + 1)


def _is_title(words: Words, place: int, behind: int) -> bool:
    """Say whether the number is all that stands between marks of quotation inside a sentence: the film “Hundreds”."""
    return place > 1 and words.at(place - 1) in _OPENING_MARKS and words.at(behind) in _CLOSING_MARKS


def is_headline(words: Words) -> bool:
    """Say whether most long words of the sentence have capitals."""
    long = [token.text for token in words.tokens if len(token.text) > _SHORT and token.text[0].isalpha()]
    return sum(word[0].isupper() for word in long) > _IN_CAPITALS * len(long)


def is_counted_compound(words: Words, place: int) -> bool:
    """Say whether the hyphen at `place` begins a word that is counted: "12-member", not "two-way"."""
    return words.glued(place + 1) and words.at(place + 1) in units().compounds.words
