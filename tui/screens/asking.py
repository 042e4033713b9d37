"""Small questions to the reader: one line, a choice, several fields, a longer text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from textual import on
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static, TextArea

from tui.safe import clean, clean_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual import events
    from textual.app import ComposeResult
    from textual.binding import BindingType

_CSS = """
    & { align: center middle; background: $background 60%; }
    & .box {
        width: 76; max-width: 96%; height: auto; max-height: 90%;
        border: round $primary; background: $surface; padding: 0 1;
    }
    & Static { width: 100%; }
    & Horizontal { height: 1; }
    & .name { width: 18; }
    & Input { border: none; height: 1; padding: 0; background: $panel; }
    & Input:focus { border: none; height: 1; }
    & #keys { dock: bottom; background: $surface; }
    & TextArea { height: 16; border: none; padding: 0; }
"""
_LEAVE: list[BindingType] = [("escape", "dismiss(None)", "leave")]
_LEAVE_Q: list[BindingType] = [*_LEAVE, ("q", "dismiss(None)", "leave")]
_LEAVE_SAVE: list[BindingType] = [*_LEAVE, ("ctrl+s,f2", "save", "save")]


class AskScreen(ModalScreen["str | None"]):
    """Asks for one line; `None` if the reader leaves."""

    CSS = f"AskScreen {{ {_CSS} }}"
    BINDINGS = _LEAVE

    def __init__(self, question: str, value: str = "") -> None:
        super().__init__()
        self._question, self._value = question, value

    def compose(self) -> ComposeResult:
        """Show the question over one line."""
        with Vertical(classes="box"):
            yield Static(Content(clean(self._question)))
            yield Input(clean_line(self._value), select_on_focus=False)

    @on(Input.Submitted)
    def take(self, event: Input.Submitted) -> None:
        """Hand the line back."""
        self.dismiss(event.value)


class Choice(NamedTuple):
    """A key, what it stands for, and the words beside it."""

    key: str
    value: str
    words: str


class ChooseScreen(ModalScreen["str | None"]):
    """Offers a few choices, a key each; `None` if the reader leaves."""

    CSS = f"ChooseScreen {{ {_CSS} }}"
    BINDINGS = _LEAVE_Q

    def __init__(self, question: str, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._question, self._choices = question, choices

    def compose(self) -> ComposeResult:
        """Show the question and a line for each choice."""
        lines = [self._question, "", *(f" {choice.key}  {choice.words}" for choice in self._choices), "", " q  leave"]
        with Vertical(classes="box"):
            yield Static(Content(clean("\n".join(lines))))

    def on_key(self, event: events.Key) -> None:
        """Take the choice whose key was pressed."""
        for choice in self._choices:
            if choice.key in {event.character, event.key}:
                event.stop()
                self.dismiss(choice.value)
                return


class Field(NamedTuple):
    """A field of a form: its name, what is there, a word on what is wanted."""

    name: str
    value: str = ""
    hint: str = ""


class Wrong(NamedTuple):
    """Why what was written could not be saved, and in which field the mistake is, if it is in one."""

    why: str
    field: str = ""


Written = dict[str, "str | None"]


class FormScreen(ModalScreen["Written | None"]):
    """Asks for several fields and saves those that were changed, empty ones as `None`.

    Where `save` says what is wrong, the form stays as it is with the reason in it; `None` if the reader leaves.
    """

    AUTO_FOCUS = "Input"
    CSS = f"FormScreen {{ {_CSS} }}"
    BINDINGS = _LEAVE_SAVE

    def __init__(self, title: str, fields: Sequence[Field], save: Callable[[Written], Wrong | None]) -> None:
        super().__init__()
        self._title, self._fields, self._save = title, fields, save

    def compose(self) -> ComposeResult:
        """Show a line for each field."""
        with VerticalScroll(classes="box"):
            yield Static(Content(clean(self._title)))
            for field in self._fields:
                with Horizontal():
                    yield Static(Content(clean_line(field.name.replace("_", " "))), classes="name")
                    yield Input(
                        clean_line(field.value),
                        placeholder=clean_line(field.hint),
                        id=f"field-{field.name}",
                        select_on_focus=False,
                    )
            yield Static(Content("tab next field · enter or ctrl+s save · esc leave"), id="keys")

    @on(Input.Submitted)
    def action_save(self) -> None:
        """Save what was changed; where that is refused, say why and go to the field."""
        written = {field.name: self._input(field.name).value for field in self._fields}
        changed = {f.name: written[f.name] or None for f in self._fields if written[f.name] != clean_line(f.value)}
        if (wrong := self._save(changed)) is None:
            self.dismiss(changed)
            return
        told = f"NOT SAVED: {clean(wrong.why)}\nenter or ctrl+s save · esc leave"
        self.query_one("#keys", Static).update(Content(told))
        if any(field.name == wrong.field for field in self._fields):
            field = self._input(wrong.field)
            field.focus(scroll_visible=False)
            self.call_after_refresh(field.scroll_visible, animate=False)

    def _input(self, name: str) -> Input:
        return self.query_one(f"#field-{name}", Input)


class PasteScreen(ModalScreen["str | None"]):
    """Takes a longer text; `None` if the reader leaves."""

    CSS = f"PasteScreen {{ {_CSS} }}"
    BINDINGS = _LEAVE_SAVE

    def __init__(self, question: str, text: str = "") -> None:
        super().__init__()
        self._question, self._text = question, text

    def compose(self) -> ComposeResult:
        """Show the question over an empty page, or over the text that could not be taken."""
        with Vertical(classes="box"):
            yield Static(Content(clean(self._question)))
            yield TextArea(self._text, soft_wrap=True)
            yield Static(Content("ctrl+s or F2 adds it · esc leaves"))

    def action_save(self) -> None:
        """Hand the text back."""
        self.dismiss(self.query_one(TextArea).text)
