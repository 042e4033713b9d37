"""Parts and wholes across questions: the dead and the casualties, the rescued and those on board."""

from collections.abc import Iterable, Sequence
from weakref import WeakKeyDictionary

from store.comparison import wording
from store.comparison.explained import relate_all
from store.comparison.moments import likely_order
from store.comparison.progress import Progress, tell_along
from store.comparison.question import Question
from store.comparison.remarks import place_in_sentence, read_remarks
from store.comparison.side import Side
from store.comparison.stems import stems_of
from store.comparison.touching import Crossing, cross, pair_questions
from store.lexicon.populations import is_within
from store.model.relation import Relation

_NEAR = 50
TREATED = "hospitalized", "wounded"
"""Those in hospital are told beside the injured also by one report: it is what an editor asks next."""
_TWICE = 2

_Found = list[tuple[Relation, tuple[Side, ...]]]
_found: WeakKeyDictionary[Question, WeakKeyDictionary[Question, _Found]] = WeakKeyDictionary()
"""What holds between two questions, while they live."""


def find_wholes(questions: Sequence[Question], progress: Progress | None = None) -> Iterable[Crossing]:
    """Yield what an answer to one question counts towards an answer to another one."""
    pairs = list(pair_questions(questions, _is_part_of))
    for part, whole in tell_along(pairs, progress, 1):
        yield from _between(part, whole)


def wholes_of(part: Question) -> dict[Question, _Found]:
    """Return what was found between a question and others, while they live."""
    return dict(_found.get(part, {}))


def take_wholes(part: Question, whole: Question, found: _Found) -> None:
    """Let what was found between two questions earlier be what is found."""
    _found.setdefault(part, WeakKeyDictionary())[whole] = found


def _is_part_of(part: Side, whole: Side) -> bool:
    return whole.theme.name in part.theme.part_of or whole.theme.name in part.theme.among


def _between(part: Question, whole: Question) -> list[Crossing]:
    """Return what was found between two questions, while they are as they were."""
    known = _found.setdefault(part, WeakKeyDictionary())
    if whole not in known:
        known[whole] = [(relation, (side, around)) for side, around, relation in relate_all(part, whole, _relate_whole)]
    return [(part, relation, sides) for relation, sides in known[whole]]


def _relate_whole(part: Side, whole: Side) -> Relation | None:
    if part.denied or whole.denied or part.dimension or whole.dimension:
        return None
    if _are_attackers(whole) and part.who.head in {"attacker", "fighter"}:
        return _relate_attackers(part, whole)
    if whole.theme.loose:
        return None
    if part.who == whole.who or is_within(part.who, whole.who):
        return _relate_some(part, whole)
    if _is_one_group(part, whole) and not part.interval.meets(whole.interval):
        why = f"{wording.tell_both(part, whole)}: of one group, so the first may be among the second."
        return cross("scope", 1, why, (part, whole))
    return None


def _relate_attackers(part: Side, whole: Side) -> Relation | None:
    if part.interval.meets(whole.interval):
        return None
    larger = part.interval.low > whole.interval.high
    said = "more than attacked, so others are among them" if larger else "the first are counted among the second"
    return cross("scope", 1, f"{wording.tell_both(part, whole)}: {said}.", (part, whole))


def _relate_some(part: Side, whole: Side) -> Relation | None:
    if read_remarks(whole.answer).of_the:
        return None
    told = wording.tell_both(part, whole)
    among = whole.theme.name in part.theme.among
    if among and part.interval.low > whole.interval.high:
        return _tell_close(part, whole, told)
    if part.interval.low > whole.interval.high and likely_order(part.moment, whole.moment) == "same":
        return cross("scope", 3, f"{told}: the part is larger than the whole.", (part, whole))
    counted = f"{told}: the first are counted among the second."
    if whole.theme.name == "casualties" and part.interval.meets(whole.interval):
        return cross("compatible", 0, counted, (part, whole))
    if among:
        apart = part.source != whole.source or (part.theme.name, whole.theme.name) == TREATED
        held = not apart or _may_be_one(part, whole)
        return cross("compatible" if held else "scope", 0 if held else 1, counted, (part, whole))
    fits = part.source == whole.source and part.interval.low <= whole.interval.high
    shown = whole.theme.name == "infected" and not _may_be_one(part, whole)
    return cross("scope" if shown else "compatible", 1 if shown else 0, counted, (part, whole)) if fits else None


def _may_be_one(part: Side, whole: Side) -> bool:
    """Whether a part may be all of the whole: one figure, or a vague one or a lower bound that it meets."""
    vague = "fuzzy" in {part.interval.qualifier, whole.interval.qualifier}
    bounded = whole.interval.qualifier == "at_least" and part.interval.low >= whole.interval.low
    one_figure = part.interval.figure() == whole.interval.figure()
    return one_figure or ((vague or bounded) and part.interval.meets(whole.interval))


def _tell_close(part: Side, whole: Side, told: str) -> Relation | None:
    """Return that a part is larger than its whole, where the two are near enough to be of one deed."""
    order = likely_order(whole.moment, part.moment)
    if order == "before":
        grown = f"{wording.tell_both(whole, part, '; then ')}: the first figure must have grown since."
        return cross("update", 1, grown, (whole, part))
    if order != "same" or part.interval.low >= _TWICE * whole.interval.high:
        return None
    return cross("scope", 2, f"{told}: the part is larger than the whole.", (part, whole))


def _is_one_group(part: Side, whole: Side) -> bool:
    """Whether two counts are of one named group: its fighters here, its members (or "members of the group") there."""
    name, other = part.who.narrowed_by, whole.who.narrowed_by
    if not name or part.who.root != whole.who.root:
        return False
    told = stems_of(whole.answer.fact.text)
    return name == other or ("group" in other and all(stems_of(word) <= told for word in name))


def _are_attackers(whole: Side) -> bool:
    fact = whole.answer.fact
    _, end = place_in_sentence(whole.answer)
    around = f"{fact.what or ''} {fact.predicate or ''} {fact.text[end : end + _NEAR]}".lower()
    return whole.theme.name == "present" and whole.who.root == "person" and ("attack" in around or "assault" in around)
