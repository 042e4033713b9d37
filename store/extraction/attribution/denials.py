"""Reading who denies what in one sentence."""

from store.extraction.attribution import grammar
from store.extraction.attribution.appositions import Subject
from store.extraction.attribution.claimants import maker_after, with_claimant
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.opening_subject import first_subject
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.settings import content_opening
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.subjects import subject_before
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_LEXICON = read_reporting()
_DENIALS, _CLAIMS = _LEXICON.denials, _LEXICON.nouns.claims
_POINTING = listed("that this it these those them")
_TELLING = listed("that saying claiming alleging stating suggesting")
_CLAIM_REACH = 6
_PRESUMING = listed(
    "responsibility involvement wrongdoing role blame guilt charges part complicity liability link links knowledge"
)
_CLAUSE_REACH = 8
_SHORT = 4
_WRITTEN = listed("statement note post tweet letter message communique communiqué video memo article release")
_CLAUSE_OPENERS = listed("that having")


def read_denial(words: Words, at: int, base: str) -> Statement | None:
    """Return the denial by the verb at `at`: `content` is a clause denied outright, else it points at a claim."""
    doing = words.low[at].endswith("ing")
    written = doing and words.low[at - 1 : at] != [] and words.low[at - 1] in _WRITTEN
    if words.capital(at) or (doing and not written and words.low[at - 1 : at] != [","]):
        return None
    if at and (words.low[at - 1] in grammar.DETERMINERS or words.low[at - 1] in grammar.PREPOSITIONS):
        return None
    subject = _writer(words, at) if written else subject_before(words, at)
    if subject is None or (subject.phrase and name_speaker(words, subject.phrase).kind == "other"):
        return None
    if claim := _claim_denied_after_it(words, at, subject):
        return claim
    target = _denied_after(words, at, base)
    if target is None:
        return None
    denial = with_claimant(words, _denial(base, subject, *target))
    if denial.content:
        start, end = denial.content[0]
        ends = (each for each in range(start, end) if words.low[each] == "," and _parts(words, each, subject))
        denial.content[0] = Phrase(start, next(ends, end))
    return denial


def _parts(words: Words, comma: int, subject: Subject) -> bool:
    """Whether what is told behind a comma is not denied: ", which cost $40", ", 40 of whom were buried"."""
    behind = words.low[comma + 1 : comma + 2]
    of_whom = words.low[comma + 2 : comma + 4] in (["of", "whom"], ["of", "which"])
    return subject.relative or of_whom or (behind != [] and behind[0] in grammar.RELATIVES - {"that"})


def _writer(words: Words, at: int) -> Subject | None:
    """Return the mayor of "the mayor issued a statement denying that"; `None` where nobody opens the sentence."""
    opening = first_subject(words, at)
    return Subject(opening, opening.start) if opening and opening.end < at - 1 else None


def _denial(
    base: str, subject: Subject, cue: Phrase, content: Phrase | None = None, presumed: Phrase | None = None
) -> Statement:
    return Statement(
        form="denial",
        base=base,
        cue=cue,
        subject=subject.phrase,
        apposition=subject.apposition,
        begins=subject.begins,
        content=[content] if content else [],
        denied=presumed,
        how="whoever denies it",
    )


def _claim_denied_after_it(words: Words, at: int, subject: Subject) -> Statement | None:
    """Read "..., a claim Moscow denied" and "..., which Moscow denied"."""
    if subject.phrase is None or (at + 1 < words.size and words.low[at + 1] not in grammar.SIDES):
        return None
    first, last = subject.phrase
    if first > 1 and words.low[first - 2 : first] == [",", "which"]:
        return _denial("deny", Subject(subject.phrase, first - 1), Phrase(first - 1, at + 1))
    for noun in range(max(0, first - 2), last - 1):
        if words.low[noun] in _CLAIMS and (noun >= first or words.low[first - 1] in (*_CLAIMS, "which", "that")):
            who = Phrase(max(first, noun + 1), last)
            return _denial("deny", Subject(who, noun - 1), Phrase(noun, at + 1))
    return None


def _denied_after(  # noqa: PLR0911 - one way of denying after another
    words: Words, at: int, base: str
) -> tuple[Phrase, Phrase | None, Phrase | None] | None:
    """Return the words of denial, the clause they deny outright, and what they deny of something that is so.

    Where neither stands there, they point at a claim.
    """
    start = content_opening(words, at, base).start
    end = content_end(words)
    after = words.low[at + 1] if at + 1 < words.size else "."
    following = words.low[at + 2] if at + 2 < words.size else "."
    if after in _POINTING and _ends_after(words, at + 2):
        return Phrase(at, at + 2), None, None
    noun = _claim_noun(words, at + 1)
    if noun is not None:
        return _denied_claim(words, at, noun, end)
    if words.low[start - 1 : start] == ["that"] and start < end:
        return Phrase(at, start), Phrase(start, end), None
    if base not in known().denying_plainly or after in _DENIALS.refused or after in grammar.SIDES:
        return None
    if any(word in _PRESUMING for word in words.low[at + 1 : at + 4]):
        return Phrase(at, at + 1), None, Phrase(at + 1, _presumed_end(words, at + 2, end))
    if (
        after.endswith("ing")
        or after in ("any", "there")
        or (following not in _DENIALS.refused and _has_verb(words, at + 2, end))
    ):
        return Phrase(at, at + 1), Phrase(at + 1, end), None
    return None


def _ends_after(words: Words, at: int) -> bool:
    if at >= content_end(words):
        return True
    return any(words.low[at] in each for each in (grammar.SIDES, grammar.CONJUNCTIONS, grammar.PREPOSITIONS))


def _presumed_end(words: Words, start: int, end: int) -> int:
    """End "responsibility for the blast" before "that killed 9": nobody denies that nine were killed."""
    for at in range(start, end):
        if (
            words.low[at] in grammar.RELATIVES
            or words.low[at] in grammar.BREAKS
            or words.low[at] in grammar.SIDES
            or words.is_number(at)
        ):
            return at
    return end


def _has_verb(words: Words, start: int, end: int) -> bool:
    reach = words.low[start : min(end, start + _CLAUSE_REACH)]
    return any(word in grammar.AUXILIARIES or (word.endswith("ed") and len(word) > _SHORT) for word in reach)


def _claim_noun(words: Words, start: int) -> int | None:
    """Return where the word for a claim stands in "the Islamic State 's claims", or `None`."""
    for at in range(start, min(words.size, start + _CLAIM_REACH)):
        if words.low[at] in _CLAIMS:
            return at
        if words.low[at] in grammar.PERSONAL:
            return None
        if (
            words.low[at] in grammar.SIDES
            or words.low[at] in grammar.PREPOSITIONS
            or words.low[at] in grammar.AUXILIARIES
        ):
            return None
        if words.low[at] in ("that", "this") and at > start:
            return None
    return None


def _behind_aside(words: Words, at: int) -> int:
    """Skip ", made a day earlier," where "that" follows."""
    if words.low[at : at + 1] != [","]:
        return at
    ends = (each for each in range(at + 1, at + _CLAUSE_REACH) if words.low[each : each + 2] == [",", "that"])
    return next(ends, at - 1) + 1


def _denied_claim(words: Words, at: int, noun: int, end: int) -> tuple[Phrase, Phrase | None, Phrase | None]:
    """Return the denial of a claim, with its words where they follow ("rejected claims that 40 had died")."""
    after = noun + 1
    if words.low[after : after + 1] in (["by"], ["from"], ["in"], ["on"]):
        phrase = maker_after(words, after + 1)
        after = _behind_aside(words, phrase.end) if phrase else after
    if words.low[after : after + 1] and words.low[after] in _TELLING and after + 1 < end:
        return Phrase(at, noun + 1), Phrase(after + 1, end), None
    if words.low[after : after + 1] == ["of"] and after + 1 < end:
        return Phrase(at, noun + 1), Phrase(after + 1, end), None
    return Phrase(at, noun + 1), None, None
