"""What stands between a phrase and its verb: commas, dashes, "and", pronouns, other figures."""

from store.extraction.counted.asides import (
    behind_aside,
    behind_closing,
    behind_commas,
    behind_dashes,
    behind_doing,
    is_part,
)
from store.extraction.counted.classes import ASIDES
from store.extraction.counted.clause import before_figure
from store.extraction.counted.enumerated import behind_list, behind_nouns
from store.extraction.counted.inside import is_aside, is_inside
from store.extraction.counted.joined import begins_clause, names_others
from store.extraction.counted.line import AND, AUX, COMMA, NOUN, REL, STOP, SUB, VERB, is_plural
from store.extraction.counted.relative_clauses import behind_clause, behind_where, had_by_others
from store.extraction.counted.states_behind import step_behind_state
from store.extraction.counted.summed import behind_sum
from store.extraction.counted.verbs import read_group
from store.extraction.counted.walk import Walk
from store.lexicon.predicates import is_active, is_intransitive

_COMPARISON = (2, 3)
_TIMES = frozenset({"when", "after", "since", "before", "while"})
_NAMING = frozenset({"identify", "know", "name", "describe", "list", "classify", "regard", "treat"})
_NOMINATIVES = frozenset({"they", "he", "she", "it", "we"})


def join(walk: Walk) -> bool:
    """End where "and the rest are", "died and the town was" begin a clause of their own."""
    others = names_others(walk.view, walk.place + 1)
    told = walk.reduced is not None and walk.reduced.end == walk.place and begins_clause(walk.view, walk.place + 1)
    if not (others or told):
        return step_behind_state(walk)
    walk.main = walk.main or (walk.reduced if walk.relative is None else None)
    return False


def stop(walk: Walk) -> bool:
    """End the walk, unless an aside between dashes parts the phrase from its verb."""
    behind = behind_dashes(walk.view, walk.place) or behind_closing(walk.view, walk.place)
    behind = behind or behind_sum(walk.view, walk.place)
    walk.place = behind or walk.place
    return behind is not None


def refer(walk: Walk) -> bool:
    """End at a pronoun, which begins a clause of its own, unless the walk begins with it.

    Of "the 60 travellers they had held" that is the clause that tells of them.
    """
    if walk.place == walk.begin and walk.view.at(walk.place).low in _NOMINATIVES and had_by_others(walk, walk.place):
        return True
    if walk.view.at(walk.place).low == "there" and walk.before().tag is NOUN:
        walk.place += 1
        return True
    return walk.place == walk.begin and step_behind_state(walk)


def count(walk: Walk) -> bool:
    """End at another figure joined to these: it has a verb of its own."""
    if walk.before().tag is COMMA and is_part(walk.view, walk.place):
        behind = behind_commas(walk.view, walk.place)
        walk.place = behind or walk.place
        return behind is not None
    if walk.before().low == "with":
        return False
    joined = (walk.reduced or walk.relative) and walk.before().tag in (AND, COMMA)
    return not joined and step_behind_state(walk)


def compare(walk: Walk) -> bool:
    """Step over "as young as 12"; a new clause ends the walk."""
    low = walk.view.at(walk.place).low
    if low == "that" and had_by_others(walk):
        return True
    if low == "as":
        return _step_over_as(walk)
    behind = behind_where(walk.view, walk.place) if low == "where" else _behind_time(walk)
    walk.main = walk.main if behind is None else read_group(walk.view, behind)
    return False


def _behind_time(walk: Walk) -> int | None:
    """Return where the finite verb stands in "25 people hurt when a wall fell on them have been released"."""
    told = walk.reduced
    if told is None or walk.view.at(walk.place).low not in _TIMES or is_intransitive(told.base):
        return None
    behind = behind_clause(walk.view, walk.place)
    return behind if behind is not None and walk.view.at(behind).tag is AUX else None


def _step_over_as(walk: Walk) -> bool:
    """Step over "as young as", and over the "as" of "identified by police as Hofman"."""
    if walk.reduced is not None and walk.reduced.base in _NAMING:
        walk.place += 1
        return True
    for step in _COMPARISON:
        if walk.view.at(walk.place + step).low == "as":
            walk.place += step + 2
            return True
    return False


def pause(walk: Walk) -> bool:
    """Step over a comma, or over an aside between commas (", including ...,").

    The comma that ends "who ..." around the figure ends the walk: the verb behind it is of those before.
    """
    behind = behind_list(walk.view, walk.place) or behind_nouns(walk.view, walk.place) or _behind_doing(walk)
    if behind is not None:
        walk.main = read_group(walk.view, behind)
        return False
    walk.place += 1
    if is_inside(walk.view) or (walk.reduced is not None and is_aside(walk.view)):
        return False
    if (set_off := _behind_set_off(walk)) is not None:
        walk.place = set_off
        return True
    if walk.view.at(walk.place).low not in ASIDES:
        walk.comma = True
        return True
    while walk.view.at(walk.place).tag not in (COMMA, STOP):
        if _is_main(walk):
            return True
        walk.place += 1
    walk.place += walk.view.at(walk.place).tag is COMMA
    return True


def _behind_set_off(walk: Walk) -> int | None:
    """Return the place behind ", or 90 people," or behind the parts of a sum; the comma stands before the walk's."""
    if walk.view.at(walk.place).low == "or":
        return behind_aside(walk.view, walk.place - 1)
    return behind_sum(walk.view, walk.place - 1)


def _behind_doing(walk: Walk) -> int | None:
    """Return where the verb stands behind what they were doing, where the phrase opens its clause."""
    opens = walk.view.at(before_figure(walk.view)).tag in (STOP, SUB, COMMA, AND)
    return behind_doing(walk.view, walk.place) if opens and walk.reduced is None else None


def _is_main(walk: Walk) -> bool:
    """Say whether the verb of the whole stands in an aside whose comma was lost ("including women were hurt")."""
    word, before = walk.view.at(walk.place), walk.before()
    if before.tag is not NOUN or not is_plural(before.low):
        return False
    if word.tag is AUX:
        return word.low not in ("being", "been", "be", "having") and not _has_relative(walk)
    acts = word.tag is VERB and word.verb is not None and word.verb.past
    return acts and word.verb is not None and is_active(word.verb.base) and not _has_relative(walk)


def _has_relative(walk: Walk) -> bool:
    """Say whether "who" or "that" stands in the aside before the place: the verb may be of those it tells of."""
    place = walk.place - 1
    while walk.view.at(place).tag is not COMMA and place > walk.begin:
        if walk.view.at(place).tag in (REL, SUB):
            return True
        place -= 1
    return False
