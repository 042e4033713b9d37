"""Parts beside their wholes that no reader need see, each with the reason."""

from store.comparison import wording
from store.comparison.intervals import ratio
from store.comparison.pair import Pair
from store.comparison.scope import Scope
from store.comparison.side import Side, find_degree
from store.lexicon.populations import is_bare, is_outside_tolls, is_within, read_population
from store.model.relation import Relation

_NEAR = 1.25
_FEW = 100
"""A part more than so many times smaller tells nothing of its whole: the whole is of another event, or of many."""
_FORCES = "security forces"
_TOLLS = frozenset({"killed", "wounded", "casualties"})


def hold_back(pair: Pair, facts: tuple[Side, Side], told: str, scope: Scope) -> Relation | None:
    """Return a part and its whole that no reader need see, with the reason."""
    part, whole = facts
    if _may_be_all(part, whole) or _may_be_all_told_vaguely(pair, part, whole):
        return pair.relation("compatible", 0, f"{told}; they may be all of them.", facts)
    if _are_the_attackers(part, whole):
        both = wording.tell_both(part, whole)
        why = f"{both}: a toll of people leaves out, as a rule, those who attacked them."
        return pair.relation("scope", 0, why, facts)
    reason = _reason(pair, facts, scope)
    return pair.relation("scope", 0, f"{told}{reason}.", facts) if reason else None


def _reason(pair: Pair, facts: tuple[Side, Side], scope: Scope) -> str:
    """Return why a part that is one tells nothing of its whole, "" if it may."""
    part, whole = facts
    if _tells_in_passing(pair, scope):
        return ", so it tells of some of them in passing"
    if _are_counted_apart(pair, part, whole):
        return ", but they may be counted apart from them"
    if not pair.two_voices and ratio(part.interval, whole.interval) > _FEW:
        return ", and too few of them to tell anything"
    return ", as its sentence says" if _says_so_itself(pair, part) else ""


def _are_the_attackers(part: Side, whole: Side) -> bool:
    """Whether those who attacked are held beside a toll of people, which is one of their victims."""
    attacked = is_outside_tolls(part.answer.fact.population or "")
    return attacked and part.theme.name in _TOLLS and is_bare(whole.who)


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


def _tells_in_passing(pair: Pair, scope: Scope) -> bool:
    """Whether one report counts some of them on its way, in one voice: "two bodies were found" beside the dead."""
    if not pair.internal or pair.behaviour != "total":
        return False
    one_speaker = pair.left.speaker == pair.right.speaker
    return (scope.told_by == "size" and one_speaker) or (scope.told_by == "deed" and not pair.two_voices)


def _are_counted_apart(pair: Pair, part: Side, whole: Side) -> bool:
    """Whether a report counts the police or soldiers hurt beside a toll of people, which may leave them out."""
    apart = pair.internal and not pair.one_sentence and not pair.two_voices
    return apart and is_bare(whole.who) and part.theme.name in _TOLLS and is_within(part.who, read_population(_FORCES))
