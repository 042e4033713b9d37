"""The answers to one question side by side, and the decision on them."""

from tui.screens.compare.screen import CompareScreen

__all__ = ["CompareScreen"]
