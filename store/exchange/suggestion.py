"""A sentence an editor could print: each figure with who gives it."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from store.comparison.counting import clause
from store.comparison.wording import name_in
from store.exchange import telling
from store.exchange.answers import in_time
from store.exchange.counted import Told, as_of, figure_and_what, side_of, size_of
from store.exchange.statements import gather_statements, split_by_whole
from store.model.discrepancy import Discrepancy

_OPENINGS = {
    "denial": "This is disputed",
    "revision": "The figure was lowered later",
    "scope": "These figures count different things",
    "arithmetic": "The total and its parts are given separately",
    "date": "Accounts differ on when",
    "account": "Accounts differ on how",
    "compatible": "These figures can all hold",
}
_OF_A_COURSE = {
    "grew": "The figure grew as reports came in",
    "fell": "The figure fell as reports came in",
    "moved": "The figure changed as reports came in",
}
_DIFFERENT = "Accounts differ"
_IN_A_SENTENCE = 6
_WHOLES = 4
_DAY = len("2022-01-21")


def suggest_wording(discrepancy: Discrepancy, answers: Sequence[Told]) -> str:
    """Return sentences that attribute each figure and say which nobody has checked.

    The same figure by the same speaker is told once, with all that print it. A total is told before its parts. Where
    there are too many, those that disagree most are told.
    """
    statements = gather_statements(in_time(answers))
    unchecked = not any(answer.fact.checked for answer in answers)
    weights, (wholes, parts, others) = _weights(discrepancy), split_by_whole(discrepancy, statements)
    told_wholes = _choose(wholes, weights, _WHOLES if parts or others else _IN_A_SENTENCE)
    told_parts = _choose(parts, weights, _IN_A_SENTENCE - len(told_wholes))
    told_others = _choose(others, weights, _IN_A_SENTENCE - len(told_wholes) - len(told_parts))
    left = len(statements) - len(told_wholes) - len(told_parts) - len(told_others)
    told = [
        f"{opening}{'; '.join(_attributed(same, mark=not unchecked) for same in chosen)}"
        for opening, chosen in (
            ("in all, " if parts else "", told_wholes),
            ("Of a part of them: ", told_parts),
            ("Besides: ", told_others),
        )
        if chosen
    ]
    more = f"; and {left} more, see the table" if left else ""
    notice = " None of this has been checked against the words of the sources." if unchecked else ""
    return f"{_opening(discrepancy, answers)}: {'. '.join(told)}{more}.{notice}"


def _opening(discrepancy: Discrepancy, answers: Sequence[Told]) -> str:
    if not discrepancy.relations:
        return _DIFFERENT
    first = discrepancy.relations[0]
    if first.type == "update":
        by_id = {answer.fact.id: answer for answer in answers}
        return _OF_A_COURSE[_course([sum(size_of(by_id[fact])) for fact in first.facts if fact in by_id])]
    return _OPENINGS.get(first.type, _DIFFERENT)


def _course(figures: Sequence[float]) -> str:
    """Return whether figures in the order of their times "grew", "fell", or neither."""
    steps = [later - earlier for earlier, later in pairwise(figures)]
    if not steps or (min(steps) < 0 < max(steps)):
        return "moved"
    return "fell" if min(steps) < 0 else "grew"


def _weights(discrepancy: Discrepancy) -> dict[int, int]:
    """Return for each fact the severity of the worst relation it is in."""
    weights: dict[int, int] = {}
    for relation in discrepancy.relations:
        for fact in relation.facts:
            weights[fact] = max(weights.get(fact, 0), relation.severity)
    return weights


def _choose(statements: Sequence[list[Told]], weights: Mapping[int, int], most: int) -> list[list[Told]]:
    """Return those that disagree most, in their order."""
    ranked = sorted(statements, key=lambda same: -max(weights.get(one.fact.id, 0) for one in same))
    chosen = ranked[:most]
    return [same for same in statements if same in chosen]


def _attributed(same: Sequence[Told], *, mark: bool) -> str:
    first = same[0]
    where = dict.fromkeys(_printed(one, named=bool(first.fact.speaker)) for one in same)
    parts = [_as_of(first), *where, "unchecked" if mark and not any(one.fact.checked for one in same) else ""]
    return f"{_said(first)} ({'; '.join(part for part in parts if part)})"


def _said(answer: Told) -> str:
    """Return who says what, as a clause: "the SDF said 89 prisoners were recaptured"."""
    fact, source = answer.fact, answer.source
    who = name_in(telling.speaker(fact), source) if fact.speaker else telling.printer(source)
    said = _clause(answer)
    if said is None:
        denied = "denied by" if fact.polarity == "negative" else "according to"
        return f"{figure_and_what(answer)}, {denied} {who}{'' if fact.speaker else ', naming nobody'}"
    if fact.polarity == "negative":
        return f"{who} denied that {said}"
    return f"{who} said {said}" if fact.speaker else f"{who} reported, naming nobody, that {said}"


def _clause(answer: Told) -> str | None:
    side = side_of(answer)
    return clause(side) if side else None


def _printed(answer: Told, *, named: bool) -> str:
    source = answer.source
    day = telling.day(source.published[:_DAY]) if source.published else telling.published(source)
    likely = f", likely {telling.day(source.proposed.date)}" if source.proposed and not source.published else ""
    return f"{telling.printer(source)}, {day}{likely}" if named else f"{day}{likely}"


def _as_of(answer: Told) -> str:
    """Return as of when the figure stands, where that is not simply the day it was printed."""
    fact, printed = answer.fact, answer.source.published
    if not fact.as_of:
        return "as of when is not known"
    if printed and fact.as_of == printed[:_DAY]:
        return ""
    return f"as of {as_of(answer)}"
