"""The clause that tells of a phrase: "who drowned", "that rescuers refloated"."""

from store.extraction.counted.line import (
    ADV,
    AND,
    AUX,
    COMMA,
    DET,
    FIGURE,
    NOUN,
    PREP,
    PRON,
    REL,
    STOP,
    SUB,
    TIME,
    VERB,
    WEAK,
)
from store.extraction.counted.verbs import Group, read_group
from store.extraction.counted.view import View
from store.extraction.counted.walk import Walk
from store.lexicon.predicates import is_active, is_intransitive, is_reporting

_RELATIVE = 7
_FAR = 24
_NOT_FINITE = frozenset({"being", "been", "be", "having"})
_NAMING = frozenset({NOUN, AND, FIGURE, ADV, DET})
_NOMINATIVES = frozenset({"they", "he", "she", "we", "i"})
_OBJECTS = frozenset({NOUN, DET, FIGURE, PRON, SUB})


def had_by_others(walk: Walk, place: int = -1) -> bool:
    """Read "whales that rescuers refloated": the verb of a clause whose object they are; step behind it."""
    if any(walk.view.at(step).tag not in _NAMING for step in range(walk.begin, walk.place)):
        return False
    begins = place if place >= 0 else walk.place + 1
    place = begins + (walk.view.at(begins).tag is STOP and walk.view.at(begins).start < 0)
    while walk.view.at(place).tag in (DET, NOUN, PRON) and place - walk.place < _RELATIVE:
        place += 1
    begin, verb = place, walk.view.at(place).verb
    group = read_group(walk.view, place) if walk.view.at(place).tag in (AUX, VERB) else None
    if group is not None and begin > begins and is_reporting(group.base):
        begin, group = _told_behind(walk, group.end)
        verb = walk.view.at(begin).verb
    if group is None or begin == begins:
        return False
    if walk.view.at(group.end).tag in _OBJECTS or is_intransitive(group.base) or (verb and verb.gerund):
        return False
    walk.relative = walk.relative or group
    walk.place = group.end
    return True


def _told_behind(walk: Walk, place: int) -> tuple[int, Group | None]:
    """Read "that the mayor said the mill would create": the verb of what is said."""
    start = place
    place += walk.view.at(place).low == "that"
    while walk.view.at(place).tag in (DET, NOUN, PRON) and place - start < _RELATIVE:
        place += 1
    told = place > start and walk.view.at(place).tag in (AUX, VERB)
    group = read_group(walk.view, place) if told else None
    return place, None if group is None or is_reporting(group.base) else group


def relate(walk: Walk) -> bool:
    """Read the verb of "who ..." and step behind it."""
    if walk.before().low == "of" and walk.view.at(walk.place + 1).tag is FIGURE:
        return False
    own = _is_antecedent(walk)
    walk.comma = False
    walk.place += 1
    for place in range(walk.place, walk.place + _RELATIVE - 1):
        if walk.view.at(place).tag in (AUX, VERB, WEAK):
            group = read_group(walk.view, place)
            walk.relative = walk.relative or (group if own else None)
            walk.place = group.end if group else place + 1
            return True
    walk.place += _RELATIVE - 1
    return True


def _is_antecedent(walk: Walk) -> bool:
    """Say whether "who ..." is told of the phrase, not of a noun behind it ("the crew of a ship, which sank")."""
    if walk.view.at(walk.place).low == "whose" or walk.before().tag is PREP:
        return False
    begins = walk.place - walk.begin <= (walk.before().tag is COMMA)
    return begins or (walk.view.at(walk.place).low == "who" and (not walk.comma or _is_from(walk)))


def _is_from(walk: Walk) -> bool:
    """Say whether only where they are from parts them from ", who ..." ("four colleagues from Oslo, who are")."""
    place = walk.place - 2
    while walk.view.at(place).tag is NOUN and walk.view.at(place).capital:
        place -= 1
    named = walk.before().tag is COMMA and place < walk.place - 2
    return named and place == walk.begin and walk.view.at(place).low in ("from", "of")


def behind_where(view: View, place: int) -> int | None:
    """Return the place of the verb behind "the mine where police shot 34 strikers [returned]"; `place` is "where"."""
    if view.at(place - 1).tag is not NOUN:
        return None
    return behind_clause(view, place)


def behind_clause(view: View, place: int) -> int | None:
    """Return the place of the finite verb behind the clause that "where", "when" or the like opens at `place`."""
    told = 0
    for step in range(place + 1, place + _FAR):
        word = view.at(step)
        if word.tag in (STOP, COMMA, SUB, REL, AND) or word.low in _NOMINATIVES:
            return None
        if word.tag not in (AUX, VERB) or word.low in _NOT_FINITE or view.at(step - 1).tag in (AUX, ADV):
            continue
        packed = word.tag is VERB and view.at(step + 1).low in ("with", "by")
        if word.tag is AUX or (word.verb is not None and word.verb.past and not packed):
            told += 1
            if told > 1 and (word.tag is AUX or _ends_clause(view, step)):
                return step
    return None


def _ends_clause(view: View, place: int) -> bool:
    """Say whether a past form is no participle of the noun before it: a time stands before it, or nobody suffers it."""
    group = read_group(view, place)
    verb = view.at(place).verb
    if group is None or verb is None:
        return False
    timed = view.at(place - 1).tag in (TIME, ADV) or view.at(place - 1).low in ("ago", "earlier")
    acts = is_intransitive(group.base) or is_intransitive(group.lemma) or is_active(group.base)
    return timed or acts or not verb.participle
