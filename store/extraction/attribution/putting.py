"""Figures that are put, raised or counted: "put the toll at 40", "recorded 40 cases"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_LEXICON = read_reporting()
_TOLLS = _LEXICON.nouns.tolls - {"its"}
_PUBLISHED = listed("toll tolls estimate estimates forecast forecasts count tally figure figures projection")
"""What is cut by saying so; jobs and flights are not."""
_RAISING = listed("raise lower increase reduce set")
_PRICES = listed(
    "price prices rate rates share shares bill bills pay wage wages salary salaries budget budgets ransom ransoms level"
    " levels length lengths height heights depth area areas capacity membership debt debts"
)
_VALUING = listed("put estimate peg")
_VALUED_REACH = 6
_TOLL_REACH = 20
_COUNT_REACH = 4
_CAUSE_REACH = 8
_BEHIND_FIGURE = grammar.SIDES | listed("and or on at in but when while")
_GIVEN_AT = listed("at to from above below over under beyond")


def puts(words: Words, start: int, base: str) -> bool:
    """Whether a toll is put at a figure: "the death toll at 40"."""
    toll = False
    if words.low[start] in ("to", "from", "by"):
        return False
    for at in range(start, min(words.size, start + _TOLL_REACH)):
        word = words.low[at]
        deed = (base in _RAISING and word in _PRICES) or (base == "cut" and word not in _PUBLISHED)
        if word in _TOLLS and not deed:
            toll = True
        elif (toll or _is_valued(words, start, at, base)) and _is_given(words, at):
            return True
        elif (word in grammar.STOPS and not _in_bracket(words, start, at)) or (
            word in ("and", "but") and _acts_again(words, at + 1)
        ):
            return False
    return False


def _is_valued(words: Words, start: int, at: int, base: str) -> bool:
    """Whether one thing is put at a figure, whatever it is: "put the slick at 90 square miles"."""
    if base not in _VALUING or words.low[at] != "at" or not start < at <= start + _VALUED_REACH:
        return False
    placed = words.low[at + 1 : at + 2] in (["the"], ["a"], ["each"]) or words.low[start] in ("a", "an")
    several = words.low[at - 1].endswith("s") or has_number(words, start, at)
    return not (placed or several)


def put_before(words: Words, start: int, begins: int) -> bool:
    """Whether a toll told of before is put at a figure: "the toll, which police put at 40" (`begins` is police)."""
    before = words.low[begins - 1]
    relative = (before in ("which", "that") or before in _TOLLS) and words.low[start : start + 1] == ["at"]
    return relative and has_number(words, start, start + _COUNT_REACH)


def _is_given(words: Words, at: int) -> bool:
    """Whether a figure follows "at", "to"; behind "as" nothing else may, as in "as 45 more bodies were found"."""
    if words.low[at] != "as":
        return words.low[at] in _GIVEN_AT and has_number(words, at + 1, at + 6)
    at += 1
    counted = words.low[at : at + 1] != [] and (words.is_number(at) or words.low[at] in grammar.NUMBERS)
    behind = words.low[at + 1 : at + 2]
    return counted and (behind == [] or behind[0] in _BEHIND_FIGURE)


def _in_bracket(words: Words, start: int, at: int) -> bool:
    """Whether the mark stands in brackets: "from the storm (code name: Vella) at 40"."""
    before = words.low[start:at]
    return before.count("(") > before.count(")")


def _acts_again(words: Words, at: int) -> bool:
    """Whether a verb follows on "and" rather than a noun: "and said", "and was", "and they"."""
    return any(
        word in known().forms or word in grammar.AUXILIARIES or word in grammar.PERSONAL
        for word in words.low[at : at + 2]
    )


def counts(words: Words, start: int) -> bool:
    """Whether a figure stands before the next preposition."""
    end = start
    while end < min(words.size, start + _COUNT_REACH) and words.low[end] not in ("with", "in", "on", "for"):
        end += 1
    return has_number(words, start, end)


def has_number(words: Words, start: int, end: int) -> bool:
    """Whether a figure stands between `start` and `end`."""
    return any(words.is_number(at) or words.low[at] in grammar.NUMBERS for at in range(start, min(words.size, end)))


def traces(words: Words, start: int) -> bool:
    """Whether something is traced to a cause: "attributed the delay to"."""
    reach = words.low[start : start + _CAUSE_REACH]
    return "to" in reach and not any(word in grammar.SIDES or word in grammar.AUXILIARIES for word in reach)
