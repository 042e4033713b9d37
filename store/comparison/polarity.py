"""Denials, and states that exclude each other."""

from store.comparison import wording
from store.comparison.pair import Pair
from store.comparison.scope import Scope
from store.comparison.side import Side
from store.lexicon.populations import is_party
from store.model.relation import Relation, Severity


def find_denial(pair: Pair, scope: Scope) -> Relation | None:
    """Return the denial between what is claimed and what is denied; `None` where both are denials."""
    if pair.left.denied and pair.right.denied:
        return None
    denial, claim = pair.sides if pair.left.denied else pair.sides[::-1]
    if pair.one_speaker and pair.one_sentence:
        return None
    if scope.kind == "unrelated" and not pair.same_figure:
        return None
    if pair.same_figure or denial.interval.meets(claim.interval) and scope.kind == "same":
        return _deny(pair, denial, claim)
    if _is_outcome(claim, denial):
        return _got_out_after_all(pair, denial, claim)
    if scope.kind == "same" and not pair.one_speaker:
        why = f"{_denied(denial)}; {wording.tell(claim)}, another figure"
        return pair.relation("denial", 2, f"{why}.", (claim, denial))
    return None


def _deny(pair: Pair, denial: Side, claim: Side) -> Relation:
    parties = is_party(denial.answer.fact.speaker) and is_party(claim.answer.fact.speaker)
    severity: Severity = 4 if parties and not pair.one_speaker else 3
    between = ", and both are parties" if severity == 4 else ""
    why = f"{_denied(denial)}; {wording.tell(claim)}{between}."
    return pair.relation("denial", severity, why, (claim, denial))


def _got_out_after_all(pair: Pair, denial: Side, claim: Side) -> Relation:
    why = f"{_denied(denial)}, yet {wording.tell(claim)}: at least that many there were."
    return pair.relation("denial", 3, why, (claim, denial))


def _is_outcome(claim: Side, denial: Side) -> bool:
    verbs = claim.theme.within
    return claim.answer.fact.predicate in verbs and denial.answer.fact.predicate not in verbs


def _denied(denial: Side) -> str:
    return f"{denial.answer.label} has {wording.speaker(denial)} deny {wording.count(denial)}"
