"""Whether somebody can be quoted with a verb, and whether what follows can be what was said."""

from store.extraction.attribution import grammar
from store.extraction.attribution.appositions import Subject
from store.extraction.attribution.deeds import keeps_rite, may_act, ordains
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.objects_done import acts_on
from store.extraction.attribution.opening_subject import first_subject
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.places_counted import RECORDING, is_place_counted, is_spell
from store.extraction.attribution.putting import counts, has_number, put_before, puts, traces
from store.extraction.attribution.settings import Opening
from store.extraction.attribution.speaker import Kind
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.verb_groups import is_going_on
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_LEXICON = read_reporting()
_VERBS, _TOLLS = _LEXICON.verbs, _LEXICON.nouns.tolls
SPEAKING: frozenset[Kind] = frozenset(("person", "name", "body", "role", "document", "pronoun"))
_SAYING = listed("say tell insist warn argue explain testify tweet")
_STATES = listed("missing dead killed wounded injured safe alive hurt drowned goodbye farewell sorry")
_TO = _VERBS.acts | listed("claim expect declare tell admit")
_NO_CLAUSE = listed("of into from for on as about upon")
_OF_DOCUMENTS = listed("find show indicate suggest")
_CLAUSE_TAKING = listed("find indicate suggest")
_PAST = listed("was were had is are has")
_NARRATING = listed("narrate describe")
_FINITE = _PAST | listed(
    "reached exceeded stood rose fell contained violated lacked failed ranged averaged totalled totaled amounted"
    " weighed met breached outnumbered"
)
_ON_WHAT = (["about"], ["of"], ["on"])
_NOBODY = listed("no none nobody neither")
_CONTRACTED = ("'s", "’s")
_STANDING_FOR = listed("it that there what who he she this here")
"""In "it's believed" nobody is named."""
_COUNT_REACH = 4
_CAUSE_REACH = 8
_SPEAKERS = SPEAKING - {"document"}


def can_speak(words: Words, subject: Subject, at: int, base: str, before: list[Statement]) -> bool:
    """Whether the subject of the verb at `at` can be quoted with it."""
    phrase = subject.phrase
    if phrase is None:
        goes_on = at == 1 and words.low[0] in ("and", "but", "then") and base in known().speech
        return bool(before) or goes_on or (_opens_with_speaker(words, at) and not _adds_more(words, at))
    if words.low[phrase.end - 1].endswith(_CONTRACTED) and words.low[phrase.end - 1][:-2] in _STANDING_FOR:
        return False
    nobody = _NOBODY.intersection(words.low[max(0, phrase.start - 1) : phrase.start + 1])
    if nobody or grammar.DETERMINERS.issuperset(words.low[slice(*phrase)]):
        return False
    kind = name_speaker(words, phrase).kind
    if _only_acts(words, phrase, at, base) or (kind == "pronoun" and before and base in _VERBS.counting):
        return False
    if kind == "pronoun":
        return words.low[phrase.start] in ("he", "she", "it", "they")
    quoted = subject.begins > 0 and words.low[subject.begins - 1] == "”" and base in known().speech
    return (
        kind != "other" or quoted or (base in _SAYING and words.low[phrase.end - 1] not in ("there", "people", "this"))
    )


def _adds_more(words: Words, at: int) -> bool:
    """Whether so many come on top where nobody spoke before: "rivals gained, adding 40 riders"."""
    if words.low[at] != "adding":
        return False
    counts = has_number(words, at + 1, at + 1 + _COUNT_REACH)
    return counts and words.low[at + 1] not in ("that", "“", ":")


def _only_acts(words: Words, subject: Phrase, at: int, base: str) -> bool:
    """Whether something is done rather than reported: "gave 40", "is still counting 40"."""
    counting = base in _VERBS.counting and words.low[at].endswith("ing") and is_going_on(words, at)
    return counting or (base == "give" and words.low[subject.end - 1] not in known().documents)


def _opens_with_speaker(words: Words, at: int) -> bool:
    opening = first_subject(words, at)
    return opening is not None and name_speaker(words, opening).kind in SPEAKING


def may_begin(words: Words, opening: Opening, base: str, subject: Subject, at: int) -> bool:  # noqa: PLR0911 - one construction after another
    """Whether the words from `opening` on can be what the verb at `at` reports."""
    first = words.low[opening.start]
    kind = name_speaker(words, subject.phrase).kind if subject.phrase else "name"
    if base == "read":
        return (opening.colon or opening.that) and (kind == "document" or _is_writing(words, subject))
    if opening.that or opening.colon or first == "“":
        return True
    if (
        base in _VERBS.uttering
        or (base in _NARRATING and first != "how")
        or acts_on(words, opening.start, base)
        or (base in RECORDING and is_place_counted(words, opening.start, subject, kind))
        or (first in _STATES and words.low[subject.begins - 1] not in grammar.RELATIVES)
        or first == ")"
        or (first == "as" and not _is_as_many(words, opening.start))
        or (base == "claim" and _claims_lives(words, at))
        or (base == "recall" and kind in ("body", "name", "pronoun") and not _says_clause(words, opening.start))
        or (base in RECORDING and is_spell(words, opening.start))
    ):
        return False
    if (base == "declare" and ordains(words, opening.start)) or (
        base == "observe" and keeps_rite(words, opening.start)
    ):
        return False
    if first in ("nothing", "little") and words.low[opening.start + 1 : opening.start + 2] in _ON_WHAT:
        return False
    if "worst" in words.low[opening.start : opening.start + 2]:
        return False
    if base in _OF_DOCUMENTS:
        return (
            kind == "document"
            or _is_writing(words, subject)
            or (base in _CLAUSE_TAKING and kind in SPEAKING and _finds_that(words, opening.start))
        )
    if base in ("put", "estimate") and put_before(words, opening.start, subject.begins):
        return True
    return _takes(words, opening.start, base, kind)


def _says_clause(words: Words, start: int) -> bool:
    """Whether a verb of its own follows: what a firm recalls without one are its goods."""
    return any(words.low[at] in _PAST for at in range(start, min(words.size, start + _CAUSE_REACH)))


def _finds_that(words: Words, start: int) -> bool:
    """Whether a clause follows rather than a thing: "found 88 people had died", but not "found 88 people"."""
    for at in range(start + 1, min(words.size, start + 2 * _CAUSE_REACH)):
        if words.low[at] in _FINITE:
            return True
        if words.low[at] in grammar.RELATIVES or words.low[at] in grammar.SIDES or words.low[at] in grammar.BREAKS:
            return False
    return False


def _is_writing(words: Words, subject: Subject) -> bool:
    """Whether the words name what is written by somebody: "the company's figures", "a poll by X"."""
    if subject.phrase is None:
        return False
    start, end = subject.phrase
    made = (
        at
        for at in range(start, end - 1)
        if words.low[at + 1] in ("by", "of", "from") or words.low[at + 1].endswith("ed")
    )
    return any(words.low[at] in known().documents for at in (*made, end - 1))


def _takes(words: Words, start: int, base: str, kind: Kind) -> bool:
    first = words.low[start]
    if base in _VERBS.mentioning:
        return first == "of" and has_number(words, start, start + _COUNT_REACH + 1)
    if base in _VERBS.acts:
        return kind != "document" and may_act(words, start, base) and not (base == "offer" and first == "to")
    if base in _VERBS.putting and base not in known().speech_and_thought:
        return puts(words, start, base)
    if base in _VERBS.counting:
        return counts(words, start) or (base == "attribute" and traces(words, start))
    if base in _VERBS.wary:
        counts_about = first in ("about", "over") and has_number(words, start + 1, start + 2)
        return kind in _SPEAKERS and (first not in grammar.PREPOSITIONS or counts_about)
    return _may_follow(first, base)


def _may_follow(first: str, base: str) -> bool:
    if first == "to":
        return base in _TO
    if first in ("of", "about") and base in ("warn", "complain", "boast"):
        return True
    return base == "say" or first not in _NO_CLAUSE or first in ("as", "about")


def _is_as_many(words: Words, at: int) -> bool:
    return words.low[at + 2 : at + 3] == ["as"]


def _claims_lives(words: Words, at: int) -> bool:
    return "lives" in words.low[at : at + 8] or "life" in words.low[at : at + 6]
