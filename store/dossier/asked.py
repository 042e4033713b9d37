"""What the facts of a dossier are answers to, and which of its sources are copies."""

from collections.abc import Sequence

from store.dossier.contents import Contents
from store.dossier.queue import Queue
from store.lexicon.words_in_force import words_in_force
from store.model.question import AskedQuestion


def list_questions(queue: Queue) -> list[AskedQuestion]:
    """Return every question that a fact answers, sorted by key; facts in an order of their content."""
    return [
        AskedQuestion(key=question.key, title=question.title, facts=tuple(side.id for side in question.sides))
        for question in queue.questions()
    ]


class Copies:
    """The copies among the sources of a dossier, looked for once for each state of its texts."""

    def __init__(self) -> None:
        self._found: tuple[tuple[object, ...], Sequence[tuple[int, ...]]] | None = None

    def among(self, contents: Contents) -> Sequence[tuple[int, ...]]:
        """Return them as `list_copies` does."""
        texts = tuple(contents.tables.get(name) for name in ("sources", "passages"))
        if self._found is None or any(old is not new for old, new in zip(self._found[0], texts, strict=True)):
            self._found = texts, list_copies(contents)
        return self._found[1]


def list_copies(contents: Contents) -> Sequence[tuple[int, ...]]:
    """Return the ids of sources that carry nearly the same text, the earliest published first in each group."""
    from store.comparison.origins import group_copies  # noqa: PLC0415 - not needed to open a dossier

    sources = {source.id: source for source in contents.read(contents.source, contents.order.sources)}
    with words_in_force(contents.words):
        groups = group_copies({number: _body(source.text) for number, source in sources.items() if source.text})
    return [
        tuple(sorted(group, key=lambda one: (sources[one].published or "~", sources[one].supersedes or 0, one)))
        for group in groups
    ]


def _body(text: str) -> str:
    """Return a text without its header: what two articles of one desk share there makes them no copies."""
    from store.reading.header import read_header  # noqa: PLC0415 - not needed to open a dossier

    return text[read_header(text).end :]
