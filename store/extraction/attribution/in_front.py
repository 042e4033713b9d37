"""The one who stands before a verb, and what is said behind it, of verbs that are no verbs of saying."""

from collections.abc import Collection

from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.speaker import Kind
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.subjects import subject_before
from store.extraction.attribution.words import Words


def state_in_front(
    words: Words, at: int, base: str, content: Phrase, speaking: Collection[Kind], how: str
) -> Statement | None:
    """Return that the subject of the verb at `at` says `content`; `None` where no such subject or content is there."""
    subject = subject_before(words, at)
    if subject is None or subject.phrase is None or content.start >= content.end:
        return None
    if name_speaker(words, subject.phrase).kind not in speaking:
        return None
    return Statement(
        form="front",
        base=base,
        cue=Phrase(at, at + 1),
        subject=subject.phrase,
        apposition=subject.apposition,
        begins=subject.begins,
        content=[content],
        how=how,
    )
