"""The lines of a comparison about its decision: what was decided, what came since, how far the work is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui import format as shown
from tui.safe import clean_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from store import Decision, Discrepancy, Fact, Source


class Told(NamedTuple):
    """A label, what is said behind it, and whether it matters most."""

    label: str
    words: str
    strong: bool = False


def decision_lines(found: Discrepancy, answers: Sequence[tuple[Fact, Source]]) -> Iterator[Told]:
    """Yield what was decided, by whom, when and why, which answers came since, and how it came to that."""
    decision = found.decision
    words = shown.STATUS_WORDS[decision.status]
    if decision.preferred is not None:
        chosen = next((fact for fact, _ in answers if fact.id == decision.preferred), None)
        words += f" on {shown.figure(chosen) if chosen else f'fact {decision.preferred}'}"
    if decision.low is not None or decision.high is not None:
        words += f" from {decision.low or 0:,} to {'open' if decision.high is None else f'{decision.high:,}'}"
    yield Told("VERDICT", clean_line(words + _around(decision)), strong=True)
    if decision.status != "new":
        yield Told("SIGNED", _signature(decision))
    if found.reopened:
        yield Told("RE-OPENED", clean_line(_since(found, answers)), strong=True)
    for change in found.history[:-1]:
        if change.after:
            line = f"{change.at[:10]} {change.by or ''}: {shown.STATUS_WORDS[change.after.status]}"
            reason = f" · {change.after.reason}" if change.after.reason else ""
            yield Told("BEFORE", clean_line(line + reason))


def _around(decision: Decision) -> str:
    waiting = f" · waiting for {decision.waiting_for}" if decision.waiting_for else ""
    who = f" · {decision.by} {shown.day((decision.at or '')[:10])}" if decision.by else ""
    reason = f" · {decision.reason}" if decision.reason else ""
    return f"{waiting}{who}{reason}"


def _signature(decision: Decision) -> str:
    if not decision.signed_by:
        return "by nobody yet: S puts a second name under it"
    return clean_line(f"{decision.signed_by} {shown.day((decision.signed_at or '')[:10])}")


def _since(found: Discrepancy, answers: Sequence[tuple[Fact, Source]]) -> str:
    new = set(found.reopened)
    figures = [f"{shown.figure(fact) or '-'} ({shown.label(source.id)})" for fact, source in answers if fact.id in new]
    return f"{shown.new_answers(len(new))} since the decision: {', '.join(figures)}"
