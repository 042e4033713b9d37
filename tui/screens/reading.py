"""A page to read: help, what was held back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from textual.screen import Screen

from tui.keys import TABLE, Where, setting, shown
from tui.panes.wrapping import wrap
from tui.widgets.line import Line, Look, Piece, rule
from tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

Paragraph = tuple[str, Look]
_LABEL = re.compile(r"(?:\S+(?: \S+)*? {2,}| +)")
"""Words in a first column, or blanks in their place."""

_WORDS = """\
A fact is what a source says, not what is true: who says that how many of what did or suffered what, and when.
A figure nobody is quoted for is in the outlet's own voice; it has no speaker.
A clock with ? was inferred, ?? is unknown; open the text to see from which words.
~850 about · >=3 at least · >100 more than · <=200 up to · 100-200 range · dozens as written · NOT 800 denied.
!! serious · ! contradicts · ? check · · context. Held back (H): compared, found harmless, with the reason.
✓ a person compared the fact with its words · n1 one note · + new since the last visit · * marked.
x put aside by a ruling · † withdrawn · ‡ no longer found when the article was read again, kept for your work on it."""

_SEARCH = """\
Words find facts that have them, in any order, also as beginnings: prison child
"human shields" words together · -army without · said:SDF speaker · outlet:post · value>100 · asof>=2022-01-20
predicate:kill · has:note · tag:verify · is:unchecked · status:new · type:denial"""


class ReadScreen(Screen[None]):
    """Shows paragraphs under a title; any pane key scrolls, q goes back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("q,escape,question_mark", "dismiss", "back"),
        ("j,down", "scroll(1)", "down"),
        ("k,up", "scroll(-1)", "up"),
        ("ctrl+d,pagedown,space", "scroll(12)", "half a page down"),
        ("ctrl+u,pageup", "scroll(-12)", "half a page up"),
    ]

    def __init__(self, title: str, paragraphs: Sequence[Paragraph]) -> None:
        super().__init__()
        self._title, self._paragraphs = title, paragraphs

    def compose(self) -> ComposeResult:
        """One sheet, all over the screen."""
        yield Sheet()

    def on_resize(self) -> None:
        """Wrap for the new width."""
        sheet = self.query_one(Sheet)
        width = self.size.width
        lines: list[Line] = []
        for text, look in self._paragraphs:
            lines += _laid(text, look, width - 2)
        self.call_after_refresh(sheet.show_lines, lines, (rule(self._title, "q back", width, strong=True),))

    def action_scroll(self, by: int) -> None:
        """Scroll by lines."""
        sheet = self.query_one(Sheet)
        sheet.jump(max(0, sheet.scroll_offset.y + by))


def _laid(text: str, look: Look, width: int) -> Iterator[Line]:
    """Yield a paragraph; where it begins with a label, what follows hangs under what stands behind it."""
    label = _LABEL.match(text)
    indent = min(label.end() if label else 0, width // 2)
    for start, end in wrap(text[indent:], width - indent):
        head = text[:indent] if start == 0 else " " * indent
        yield (Piece(f" {head}{text[indent + start : indent + end]}", look),)


def help_page(changed: Mapping[str, str]) -> ReadScreen:
    """Return the help: words, search, and every key from the one table."""
    return ReadScreen("Variorum · help", list(_help(changed)))


def _help(changed: Mapping[str, str]) -> Iterator[Paragraph]:
    yield "WORDS AND SIGNS", "strong"
    yield from ((line, "") for line in _WORDS.splitlines())
    yield "", ""
    yield "SEARCH ( / )", "strong"
    yield from ((line, "") for line in _SEARCH.splitlines())
    titles: dict[Where, str] = {
        "browse": "KEYS", "list": "IN A LIST", "compare": "COMPARING", "matrix": "IN THE MATRIX",
        "timeline": "IN THE TIMELINE",
        "held_back": "WHAT WAS HELD BACK", "marking": "MARKING WORDS",        "editor": "IN A NOTE",
        "everywhere": "EVERYWHERE",
    }  # fmt: skip
    for where, title in titles.items():
        yield "", ""
        yield title, "strong"
        for key in TABLE[where]:
            keys = " ".join(shown(each) for each in changed.get(setting(where, key), key.keys).split(","))
            yield f"{keys:<22} {key.help}   [{setting(where, key)}]", ""
