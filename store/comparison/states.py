"""States and accounts: statements without a figure that exclude each other, held back where anything is in doubt."""

import re

from store.comparison import wording
from store.comparison.pair import Pair
from store.comparison.side import Side
from store.comparison.speakers import speaker_key
from store.comparison.statements import CAUSE, CONTROL, DEED
from store.comparison.stems import stems_of
from store.lexicon.populations import is_party
from store.model.relation import Relation, Severity

_MEANS = re.compile(r" (?:by|with) (?:an? )?(.+)$")


def compare_statements(pair: Pair) -> Relation | None:
    """Return what holds between two statements about one thing, or `None` where both may be so."""
    both_denied = pair.left.denied and pair.right.denied
    if pair.left.theme.name != pair.right.theme.name or pair.one_speaker or both_denied:
        return None
    if pair.left.denied or pair.right.denied:
        return _deny(pair)
    if means := _tell_means(pair):
        return means
    if _is_one_name(_named(pair.left), _named(pair.right)) or _tells_its_story(pair):
        return None
    told = wording.tell_both(pair.left, pair.right)
    tell = {CONTROL: _tell_control, DEED: _tell_accounts, CAUSE: _tell_accounts}.get(pair.left.theme.name)
    return tell(pair, told) if tell else None


def _tell_means(pair: Pair) -> Relation | None:
    """Return that one deed is told with two weapons: "killed by a bullet", "killed with a knife"."""
    means = [_MEANS.search(side.answer.fact.what or "") for side in pair.sides]
    if pair.left.theme.name in (CONTROL, DEED, CAUSE) or None in means:
        return None
    one, other = (stems_of(found[1]) for found in means if found)
    if _is_one_name(one, other):
        return None
    return pair.relation("account", 2, f"{wording.tell_both(pair.left, pair.right)}: the accounts differ.")


def _tells_its_story(pair: Pair) -> bool:
    """Whether one report tells both in its own voice, as what happened one after the other."""
    return pair.internal and pair.left.speaker is None and pair.right.speaker is None


def _deny(pair: Pair) -> Relation | None:
    denial, claim = pair.sides if pair.left.denied else pair.sides[::-1]
    if not _is_one_name(_named(denial), _named(claim)):
        return None
    if denial.theme.name == CONTROL and pair.order in {"before", "after"}:
        told = wording.tell_both(*pair.in_time, "; then ")
        return pair.relation("update", 1, f"{told}: it may have changed hands.", pair.in_time)
    both = is_party(denial.answer.fact.speaker) and is_party(claim.answer.fact.speaker)
    severity: Severity = 4 if both else 3
    parties = "; both are parties to it" if both else ""
    return pair.relation("denial", severity, f"{wording.tell_denial(denial, claim)}{parties}.", (claim, denial))


def _tell_control(pair: Pair, told: str) -> Relation:
    if pair.order in {"before", "after"}:
        told = wording.tell_both(*pair.in_time, "; then ")
        return pair.relation("update", 1, f"{told}: it may have changed hands.", pair.in_time)
    severity: Severity = 2 if pair.order == "unknown" else 3
    return pair.relation("state", severity, f"{told}: only one can hold it at a time.")


def _tell_accounts(pair: Pair, told: str) -> Relation:
    claimed = all(_is_one_name(_named(side), stems_of(side.speaker or "")) for side in pair.sides)
    if claimed and pair.left.theme.name == DEED:
        return pair.relation("account", 3, f"{told}: two claim one deed.")
    return pair.relation("account", 2, f"{told}: the accounts differ.")


def _named(side: Side) -> frozenset[str]:
    """Return who holds it or did it, or what caused it."""
    fact = side.answer.fact
    if side.theme.name == CAUSE:
        return stems_of((fact.what or "").removeprefix("caused by "))
    return stems_of(speaker_key(fact.population) or "")


def _is_one_name(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one name holds the other; a statement that names nobody goes with any."""
    return one <= other or other <= one
