"""Every question beside every source."""

from tui.screens.matrix.screen import MatrixScreen

__all__ = ["MatrixScreen"]
