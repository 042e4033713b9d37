"""Reports, studies and figures that somebody makes public: "the guild released a report documenting 40 losses"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.plausible import SPEAKING
from store.extraction.attribution.shown import SEEN
from store.extraction.attribution.speaker import Speaker
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.subjects import subject_before
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.words import Words

_RELEASING = listed("released releases published publishes issued issues unveiled unveils presented presents")
_SHOWING = listed("documenting detailing showing finding revealing listing recording indicating highlighting")
WRITINGS = listed(
    "report study survey analysis review investigation index bulletin dossier assessment results"
    " figures data statistics summary findings statement communique numbers tally count estimate estimates update"
)
_OPENING = listed(
    "a an its his her their another the new latest official updated fresh revised preliminary final more further"
)
_REACH = 6
_SAID_IN = listed("statement communique communiqué letter memo post tweet")
_SAID_REACH, _KIND = 7, 3
"""In "said late on Monday in a written statement" the writing stands so many words behind."""


def releases(words: Words) -> tuple[str, Speaker] | None:
    """Return which writing a sentence tells that somebody made public, and who; `None` where it tells of none."""
    if _RELEASING.isdisjoint(words.low):
        return None
    verb = next(at for at, word in enumerate(words.low) if word in _RELEASING)
    if words.low[verb + 1 : verb + 2] == [] or words.low[verb + 1] not in _OPENING:
        return None
    writing = next((word for word in words.low[verb + 2 : verb + _REACH] if word in WRITINGS), None)
    speaker = _releaser(words, verb) if writing else None
    return (writing, speaker) if writing and speaker else None


def said_in(words: Words, statement: Statement) -> str | None:
    """Return the statement of "the board said on Monday in a written statement", which is taken up later."""
    end = statement.cue.end
    if statement.base not in known().speech or statement.form not in ("front", "after"):
        return None
    for at in range(end, min(words.size - 1, end + _SAID_REACH)):
        if words.low[at] == "in" and words.low[at + 1] in ("a", "an", "its"):
            return next((word for word in words.low[at + 2 : at + 2 + _KIND] if word in _SAID_IN), None)
        if words.low[at] in grammar.SIDES or words.low[at] == "that":
            return None
    return None


def read_released(words: Words, at: int) -> Statement | None:
    """Read "the guild released a report documenting 40 losses"; `at` is the participle behind the writing."""
    if words.low[at] not in _SHOWING or words.low[at - 1] not in known().documents or words.low[at - 1] in SEEN:
        return None
    verb = next((each for each in range(at - 2, max(0, at - _REACH), -1) if words.low[each] in _RELEASING), None)
    subject = subject_before(words, verb) if verb else None
    if subject is None or subject.phrase is None or _releaser(words, verb or 0) is None:
        return None
    return Statement(
        form="front",
        base="document",
        cue=Phrase(at, at + 1),
        subject=subject.phrase,
        apposition=subject.apposition,
        begins=subject.begins,
        content=[Phrase(at + 1, content_end(words))],
        how="who released the writing",
    )


def released_by(words: Words, writing: Phrase) -> Speaker | None:
    """Return the guild of "the guild has released new figures that put the toll at 40", given the figures."""
    verb = writing.start - 1
    while verb > 1 and words.low[verb] in _OPENING:
        verb -= 1
    return _releaser(words, verb) if verb > 0 and words.low[verb] in _RELEASING else None


def _releaser(words: Words, verb: int) -> Speaker | None:
    """Return the body or person before the verb."""
    subject = subject_before(words, verb)
    if subject is None or subject.phrase is None or words.low[subject.phrase.start] in grammar.PERSONAL:
        return None
    speaker = name_speaker(words, subject.phrase)
    return speaker if speaker.kind in SPEAKING - {"document", "pronoun"} else None
