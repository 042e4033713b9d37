"""Verdicts: one key each, a reason in one line, saved, and on to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store import Decision
from tui.config import write_name
from tui.screens.saving import saved

if TYPE_CHECKING:
    from collections.abc import Callable

    from store import Status
    from tui.screens.compare.screen import CompareScreen

_QUESTIONS: dict[Status, str] = {
    "stands": "Both stand. Why, in one line",
    "settled": "Settled on the chosen answer. Why, in one line",
    "explained": "No contradiction. Why, in one line",
    "wrong_match": "Not one question. Why, in one line",
    "checking": "What is being checked, in one line",
    "waiting": "Waiting for whom",
}


_EXPLAINING = frozenset({"update", "revision", "scope", "compatible"})
"""Relations whose reason says why there is no contradiction; that of a denial or a conflict is the contradiction."""


def give_verdict(screen: CompareScreen, status: Status) -> None:
    """Ask for the reason, save the decision, and go to the next discrepancy; a reason that is not saved stays."""
    if status == "new":
        _save(screen, Decision())
        return
    from tui.screens.asking import AskScreen  # noqa: PLC0415 (not needed to compare)

    def ask(words: str) -> None:
        screen.app.push_screen(AskScreen(_QUESTIONS[status], words), take)

    def take(reason: str | None) -> None:
        if reason is not None:
            _with_name(screen, lambda: save(reason))

    def save(reason: str) -> None:
        if not _save(screen, decision(screen, status, reason.strip() or None)):
            ask(reason)

    ask(prefilled(screen, status))


def prefilled(screen: CompareScreen, status: Status) -> str:
    """Return what the reason may be: the one given before, or the machine's own where it explains."""
    found = screen.page.found
    if found.decision.status == status:
        return found.decision.waiting_for or found.decision.reason or ""
    if status != "explained":
        return ""
    return next((each.why for each in found.relations if each.type in _EXPLAINING), "")


def decision(screen: CompareScreen, status: Status, words: str | None) -> Decision:
    """Return the decision with what it rests on."""
    answers = screen.page.answers
    if status == "settled":
        return Decision(status=status, reason=words, preferred=answers[screen.page.chosen].fact.id)
    if status == "waiting":
        return Decision(status=status, waiting_for=words)
    return Decision(status=status, reason=words)


def sign(screen: CompareScreen) -> None:
    """Put the reader's name under somebody else's decision."""
    number = screen.page.found.id
    if saved(screen, lambda: screen.dossier.sign(number)):
        screen.say("signed")
        screen.show(number)


def _with_name(screen: CompareScreen, then: Callable[[], None]) -> None:
    """Ask once for the name under which decisions are kept."""
    if not screen.ask_name:
        then()
        return
    from tui.screens.asking import AskScreen  # noqa: PLC0415 (not needed to compare)

    def take(name: str | None) -> None:
        if name and name.strip():
            screen.ask_name = False
            screen.dossier.reader = name.strip()
            write_name(name.strip())
            then()

    question = "Your name, as decisions and notes will show it (asked once)"
    screen.app.push_screen(AskScreen(question, screen.dossier.reader or ""), take)


def _save(screen: CompareScreen, made: Decision) -> bool:
    number = screen.page.found.id
    done = saved(screen, lambda: screen.dossier.decide(number, made))
    if done:
        screen.go_on(number)
    return done
