"""The state behind a phrase: "40 people on board", "93 missing"."""

from store.extraction.counted.line import FIGURE, NOUN, PREP, is_plural
from store.extraction.counted.phrasal import read_condition
from store.extraction.counted.verbs import Group
from store.extraction.counted.walk import Walk

_WHERE = frozenset({"aboard"})


def step_behind_state(walk: Walk) -> bool:
    """Read a state behind the phrase ("on board"), or step over a word."""
    found = (
        None
        if not is_untold(walk) or walk.comma or walk.before().low == "from"
        else read_condition(walk.view, walk.place)
    )
    if found is None or (_describes_another(walk, found[1]) and walk.view.at(found[1]).tag is NOUN):
        walk.place += 1
        return True
    walk.reduced = Group(found[0], walk.place, walk.place, found[1])
    walk.place = found[1]
    return True


def is_untold(walk: Walk) -> bool:
    """Say whether nothing is told of the phrase yet, or only where they were ("93 people on board missing")."""
    told = walk.reduced
    return told is None or (told.end == walk.place and told.lemma in _WHERE and told.start == walk.begin)


def _describes_another(walk: Walk, end: int) -> bool:
    """Say whether a state only tells of what sort a noun behind it is ("men from several operational units")."""
    if walk.before().tag is FIGURE:
        return walk.view.at(walk.place).low not in _WHERE
    place = walk.place - 1
    while walk.view.at(place).tag is NOUN and place > walk.begin:
        place -= 1
    within = place >= walk.begin and walk.view.at(place).tag is PREP
    return within and end == walk.place + 1 and is_plural(walk.view.at(end).low)
