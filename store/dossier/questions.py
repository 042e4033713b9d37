"""The questions at hand: asked again where facts or rulings have changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.dossier.asking import Asking, ask
from store.dossier.memory import Memory
from store.dossier.sizes import is_small
from store.dossier.standing import ASKED, are_same

if TYPE_CHECKING:
    from store.comparison import Asked, Progress, Question
    from store.dossier.contents import Contents
    from store.dossier.remembering import Recalled
    from store.storage import StoreFile


class Questions:
    """What was asked of a dossier in this session, and what an earlier one wrote down beside a large one."""

    def __init__(self, file: StoreFile) -> None:
        self.memory = Memory(file)
        # Replaced at once: a thread may look while another one asks.
        self._asking: Asking | None = None

    @property
    def were_asked(self) -> bool:
        """Whether all were asked in this session, of these contents or earlier ones."""
        return self._asking is not None

    def ask(self, contents: Contents, progress: Progress | None = None, recalled: Recalled | None = None) -> Asked:
        """Return what the facts of `contents` answer."""
        return self._ask(contents, progress, recalled).asked

    def recall(self, contents: Contents) -> Recalled | None:
        """Return what an earlier session asked, unless this one has asked already."""
        return None if self._asking else self.memory.recall(contents)

    def asked_of(self, contents: Contents) -> Asked | None:
        """Return what was asked, if it was of facts and rulings that are as they are in `contents`."""
        asking = self._asking
        return asking.asked if asking and _fits(asking, contents) else None

    def question_of(self, contents: Contents, fact: int) -> Question | None:
        """Return the question that a fact answers; all are asked if they were not."""
        return self._ask(contents).question_of(fact)

    def answered_before(self, fact: int) -> Question | None:
        """Return the question that a fact answered when all were asked last, perhaps of earlier contents."""
        asking = self._asking
        return asking.question_of(fact) if asking else None

    def _ask(self, contents: Contents, progress: Progress | None = None, recalled: Recalled | None = None) -> Asking:
        asking = self._asking
        if asking is None or not _fits(asking, contents):
            if recalled is None and asking is None and not is_small(contents):
                recalled = self.memory.recall(contents)
            asking = self._asking = ask(contents, asking, recalled, progress)
        return asking


def _fits(asking: Asking, contents: Contents) -> bool:
    return are_same(asking.contents.tables, contents.tables, ASKED)
