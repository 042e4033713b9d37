"""Finding the verbs behind a noun phrase: what its people or things did or suffered."""

from collections.abc import Callable

import msgspec

from store.extraction.counted.joints import compare, count, join, pause, refer, stop
from store.extraction.counted.line import AND, AUX, COMMA, FIGURE, PRON, REL, STOP, SUB, VERB, WEAK
from store.extraction.counted.relative_clauses import relate
from store.extraction.counted.states_behind import step_behind_state
from store.extraction.counted.verbs import Group
from store.extraction.counted.verbs_behind import act, finish
from store.extraction.counted.view import View
from store.extraction.counted.walk import Walk

_FAR = 40
_STEPS: dict[str, Callable[[Walk], bool]] = {
    STOP: stop,
    AND: join,
    SUB: compare,
    REL: relate,
    COMMA: pause,
    AUX: finish,
    VERB: act,
    WEAK: act,
    PRON: refer,
    FIGURE: count,
}
"""How to look at a word of each class and step behind it; each says whether the clause goes on."""


class Predicates(msgspec.Struct, frozen=True, gc=False):
    """What follows a phrase: the finite verb of its clause, a participle or state of it, the verb of its "who ..."."""

    main: Group | None = None
    reduced: Group | None = None
    relative: Group | None = None


def find_predicates(view: View, place: int) -> Predicates:
    """Return the verbs to the right of a phrase that ends before `place`."""
    walk = Walk(view, place, place)
    while walk.main is None and walk.place - place < _FAR and _goes_on(walk):
        pass
    return Predicates(walk.main, walk.reduced, walk.relative)


def _goes_on(walk: Walk) -> bool:
    step = _STEPS.get(walk.view.at(walk.place).tag, step_behind_state)
    return step(walk)
