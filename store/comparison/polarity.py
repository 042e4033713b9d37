"""Denials, and states that exclude each other."""

from store.comparison import wording
from store.comparison.pair import Pair
from store.comparison.scope import Scope
from store.comparison.side import Side
from store.lexicon.populations import is_party, is_within
from store.model.relation import Relation, Severity

_NEAR = 2


def find_denial(pair: Pair, scope: Scope) -> Relation | None:
    """Return the denial between what is claimed and what is denied; `None` where both are denials."""
    if pair.left.denied and pair.right.denied:
        return None
    denial, claim = pair.sides if pair.left.denied else pair.sides[::-1]
    if pair.one_sentence and pair.left.speaker == pair.right.speaker:
        return _put_right(pair, denial, claim, scope)
    if pair.same_figure or (scope.kind == "same" and _is_denied_figure(denial, claim)):
        return _deny(pair, denial, claim)
    if scope.kind != "unrelated" and _is_outcome(claim, denial):
        return _got_out_after_all(pair, denial, claim)
    if scope.kind == "same" and not pair.one_speaker and claim.theme.name and _is_near(denial, claim):
        why = f"{wording.tell_denial(denial, claim)}: another figure"
        return pair.relation("denial", 2, f"{why}.", (claim, denial))
    return None


def _put_right(pair: Pair, denial: Side, claim: Side, scope: Scope) -> Relation | None:
    """Return the denial of one figure in favour of another by one voice ("253 and not 359")."""
    if scope.kind != "same" or pair.same_figure:
        return None
    why = f"{wording.tell_denial(denial, claim)}: one figure in place of the other."
    return pair.relation("denial", 2, why, (claim, denial))


def find_none(pair: Pair, part: Side | None, whole: Side | None) -> Relation | None:
    """Return what it means that somebody counts none and somebody else some of them."""
    if part is None or whole is None or part.interval.low <= 0 or pair.one_speaker or pair.order in {"before", "after"}:
        return None
    severity: Severity = 2 if pair.order == "unknown" else 3
    told = wording.tell_both(whole, part)
    return pair.relation(
        "state", severity, f"{told}: where there were none, there were not some of them.", (part, whole)
    )


def find_no_bodies(pair: Pair) -> Relation | None:
    """Return what it means that none are counted and that bodies of theirs are ("71 bodies of civilians")."""
    none, some = pair.by_size
    who = none.answer.fact.population
    of_them = bool(who) and (some.answer.fact.population or "").endswith(f" of {who}")
    return find_none(pair, some, none) if none.interval.high == 0 and of_them else None


def _is_denied_figure(denial: Side, claim: Side) -> bool:
    """Whether a claim is of the figure that is denied; a bound beside it ("at least 20", not 30) is another claim."""
    if denial.interval.value is not None and claim.interval.value is not None:
        return denial.interval.value == claim.interval.value
    return denial.interval.meets(claim.interval) and _is_near(denial, claim)


def _is_near(denial: Side, claim: Side) -> bool:
    small, large = sorted((denial.interval.middle(), claim.interval.middle()))
    return large <= _NEAR * small


def _deny(pair: Pair, denial: Side, claim: Side) -> Relation:
    parties = is_party(denial.answer.fact.speaker) and is_party(claim.answer.fact.speaker)
    why = wording.tell_denial(denial, claim)
    if parties and not pair.one_speaker:
        return pair.relation("denial", 4, f"{why}; both are parties to it.", (claim, denial))
    return pair.relation("denial", 3, f"{why}.", (claim, denial))


def _got_out_after_all(pair: Pair, denial: Side, claim: Side) -> Relation:
    why = f"{wording.tell_denial(denial, claim)}: at least that many there were."
    return pair.relation("denial", 3, why, (claim, denial))


def _is_outcome(claim: Side, denial: Side) -> bool:
    verbs = claim.theme.within
    of_them = claim.who == denial.who or is_within(claim.who, denial.who)
    of_them = of_them and claim.interval.middle() <= denial.interval.middle()
    return of_them and claim.answer.fact.predicate in verbs and denial.answer.fact.predicate not in verbs
