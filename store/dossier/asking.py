"""Which questions the facts of a dossier answer: asked anew only where records have changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from store.lexicon.words_in_force import words_in_force

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from store.comparison import Answer, Asked, Progress, Question
    from store.dossier.contents import Contents
    from store.dossier.remembering import Recalled


_STEP = 1_000
_ANSWERS_READ, _DONE = 150, 1000
"""How far the work is after each of its parts."""


class Asking(msgspec.Struct, frozen=True):
    """What was asked of the facts, and the contents they are from."""

    contents: Contents
    asked: Asked

    def question_of(self, fact: int) -> Question | None:
        """Return the question that a fact answers, if it answers one."""
        return self.asked.by_key.get(self.asked.keys.get(fact, ""))


def ask(
    contents: Contents,
    before: Asking | None = None,
    recalled: Recalled | None = None,
    progress: Progress | None = None,
) -> Asking:
    """Return the questions that the facts answer, as if all were asked anew; `before` spares what did not change.

    So does what was `recalled` from an earlier process.
    """
    from store.comparison import ask_again, part_of, tell_along  # noqa: PLC0415 - not needed to open a dossier

    if progress:
        progress(0, _DONE)
    asked, changed = _begin(contents, before, recalled)
    along = tell_along(changed, part_of(progress, 0, _ANSWERS_READ), _STEP)
    answers = {answer.fact.id: answer for answer in read_answers(contents, along)}
    telling = part_of(progress, _ANSWERS_READ, _DONE)
    gone = set(changed) - answers.keys()
    with words_in_force(contents.words):
        rulings = tuple(contents.rulings.read_all())
        after = ask_again(asked, changed=answers.values(), gone=gone, rulings=rulings, progress=telling)
    return Asking(contents, after)


def _begin(contents: Contents, before: Asking | None, recalled: Recalled | None) -> tuple[Asked, Sequence[int]]:
    """Return what is known, and the facts to look at."""
    from store.comparison import NOTHING  # noqa: PLC0415 - not needed to open a dossier

    if before is not None and before.contents.words is contents.words:
        return before.asked, _find_changed(before.contents, contents)
    if recalled is not None:
        return recalled.asked, sorted(recalled.changed)
    return NOTHING, list(contents.order.facts)


def ask_of(contents: Contents, facts: Sequence[int], fact: int) -> Question | None:
    """Return the question that `fact` answers among a few facts, without regard to all others."""
    from store.comparison import NOTHING, ask_again  # noqa: PLC0415 - not needed to open a dossier

    if not facts:
        return None
    with words_in_force(contents.words):
        rulings = tuple(contents.rulings.read_all())
        asked = ask_again(NOTHING, changed=read_answers(contents, facts), rulings=rulings)
    return Asking(contents, asked).question_of(fact)


def read_answers(contents: Contents, facts: Iterable[int]) -> Iterator[Answer]:
    """Yield facts with their passages and sources; withdrawn sources and lost facts are left out."""
    from store.comparison import Answer  # noqa: PLC0415 - not needed to open a dossier

    passage = source = None
    for number in facts:
        fact = contents.fact(number)
        if fact is None or fact.lost or fact.deleted:
            continue
        if passage is None or passage.id != fact.passage:
            passage = contents.passage(fact.passage)
            if passage and (source is None or source.id != passage.source):
                source = contents.source(passage.source)
        if passage and source and not source.withdrawn:
            yield Answer(fact=fact, source=source, passage=passage)


def _find_changed(before: Contents, after: Contents) -> list[int]:
    """Return the facts to look at again: those that are not as they were, and all of a source that is not."""
    facts = set(after.facts.differing(before.facts))
    sources = set(after.sources.differing(before.sources))
    for number in after.passages.differing(before.passages):
        for contents in (before, after):
            if passage := contents.passages.find(number):
                sources.add(passage.source)
    for source in sources:
        facts.update(before.order.facts_of(source), after.order.facts_of(source))
    return sorted(facts)
