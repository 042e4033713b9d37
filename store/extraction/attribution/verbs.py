"""Reading one reporting verb: in front of what it reports, or after it."""

from store.extraction.attribution import grammar
from store.extraction.attribution.alike import is_noun
from store.extraction.attribution.appositions import Subject
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.inverted import read_inverted, read_passive
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.plausible import act_end, can_speak, may_begin, responsibility_end
from store.extraction.attribution.settings import Opening, content_opening
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.subjects import subject_before
from store.extraction.attribution.tails import content_end, tail_of
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_LEXICON = read_reporting()
_VERBS = _LEXICON.verbs
_SHORTEST_CLAUSE = 4
_CLAUSE_MARKS = listed("“ ; : , that who which it he she they") | grammar.NUMBERS
_PARTICIPLES = listed(
    "saying claiming alleging insisting arguing stating warning adding announcing confirming estimating noting"
)


def read_verb(words: Words, at: int, base: str, before: list[Statement]) -> Statement | None:
    """Return what the verb at `at` reports, or `None` where it reports nothing; `before` are earlier statements."""
    if words.capital(at) or is_noun(words, at, base):
        return None
    if other_order := read_inverted(words, at, base) or read_passive(words, at, base):
        return other_order
    subject = _subject(words, at)
    if subject is None or not can_speak(words, subject, at, base, before):
        return None
    opening = content_opening(words, at, base)
    if opening.closed or _follows_quotation(words, subject, opening) or _ends_on_setting(words, subject, opening):
        return _read_after(words, at, subject, opening, base)
    if not may_begin(words, opening, base, subject, at):
        return None
    content = Phrase(opening.start, content_end(words))
    if words.low[opening.start] == "responsibility":
        content = responsibility_end(words, content)
    return Statement(
        form="front",
        base=base,
        cue=Phrase(at, at + 1),
        subject=subject.phrase,
        apposition=subject.apposition,
        begins=subject.begins,
        content=[act_end(words, content) if base in _VERBS.acts else content],
        how="whoever stands before the reporting word" if subject.phrase else "the speaker goes on",
    )


def _subject(words: Words, at: int) -> Subject | None:
    """Return the subject; one that is left out for "..., adding that" and "a statement saying"."""
    if not words.low[at].endswith("ing") or words.low[at - 1 : at] in (["is"], ["are"], ["was"], ["were"]):
        return subject_before(words, at)
    before = words.low[at - 1] if at else ""
    if words.low[at] == "adding" and before == "by":
        return None
    if words.low[at] in _PARTICIPLES:
        said = before in _LEXICON.nouns.claims or before in _LEXICON.phrases.settings
        return Subject(None, at) if said or before in (",", "and", "by", "–", "own") else None
    return Subject(None, at) if before == "," and words.low[at + 1 : at + 2] == ["that"] else None


def _follows_quotation(words: Words, subject: Subject, opening: Opening) -> bool:
    """Whether the words before are what was said: “...,” X told journalists after a visit."""
    quoted = subject.phrase is not None and subject.begins > 0 and words.low[subject.begins - 1] == "”"
    return quoted and not opening.that and words.low[opening.start] != "“"


def _ends_on_setting(words: Words, subject: Subject, opening: Opening) -> bool:
    """Whether the sentence only tells where it was said: "40 had died, the board said in a note on its website"."""
    begins = subject.begins
    if opening.that or opening.colon or begins < _SHORTEST_CLAUSE or words.low[begins - 1] != ",":
        return False
    if words.low[opening.start] not in grammar.PREPOSITIONS or words.low[0] in grammar.BREAKS:
        return False
    end = content_end(words)
    rest = words.low[opening.start : end]
    if any(words.is_number(at) for at in range(opening.start, end)):
        return False
    told = any(word in grammar.AUXILIARIES or word.endswith("ed") for word in words.low[:begins])
    return (
        (told or words.low[0] not in grammar.PREPOSITIONS)
        and grammar.AUXILIARIES.isdisjoint(rest)
        and not _CLAUSE_MARKS.intersection(rest)
    )


def _read_after(words: Words, at: int, subject: Subject, opening: Opening, base: str) -> Statement | None:
    """Read "..., X said"."""
    if base not in known().quoting or subject.phrase is None:
        return None
    end = subject.begins
    while end > 0 and words.low[end - 1] in (",", "as", "–", "("):
        end -= 1
    if end < 2 or words.low[end - 1] in grammar.CONJUNCTIONS:  # noqa: PLR2004 - one word is no content
        return None
    tail = tail_of(words, opening.start)
    return Statement(
        form="after",
        base=base,
        cue=Phrase(at, at + 1),
        subject=subject.phrase,
        apposition=subject.apposition,
        begins=subject.begins,
        content=[Phrase(0, end), tail] if tail else [Phrase(0, end)],
        how="whoever the sentence ends on",
    )
