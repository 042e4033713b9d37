"""A sentence an editor could print: each figure with who gives it."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from store.comparison.counting import clause
from store.comparison.speakers import are_one_speaker, speaker_key
from store.comparison.wording import name_in
from store.exchange import telling
from store.exchange.answers import in_time
from store.exchange.counted import Told, as_of, parts_of, side_of, size_of
from store.lexicon.populations import is_subset
from store.model.discrepancy import Discrepancy
from store.model.fact import Fact

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
    statements = _gather(in_time(answers))
    unchecked = not any(answer.fact.checked for answer in answers)
    weights, (wholes, parts, others) = _weights(discrepancy), _split(discrepancy, statements)
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


def _gather(answers: Sequence[Told]) -> list[list[Told]]:
    """Return the answers that are one statement together: of one speaker, however spelt, and of one figure."""
    statements: list[list[Told]] = []
    for answer in answers:
        same = next((each for each in statements if _is_one_statement(each[0], answer)), None)
        if same is None:
            statements.append([answer])
        else:
            same.append(answer)
    return statements


def _is_one_statement(one: Told, other: Told) -> bool:
    if _figure(one) != _figure(other):
        return False
    speaker, second = speaker_key(one.fact.speaker), speaker_key(other.fact.speaker)
    if speaker is None or second is None:
        same_words = telling.what(one.fact) == telling.what(other.fact)
        return speaker == second and same_words and telling.printer(one.source) == telling.printer(other.source)
    return are_one_speaker(speaker, second)


def _figure(answer: Told) -> str:
    fact = answer.fact
    return f"{fact.polarity} {telling.spell(fact.quantity)}" if fact.quantity else fact.text


def _split(
    discrepancy: Discrepancy, statements: Sequence[list[Told]]
) -> tuple[list[list[Told]], list[list[Told]], list[list[Told]]]:
    """Return the statements that count a whole, those that count a part of it, and others; all are one if none does.

    Where the whole is denied nothing is told of parts.
    """
    populations = {same[0].fact.population for same in statements if same[0].fact.population}
    widest = {each for each in populations if not any(is_subset(each, wider) for wider in populations)}
    wholes = {each for each in widest if any(is_subset(part, each) for part in populations)}
    named = parts_of(discrepancy, [answer for same in statements for answer in same])
    parts = [
        same
        for same in statements
        if any(one.fact.id in named for one in same)
        or any(is_subset(same[0].fact.population or "", whole) for whole in wholes if len(wholes) == 1)
    ]
    counted = [same for same in statements if same not in parts]
    whole = [same for same in counted if same[0].fact.population in wholes] if len(wholes) == 1 else counted
    if any(relation.type == "denial" for relation in discrepancy.relations) or not parts or not whole:
        return list(statements), [], []
    return whole, parts, [same for same in counted if same not in whole]


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
        return f"{_counted(fact)}, {denied} {who}{'' if fact.speaker else ', naming nobody'}"
    if fact.polarity == "negative":
        return f"{who} denied that {said}"
    return f"{who} said {said}" if fact.speaker else f"{who} reported, naming nobody, that {said}"


def _clause(answer: Told) -> str | None:
    side = side_of(answer)
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
    return f"as of {as_of(answer)}"
