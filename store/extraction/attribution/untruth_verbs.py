"""Verbs that say something is not so: "does not recognise the figure", "had exaggerated the toll", “we deny it”."""

from typing import NamedTuple

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.referring import Reference, read_reference
from store.extraction.attribution.verb_groups import group_start, is_passive
from store.extraction.attribution.words import Words
from store.lexicon.denials import Denying, denying

_NOT = listed("not n't never cannot")
_GIVING = listed("such any so")
_BEARING_OUT = listed("support supports supported bear bears bore back backs backed")
_SHORTENED = ("n't", "n’t", "cannot")


class Untruth(NamedTuple):
    """Words of denial; `verb` is where their verb begins, behind whoever denies: `None` leaves that to the quotation.

    `own` is true where somebody denies words of their own, `of_somebody` where only a figure somebody gave is denied.
    """

    cue: Phrase
    reference: Reference
    verb: int | None = None
    own: bool = False
    of_somebody: bool = False


def read_untruth_verb(words: Words, at: int, word: str, known: Denying) -> Untruth | None:
    """Return the denial by the verb at `at`, or `None` where it denies nothing."""
    if word in known.refusing and (refused := _refused(words, at)):
        return refused
    if word in known.saying and (unsaid := _never_said(words, at)):
        return unsaid
    if word in known.denying and words.quoted[at] and (denied := _denied_aloud(words, at)):
        return denied
    return _distorted(words, at) if word in known.distorting else None


def _denied_aloud(words: Words, at: int) -> Untruth | None:
    """Read “We deny it,” and “I reject that claim,” of whoever is quoted."""
    start = group_start(words, at)
    if start is None or start == 0 or words.low[start - 1] not in ("we", "i") or _is_negated(words, start, at):
        return None
    reference = read_reference(words, at + 1)
    if reference is None or (words.low[at].startswith("reject") and reference.end == at + 2):
        return None
    return Untruth(Phrase(at, reference.end), reference)


def _distorted(words: Words, at: int) -> Untruth | None:
    """Read "the rebels had exaggerated the toll", "accused them of inflating the figure"."""
    small = denying().distorting[words.low[at]]
    behind = at + 1 + len(small)
    start = group_start(words, at)
    if start is None or tuple(words.low[at + 1 : behind]) != small or _is_negated(words, start, at):
        return None
    if is_passive(words, start, at) or (
        words.low[at].endswith("ing") and words.low[at - 1] not in ("of", "were", "are")
    ):
        return None
    reference = read_reference(words, behind)
    if reference is None or behind >= words.size or words.low[behind] not in grammar.DETERMINERS | {"figures"}:
        return None
    return Untruth(Phrase(start, reference.end), reference, of_somebody=True)


def _is_negated(words: Words, start: int, at: int) -> bool:
    return any(_is_not(word) for word in words.low[start:at])


def _refused(words: Words, at: int) -> Untruth | None:
    """Read "does not recognise the figure", "refused to accept that 40 had died"."""
    small = denying().refusing[words.low[at]]
    behind = at + 1 + len(small)
    if tuple(words.low[at + 1 : behind]) != small:
        return None
    start = _negated_from(words, at)
    reference = read_reference(words, behind) if start is not None else None
    if start is None or reference is None or is_passive(words, start, at):
        return None
    if words.low[at] in _BEARING_OUT and not reference.figure:
        return None
    return Untruth(Phrase(start, reference.end), reference, verb=start)


def _negated_from(words: Words, at: int) -> int | None:
    """Return where "does not", "has never", "refused to" begins before the verb at `at`."""
    if at > 1 and words.low[at - 1] == "to" and words.low[at - 2] in denying().refused:
        return group_start(words, at - 2)
    start = group_start(words, at)
    if start is None or not any(_is_not(word) for word in words.low[start:at]):
        return None
    return start


def _is_not(word: str) -> bool:
    return word in _NOT or word.endswith(_SHORTENED)


def _never_said(words: Words, at: int) -> Untruth | None:
    """Read "never gave any such number", "had never said so", "has not issued any such statement"."""
    if "never" not in words.low and "such" not in words.low:
        return None
    start = group_start(words, at)
    if start is None:
        return None
    if "never" not in words.low[start:at]:
        return _gave_none_such(words, start, at)
    if words.low[at + 1 : at + 2] in (["so"], ["that"], ["it"]):
        reference: Reference | None = read_reference(words, at + 1) or Reference(at + 2)
    else:
        reference = read_reference(words, at + 1)
    such = not _GIVING.isdisjoint(words.low[at + 1 : at + 3])
    if reference is None or reference.clause or not (such or words.low[at + 1] in denying().pointing):
        return None
    never = words.low.index("never", start)
    return Untruth(Phrase(never, reference.end), reference, verb=start, own=True)


def _gave_none_such(words: Words, start: int, at: int) -> Untruth | None:
    """Read "said it had not made any such announcement": who says nothing at all of it denies nothing."""
    if not any(_is_not(word) for word in words.low[start:at]) or "such" not in words.low[at + 1 : at + 3]:
        return None
    reference = read_reference(words, at + 1)
    return Untruth(Phrase(start, reference.end), reference, own=True) if reference else None
