"""The answers to one question side by side, with the keys to decide."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len

from store import NothingToUndoError, StoreError, UnknownRecordError
from tui import format as shown
from tui import keys
from tui.clipboard import copy
from tui.keys import Where, bindings
from tui.safe import clean, clean_line
from tui.screens.browse.taking import citable
from tui.screens.compare import deciding
from tui.screens.compare.page import Answer, Comparison, lay_page
from tui.screens.progress import checked_of, is_open, to_decide
from tui.screens.verbs import VerbScreen
from tui.widgets.line import Piece, fit_loosely, rule
from tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from textual.app import ComposeResult

    from store import Decision, Dossier

_SCROLL = 5


class CompareScreen(VerbScreen):
    """Shows one discrepancy of the queue; a verdict saves and goes to the next."""

    part: ClassVar[Where] = "compare"
    BINDINGS = [*bindings("compare"), *bindings("everywhere")]  # noqa: RUF012 (Textual's word)
    CSS = """
    CompareScreen { layout: vertical; }
    CompareScreen #page { height: 1fr; }
    CompareScreen #verdicts { height: 2; }
    """

    def __init__(
        self, dossier: Dossier, number: int, queue: Sequence[int], *, ask_name: bool, remapped: Mapping[str, str]
    ) -> None:
        super().__init__()
        self.dossier, self.queue, self.remapped = dossier, list(queue), remapped
        self.ask_name = ask_name
        self.page = self._compare(number)
        self._said = ""

    def compose(self) -> ComposeResult:
        """One page, and the keys."""
        yield Sheet(id="page")
        yield Sheet(id="verdicts")

    def on_resize(self) -> None:
        """Lay out for the new width."""
        self.call_after_refresh(self._draw)

    def action_do(self, name: str) -> None:
        """Do what a key stands for; what was said before is read by now."""
        self._said = ""
        VERBS[name](self)
        if self.is_current:
            self._show_keys()

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Tell the reader something in the last line; over the page where it is long or something went wrong."""
        if wrong or not self.is_current or cell_len(words) > self.size.width - 2:
            self.app.notify(clean(words), severity="error" if wrong else "information", markup=False)
        else:
            self._said = clean_line(words)
            self._show_keys()

    def show(self, number: int) -> None:
        """Show a discrepancy, from its top."""
        try:
            self.page = self._compare(number)
        except UnknownRecordError:
            self.dismiss()
            return
        self._draw(top=0)

    def choose(self, by: int) -> None:
        """Choose the answer to the left or to the right."""
        chosen = max(0, min(self.page.chosen + by, len(self.page.answers) - 1))
        self.page = self.page._replace(chosen=chosen)
        self._draw()
        sheet = self.query_one("#page", Sheet)
        place = next((at for at, line in enumerate(sheet.lines) if any("▸" in piece.text for piece in line)), 0)
        if not sheet.scroll_offset.y <= place < sheet.scroll_offset.y + sheet.room - 2:
            sheet.jump(max(0, place - 2))

    def scroll_page(self, by: int) -> None:
        """Scroll by lines."""
        page = self.query_one("#page", Sheet)
        page.jump(max(0, page.scroll_offset.y + by))

    def step(self, by: int) -> None:
        """Go to the next or previous one in the queue."""
        if self.page.found.id in self.queue:
            self.show(self.queue[(self.queue.index(self.page.found.id) + by) % len(self.queue)])

    def go_on(self, decided: int) -> None:
        """Go to the next one that is undecided, or back when there is none."""
        here = self.queue.index(decided) if decided in self.queue else 0
        for number in [*self.queue[here + 1 :], *self.queue[:here]]:
            found = self.dossier.discrepancy(number)
            if is_open(found):
                self.say("saved; this is the next one")
                self.show(number)
                return
        self.say("saved; nothing is left to decide")
        self.show(decided)

    def next_undecided(self) -> None:
        """Go to the next one that is undecided, after the last one to the first."""
        here = self.queue.index(self.page.found.id) if self.page.found.id in self.queue else -1
        for number in [*self.queue[here + 1 :], *self.queue[: max(0, here)]]:
            if is_open(self.dossier.discrepancy(number)):
                self.show(number)
                return
        self.say("no other one is left to decide")

    def show_timeline(self) -> None:
        """Show the answers over their dates; the one that is picked there is chosen here."""
        from tui.screens.timeline import TimelineScreen  # noqa: PLC0415 (it loads the plot)
        from tui.screens.timeline.gathering import lay_out, too_few  # noqa: PLC0415 (not needed to compare)

        found = self.page.found
        timeline = lay_out(self.dossier, found.title, found.facts, found)
        if words := too_few(timeline):
            self.say(words)
            return
        screen = TimelineScreen(self.dossier, timeline, ask_name=self.ask_name, remapped=self.remapped)

        def come_back(_: None) -> None:
            places = [at for at, answer in enumerate(self.page.answers) if answer.fact.id == screen.picked]
            for place in places:
                self.choose(place - self.page.chosen)

        self.app.push_screen(screen, come_back)

    def turn(self, turn: Callable[[], str], words: str) -> None:
        """Take a change back, or put it back, and show what it was about."""
        before = self._decisions()
        try:
            self.say(words + turn())
        except NothingToUndoError as error:
            self.say(str(error) or "there is nothing to take back")
            return
        except StoreError as error:
            self.say(str(error), wrong=True)
            return
        here = self.page.found.id
        self.show(next((number for number, made in self._decisions().items() if made != before.get(number)), here))

    def _decisions(self) -> dict[int, Decision]:
        return {number: self.dossier.discrepancy(number).decision for number in self.queue}

    def _compare(self, number: int) -> Comparison:
        found = self.dossier.discrepancy(number)
        first = found.relations[0].facts if found.relations else ()
        facts = [self.dossier.fact(fact) for fact in dict.fromkeys((*first, *found.reopened, *found.facts))]
        left_out = [
            (" | ".join(shown.figure(self.dossier.fact(fact)) for fact in relation.facts), relation)
            for relation in found.held_back
        ]
        answers = [Answer(fact, self.dossier.source_of(fact)) for fact in facts]
        notes = self.dossier.notes_on("discrepancies", number)
        return Comparison(found, answers, 0, left_out, notes, self._progress())

    def _progress(self) -> str:
        left = to_decide(self.dossier.discrepancy(number) for number in self.queue)
        parts = (checked_of(self.dossier), f"{left} of {len(self.queue)} discrepancies to decide")
        return " · ".join(part for part in parts if part)

    def _draw(self, top: int | None = None) -> None:
        found, width = self.page.found, self.size.width
        sign = shown.SIGNS[found.severity]
        place = f"{self.queue.index(found.id) + 1} of {len(self.queue)}" if found.id in self.queue else ""
        origins = f"{found.origins} origin{'' if found.origins == 1 else 's'}"
        words = fit_loosely(f"{sign} {clean_line(found.title)}", max(10, width - 40))
        head = rule(words, f"{origins} · discrepancy {place} · {shown.status(found)}", width, strong=True)
        self.query_one("#page", Sheet).show_lines(lay_page(self.page, width), (head,), top=top)
        self._show_keys()

    def _show_keys(self) -> None:
        """Show the verdicts, and below what was said last, else the other keys; verdicts without room stand there."""
        known = [f"{key} {word}" for key, word in keys.footer("compare", "everywhere", changed=self.remapped)]
        verdicts, others = known[1:7], ["h l answer", *known[7:-2], known[0], *known[-2:]]
        while cell_len("  ".join(verdicts)) > self.size.width - 2 and len(verdicts) > 1:
            others.insert(0, verdicts.pop())
        below = Piece(f" {self._said}", "strong") if self._said else Piece(f" {'  '.join(others)}", "dim")
        self.query_one("#verdicts", Sheet).show_lines([(Piece(f" {'  '.join(verdicts)}", "strong"),), (below,)])


VERBS: dict[str, Callable[[CompareScreen], object]] = {
    "leave": lambda screen: screen.dismiss(),
    "answer_before": lambda screen: screen.choose(-1),
    "answer_after": lambda screen: screen.choose(1),
    "scroll_down": lambda screen: screen.scroll_page(_SCROLL),
    "scroll_up": lambda screen: screen.scroll_page(-_SCROLL),
    "verdict_stands": lambda screen: deciding.give_verdict(screen, "stands"),
    "verdict_settled": lambda screen: deciding.give_verdict(screen, "settled"),
    "verdict_explained": lambda screen: deciding.give_verdict(screen, "explained"),
    "verdict_wrong_match": lambda screen: deciding.give_verdict(screen, "wrong_match"),
    "verdict_checking": lambda screen: deciding.give_verdict(screen, "checking"),
    "verdict_waiting": lambda screen: deciding.give_verdict(screen, "waiting"),
    "verdict_new": lambda screen: deciding.give_verdict(screen, "new"),
    "sign": deciding.sign,
    "next_undecided": CompareScreen.next_undecided,
    "previous": lambda screen: screen.step(-1),
    "following": lambda screen: screen.step(1),
    "timeline": CompareScreen.show_timeline,
    "undo": lambda screen: screen.turn(screen.dossier.undo, "taken back: "),
    "redo": lambda screen: screen.turn(screen.dossier.redo, "put back: "),
    "copy_all": lambda screen: screen.say(copy(screen.app, citable(screen.dossier, screen.page.found.id))),
}
