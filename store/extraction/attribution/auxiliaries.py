"""What stands between a subject and its verb: "has also", "on Monday", "would only"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.name_words import is_named_time
from store.extraction.attribution.words import Words

_BRACKETED = 6
_DO = listed("did do does")
_NO_ADVERBS = listed(
    "family italy assembly july early daily weekly tally rally ally supply anomaly monopoly bully reply"
)
_THEIR = listed("its his her their")
_WHEREABOUTS = listed(
    "outside inside nearby there here abroad elsewhere aboard onboard ashore downtown upstream downstream"
)


def before_auxiliaries(words: Words, cue: int) -> int | None:
    """Return the index before "has also", "on Monday"; `None` where they say that nothing was reported."""
    at = cue - 1
    while at >= 0:
        word = words.low[at]
        if word in ("to", "part") and _goes_on_or_for_its_part(words, at):
            at -= 3
        elif _names_may(words, at) or (words.low[at] in grammar.TIMES and is_named_time(words, at)):
            break
        elif _says_no_more(words, at, cue) or _helps(words, at) or _tells_day_or_whereabouts(words, at):
            at -= 1
        elif word in grammar.MODALS or word in grammar.NEGATIONS:
            return None
        elif word in grammar.BE:
            if not words.low[cue].endswith("ing"):
                return None
            at -= 1
        elif word == ")" and (opening := _bracket_behind_time(words, at)):
            at = opening - 1
        elif word in grammar.TIMES or _tells_month_or_year(words, at):
            at = _before_time(words, at)
        else:
            break
    return at


def _tells_month_or_year(words: Words, at: int) -> bool:
    """Whether "in May", "in 2020" ends at `at`."""
    word = words.low[at]
    if word in grammar.MONTHS:
        return words.capital(at) and word != "may"
    year = len(word) == 4 and word.isdigit() and word[:2] in ("19", "20")  # noqa: PLR2004 - digits of a year
    return year and at > 1 and words.low[at - 1] == "in"


def _goes_on_or_for_its_part(words: Words, at: int) -> bool:
    """Whether "went on to", "for its part" ends at `at`."""
    before = words.low[max(0, at - 2) : at]
    went = words.low[at] == "to" and before in (["went", "on"], ["goes", "on"])
    return went or (words.low[at] == "part" and before[:1] in (["on"], ["for"]) and before[-1] in _THEIR)


def _helps(words: Words, at: int) -> bool:
    """Whether the word is an auxiliary or an adverb that belongs to the verb: "has", "also", "at first"."""
    word = words.low[at]
    adverb = word in grammar.ADVERBS or (word.endswith("ly") and word not in _NO_ADVERBS and not words.capital(at))
    both = word in ("both", "all", "each", "jointly") and at > 0 and words.is_word(at - 1)
    long = word == "long" and words.low[at - 1 : at] != [] and words.low[at - 1] in grammar.HAVE
    return adverb or both or long or word in grammar.HAVE or word in _DO or words.low[at : at + 2] == ["at", "first"]


def _says_no_more(words: Words, at: int, cue: int) -> bool:
    """Whether somebody said it and no more: "police would confirm only three", "could only say"."""
    return words.low[at] in ("would", "could") and "only" in words.low[cue - 1 : cue + 2]


def _names_may(words: Words, at: int) -> bool:
    """Whether "May" or "Will" ends a name: "Theresa May has said", "the Mothers of May said"."""
    if at == 0 or words.low[at] not in ("may", "will", "march") or not words.capital(at):
        return False
    of_may = at > 1 and words.low[at - 1] == "of" and words.capital(at - 2) and words.low[at - 2].endswith("s")
    return of_may or words.capital(at - 1)


def _tells_day_or_whereabouts(words: Words, at: int) -> bool:
    """Whether the word is the day after a month or the "outside" of "relatives outside said"."""
    if at == 0:
        return False
    whereabouts = words.low[at] in _WHEREABOUTS and words.low[at - 1] in known().roles
    return whereabouts or (words.is_number(at) and words.low[at - 1] in grammar.MONTHS)


def _bracket_behind_time(words: Words, at: int) -> int | None:
    """Return where the "(local time)" that closes at `at` opens behind a time; `None` behind anybody's name."""
    opening = next((left for left in range(at - 1, max(0, at - _BRACKETED), -1) if words.low[left] == "("), None)
    if opening is None:
        return None
    before = words.low[opening - 1]
    return opening if before in grammar.TIMES or words.is_number(opening - 1) else None


def _before_time(words: Words, at: int) -> int:
    at -= 1
    while at >= 0 and (words.low[at] in grammar.TIMES or words.low[at] in grammar.BEFORE_TIMES):
        if words.low[at] == "the" and words.low[at + 1] not in grammar.TIMES:
            break
        at -= 1
    return at
