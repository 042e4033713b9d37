"""The noun phrase of a figure: who or what is counted."""

from functools import lru_cache

import msgspec

from store.extraction.counted.asides import behind_share
from store.extraction.counted.classes import EMPTY_HEADS, GROUPS, OTHERS, PARTITIVES, POSSESSIVES
from store.extraction.counted.clause import before_figure
from store.extraction.counted.extent import behind_nouns, modifies
from store.extraction.counted.forms import AWAITING
from store.extraction.counted.line import (
    ADV,
    AND,
    COMMA,
    DET,
    FIGURE,
    NOUN,
    PREP,
    QUOTE,
    STOP,
    SUB,
    TIME,
    VERB,
    WEAK,
    is_plural,
)
from store.extraction.counted.qualities import behind_adjectives, behind_qualities
from store.extraction.counted.view import View
from store.lexicon.counted import counted_words
from store.lexicon.places import is_area
from store.lexicon.populations import root_of
from store.lexicon.predicates import find_condition, find_event, find_phrase, is_active

_SKIPPED = frozenset(
    {
        "own",
        "more",
        "additional",
        "further",
        "other",
        "another",
        "of",
        "such",
        "same",
        "so-called",
        "alleged",
        "suspected",
        "armoured",
        "armored",
    }
)
_HAPPENING = counted_words().site.happening | {"plunge", "collapse", "roll"}
_REQUIRED = frozenset({"need", "require"})
_LONGEST_OWNER = 5
_MARKS = frozenset({"mark", "threshold", "milestone", "barrier"})
_TIMELY = frozenset({"early", "late"})
"""Before a day these are no part of a noun: "left 260 injured early Friday"."""
_SMALL = frozenset(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])
_AGES = frozenset({"year", "years", "month", "months", "week", "weeks", "day", "days"})
_QUANTIFIERS = frozenset({"kind", "kinds", "type", "types", "sort", "sorts", "member", "members", "group", "groups"})


class Phrase(msgspec.Struct, frozen=True, gc=False):
    """The counted words are `words[start:end]` of a view, `after` is the place behind the phrase with its "of ...".

    `head` is the noun, empty where it is left out; `state` is the place of a participle or state before the noun
    ("11 missing workers"), -1 without one; `owner` is a possessive before it ("of its members").
    """

    start: int
    end: int
    after: int
    head: str = ""
    state: int = -1
    owner: str = ""
    pronoun: str = ""


@lru_cache(maxsize=16)
def read_phrase(view: View, place: int | None = None) -> Phrase:
    """Return the noun phrase that begins behind the figure, or at `place`."""
    place = behind_share(view, view.last) if place is None else place
    begin, owner, pronoun = _skip(view, _behind_age(view, place))
    if pronoun:
        return _behind_pronoun(view, begin, pronoun)
    if (described := _read_described(view, begin)) is not None:
        return described
    begin = behind_adjectives(view, begin)
    if _is_state(view, begin) or (_is_number(view, begin) and view.at(begin + 1).low != "-"):
        return Phrase(begin, begin, begin)
    start, state = begin, -1
    word = view.at(begin)
    if word.low == "new" and view.at(begin + 1).tag in (VERB, WEAK):
        state = begin + 1
    elif word.tag in (VERB, WEAK) or find_condition(word.low):
        state = begin + (word.low == "remaining" and find_condition(view.at(begin + 1).low) is not None)
    end = behind_nouns(view, begin)
    if state == begin and ((end == begin + 2 and _acts(view, begin)) or _tells_again(view, begin)):
        return Phrase(begin, begin, begin)
    if end == begin:
        return Phrase(begin, begin, begin, owner=owner)
    head = view.at(end - 1).low
    after = end
    if view.at(end).low == "of" and view.at(end + 1).figure != view.at(view.first).figure:
        after, head, start, end = _of(view, start, end, head)
    return Phrase(start, end, after, head, state, owner)


def without_mark(view: View, phrase: Phrase) -> Phrase:
    """Return "the 900 mark" without its noun, which says only that there is a figure."""
    if phrase.head not in _MARKS or phrase.end - phrase.start > 1 or view.at(before_figure(view)).tag is PREP:
        return phrase
    return Phrase(phrase.end, phrase.end, phrase.end) if view.at(view.first - 1).low in ("the", "-") else phrase


def _behind_age(view: View, place: int) -> int:
    """Return the place behind "12-year-old" in "three 12-year-old girls"; `place` itself without an age."""
    if not _is_number(view, place):
        return place
    lows = [view.at(step).low for step in range(place + 1, place + 6)]
    words = [low for low in lows if low != "-"]
    if len(words) < 3 or words[0] not in _AGES or words[1] != "old":  # noqa: PLR2004
        return place
    end = place + 2 + lows.index("old")
    return end if view.at(end).tag is NOUN else place


def _behind_pronoun(view: View, begin: int, pronoun: str) -> Phrase:
    end = behind_nouns(view, begin + 1) if view.at(begin + 1).tag is NOUN else begin
    if end > begin and is_plural(view.at(end - 1).low):
        return Phrase(begin + 1, end, end, view.at(end - 1).low)
    return Phrase(begin, begin, begin + 1, pronoun=pronoun)


def _read_described(view: View, begin: int) -> Phrase | None:
    """Read "confirmed and probable cases", "locally made guns"."""
    listed = behind_qualities(view, begin)
    made = view.at(begin).tag is ADV and modifies(view, begin + 1)
    if listed == begin and not made:
        return None
    end = behind_nouns(view, listed + made)
    return Phrase(begin, end, end, view.at(end - 1).low, begin + 1 if made else -1)


def _acts(view: View, place: int) -> bool:
    """Say whether a verb has a noun for its object that many cannot be ("four caught fire"; not "four freed men")."""
    verb, noun = view.at(place).verb, view.at(place + 1)
    if verb is None or not verb.past or is_plural(noun.low) or noun.capital:
        return False
    return view.at(view.first).low not in ("one", "1", "a") and find_phrase(f"{verb.base} {noun.low}") is not None


def _tells_again(view: View, begin: int) -> bool:
    """Say whether others told the like before ("28 people reported cramps, and 30 reported head injuries")."""
    told = view.at(begin).verb
    if told is None or told.base != "report" or view.at(before_figure(view)).tag not in (AND, COMMA):
        return False
    return any(word.tag is VERB and word.low == view.at(begin).low for word in view.words[: view.first])


def _skip(view: View, place: int) -> tuple[int, str, str]:
    """Pass over what stands between a figure and its noun; return a possessive or a pronoun found there."""
    owner, partitive = "", False
    while True:
        word = view.at(place)
        if word.low == "of":
            partitive = True
        elif word.low == "out" and view.at(place + 1).low == "of" and view.at(place - 1).tag is FIGURE:
            pass
        elif (partitive and word.low in ("them", "whom", "us", "which")) or (
            partitive and word.low in PARTITIVES and view.at(place + 1).tag is not NOUN
        ):
            return place, owner, word.low
        elif word.low in POSSESSIVES or (word.tag is DET and (partitive or word.low == "the")):
            owner = word.low if word.low in POSSESSIVES else owner
        elif not (
            (
                word.low in _SKIPPED
                and (partitive or word.low != "of")
                and view.at(place + 1).tag in (NOUN, VERB, QUOTE, WEAK, PREP)
            )
            or word.tag is QUOTE
            or word.low == "-"
            or (partitive and word.tag is FIGURE and word.figure != view.at(view.first).figure)
            or (partitive and _is_number(view, place))
            or (partitive and word.tag is not PREP and _leads_to_whole(view, place))
        ):
            return place, owner, ""
        place += 1


def _is_number(view: View, place: int) -> bool:
    return view.at(place).low in _SMALL or view.at(place).low.isdecimal()


def _leads_to_whole(view: View, place: int) -> bool:
    """Say whether the whole stands behind the word at `place`, or behind its owner ("of West Orsa's 55 towns")."""
    step = place + 1
    while view.at(step).tag is NOUN and step - place < _LONGEST_OWNER:
        step += 1
    mark = view.at(step - 1)
    return _is_whole(view, step) and (step == place + 1 or mark.low.endswith(("'s", "s'")) or mark.low == "s")


def _is_whole(view: View, place: int) -> bool:
    """Say whether another figure stands at `place`: the whole that this one is a part of ("of the usual 900")."""
    return view.at(place).tag is FIGURE and view.at(place).figure != view.at(view.first).figure


def _befalls_carrier(view: View, place: int) -> bool:
    """Read the headline "Boat carrying 120 capsizes": the verb of what carries them, and no sort of cargo."""
    word, carrying = view.at(place), view.at(before_figure(view)).verb
    if carrying is None or not carrying.gerund or word.verb is None or not word.verb.present:
        return False
    happens = word.verb.base in _HAPPENING and root_of(word.low) != "person"
    return happens and view.at(place + 1).tag in (PREP, STOP, COMMA, TIME, SUB)


def _is_done_by_group(view: View, place: int) -> bool:
    """Read "the crew of 12 abandoned ship": the verb of a group that the figure only tells the size of."""
    word, after, of = view.at(place), view.at(place + 1), before_figure(view)
    sized = view.at(of).low == "of" and view.at(of - 1).low in GROUPS
    past = word.verb is not None and word.verb.past and word.tag is not NOUN
    return sized and past and (after.tag is not NOUN or not is_plural(after.low))


def _is_state(view: View, place: int) -> bool:
    """Say whether a verb or state stands where the noun should: the noun is left out ("seven wounded")."""
    behind = place + 1
    while view.at(behind).tag is QUOTE:
        behind += 1
    word, after = view.at(place), view.at(behind)
    if word.tag is NOUN and word.verb is None and not find_condition(word.low):
        return False
    if _befalls_carrier(view, place) or _is_done_by_group(view, place):
        return True
    awaits = word.verb is not None and word.verb.base in AWAITING and after.tag is NOUN
    if awaits and word.verb is not None and (word.verb.gerund or word.verb.past):
        return not is_plural(after.low) or (word.verb.past and word.verb.base not in _REQUIRED)
    stated = word.verb is not None and (word.verb.past or word.verb.participle)
    if not stated and not find_condition(word.low):
        return word.tag is VERB and after.tag is not NOUN
    active = word.verb is not None and is_active(word.verb.base)
    if after.tag is NOUN and after.low not in _TIMELY and not active and not (after.verb and after.verb.gerund):
        return False
    return not (after.tag in (VERB, WEAK) and after.verb is not None and (after.verb.plain or after.verb.present))


def _of(view: View, start: int, end: int, head: str) -> tuple[int, str, int, int]:
    """Take in "of ..." behind the nouns: "members of the group"; the phrase of an empty head is what follows."""
    begin, _, pronoun = _skip(view, end)
    if pronoun:
        return end, head, start, end
    behind = behind_nouns(view, begin)
    if behind == begin:
        return end, head, start, end
    if head in EMPTY_HEADS or (head in OTHERS and not find_event(head)):
        return behind, view.at(behind - 1).low, begin, behind
    return behind, head, start, end if _names_area(view, begin, behind) else behind


def _names_area(view: View, begin: int, end: int) -> bool:
    """Say whether the words only tell where: "[families of] Orsa district"."""
    return view.at(begin).capital and is_area(view.at(end - 1).low)
