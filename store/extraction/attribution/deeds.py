"""What is done by saying it, and where it ends: "agreed to pay 40", "announced the closure after 40 years"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_LEXICON = read_reporting()
_VERBS, _TOLLS = _LEXICON.verbs, _LEXICON.nouns.tolls
_AGREED = listed("agree pledge promise vow commit offer")
_GIVING = listed("pledge promise offer commit vow")
_ARTICLES = listed("a an the its their his her")
_HANDING = listed("give provide donate contribute send supply deliver grant lend")
_MONEY = listed("$ € £ ₹ ¥ nearly about around some almost over up another more rs us rs.")
_DEEDS = listed(
    "bombing shooting stabbing shelling hijacking beating burning death deaths killing killings murder murders"
    " kidnapping kidnappings abduction abductions capture assassination wounding wounds injury injuries execution"
    " executions beheading beheadings slaughter massacre loss losses destruction downing sinking"
)
_COUNT_REACH = 4
_DAYS = listed("day days week weeks month months hour hours")
_SIGNS = listed("$ € £ ₹ ¥ rs rs. us")
_SUM_REACH = 10
_ENDS_AND_BEGINNINGS = listed("war independence bankruptcy insolvency allegiance")
_SEEKING = listed("seek appeal")
_RITES = listed(
    "silence mourning minute minutes holiday holidays anniversary fast ramadan lent passover sabbath ceasefire truce"
    " strike shutdown hartal bandh vigil moratorium curfew lockdown quarantine prayers rites festival memorial blackout"
)
_RITE_REACH = 6


def ordains(words: Words, start: int) -> bool:
    """Whether something is brought about: "declared a state of emergency", "declared a dividend of $4"."""
    reach = words.low[start : start + _COUNT_REACH]
    if reach[:1] != [] and reach[0] in _ENDS_AND_BEGINNINGS:
        return True
    return reach[:1] in (["a"], ["an"]) and _TOLLS.isdisjoint(reach) and not sets_days(words, start)


def sets_days(words: Words, start: int) -> bool:
    """Whether so many days are set by saying so: "three days of mourning", "a 60-day emergency"."""
    reach = range(start, min(words.size - 1, start + _COUNT_REACH))
    counted = next((at for at in reach if words.is_number(at) or words.low[at] in grammar.NUMBERS), None)
    return counted is not None and not _DAYS.isdisjoint(words.low[counted + 1 : counted + 3])


def _asks_for_money(words: Words, start: int) -> bool:
    """Whether a sum is named that somebody seeks: "sought aid of $4m", "appealed for help to raise $4m"."""
    for at in range(start, min(words.size - 1, start + _SUM_REACH)):
        if words.low[at] in _SIGNS and words.is_number(at + 1):
            return True
        if words.low[at] in grammar.SIDES or words.low[at] in grammar.AUXILIARIES - {"to"}:
            return False
    return False


def keeps_rite(words: Words, start: int) -> bool:
    """Whether something is kept rather than seen: "observed a day of mourning", "observed two minutes' silence"."""
    for at in range(start, min(words.size, start + _RITE_REACH)):
        if words.low[at] in _RITES:
            return True
        if words.low[at] in grammar.AUXILIARIES or words.low[at] in grammar.SIDES:
            return False
    return False


def may_act(words: Words, start: int, base: str) -> bool:
    """Whether what stands at `start` can be what is done by saying it."""
    first = words.low[start]
    if base in _SEEKING:
        return first != "to" and (first == "for") == (base == "appeal") and _asks_for_money(words, start)
    if base in _GIVING and _gives(words, start):
        return False
    if base in _AGREED:
        return first in ("to", "$", "€", "£") or words.is_number(start) or first in grammar.NUMBERS
    return first not in grammar.PREPOSITIONS and first not in ("him", "her", "them", "us", "me")


def _gives(words: Words, start: int) -> bool:
    """Whether money or goods are given: "pledged $5m", "promised to send 20 boats"; who gives says nothing."""
    if words.low[start] == "to":
        return words.low[start + 1 : start + 2] != [] and words.low[start + 1] in _HANDING
    return words.low[start] in _MONEY or words.is_number(start) or words.low[start] in grammar.NUMBERS


def responsibility_end(words: Words, content: Phrase) -> Phrase:
    """End "responsibility for the attack" before "which killed 9": only the deed is claimed, "killing 9" too."""
    counted = _is_counted_deed(words, content)
    for at in range(content.start, content.end):
        if (
            words.low[at] in grammar.RELATIVES
            or words.low[at] in grammar.BREAKS
            or words.low[at] == ","
            or (words.is_number(at) and not counted)
        ):
            return Phrase(content.start, at)
    return content


def _is_counted_deed(words: Words, content: Phrase) -> bool:
    """Whether what was done to so many is claimed itself: "for killing 9", "for the deaths of 9 guards"."""
    at = content.start + 1
    if words.low[at : at + 1] != ["for"]:
        return False
    at += 1 + (words.low[at + 1 : at + 2] != [] and words.low[at + 1] in _ARTICLES)
    deed = words.low[at : at + 1]
    behind = words.low[at + 1 : at + 2]
    if not deed or not behind or at + 1 >= content.end:
        return False
    if behind == ["of"]:
        return deed[0] in _DEEDS
    doing = deed[0].endswith("ing") and words.low[at - 1] == "for"
    return doing and not any(behind[0] in each for each in (grammar.PREPOSITIONS, grammar.RELATIVES, grammar.SIDES))


def act_end(words: Words, content: Phrase) -> Phrase:
    """End what was agreed or ordered at the first comma or conjunction: what follows happened, or is told."""
    for at in range(content.start, content.end):
        if words.low[at] in grammar.BREAKS or words.low[at] in (",", ";", "–"):
            return Phrase(content.start, at)
    return content


def thing_end(words: Words, content: Phrase) -> int | None:
    """Return where "the closure of the plant after 40 years" ends its thing: what came before was not announced."""
    if words.low[content.start] not in _ARTICLES:
        return None
    for at in range(content.start + 1, content.end):
        if words.low[at] in ("after", "following", "because"):
            return at
        told = words.low[at] in grammar.AUXILIARIES or words.low[at].endswith("ed") or words.low[at] in grammar.SIDES
        if told or words.is_number(at) or words.low[at] in grammar.NUMBERS:
            return None
    return None
