"""Sentences that end on who said it, with where it was said and what went on: "..., police said as they left"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.appositions import Subject
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.owned_writings import writing_of
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.settings import Opening
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.tails import content_end, tail_of
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_NAMING = listed("announce propose pledge promise order approve")
_SHORTEST_CLAUSE = 4
_LONGEST_HEARER = 7
_OFFICE_REACH = 6
_MEANWHILE = listed("as while when after before")
_CALLED = listed("called held organised organized convened broadcast aired attended hosted")
_CLAIMS = read_reporting().nouns.claims
_HEARERS = read_reporting().nouns.hearers
_CLAUSE_MARKS = listed("“ ; : , that who which it he she they") | grammar.NUMBERS
_JOINTS = grammar.BREAKS | grammar.CONJUNCTIONS
_SETTING = grammar.PREPOSITIONS | {"as", "when", "if", "while"}
_OF_CLAUSES = grammar.AUXILIARIES | grammar.RELATIVES | _CLAUSE_MARKS
_LEADS = grammar.CONJUNCTIONS | grammar.RELATIVES


def closes_sentence(words: Words, subject: Subject, opening: Opening) -> bool:
    """Whether what is said stands before the verb of `subject`, behind which `opening` is."""
    return (
        opening.closed
        or _follows_quotation(words, subject, opening)
        or _ends_on_setting(words, subject, opening)
        or _ends_on_doing(words, subject, opening)
        or _ends_on_hearer(words, subject, opening)
        or _breaks_in(words, subject, opening)
    )


def _breaks_in(words: Words, subject: Subject, opening: Opening) -> bool:
    """Whether quoted words go on behind: "40 men were held, the guild said, “to stop the strike”"."""
    begins, at = subject.begins, opening.start
    if begins < _SHORTEST_CLAUSE or words.low[begins - 1] != "," or words.low[at - 1 : at + 1] != [",", "“"]:
        return False
    if at + 1 >= words.size or words.capital(at + 1) or words.low[0] in _JOINTS:
        return False
    told = any(word in grammar.AUXILIARIES for word in words.low[:begins])
    return told and words.low[0] not in _SETTING


def _follows_quotation(words: Words, subject: Subject, opening: Opening) -> bool:
    """Whether the words before are what was said: “...,” X told journalists after a visit."""
    quoted = subject.phrase is not None and subject.begins > 0 and words.low[subject.begins - 1] == "”"
    return quoted and not opening.that and words.low[opening.start] != "“"


def _ends_on_setting(words: Words, subject: Subject, opening: Opening) -> bool:
    """Whether the sentence only tells where it was said: "40 had died, the board said in a note on its website"."""
    begins = subject.begins
    if opening.that or opening.colon or begins < _SHORTEST_CLAUSE or words.low[begins - 1] != ",":
        return False
    if words.low[opening.start] not in grammar.PREPOSITIONS or _opens_with_clause(words):
        return False
    end = content_end(words)
    rest = words.low[opening.start + 1 : end]
    if any(words.is_number(at) for at in range(opening.start, end)):
        return False
    told = any(word in grammar.AUXILIARIES or word.endswith("ed") for word in words.low[:begins])
    return (
        (told or words.low[0] not in grammar.PREPOSITIONS)
        and grammar.AUXILIARIES.isdisjoint(rest)
        and not _CLAUSE_MARKS.intersection(rest)
    )


def _ends_on_doing(words: Words, subject: Subject, opening: Opening) -> bool:
    """Whether the sentence only tells what went on as it was said: "40 had died, police said as they left"."""
    begins = subject.begins
    if opening.that or opening.colon or begins < _SHORTEST_CLAUSE or words.low[begins - 1] != ",":
        return False
    if words.low[opening.start] not in _MEANWHILE or words.low[opening.start + 2 : opening.start + 3] == ["as"]:
        return False
    told = any(word in grammar.AUXILIARIES or word.endswith("ed") for word in words.low[:begins])
    opens_late = _opens_with_clause(words) or (words.low[0] in grammar.PREPOSITIONS and not told)
    return not opens_late and "," not in words.low[opening.start : content_end(words)]


def _ends_on_hearer(words: Words, subject: Subject, opening: Opening) -> bool:
    """Whether the sentence only tells to whom it was said: "40 had died, the mayor told a morning show"."""
    begins, end = subject.begins, content_end(words)
    if opening.that or opening.colon or begins < _SHORTEST_CLAUSE or words.low[begins - 1] not in (",", "”"):
        return False
    opens_late = _opens_with_clause(words)
    if words.low[opening.start] in _CALLED and words.low[opening.start - 1] in _HEARERS:
        return not opens_late
    if words.low[opening.start - 1] != "told" or words.low[opening.start] not in grammar.DETERMINERS:
        return False
    rest = range(opening.start, _before_relative(words, opening.start, end))
    clause = any(words.low[at] in _OF_CLAUSES or words.is_number(at) for at in rest)
    return len(rest) <= _LONGEST_HEARER and not clause and not opens_late


def _opens_with_clause(words: Words) -> bool:
    """Whether the sentence opens with another clause: "As they left, ...", not "As many as 40 ..."."""
    return words.low[0] in grammar.BREAKS and words.low[1] not in ("many", "much", "few")


def _before_relative(words: Words, start: int, end: int) -> int:
    """Return where "a member of the board" ends before "who met him in Dorna"; `end` where "that" follows too."""
    who = next((at for at in range(start, end) if words.low[at] == "who"), None)
    return end if who is None or "that" in words.low[who:end] or "," in words.low[who:end] else who


def _begin_of_title(words: Words, begins: int) -> int:
    """Return where "search and rescue officer Ana Lima" begins, given "rescue officer Ana Lima"."""
    if begins < _SHORTEST_CLAUSE or words.low[begins - 1] != "and" or words.low[begins - 3] not in (",", "”", "–"):
        return begins
    noun = words.is_word(begins - 2) and not words.capital(begins - 2) and words.low[begins - 2] not in known().forms
    return begins - 2 if noun else begins


def _is_relative(words: Words, subject: Subject, base: str) -> bool:
    """Whether the clause tells which thing is meant: "under the plans the firm announced last year"."""
    begins = subject.begins
    if begins >= _SHORTEST_CLAUSE and words.low[begins - 1] in _CLAIMS and words.low[begins - 2] in grammar.DETERMINERS:
        return True
    if base not in _NAMING or begins < _SHORTEST_CLAUSE or subject.phrase is None:
        return False
    return words.is_word(begins - 1) and words.low[subject.phrase.start] in ("the", "it", "they", "he", "she")


def reads_out(words: Words, who: Phrase, begins: int) -> bool:
    """Whether "read" reports: "“...,” a spokesman read", "the statement read"; nobody reads books aloud here."""
    kind = name_speaker(words, who).kind
    quoted = "”" in words.low[max(0, begins - _OFFICE_REACH) : begins] and kind not in ("other", "pronoun")
    return quoted or kind == "document" or writing_of(words, who) is not None


def _opening_as(words: Words, subject: Subject, opening: Opening) -> Phrase | None:
    """Return what is said behind "As the mayor said,"."""
    start = opening.start + 1
    opens = subject.begins == 1 and words.low[0] == "as" and words.low[opening.start : start] == [","]
    return Phrase(start, content_end(words)) if opens and start < content_end(words) else None


def _behind(at: int, subject: Subject, base: str, content: Phrase) -> Statement:
    return Statement(
        form="front",
        base=base,
        cue=Phrase(at, at + 1),
        subject=subject.phrase,
        apposition=subject.apposition,
        begins=0,
        content=[content],
        how="whoever stands before the reporting word",
    )


def read_after(words: Words, at: int, subject: Subject, opening: Opening, base: str) -> Statement | None:
    """Read "..., X said"; `None` where nothing is said before."""
    if base not in known().quoting or subject.phrase is None or _is_relative(words, subject, base):
        return None
    if base == "read" and not reads_out(words, subject.phrase, subject.begins):
        return None
    end = _begin_of_title(words, subject.begins)
    while end > 0 and words.low[end - 1] in (",", "as", "–", "("):
        end -= 1
    if opens_as := _opening_as(words, subject, opening):
        return _behind(at, subject, base, opens_as)
    tail = tail_of(words, opening.start - (words.low[opening.start : opening.start + 1] == ["“"]))
    if end == 1 and tail and words.low[0] in grammar.ADVERBS:
        end = 0
    elif end == 1 and tail and words.capital(0) and words.low[tail.start] in grammar.AUXILIARIES:
        return _behind(at, subject, base, tail)
    elif end < 2 or words.low[end - 1] in _LEADS:  # noqa: PLR2004 - one word is no content
        return None
    return Statement(
        form="after",
        base=base,
        cue=Phrase(at, at + 1),
        subject=subject.phrase,
        apposition=subject.apposition,
        begins=subject.begins,
        present=words.low[at].endswith("s"),
        content=[part for part in (Phrase(0, end), tail) if part and part.end],
        how="whoever the sentence ends on",
    )
