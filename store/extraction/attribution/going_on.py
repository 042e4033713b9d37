"""Sentences that go on with the count of the one before: "8 per cent were open", "The figure includes 9"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.words import Words

_TOTALS = listed("total figure figures sum number numbers toll cost amount count estimate dead")
_INCLUDES = listed("includes include included comprises")
_BEFORE = listed("at least about some around nearly almost only just another a further more than over up to")
_FUZZY = listed("dozens scores hundreds thousands millions")
_ELLIPTIC = listed("were was are is had have has remain remained died")
_OF_THEM = listed("them these those its their whom")
_PERCENT = (("%",), ("percent",), ("per", "cent"), ("pct",))
_PARTING = listed(
    "ago earlier previous previously before since already last but however who which whose when while after until once"
    " although though “ ( –"
)
_LONGEST_LEAD, _LONGEST_SETTING = 3, 6


def goes_on_counting(words: Words) -> Phrase | None:
    """Return the words of a sentence that counts on, its speaker being that of the sentence before."""
    if _includes(words) or _counts_on(words) or _amounts(words):
        return Phrase(0, words.size)
    return None


def goes_on_having(words: Words) -> Phrase | None:
    """Return the words of "Nine women had been freed" behind "Police said 40 men had been held"."""
    had = words.low.index("had") if "had" in words.low else None
    if had is None or words.low[-1:] != ["."]:
        return None
    at = 0
    while at < words.size and words.low[at] in _BEFORE | {"fewer", "less", "under"}:
        at += 1
    figure = at < had and (words.is_number(at) or words.low[at] in grammar.NUMBERS)
    parted = not _PARTING.isdisjoint(words.low) or any(_is_year(words, each) for each in range(1, words.size))
    return Phrase(0, words.size) if figure and not parted else None


def _is_year(words: Words, at: int) -> bool:
    return words.is_number(at) and words.low[at - 1] in ("in", "since", "by", "of")


def _includes(words: Words) -> bool:
    """Whether the sentence reads "The figure also includes ..."."""
    low = words.low
    at = 1 if low and low[0] in (grammar.DETERMINERS | {"that"}) else 0
    if low[at : at + 1] and (low[at] in _TOTALS or (at == 0 and low[0] == "it")):
        at += 1
        at += low[at : at + 1] == ["also"]
        return bool(low[at : at + 1]) and low[at] in _INCLUDES
    return False


def _amounts(words: Words) -> bool:
    """Whether it reads "In 2014, it was about 3,000", "That was 40 more"."""
    low = words.low
    at = 0
    if low[:1] in (["in"], ["by"], ["on"]) and "," in low[:_LONGEST_SETTING]:
        at = low.index(",") + 1
    if low[at : at + 1] not in (["it"], ["that"]) or low[at + 1 : at + 2] not in (["was"], ["is"]):
        return False
    at += 2
    while at < words.size and low[at] in _BEFORE:
        at += 1
    return at < words.size and (words.is_number(at) or low[at] in grammar.NUMBERS)


def _counts_on(words: Words) -> bool:
    """Whether it opens with a share or with what had been: "8 per cent were open", "Three had died".

    "Three were rescued", "Five are missing", "Two of them drowned" are told by the outlet as often as not.
    """
    at = (
        3
        if words.low[:1] == ["of"] and words.low[1:2] != [] and words.low[1] in _OF_THEM and "," in words.low[2:3]
        else 0
    )
    parted = at
    while at < min(words.size, parted + _LONGEST_LEAD) and words.low[at] in _BEFORE:
        at += 1
    start = at
    while at < words.size and (
        words.is_number(at) or words.low[at] in grammar.NUMBERS - _FUZZY or words.low[at] == "-"
    ):
        at += 1
    if at == start or at + 1 >= words.size:
        return False
    share = next((len(each) for each in _PERCENT if words.low[at : at + len(each)] == list(each)), 0)
    at += share
    if at + 1 >= words.size:
        return False
    of_them = words.low[at] == "of" and words.low[at + 1] in _OF_THEM
    if share:
        return words.low[at] in _ELLIPTIC or parted > 0 or of_them
    return words.low[at] == "had"
