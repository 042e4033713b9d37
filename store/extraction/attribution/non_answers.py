"""Words by which nobody stands for what is told: "neither confirmed nor denied that", "declined to say whether".

What stands behind them is told by the outlet with reserve: it has no speaker, and the words are its cue.
"""

from collections.abc import Iterator

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_LEXICON = read_reporting().non_answers
_CLAIMS = read_reporting().nouns.claims
_BEFORE, _BEHIND, _GIVEN = 6, 8, 14
_TURNS = listed("but although though while whereas")
_PARTING = _TURNS | grammar.RELATIVES | {"and"}
_HELPING = grammar.MODALS | listed("did does do has have had")
_ENDS = listed("; – :")
UNBACKED = "nobody stands for it"
"""How a figure behind such words has no speaker."""


def read_non_answers(words: Words) -> Iterator[Statement]:
    """Yield what nobody stands for, in the order of the sentence."""
    if _LEXICON.triggers.isdisjoint(words.low):
        return
    until = 0
    for at, word in enumerate(words.low):
        if word in _LEXICON.triggers and at >= until and not words.quoted[at]:
            found = _behind(words, at) or _before(words, at)
            if found is not None:
                cue, content = found
                until = max(cue.end, content.start)
                yield Statement(
                    form="hedge", base="leave open", cue=cue, begins=cue.start, content=[content], how=UNBACKED
                )


def _behind(words: Words, at: int) -> tuple[Phrase, Phrase] | None:
    """Return "declined to say" and what stands behind "whether", "that", "reports that"."""
    start = _left_open(words, at)
    opens = _opening(words, at + 1, whether=words.low[at] not in _LEXICON.backing) if start is not None else None
    if start is None or opens is None:
        return None
    end = _clause_end(words, opens)
    last = max(each for each in range(at, opens) if each == at or words.low[each] in _LEXICON.backing)
    return (Phrase(start, last + 1), Phrase(opens, end)) if opens < end else None


def _left_open(words: Words, at: int) -> int | None:
    """Return where the words that leave it open begin: at "not" before "confirm", at "unclear"."""
    word = words.low[at]
    if word in _LEXICON.open:
        return at
    for left in range(at - 1, max(-1, at - _BEFORE), -1):
        if words.low[left] in _LEXICON.negated:
            together = words.low[left] in ("not", "n't") and words.low[left - 1] in _HELPING
            return left - 1 if left and together else left
        if words.low[left] in _PARTING or words.low[left] in grammar.SIDES or words.capital(left):
            return None
    return None


def _opening(words: Words, at: int, *, whether: bool) -> int | None:
    """Return where the clause begins: behind "whether" and "reports that"; behind "that" only of what is confirmed."""
    for place in range(at, min(words.size - 1, at + _BEHIND)):
        word = words.low[place]
        if word in ("whether", "if") or (word == "how" and words.low[place + 1] in ("many", "much")):
            return place + 1
        if word in ("that", "of") and words.low[place - 1] in _CLAIMS:
            return None if _is_owned(words, place - 1) else place + 1
        if word == "that":
            return None if whether else place + 1
        if word in _ENDS or word in ("but", "and", ",", "“"):
            return None
    return None


def _is_owned(words: Words, noun: int) -> bool:
    """Whether the claim is somebody's: the union's in "the union's claim that"."""
    return any(words.low[at].endswith(("'s", "’s", "'", "’")) for at in range(max(0, noun - 3), noun))


def _before(words: Words, at: int) -> tuple[Phrase, Phrase] | None:
    """Return "could not be verified" and the report before it: "The report that 14 had died could not be verified"."""
    if words.low[at] not in _LEXICON.checked:
        return None
    start = _left_open(words, at)
    if start is None or not any(words.low[each] in grammar.BE for each in range(start, at)):
        return None
    for noun in range(max(0, start - _GIVEN * 2), start - 2):
        if words.low[noun] in _CLAIMS and words.low[noun + 1] in ("that", "of") and not _is_owned(words, noun):
            return Phrase(start, at + 1), Phrase(noun + 2, start)
    return None


def _clause_end(words: Words, start: int) -> int:
    end = content_end(words)
    for at in range(start + 1, end - 1):
        if words.low[at] in _ENDS or (words.low[at] == "," and words.low[at + 1] in _TURNS) or words.low[at] == "but":
            return at
    return end
