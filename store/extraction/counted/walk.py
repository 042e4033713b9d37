"""A walk to the right of a phrase, word by word, and what was found on it."""

from dataclasses import dataclass

from store.extraction.counted.line import Word
from store.extraction.counted.verbs import Group
from store.extraction.counted.view import View


@dataclass(slots=True)
class Walk:
    """Where a walk that began at `begin` stands, the verbs found; `comma` says that one was passed."""

    view: View
    begin: int
    place: int
    comma: bool = False
    main: Group | None = None
    reduced: Group | None = None
    relative: Group | None = None

    def before(self) -> Word:
        """Return the word before the place."""
        return self.view.at(self.place - 1)
