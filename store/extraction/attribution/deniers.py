"""Who denies: whoever stands before the verb, who issued the statement, whose clause follows "Denying it, "."""

from store.extraction.attribution import grammar
from store.extraction.attribution.appositions import Subject
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.opening_subject import first_subject
from store.extraction.attribution.subjects import subject_before
from store.extraction.attribution.words import Words

_WRITTEN = listed("statement note post tweet letter message communique communiqué video memo article release")
_NOT_BEFORE = grammar.DETERMINERS | grammar.PREPOSITIONS


def denier_of(words: Words, at: int) -> Subject | None:
    """Return who denies with the verb at `at`, or `None` where nobody does."""
    before = words.low[at - 1] if at else ""
    doing = words.low[at].endswith("ing")
    if doing and at == 0 and "," in words.low and not words.is_number(1):
        return _whose_clause_follows(words)
    if words.capital(at) or before in _NOT_BEFORE:
        return None
    if doing and before in _WRITTEN:
        return _writer(words, at)
    return subject_before(words, at) if not doing or before == "," else None


def _whose_clause_follows(words: Words) -> Subject | None:
    """Return the army of "Denying the claim, the army said nine had died"."""
    comma = words.low.index(",")
    verb = next((each for each in range(comma + 2, words.size) if words.low[each] in known().forms), None)
    subject = subject_before(words, verb) if verb else None
    return subject if subject and subject.phrase and subject.begins == comma + 1 else None


def _writer(words: Words, at: int) -> Subject | None:
    """Return the mayor of "the mayor issued a statement denying that"; `None` where nobody opens the sentence."""
    opening = first_subject(words, at)
    return Subject(opening, opening.start) if opening and opening.end < at - 1 else None
