"""Marking words of a passage, a word at a time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from textual.message import Message

from tui.keys import bindings, footer
from tui.widgets.line import Piece, fit_loosely
from tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from store import Fact, Passage, Span
    from tui.panes.text import TextPane

_WORD = re.compile(r"[^\W_]+(?:[-'’.,:/][^\W_]+)*|[$€£¥%]")


class MarkingBar(Sheet, can_focus=True):
    """Takes the keys while words are marked; the marks themselves are in the text pane."""

    BINDINGS = bindings("marking")
    DEFAULT_CSS = "MarkingBar { height: 1; }"

    class Ended(Message):
        """The reader is done: wants a fact of the words, a note on them, or neither."""

        def __init__(self, wish: str, passage: Passage, span: Span) -> None:
            super().__init__()
            self.wish, self.passage, self.span = wish, passage, span

    def __init__(
        self,
        text: TextPane,
        passages: Sequence[Passage],
        passage: int,
        fact: Fact | None,
        changed: Mapping[str, str],
    ) -> None:
        super().__init__()
        self._changed = changed
        self._pane, self._passages = text, passages
        self._here = next((at for at, each in enumerate(passages) if each.id == passage), 0)
        self._words = find_words(self._passage)
        figure = (fact.words.figure or fact.span) if fact else None
        self._first = next((at for at, word in enumerate(self._words) if figure and word[1] > figure[0]), 0)
        self._last = self._first

    @property
    def span(self) -> Span:
        """The marked words, in the text of the source."""
        return self._words[self._first][0], self._words[self._last][1]

    def on_mount(self) -> None:
        """Mark the first word."""
        self._draw()

    def on_resize(self) -> None:
        """Name the keys."""
        words = "  ".join(f"{key} {word}" for key, word in footer("marking", changed=self._changed))
        self.show_lines([(Piece(fit_loosely(f" MARKING · {words}", self.size.width), "strong"),)])

    def action_word_after(self) -> None:
        """Mark the next word."""
        self._move(min(self._last + 1, len(self._words) - 1))

    def action_word_before(self) -> None:
        """Mark the word before."""
        self._move(max(0, self._first - 1))

    def action_longer(self) -> None:
        """Mark one word more."""
        self._last = min(self._last + 1, len(self._words) - 1)
        self._draw()

    def action_shorter(self) -> None:
        """Mark one word less; with one word left, take the word before it in."""
        if self._last > self._first:
            self._last -= 1
        else:
            self._first = max(0, self._first - 1)
        self._draw()

    def action_passage_after(self) -> None:
        """Go to the next passage."""
        self._go(1)

    def action_passage_before(self) -> None:
        """Go to the passage before."""
        self._go(-1)

    def action_make_fact(self) -> None:
        """Make a fact of the marked words."""
        self._end("fact")

    def action_note(self) -> None:
        """Write a note on the marked words."""
        self._end("note")

    def action_leave(self) -> None:
        """Leave the words unmarked."""
        self._end("")

    def on_blur(self) -> None:
        """Leave too where the keys were sent elsewhere."""
        if self.is_attached:
            self._end("")

    @property
    def _passage(self) -> Passage:
        return self._passages[self._here]

    def _move(self, word: int) -> None:
        self._first = self._last = word
        self._draw()

    def _go(self, by: int) -> None:
        wanted = self._here + by
        while 0 <= wanted < len(self._passages) and not find_words(self._passages[wanted]):
            wanted += by
        if 0 <= wanted < len(self._passages):
            self._here, self._words = wanted, find_words(self._passages[wanted])
            self._move(0)

    def _draw(self) -> None:
        self._pane.mark(self.span, self._passage.id)

    def _end(self, wish: str) -> None:
        self.post_message(self.Ended(wish, self._passage, self.span))


def find_words(passage: Passage) -> list[Span]:
    """Return where each word of a passage stands in the text of its source, without the marks around it."""
    return [(passage.start + word.start(), passage.start + word.end()) for word in _WORD.finditer(passage.text)]
