"""A sentence an editor could print: each figure with who gives it."""

from collections.abc import Sequence

from store.exchange import telling
from store.exchange.answers import Told, in_time
from store.lexicon.names import canonical_name
from store.model.discrepancy import Discrepancy
from store.model.fact import Fact

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


def suggest_wording(discrepancy: Discrepancy, answers: Sequence[Told]) -> str:
    """Return a sentence that attributes each figure and says which nobody has checked.

    The same figure by the same speaker is told once, with all that print it.
    """
    opening = _OPENINGS.get(discrepancy.relations[0].type, _DIFFERENT) if discrepancy.relations else _DIFFERENT
    statements: dict[tuple[str, str, str], list[Told]] = {}
    for answer in in_time(answers):
        statements.setdefault(_statement(answer), []).append(answer)
    told = [_attributed(same) for same in statements.values()]
    more = f"; and {len(told) - _IN_A_SENTENCE} more, see the table" if len(told) > _IN_A_SENTENCE else ""
    return f"{opening}: {'; '.join(told[:_IN_A_SENTENCE])}{more}."


def _statement(answer: Told) -> tuple[str, str, str]:
    """Return what makes two answers one statement: who says it, the figure, and of whom where nobody is named."""
    fact = answer.fact
    figure = f"{fact.polarity} {telling.spell(fact.quantity)}" if fact.quantity else fact.text
    if not fact.speaker:
        return telling.printer(answer.source), figure, telling.what(fact)
    return canonical_name(fact.speaker), figure, ""


def _attributed(same: Sequence[Told]) -> str:
    first = same[0]
    when = f"as of {telling.as_of(first.fact)}" if first.fact.as_of else "as of when is not known"
    where = ", ".join(dict.fromkeys(f"{telling.printer(one.source)} {telling.published(one.source)}" for one in same))
    notice = "" if any(one.fact.checked for one in same) else "; unchecked"
    return f"{_counted(first.fact)} {_by(first)} ({when}; {where}{notice})"


def _counted(fact: Fact) -> str:
    figure = telling.spell(fact.quantity) if fact.quantity and fact.polarity == "negative" else telling.figure(fact)
    return f"{figure} {telling.what(fact)}"


def _by(answer: Told) -> str:
    fact = answer.fact
    who = telling.speaker(fact) if fact.speaker else telling.printer(answer.source)
    if fact.polarity == "negative":
        return f"denied by {who}"
    return f"according to {who}" if fact.speaker else f"in the words of {who}, naming nobody"
