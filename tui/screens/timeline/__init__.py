"""The answers to one question over their dates."""

from tui.screens.timeline.screen import TimelineScreen

__all__ = ["TimelineScreen"]
