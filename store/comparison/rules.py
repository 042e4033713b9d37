"""The rules between two answers, in their order; the first that explains a pair wins."""

from store.comparison import wording
from store.comparison.events_dated import tell_events_apart
from store.comparison.figures import compare_figures
from store.comparison.intervals import gap, is_rounded, ratio
from store.comparison.nuances import find_nuance
from store.comparison.pair import Pair
from store.comparison.polarity import find_denial, find_no_bodies, find_none
from store.comparison.ruled import tell_ruled
from store.comparison.scope import Scope
from store.comparison.scoping import read_scope
from store.comparison.side import STATEMENT, Side, find_degree
from store.comparison.states import compare_statements
from store.lexicon.nouns import singular
from store.lexicon.populations import is_fighting, is_outside_tolls, may_be_anybody
from store.model.relation import Relation

_CLOSE = 2
_NEAR = 1.25
_FIRST = 3
"""So few dead of a first report, told one by one ("a woman was killed"), are the beginning of the toll."""
_LARGE = 1000
_TOLLS = frozenset({"killed", "wounded", "casualties"})
_BODIES = frozenset({"body", "dead body", "corpse"})


def explain(pair: Pair) -> Relation | None:
    """Return what holds between two answers, or `None` where they do not speak of one thing."""
    if pair.left is pair.right or pair.left.id == pair.right.id:
        return None
    if pair.ruled and pair.left.dimension != pair.right.dimension:
        return tell_ruled(pair)
    statements = STATEMENT in {pair.left.dimension, pair.right.dimension}
    found = compare_statements(pair) if statements else _explain_figures(pair, read_scope(pair))
    return tell_ruled(pair) if found is None and pair.ruled else found


def _explain_figures(pair: Pair, scope: Scope) -> Relation | None:
    if pair.left.denied or pair.right.denied:
        return find_denial(pair, scope)
    if told := find_no_bodies(pair) or tell_events_apart(pair):
        return told
    if scope.kind == "unrelated":
        return _agree(pair) if _are_one_thing_in_other_words(pair) else None
    if scope.kind == "overlapping" or not (pair.left.theme.name or pair.ruled):
        return _agree(pair) if pair.same_figure else None
    if scope.kind == "inside":
        return _relate_part(pair, scope)
    return compare_figures(pair)


def _relate_part(pair: Pair, scope: Scope) -> Relation | None:
    if pair.of_a_day and pair.order in {"before", "after"} and not pair.near_in_time:
        return None
    if pair.same_figure or _is_the_same_rounded(pair):
        return _agree(pair)
    part, whole = scope.part, scope.whole
    if part is None or whole is None or whole.interval.high == 0:
        return find_none(pair, part, whole)
    if part.interval.low > whole.interval.high:
        return None if _are_of_a_side(part, whole) else _tell_outgrown(pair, (part, whole), scope)
    return _tell_within(pair, (part, whole), scope)


def _are_one_thing_in_other_words(pair: Pair) -> bool:
    """Whether two reports give one marked figure for things of one noun ("routine operations", "NHS operations")."""
    one_noun = pair.left.who.head == pair.right.who.head and not any(remark.increment for remark in pair.remarks)
    return pair.same_figure and one_noun and not pair.internal and pair.left.interval.middle() >= _LARGE


def _are_of_a_side(part: Side, whole: Side) -> bool:
    """Whether more fighters than people died: a toll of people then leaves out those who attacked them."""
    return is_fighting(part.who) and whole.who.head == whole.who.root


def _is_the_same_rounded(pair: Pair) -> bool:
    """Whether one figure is the other one rounded: of one group, or both too large to be near by chance."""
    alike = pair.left.who == pair.right.who or min(side.interval.middle() for side in pair.sides) >= _LARGE
    return alike and is_rounded(pair.left.interval, pair.right.interval)


def _tell_within(pair: Pair, facts: tuple[Side, Side], scope: Scope) -> Relation:
    """Return what a part is that its whole has room for: context, or the whole as it was before."""
    part, whole = facts
    told = f"{wording.tell_both(part, whole)}: {scope.why}"
    if _are_counted_bodies(part, whole) and _follows(pair, part, whole):
        return _tell_grown(pair, (whole, part), scope)
    if whole.interval.qualifier == "at_least" and part.who == whole.who and part.interval.low >= whole.interval.low:
        grown = _follows(pair, whole, part) and part.interval.low > whole.interval.low
        both = pair.relation("compatible", 0, f"{told}; both may hold.", facts)
        return _tell_grown(pair, facts, scope) if grown else both
    if (held := _hold_back(pair, facts, told, scope)) is not None:
        return held
    if _has_grown(pair, part, whole):
        then = wording.tell_both(part, whole, "; then ")
        return pair.relation("update", 1, f"{then}: a running total that grew, though {scope.why}.", facts)
    close = scope.steps == 1 and pair.order == "same" and gap(part.interval, whole.interval) > 0
    if close and ratio(part.interval, whole.interval) < _CLOSE and not pair.internal:
        return pair.relation("scope", 2, f"{told}, and the figures are close enough to be taken for one.", facts)
    return pair.relation("scope", 1, f"{told}.", facts)


def _hold_back(pair: Pair, facts: tuple[Side, Side], told: str, scope: Scope) -> Relation | None:
    """Return a part and its whole that no reader need see, with the reason."""
    part, whole = facts
    if _may_be_all(part, whole) or _may_be_all_told_vaguely(pair, part, whole):
        return pair.relation("compatible", 0, f"{told}; they may be all of them.", facts)
    if _are_the_attackers(part, whole):
        both = wording.tell_both(part, whole)
        why = f"{both}: a toll of people leaves out, as a rule, those who attacked them."
        return pair.relation("scope", 0, why, facts)
    if scope.passing and pair.internal and pair.behaviour == "total" and part.speaker == whole.speaker:
        return pair.relation("scope", 0, f"{told}, so it tells of some of them in passing.", facts)
    if _says_so_itself(pair, part):
        return pair.relation("scope", 0, f"{told}, as its sentence says.", facts)
    return None


def _are_the_attackers(part: Side, whole: Side) -> bool:
    """Whether those who attacked are held beside a toll of people, which is one of their victims."""
    attacked = is_outside_tolls(part.answer.fact.population or "")
    return attacked and part.theme.name in _TOLLS and whole.who.head == whole.who.root and not whole.who.narrowed_by


def _says_so_itself(pair: Pair, part: Side) -> bool:
    """Whether one voice says in one sentence how many were hurt and how badly some of them ("80, four seriously")."""
    told = pair.one_sentence and pair.left.speaker == pair.right.speaker
    return told and find_degree(part.answer.fact.what) is not None


def _may_be_all(part: Side, whole: Side) -> bool:
    """Whether a part may be the whole: a bound near it, or some found where vaguely many died."""
    if not part.interval.meets(whole.interval):
        return False
    if part.answer.fact.predicate in part.theme.within and whole.interval.qualifier == "fuzzy":
        return True
    small, large = sorted((part.interval.middle(), whole.interval.middle()))
    vague = part.interval.qualifier in {"at_least", "about"} or whole.interval.qualifier == "about"
    return vague and large < _NEAR * small


def _may_be_all_told_vaguely(pair: Pair, part: Side, whole: Side) -> bool:
    """Whether figures are so vague that both may be of all ("45 protesters", "dozens of people").

    One report gives the number behind its own vague word ("Dozens of pupils ill", "40 pupils were ill").
    """
    qualifiers = {part.interval.qualifier, whole.interval.qualifier}
    counted = "at_most" not in qualifiers if pair.internal else part.who != whole.who
    return "fuzzy" in qualifiers and counted and part.interval.meets(whole.interval)


def _are_counted_bodies(part: Side, whole: Side) -> bool:
    """Whether bodies were counted, and then more dead: the one count goes on in the other."""
    apart = ratio(part.interval, whole.interval) < _CLOSE
    return part.who == whole.who and apart and singular(part.answer.fact.population or "") in _BODIES


def _tell_outgrown(pair: Pair, facts: tuple[Side, Side], scope: Scope) -> Relation:
    """Return what a part larger than its whole means: a contradiction, or a whole that has grown since."""
    part, whole = facts
    told = f"{wording.tell_both(part, whole)}: {scope.why}"
    two_voices = part.speaker != whole.speaker and bool(part.speaker and whole.speaker)
    if _cannot_outgrow(pair, facts) and (two_voices or not pair.internal):
        return pair.relation("scope", 2 if pair.internal else 3, f"{told}, yet the part is the larger.", facts)
    if _follows(pair, whole, part):
        return _tell_grown(pair, facts, scope)
    apart = ", but the times are not the same" if pair.order in {"before", "after"} else ""
    return pair.relation("scope", 1, f"{told}; the part is the larger{apart}.", facts)


def _follows(pair: Pair, earlier: Side, later: Side) -> bool:
    """Whether of two figures of a running total the second one was counted after the first."""
    return pair.in_time == (earlier, later) and pair.order in {"before", "after"} and earlier.theme.figure == "total"


def _has_grown(pair: Pair, part: Side, whole: Side) -> bool:
    """Whether a later report counts more than an earlier one: of one group, or of two that are nearly as many."""
    later = not pair.internal and _follows(pair, part, whole) and gap(part.interval, whole.interval) > 0
    one_kind = part.who.head == whole.who.head
    first_ones = whole.who.head == whole.who.root and part.interval.high <= _FIRST and may_be_anybody(part.who)
    return later and (one_kind or first_ones or ratio(part.interval, whole.interval) < _CLOSE)


def _tell_grown(pair: Pair, facts: tuple[Side, Side], scope: Scope) -> Relation:
    part, whole = facts
    grown = f"{wording.tell_both(whole, part, '; then ')}: {scope.why}, so the total has grown."
    return pair.relation("update", 1, grown, (whole, part))


def _cannot_outgrow(pair: Pair, facts: tuple[Side, Side]) -> bool:
    """Whether a part larger than its whole is a contradiction: at one time, or of a total that had been reached."""
    in_order = pair.order in {"before", "after"} and pair.in_time == facts
    return pair.order == "same" or (in_order and facts[0].theme.figure == "total")


def _agree(pair: Pair) -> Relation:
    left, right = pair.sides
    if nuance := find_nuance(pair):
        return nuance
    return pair.relation("compatible", 0, f"{wording.tell_both(left, right)}: one figure.")
