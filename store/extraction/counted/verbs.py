"""Reading a group of verbs ("were forced to flee", "was reported missing") as one lemma."""

import msgspec
from msgspec.structs import replace

from store.extraction.counted.classes import BE, HAVE, NEGATIONS
from store.extraction.counted.hurt import find_injury
from store.extraction.counted.line import ADV, AUX, COMMA, DET, FIGURE, NOUN, PRON, QUOTE, REL, TIME, VERB, WEAK, Word
from store.extraction.counted.phrasal import read_being, read_phrasal
from store.extraction.counted.view import View
from store.lexicon.predicates import is_intransitive, is_moving, is_reporting, is_steering, lemma_of

_CHAIN = 5
_LOOSE_PARTICLES = frozenset({"away", "back", "down", "off", "out", "up", "aside"})
_THINGS = 6
_EITHER = frozenset({"either", "both"})
_GOING = frozenset({"go", "come", "report", "get"})
"""Whoever goes to work is not told to be at it."""
_GOING_TO = frozenset(
    {
        "due",
        "likely",
        "unlikely",
        "able",
        "unable",
        "ready",
        "about",
        "bound",
        "sure",
        "certain",
        "eager",
        "keen",
        "free",
    }
)
"""Between "are" and "to" they only tell how sure it is ("four strikes are due to begin")."""
_FINDING = frozenset({"find", "discover", "locate", "spot"})
"""Whoever was found in the rubble is not told to be trapped in it."""
_TIMES = frozenset({"hours", "days", "nights", "weeks", "months", "years", "weekend", "future"})
_SET_IN = frozenset({"by", "in", "over", "within"})
_ENDING = frozenset({"end", "wind"})
_BRINGING = frozenset({"bring", "take", "raise", "lift", "push", "leave", "put"})
"""Verbs whose -ing form begins another statement ("were found, bringing the toll to")."""


_SEEING = frozenset({"see", "film", "photograph", "spot", "watch"})
"""Whoever is seen leaving left; it is not the seeing that leaves something behind."""
_SETTING_AGAINST = frozenset({"compare", "base", "accord", "follow"})
"""Verbs whose participle begins what is set beside ("were reported, compared to 115")."""


class Group(msgspec.Struct, frozen=True, gc=False):
    """The lemma of a group of verbs, the places of its first word and of the one that gave the lemma."""

    lemma: str
    start: int
    place: int
    end: int
    base: str = ""
    active: bool = False


def read_group(view: View, place: int) -> Group | None:
    """Return the group that begins with the verb or state at `place`; `None` where it says nothing ("were women")."""
    start, passive, been, denied = place, False, False, False
    while (
        view.at(place).tag in (AUX, ADV, QUOTE)
        or (place > start and view.at(place).low in _EITHER)
        or (view.at(place).low == "however" and place > start)
        or (view.at(place).tag is COMMA and _is_by_the_way(view, start, place))
    ):
        word = view.at(place)
        denied = denied or word.low in NEGATIONS
        been = been or word.low in BE
        passive = word.low in BE or (passive and word.tag is not AUX)
        place += 1
    place += view.at(place).low == "yet"
    place += been and view.at(place).start < 0 and view.at(place + 1).low == "to"
    place += been and view.at(place).low in _GOING_TO and view.at(place + 1).low == "to"
    if view.at(place).low == "to" and place > start and view.at(place + 1).tag in (AUX, VERB):
        return read_group(view, place + 1)
    if been and (found := read_being(view, place)):
        return None if denied else Group(found[0], start, place, found[1])
    if been and (among := _among(view, place)) is not None:
        return None if denied else replace(among, start=start)
    if place > start and view.at(place - 1).low in HAVE and (had := _read_had(view, place, denied=denied)) is not None:
        return replace(had, start=start)
    word = view.at(place)
    if word.verb is None or (word.tag is NOUN and not (been and (word.verb.participle or word.verb.gerund))):
        return None
    return _follow(view, start, place, passive=passive and not word.verb.gerund)


def _read_had(view: View, place: int, *, denied: bool) -> Group | None:
    """Read "had [their windows blown out]", "had [serious burns]"."""
    if (became := read_result(view, place)) is not None:
        return became
    injury = None if denied else find_injury(view, place)
    return None if injury is None else Group("injure", place, injury, injury + 1, "injure")


def _is_by_the_way(view: View, start: int, place: int) -> bool:
    """Say whether the comma parts only an adverb from its verbs ("have, however, been found", "were thus, seized")."""
    before, after = view.at(place - 1), view.at(place + 1)
    if place == start:
        return False
    closes = (before.tag is ADV or before.low == "however") and (
        after.tag is AUX or (after.verb is not None and after.verb.participle)
    )
    opens = before.tag is AUX and (after.tag is ADV or after.low == "however") and view.at(place + 2).tag is COMMA
    return closes or opens


def _among(view: View, place: int) -> Group | None:
    """Read "among the 31 people who drowned", "among the miners rescued": what is told of those they are among."""
    if view.at(place).low not in ("among", "amongst"):
        return None
    end = place + 1
    while view.at(end).tag in (DET, ADV, FIGURE, NOUN, PRON) and end - place < _THINGS:
        end += 1
    word = view.at(end)
    if word.tag is REL and word.low != "whose" and view.at(end + 1).tag in (AUX, VERB, WEAK):
        group = read_group(view, end + 1)
        return group if group is not None and not is_reporting(group.base) else None
    if word.tag is not VERB or word.verb is None or not word.verb.participle or view.at(end + 1).tag in (NOUN, DET):
        return None
    return None if is_reporting(word.verb.base) else _follow(view, place, end, passive=True)


def read_result(view: View, place: int) -> Group | None:
    """Read "had [their windows blown out]", "saw [homes destroyed]": what became of the things at `place`."""
    begin = place
    while view.at(place).tag in (DET, NOUN, ADV) and place - begin < _THINGS:
        place += 1
    word, after = view.at(place), view.at(place + 1)
    if place == begin or word.tag is not VERB or word.verb is None or not word.verb.participle:
        return None
    if word.verb.past and (after.tag in (DET, FIGURE, NOUN) or is_intransitive(word.verb.base)):
        return None
    return _follow(view, begin, place, passive=True)


def _follow(view: View, start: int, place: int, *, passive: bool) -> Group:
    """Go from a verb that hands on ("forced to flee") to the one that says what happened."""
    for _ in range(_CHAIN):
        word = view.at(place)
        base = _base(word)
        phrase = read_phrasal(view, base, place + 1)
        if phrase is not None:
            return Group(phrase[0], start, place, phrase[1], base, active=not passive)
        if (loose := _with_particle(view, base, place + 1)) is not None:
            return Group(loose, start, place, place + 2, base, active=not passive)
        if not is_steering(base):
            break
        following = _behind_steering(view, place + 1)
        if following is None:
            break
        found = read_being(view, following)
        placed = found is not None and found[0] == "aboard" and not is_reporting(base)
        if found and placed and view.at(found[1]).tag in (DET, NOUN):
            break
        if found and found[0] == "trap" and base in _FINDING:
            break
        if found and view.at(following).tag is not VERB:
            return Group(found[0], start, following, found[1], base)
        if view.at(following).verb is None:
            break
        passive = view.at(following - 1).low in ("be", "been", "being") or (
            view.at(following).verb is not None and bool(getattr(view.at(following).verb, "participle", False))
        )
        place = following
    base = _base(view.at(place))
    return Group(lemma_of(base), start, place, place + 1, base, active=not passive)


def _with_particle(view: View, base: str, place: int) -> str | None:
    """Return "go back", "bring up": a verb of moving with its particle, where no list knows the two."""
    particle = view.at(place).low
    return lemma_of(f"{base} {particle}") if particle in _LOOSE_PARTICLES and is_moving(base) else None


def _base(word: Word) -> str:
    return word.verb.base if word.verb is not None else word.low


def _behind_set_in(view: View, place: int) -> int:
    """Return the place of "to" in "believed by the police to be", "may try in the coming days to", else `place`."""
    step = place + 1
    while view.at(step).tag in (DET, NOUN, TIME) and step - place < _THINGS:
        step += 1
    timed = view.at(place).low == "by" or view.at(step - 1).tag is TIME or view.at(step - 1).low in _TIMES
    return step if view.at(step).low == "to" and step > place + 1 and timed else place


def _behind_steering(view: View, place: int) -> int | None:
    """Return the place of the verb or state a steering verb hands on to."""
    to, start = False, place
    place += view.at(place).low == "up" and _base(view.at(place - 1)) in _ENDING
    if view.at(place).low in _SET_IN:
        place = _behind_set_in(view, place)
    while view.at(place).tag in (ADV, QUOTE, TIME) or view.at(place).low in (
        "to",
        "as",
        "be",
        "been",
        "being",
        "have",
        "having",
    ):
        to = to or view.at(place).low == "to"
        place += 1
    word = view.at(place)
    if to and word.low == "work" and _base(view.at(start - 1)) in _GOING:
        return None
    if word.tag in (VERB, WEAK) and word.verb is not None:
        seen = _base(view.at(start - 1)) in _SEEING and word.verb.base == "leave"
        if (word.verb.gerund and word.verb.base in _BRINGING and not seen) or word.verb.base in _SETTING_AGAINST:
            return None
        stated = word.verb.participle or word.verb.gerund
        return place if stated or (to and word.verb.plain) else None
    return place if read_being(view, place) else None
