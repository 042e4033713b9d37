"""What somebody is accused of, credited to the accuser: "the mayor accused the union of hiding 40 letters"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.in_front import state_in_front
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.plausible import SPEAKING
from store.extraction.attribution.speaker import Speaker
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement, credit
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.words import Words

_REACH = 14


def read_accusation(words: Words, at: int) -> Statement | None:
    """Return what the one before the verb at `at` accuses somebody of; `None` where it is a participle."""
    if words.low[at + 1 : at + 2] == ["by"]:
        return _accused_by(words, at)
    of = _deed(words, at + 1)
    if of is None:
        return None
    return state_in_front(words, at, "accuse", Phrase(of + 1, content_end(words)), SPEAKING, "whoever accuses")


def _accused_by(words: Words, at: int) -> Statement | None:
    """Read "the men are accused by prosecutors of stealing 40 cars"."""
    ofs = range(at + 2, min(words.size - 1, at + _REACH))
    of = next((each for each in ofs if words.low[each] == "of" and _does(words, each + 1)), None)
    who = Phrase(at + 2, of) if of else None
    if who is None or who.start >= who.end or name_speaker(words, who).kind not in SPEAKING:
        return None
    content = Phrase(who.end + 1, content_end(words))
    return credit("accuse", Phrase(at, at + 1), who, content, begins=at, how="whoever accuses")


def accused_person(words: Words, statements: list[Statement]) -> Speaker | None:
    """Return whom a body or several accuse, for "she denied it"; one who is accused by "he" may be "he"."""
    for statement in statements:
        of = statement.content[0].start - 1 if statement.base == "accuse" and statement.content else None
        if of is None or statement.subject is None:
            continue
        accuser = name_speaker(words, statement.subject)
        accused = name_speaker(words, Phrase(statement.cue.end, of))
        if (
            accused.kind in ("person", "role")
            and not accused.plural
            and (accuser.plural or accuser.kind in ("body", "name"))
        ):
            return accused
    return None


def _deed(words: Words, start: int) -> int | None:
    """Return where "of" stands after whom it accuses; "of" or "by" at once makes the verb a participle."""
    if words.low[start : start + 1] and words.low[start] in grammar.PREPOSITIONS:
        return None
    for at in range(start + 1, min(words.size, start + _REACH)):
        if words.low[at] == "of" and (at + 1 < words.size) and _does(words, at + 1):
            return at
        if words.low[at] in grammar.SIDES or words.low[at] in grammar.AUXILIARIES:
            return None
    return None


def _does(words: Words, at: int) -> bool:
    """Whether a deed follows rather than the rest of a name: "of hiding"."""
    at += words.low[at] == "“"
    return at < words.size and words.low[at].endswith("ing")
