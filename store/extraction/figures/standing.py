"""Whether a number counts at all, or is a quantity that stands aside."""

from typing import Literal

from store.extraction.figures.glued import is_made
from store.extraction.figures.hedges import Hedging, hedge_behind
from store.extraction.figures.measures import Unit
from store.extraction.figures.names import is_counted_compound, is_name, is_year
from store.extraction.figures.ones import counts_one, tells_one
from store.extraction.figures.pairs import Part
from store.extraction.figures.words import Words
from store.lexicon.quantities import count_words

Standing = Literal["counts", "aside", "names"]
"""A number counts; is a quantity but no fact; or is no quantity."""

_LASTING = frozenset({"for", "in", "within", "of", "after", "than", "last", "per", "lasted"})
_SHORTEST = 3


def stands(words: Words, part: Part, hedging: Hedging) -> Standing:
    """Say whether the number counts or measures, stands aside ("two-lane"), or is a name, a year or a pronoun.

    Behind "$US" letters and digits are no name.
    """
    if part.begin < part.place - 1 and words.at(part.begin) == "$":
        return "counts"
    if is_name(words, part.place, part.numeral, has_unit=part.unit is not None):
        return "names"
    if words.at(hedging.place - 1) == "per":
        return "names"
    if part.unit is not None:
        return _measures(words, part, part.unit, hedging)
    return _bare(words, part, hedging)


def _measures(words: Words, part: Part, unit: Unit, hedging: Hedging) -> Standing:
    """Leave "one day" out, and set ages and "one year later" aside."""
    if unit.kind != "duration":
        return "counts"
    if words.at(part.place) == "one" and not unit.joined and part.numeral.end == part.place + 1:
        lasting = bool(hedging.hedge) or words.at(hedging.place - 1) in _LASTING or words.at(unit.end) == "since"
        return "counts" if lasting else "names" if unit.name in ("day", "night") else "aside"
    part_of_one = unit.joined and words.at(part.place) in ("half", "quarter")
    return "aside" if part_of_one or (unit.joined and words.at(unit.end + 1) == "old") else "counts"


def _bare(words: Words, part: Part, hedging: Hedging) -> Standing:
    """Say the same of a number without a unit; of "a couple of", only couples of hundreds count."""
    numeral, place = part.numeral, part.place
    if (numeral.about and numeral.scale == 1) or is_made(words, place):
        return "aside"
    if words.at(numeral.end) == "-" and words.glued(numeral.end) and words.glued(numeral.end + 1):
        return _joins(words, part)
    if words.at(place) == "one" and numeral.end == place + 1:
        hedged = bool(hedging.hedge) or hedging.place < part.begin
        if counts_one(words, place, hedged=hedged):
            return "counts"
        return "aside" if tells_one(words, place) else "names"
    bound = hedging.hedge not in ("", "about")
    return "names" if not bound and is_year(words, place, numeral) else "counts"


def _joins(words: Words, part: Part) -> Standing:
    """Say what a number with a hyphen behind it does: "12-member", "two-lane", "two-way", "7-Eleven"."""
    end = part.numeral.end
    if words.at(end + 1) in ("for", "of") and words.at(end + 2) == "-" and words.number(end + 3):
        return "aside"
    if is_counted_compound(words, end) or hedge_behind(words, end).hedge != "":
        return "counts"
    word = words.at(end + 1)
    loose = word in count_words().loose_compounds or words.at(part.place) == "one" or words.capital(end + 1)
    return "names" if loose or not words.word(end + 1) or len(word) < _SHORTEST else "aside"
