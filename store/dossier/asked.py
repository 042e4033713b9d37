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


def list_copies(contents: Contents) -> Sequence[tuple[int, ...]]:
    """Return the ids of sources that carry nearly the same text, the earliest published first in each group."""
    from store.comparison.origins import group_copies  # noqa: PLC0415 - not needed to open a dossier

    sources = {source.id: source for source in contents.read(contents.source, contents.order.sources)}
    with words_in_force(contents.words):
        groups = group_copies(tuple(sources.values()))
    return [
        tuple(sorted(group, key=lambda one: (sources[one].published or "~", sources[one].supersedes or 0, one)))
        for group in groups
    ]
