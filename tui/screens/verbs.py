"""A screen whose keys are verbs in the one table of keys."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, ClassVar

from textual.screen import Screen

if TYPE_CHECKING:
    from tui.keys import Where


class VerbScreen(Screen[None]):
    """Does what a key of its part of the table stands for; the command palette asks for the same."""

    part: ClassVar[Where] = "browse"

    @abstractmethod
    def action_do(self, name: str) -> None:
        """Do what a key stands for; each screen has its own."""
