"""The question that shares, sums and measures answer, in words."""

import re
from collections.abc import Sequence

from store.comparison.commonest import commonest
from store.comparison.counting import group
from store.comparison.roles import role_of
from store.comparison.side import Side
from store.comparison.stems import stems_of
from store.comparison.wording import name_in
from store.lexicon.nouns import singular
from store.lexicon.predicates import find_verb, gerund_of, is_intransitive, state_of
from store.lexicon.questions import is_carrier, is_unit, tell_deed, tell_undone

_SUFFERED = re.compile(r"\b(?:was|were|been|is|are)\b")
_DIRECTION = re.compile(r"(?:north|south|east|west)(?:[ -]?(?:north|south|east|west))?(?:ern)? ?of\b", re.IGNORECASE)
_SIZE = re.compile(r"^(?:high|long|deep|wide|tall) ")
_AWAY = re.compile(r"^\S+(?: \S+)? (?:from|off|below|above|under|beneath|away|the size of|larger|greater|more)\b")
_AND_NAME = re.compile(r"(?<=[a-z]) and (?=[A-Z])")
"""What comes behind it is a clause of its own ("of the vote and Bena Kotto won 41%")."""
_WHOLE = frozenset({"total", "whole", "vote"})
_OWN = frozenset({"weigh", "measure", "travel", "drift", "extend", "stretch"})


def ask_share(sides: Sequence[Side]) -> str:
    """Return of what a share is; where nobody says so, that it is not said."""
    of = _of(sides)
    if (winner := of.partition(" of vote for ")[2]) and sides[0].who.narrowed_by:
        return f"What share of the vote went to {winner}?"
    was = _was([side for side in sides if not is_carrier(side.answer.fact.predicate or "")])
    was = "was it" if of and stems_of(was) & stems_of(of) else was
    return f"{f'What share{of} {was}'.rstrip()}?" if of or was else "A share, of what is not said"


def ask_sum(sides: Sequence[Side]) -> str:
    """Return what a sum of money was for ("How much money was saved?")."""
    was, lemma = _was(sides), _lemma(sides) or ""
    if lemma == "price" or (was == f"was {lemma}" and find_verb(lemma.partition(" ")[0]) is None):
        return f"How much was the {lemma}?"
    return f"How much money {was}?" if was else f"How much money{_of(sides)} was it?"


def ask_measure(sides: Sequence[Side]) -> str:
    """Return what is measured: the unit, of what, a day or not, and what it did ("barrels of oil per day leaked")."""
    whats = [side.answer.fact.what or "" for side in sides]
    unit = commonest([unit for what in whats if (unit := _unit_in(what))])
    of = commonest([group(side) for side in sides if side.answer.fact.population])
    if unit is None or (of is None and not sides[0].rate):
        return f"How many {_unowned(commonest([what for what in whats if what]) or 'units', sides)}?"
    if of and _DIRECTION.match(of):
        return f"How many {unit} {of} was it?"
    lemma = _lemma(sides)
    if of and lemma in _OWN:
        return f"How many {unit} did the {_SIZE.sub('', of)} {lemma}?"
    per = f"per {sides[0].rate}" if sides[0].rate else ""
    deed = _deed_of_measured(sides, of or "")
    return f"How many {' '.join(part for part in (unit, f'of {of}' if of else '', per, deed) if part)}?"


def _deed_of_measured(sides: Sequence[Side], of: str) -> str:
    """Return what the measured did or suffered; a noun of the same deed says so itself ("days of clashes")."""
    deed = deed_of([side for side in sides if not is_carrier(side.theme.name)]) or "were there"
    if of and stems_of(deed) & stems_of(of):
        return "were there"
    return "" if all(role_of(side) == "beside" for side in sides) else deed


def _unit_in(what: str) -> str | None:
    """Return the unit that what is measured begins with ("square kilometres")."""
    words = what.split()
    if words and is_unit(singular(words[0].lower())):
        return words[0]
    measured = len(words) > 1 and (what.startswith(("square ", "cubic ", "nautical ")) or words[1] == "of")
    return (f"{words[0]} {words[1]}" if words[1] != "of" else words[0]) if measured else None


def deed_of(sides: Sequence[Side]) -> str:
    """Return what most of the counted did or suffered; "" where no verb is known."""
    lemma = _lemma(sides)
    tell = tell_undone if any(side.answer.fact.undone for side in sides) else tell_deed
    told = tell(lemma) if lemma and lemma != "be" else ""
    return "" if told == "were" else told


def _unowned(what: str, sides: Sequence[Side]) -> str:
    """Return a measure of nothing named as a question ("days did the search last", "miles from the port was it")."""
    unit, _, rest = what.partition(" of ")
    if " after " in what:
        return _since(what)
    lemma = _lemma(sides) or ""
    if lemma and rest == gerund_of(lemma):
        return f"{unit} did the {rest} last"
    state = state_of(lemma) if lemma else ""
    bare = what.removesuffix(f" {state}") if state else what
    if _AWAY.match(bare):
        return f"{bare} was it"
    if bare != what:
        return f"{bare} {f'were {state}' if is_intransitive(lemma) else tell_deed(lemma)}"
    return what


def _since(what: str) -> str:
    """Return "years since the fall" for "years after the fall": the question is how long ago it was."""
    unit, _, event = what.partition(" after ")
    if not event or " " in unit:
        return what
    verb = find_verb(event.rpartition(" ")[2])
    cut_short = verb and verb.past and not is_intransitive(verb.base) and not _SUFFERED.search(event)
    return f"{unit} had passed" if cut_short else f"{unit} since {event}"


def _of(sides: Sequence[Side]) -> str:
    of = commonest([group(side) for side in sides if side.answer.fact.population])
    if not of:
        return ""
    of = _AND_NAME.split(of)[0]
    return f" of the {of}" if of in _WHOLE else f" of {name_in(of, sides[0].answer.source)}"


def _lemma(sides: Sequence[Side]) -> str | None:
    return commonest([side.answer.fact.predicate for side in sides if side.answer.fact.predicate])


def _was(sides: Sequence[Side]) -> str:
    return re.sub("^were ", "was ", deed_of(sides))
