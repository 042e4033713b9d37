"""The text of an article around the chosen fact, its words marked, notes inline under theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

from tui.keys import bindings
from tui.panes.layout import Gap, Layout, TextLine, View
from tui.panes.text_heading import heading
from tui.widgets.line import rule
from tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from store import Article, Fact, Passage, Span


class TextPane(Sheet, can_focus=True):
    """Shows one article; `j` and `k` go from passage to passage."""

    BINDINGS = bindings("list")

    class PassageChosen(Message):
        """The reader went to a passage."""

        def __init__(self, passage: int) -> None:
            super().__init__()
            self.passage = passage

    class GapMoved(Message):
        """The lines kept free for the editor are elsewhere, or have another width."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 (Textual's word)
        super().__init__(id=id)
        self.view: View | None = None
        self.layout_lines: list[TextLine] = []
        self._layout = Layout(0)

    def show_article(self, article: Article, fact: Fact | None = None, passage: int | None = None) -> None:
        """Show an article, at a fact, at a passage, or from its top."""
        same = self.view is not None and self.view.article.source.id == article.source.id
        folded = self.view.folded if self.view else True
        if self.view is None or self.view.article is not article:
            self._layout = Layout(self.size.width)
        first = next((each.id for each in article.passages if each.kind != "boilerplate"), 0)
        at = fact.passage if fact else first if passage is None else passage
        gap = self.view.gap if self.view and same else None
        self.view = View(article=article, fact=fact, passage=at, folded=folded, gap=gap)
        self._draw(jump=not same)

    def clear(self) -> None:
        """Show nothing."""
        self.view, self.layout_lines = None, []
        self.show_lines((), (rule("4 Text", "", self.size.width, strong=self.has_focus),), top=0)

    def fold(self) -> None:
        """Show or hide the site's own lines."""
        if self.view:
            self.view = self.view._replace(folded=not self.view.folded)
            self._draw()

    def mark(self, span: Span | None, passage: int) -> None:
        """Mark words of a passage, or none; the fact's own words are not marked meanwhile."""
        if self.view:
            self.view = self.view._replace(marked=span, passage=passage)
            self._draw()

    def reserve(self, end: int, height: int) -> None:
        """Keep blank lines free under the words that end at `end`."""
        if self.view:
            self.view = self.view._replace(gap=Gap(end, height))
            self._draw(to="gap")

    def release(self) -> None:
        """Give the editor's lines back."""
        if self.view:
            self.view = self.view._replace(gap=None)
            self._draw()

    def gap_line(self) -> int:
        """Return the widget's line on which the free lines begin."""
        place = next((at for at, line in enumerate(self.layout_lines) if line.kind == "gap"), 0)
        return place - self.scroll_offset.y + len(self.head)

    def on_resize(self) -> None:
        """Wrap for the new width."""
        self._layout = Layout(self.size.width)
        self._draw(jump=True, to="gap" if self.view and self.view.gap else "words")

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Take the editor along."""
        super().watch_scroll_y(old_value, new_value)
        if self.view and self.view.gap:
            self.post_message(self.GapMoved())

    def on_focus(self) -> None:
        """Show that the keys go here."""
        self._draw()

    def on_blur(self) -> None:
        """Show that the keys go elsewhere."""
        self._draw()

    def action_down(self) -> None:
        """Go to the next passage."""
        self._step(1)

    def action_up(self) -> None:
        """Go to the passage before."""
        self._step(-1)

    def action_top(self) -> None:
        """Go to the first passage."""
        self._step(-len(self._shown_passages()))

    def action_bottom(self) -> None:
        """Go to the last passage."""
        self._step(len(self._shown_passages()))

    def action_half_down(self) -> None:
        """Scroll half a page down."""
        self._scroll(self.room // 2)

    def action_half_up(self) -> None:
        """Scroll half a page up."""
        self._scroll(-(self.room // 2))

    def _scroll(self, lines: int) -> None:
        self.jump(max(0, self.scroll_offset.y + lines))

    def _shown_passages(self) -> list[Passage]:
        if self.view is None:
            return []
        return [each for each in self.view.article.passages if not (self.view.folded and each.kind == "boilerplate")]

    def _step(self, by: int) -> None:
        passages = self._shown_passages()
        if not passages or self.view is None:
            return
        here = next((at for at, each in enumerate(passages) if each.id == self.view.passage), 0)
        there = passages[max(0, min(here + by, len(passages) - 1))]
        self.post_message(self.PassageChosen(there.id))

    def _draw(self, *, jump: bool = False, to: str = "words") -> None:
        if self.view is None or not self.size.width:
            return
        if self._layout.width != self.size.width:
            self._layout = Layout(self.size.width)
        self.layout_lines = self._layout.lines(self.view)
        lines = [line.line for line in self.layout_lines]
        head = heading(self.view, self.size.width, strong=self.has_focus)
        room = max(1, self.size.height - len(head))
        self.show_lines(lines, head, self._top(room, to, jump=jump))
        if self.view.gap:
            self.post_message(self.GapMoved())

    def _top(self, room: int, to: str, *, jump: bool) -> int | None:
        """Return the line to begin with, or `None` where what matters is in sight already."""
        first, last = self._important(to)
        top = self.scroll_offset.y
        if not jump and top <= first and last < top + room:
            return None
        if to == "gap":
            return max(0, min(first - 3, last - room + 1) if last - first + 4 > room else first - 3)
        above = max(0, min(room // 3, room - (last - first) - 1))
        return max(0, min(first - above, len(self.layout_lines) - room))

    def _important(self, to: str) -> tuple[int, int]:
        if self.view is None:
            return 0, 0
        if to == "gap":
            places = [at for at, line in enumerate(self.layout_lines) if line.kind == "gap"]
        else:
            places = [at for at, line in enumerate(self.layout_lines) if line.kind == "roles"] or [
                at for at, line in enumerate(self.layout_lines) if line.passage == self.view.passage and line.passage
            ][:1]
        if not places:
            return 0, 0
        if to == "gap":
            return places[0], places[-1]
        return max(0, places[0] - 1), self._below(places[-1])

    def _below(self, place: int) -> int:
        """Return the last line that belongs to the words at `place`: notes under them, else two lines more."""
        last = place
        while last + 1 < len(self.layout_lines) and self.layout_lines[last + 1].kind == "note":
            last += 1
        return last if last > place else min(place + 2, len(self.layout_lines) - 1)
