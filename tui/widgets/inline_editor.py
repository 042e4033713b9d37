"""The one editor that floats over the lines kept free for it."""

from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widgets import TextArea

from tui.keys import bindings
from tui.safe import clean


class InlineEditor(TextArea):
    """Edits a note; says when to save and when it was left."""

    BINDINGS = bindings("editor")
    DEFAULT_CSS = """
    InlineEditor { layer: over; border: round $warning; padding: 0; background: $surface; }
    InlineEditor:focus { border: round $warning; }
    """

    class Saved(Message):
        """The reader wants the text kept."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Left(Saved):
        """The reader went away from the text."""

    class Outside(Saved):
        """The reader wants to go on in another editor."""

    def __init__(self, text: str, about: str) -> None:
        super().__init__(
            clean(text), soft_wrap=True, tab_behavior="focus", show_line_numbers=False, highlight_cursor_line=False
        )
        self.about = about

    def on_mount(self) -> None:
        """Go on where the text ends."""
        self.move_cursor(self.document.end)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Return the lines; blank ones once it is taken away, since Textual drops the styles before the last paint."""
        return super().render_lines(crop) if self.is_attached else [Strip.blank(crop.width)] * crop.height

    def action_save(self) -> None:
        """Ask for the text to be saved."""
        self.post_message(self.Saved(self.text))

    def action_write_outside(self) -> None:
        """Ask for the reader's own editor."""
        self.post_message(self.Outside(self.text))

    def action_leave(self) -> None:
        """Leave; the words are kept as a draft."""
        self.post_message(self.Left(self.text))
