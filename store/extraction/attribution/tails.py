"""Where reported words end, and whether they go on after "..., he said,"."""

from itertools import pairwise

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.words import Words

_GOING_ON = listed("half most “ and but with including while after bringing leaving because among adding")
_TURNS = listed("but although though")
_REALLY = (["in", "fact"], ["in", "reality"], ["in", "truth"], ["actually"], ["really"])
_COMPARING = [
    each.split()
    for each in (
        "a far cry from", "a long way from", "nowhere near", "well below", "well above", "well short of", "far below",
        "far above", "far short of", "far fewer than", "far more than", "far less than", "far higher than",
        "far lower than", "many more than", "many fewer than", "much more than", "much less than", "up from",
        "down from", "more than double the", "more than twice the", "nearly double the", "almost double the",
        "double the", "twice the", "half the", "in contrast to", "in contrast with", "contrary to",
        "in stark contrast to", "a fraction of the", "a sharp drop from", "a sharp rise from", "a sharp increase from",
    )
]  # fmt: skip
"""How the outlet sets what somebody said against another figure."""
_COMPARING_OPEN = frozenset(each[0] for each in _COMPARING)
_LATER = listed("later subsequently eventually")
_NOW = listed("has have is are")
_THEN = listed("was were had did")
_ABOUT = listed("more fewer less about nearly almost at roughly around some up")
_ABOUT_REACH = 4
_REACH = 8
_LONGEST_START = 8
_FINITE = (grammar.BE | grammar.HAVE | grammar.MODALS | listed("did does do")) - listed("be been being having to")
_VERBAL = grammar.AUXILIARIES - {"to"}
_TOLD = listed("told said says saw took made gave got went came left found held kept met put set sent spent")
_MEANING = listed(
    "means includes contains costs covers affects remains stands leaves faces needs offers gives makes takes shows"
    " involves requires provides threatens puts brings adds lacks holds employs runs owes saves keeps amounts comes"
)
_BEING = listed("was were is are has have had")
_REPORTED = listed("reported feared presumed believed thought")
_CLAUSE_REACH = 12
_OWN_VOICE = listed("making marking citing quoting according raising")


def content_end(words: Words) -> int:
    """Return where the sentence ends without its last mark."""
    end = words.size
    while end > 0 and words.low[end - 1] in (".", "?", "!"):
        end -= 1
    return end


def outlet_goes_on(words: Words, part: Phrase, *, at_odds: bool = False) -> int:
    """Return where the outlet goes on in its own voice: "; three were later found", ", but police later found 7".

    What happened later, or is the case now while what was said is in the past, was not said then; nor is ", but in
    fact" where what was said is `at_odds` with what is so.
    """
    for at in range(part.start + 2, part.end - 3):
        if words.quoted[at] or words.low[at] not in (";", ",", "–"):
            continue
        if _sets_against(words, at + 1, part.end):
            return at
        if words.low[at] == "–":
            continue
        reach = words.low[at + 1 : min(part.end, at + _REACH)]
        if at_odds and reach[0] in _TURNS and any(reach[1 : 1 + len(each)] == each for each in _REALLY):
            return at
        turns = words.low[at] == ";" or words.low[at + 1] in _TURNS
        present = words.low[at] == ";" and not _NOW.isdisjoint(reach) and _THEN.isdisjoint(reach)
        if turns and (not _LATER.isdisjoint(reach) or (present and not _THEN.isdisjoint(words.low[part.start : at]))):
            return at
    return part.end


def _sets_against(words: Words, at: int, end: int) -> bool:
    """Whether the outlet compares what was said with what it knows: ", a far cry from the 400", ", up from 25"."""
    if words.low[at] not in _COMPARING_OPEN or "”" in words.low[at:end]:
        return False
    return any(words.low[at : at + len(each)] == each for each in _COMPARING)


def _interrupts(words: Words, at: int) -> bool:
    """Whether the reporting clause before `at` stands inside another: "The flood, the mayor said, killed 30"."""
    first = words.low.index(",", 0, at) if "," in words.low[:at] else at
    start = words.low[:first]
    setting = bool(start) and (
        start[0] in grammar.PREPOSITIONS
        or start[:2] == ["as", "of"]
        or set(start) <= grammar.ADVERBS | grammar.BREAKS | grammar.TIMES
    )
    if words.low[at] != "," or not 0 < first <= _LONGEST_START or not (setting or _acts(words, at + 1)):
        return False
    return not any(word in _VERBAL or word.endswith("ed") or word == "”" for word in start)


def _acts(words: Words, at: int) -> bool:
    """Whether a verb stands here: "was", "has", "killed", "means"."""
    word = words.low[at]
    if word in _MEANING:
        return True
    return word in _FINITE or word in _TOLD or (word.endswith("ed") and words.low[at + 1 : at + 2] != ["by"])


def _counts_about(words: Words, at: int) -> bool:
    """Whether "more than half of them", "at least 40 of whom" stands here."""
    if words.low[at] not in _ABOUT:
        return False
    reach = range(at + 1, min(words.size, at + _ABOUT_REACH))
    return any(
        words.is_number(each) or words.low[each] in grammar.NUMBERS or words.low[each] == "half" for each in reach
    )


def _turns_elsewhere(words: Words, at: int) -> bool:
    """Whether the outlet goes on with another place or what others report.

    ", and in Vella 56 were killed", ", while two were reported missing".
    """
    if words.low[at] not in ("and", "while"):
        return False
    behind = words.low[at + 1 : content_end(words)]
    elsewhere = behind[:1] in (["in"], ["at"]) and at + 2 < words.size and words.capital(at + 2)
    if elsewhere:
        return not _BEING.isdisjoint(behind)
    return words.low[at] == "while" and any(
        one in _BEING and other in _REPORTED for one, other in pairwise(behind[:_CLAUSE_REACH])
    )


def tail_of(words: Words, at: int) -> Phrase | None:
    """Return what goes on being reported after the mark at `at`, if it clearly does."""
    end = content_end(words)
    if at + 1 >= end or words.low[at] not in (",", "–"):
        return None
    first = words.low[at + 1]
    singled_out = words.low[at + 1 : at + 3] == ["one", "of"] and words.low[at + 3 : at + 4] != ["them"]
    if first in _OWN_VOICE or singled_out or _turns_elsewhere(words, at + 1):
        return None
    if _interrupts(words, at):
        return Phrase(at + 1, end)
    counts = words.is_number(at + 1) or first in grammar.NUMBERS or _counts_about(words, at + 1)
    return (
        Phrase(at + 1, end) if words.low[at] == "–" or counts or first in _GOING_ON or first.endswith("ing") else None
    )
