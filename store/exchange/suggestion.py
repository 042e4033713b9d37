"""A sentence an editor could print: each figure with who gives it."""

from collections.abc import Mapping, Sequence

from store.comparison import Answer
from store.comparison.counting import clause
from store.comparison.side import read_side
from store.comparison.wording import name_in
from store.exchange import telling
from store.exchange.answers import Told, in_time
from store.lexicon.names import canonical_name
from store.lexicon.populations import is_subset
from store.model.discrepancy import Discrepancy
from store.model.fact import Fact
from store.model.passage import Passage

_OPENINGS = {
    "denial": "This is disputed",
    "update": "The figure grew as reports came in",
    "revision": "The figure was lowered later",
    "scope": "These figures count different things",
    "arithmetic": "The total and its parts are given separately",
    "date": "Accounts differ on when",
    "account": "Accounts differ on how",
    "compatible": "These figures can all hold",
}
_DIFFERENT = "Accounts differ"
_IN_A_SENTENCE = 6
_TOLLS = 3
_DAY = len("2022-01-21")


def suggest_wording(discrepancy: Discrepancy, answers: Sequence[Told]) -> str:
    """Return sentences that attribute each figure and say which nobody has checked.

    The same figure by the same speaker is told once, with all that print it. A total is told before its parts. Where
    there are too many, those that disagree most are told.
    """
    opening = _OPENINGS.get(discrepancy.relations[0].type, _DIFFERENT) if discrepancy.relations else _DIFFERENT
    statements: dict[tuple[str, str, str], list[Told]] = {}
    for answer in in_time(answers):
        statements.setdefault(_statement(answer), []).append(answer)
    unchecked = not any(answer.fact.checked for answer in answers)
    listed, weights = list(statements.values()), _weights(discrepancy)
    totals = _choose(_find_totals(discrepancy, listed), weights, _TOLLS)
    others = _choose([same for same in listed if same not in totals], weights, _IN_A_SENTENCE - len(totals))
    left = len(listed) - len(totals) - len(others)
    more = f"; and {left} more, see the table" if left else ""
    told = "; ".join(_attributed(same, mark=not unchecked) for same in others) + more
    if totals:
        whole = "; ".join(_attributed(same, mark=not unchecked) for same in totals)
        told = f"in all, {whole}. Of a part of them: {told}"
    notice = " None of this has been checked against the words of the sources." if unchecked else ""
    return f"{opening}: {told}.{notice}"


def _find_totals(discrepancy: Discrepancy, statements: Sequence[list[Told]]) -> list[list[Told]]:
    """Return the statements that count the whole of which others count a part; none where the whole is denied."""
    populations = {same[0].fact.population for same in statements if same[0].fact.population}
    wholes = {
        whole
        for whole in populations
        if any(is_subset(part, whole) for part in populations)
        and not any(is_subset(whole, wider) for wider in populations)
    }
    denied = any(relation.type == "denial" for relation in discrepancy.relations)
    if denied or len(wholes) != 1:
        return []
    return [same for same in statements if same[0].fact.population in wholes]


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


def _statement(answer: Told) -> tuple[str, str, str]:
    """Return what makes two answers one statement: who says it, the figure, and of whom where nobody is named."""
    fact = answer.fact
    figure = f"{fact.polarity} {telling.spell(fact.quantity)}" if fact.quantity else fact.text
    if not fact.speaker:
        return telling.printer(answer.source), figure, telling.what(fact)
    return canonical_name(fact.speaker), figure, ""


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
        return f"{_counted(fact)}, {denied} {who}{'' if fact.speaker else ', naming nobody'}"
    if fact.polarity == "negative":
        return f"{who} denied that {said}"
    return f"{who} said {said}" if fact.speaker else f"{who} reported, naming nobody, that {said}"


def _clause(answer: Told) -> str | None:
    fact = answer.fact
    passage = Passage(id=fact.passage, source=answer.source.id, text=fact.text)
    side = read_side(Answer(fact=fact, source=answer.source, passage=passage), answer.source.id)
    return clause(side) if side else None


def _counted(fact: Fact) -> str:
    figure = telling.spell(fact.quantity) if fact.quantity and fact.polarity == "negative" else telling.figure(fact)
    return f"{figure} {telling.what(fact)}"


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
    return f"as of {telling.as_of(fact)}"
