"""What was compared and held back."""

from tui.screens.held_back.rows import held_rows
from tui.screens.held_back.screen import HeldBackScreen

__all__ = ["HeldBackScreen", "held_rows"]
