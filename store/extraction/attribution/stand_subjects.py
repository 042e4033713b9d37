"""Whole subjects: "critics of the plan, like the mayor," with all that stands before the verb."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_LONGEST = 28
_INSIDE = listed("and or & - . ' ’ 's ( ) / of")
_RELATIVE = listed("who which that whom")
_BOUNDARIES = (
    (grammar.STOPS - {"."})
    | (grammar.BREAKS - {"and", "or"})
    | {"that", "if", "until", "unless", "what", "where", "why", "how"}
)
_PEOPLE = ("ers", "ors", "ists", "ants", "ents", "ics", "ians", "men", "women", "people", "ees")
_NOBODY = listed("there this that these those it's what nothing everything something")
_CLAIMS = read_reporting().nouns.claims
_SOME = listed("some many others most few both each all")
_ASIDES = listed(
    "the a an who which whose another his her its their one including like also head at in from of with along now then"
    " speaking based"
)


def subject_of(words: Words, verb: int) -> Phrase | None:
    """Return the whole subject of the verb group that begins at `verb`; `None` where it is left out."""
    if verb <= 0:
        return None
    before = words.low[verb - 1]
    if before in grammar.PERSONAL:
        return Phrase(verb - 1, verb)
    if before in _RELATIVE:
        return _relative(words, verb - 1)
    if before in (",", "–"):
        return _around_aside(words, verb - 1)
    if before in grammar.SIDES - {")"} or before in ("and", "but", "or"):
        return None
    return _whole(words, verb)


def _relative(words: Words, at: int) -> Phrase:
    """Return "who", "many of whom"."""
    if words.low[at] == "whom" and at > 1 and words.low[at - 1] == "of":
        return Phrase(at - 2, at + 1)
    return Phrase(at, at + 1)


def _whole(words: Words, end: int) -> Phrase | None:
    """Return the words before `end` back to where their clause begins."""
    core = phrase_before(words, end)
    start = end
    first = max(0, end - _LONGEST)
    while start > first and _belongs(words, start - 1):
        start -= 1
    if start > 1 and words.low[start - 1] == "who" and words.low[start - 2] != "," and _has_verb(words, start, end):
        whole = _whole(words, start - 1)
        return Phrase(whole.start, end) if whole else core
    while start < end and not _may_open(words, start):
        start += 1
    if start >= end:
        return core
    if words.low[start] in grammar.PREPOSITIONS or (start > 0 and words.low[start - 1] in grammar.AUXILIARIES):
        return core
    return Phrase(start, end)


def without_claim(words: Words, subject: Phrase) -> Phrase:
    """Return the officials of ", a charge officials deny"."""
    start, end = subject
    claim = words.low[start] in ("a", "an") and start + 2 < end and words.low[start + 1] in _CLAIMS
    return Phrase(start + 2, end) if claim and words.low[start + 2] not in grammar.PREPOSITIONS else subject


def _has_verb(words: Words, start: int, end: int) -> bool:
    """Whether a relative clause has its verb, so that the next one is that of the main clause."""
    acting = words.low[start] in grammar.AUXILIARIES or words.low[start] in known().forms
    return start < end - 1 and (acting or words.low[start].endswith(("ed", "s")))


def _may_open(words: Words, at: int) -> bool:
    word = words.low[at]
    written = words.is_word(at) or words.is_number(at) or word in ("$", "£", "€", ".")
    return written and word not in ("and", "or", "'s") and word not in grammar.ADVERBS


def _belongs(words: Words, at: int) -> bool:
    word = words.low[at]
    if words.quoted[at] or word in _BOUNDARIES or word in grammar.PERSONAL:
        return False
    if word == ".":
        return at > 0 and not words.apart(at)
    if word in (",", "”") or word in grammar.RELATIVES:
        return False
    if word in grammar.AUXILIARIES:
        return words.capital(at) and at > 0 and word in ("may", "will")
    return not (
        word in known().ending
        and word not in known().roles
        and word.endswith(("said", "says", "told", "ed"))
        and words.low[at + 1] not in grammar.PREPOSITIONS
    )


def _around_aside(words: Words, comma: int) -> Phrase | None:
    """Return "X, the mayor," for "X, the mayor, said"; `None` where no aside ends at the comma."""
    best: Phrase | None = None
    at = comma - 1
    first, mark = max(0, comma - _LONGEST), words.low[comma]
    while at > first and words.low[at] not in (";", ":", "“", "”"):
        if words.low[at] == mark and not words.quoted[at] and _opens_aside(words, at + 1):
            phrase = _whole(words, at)
            if phrase and phrase.start < at and _stands_free(words, phrase.start) and can_take_a_stand(words, phrase):
                best = Phrase(phrase.start, comma + 1)
                if phrase.start == 0 or words.low[phrase.start - 1] != ",":
                    return best
        at -= 1
    return best


def _stands_free(words: Words, start: int) -> bool:
    return start == 0 or words.low[start - 1] in grammar.SIDES or words.low[start - 1] in grammar.BREAKS | {"that"}


def _opens_aside(words: Words, at: int) -> bool:
    word = words.low[at]
    return (
        word in _ASIDES
        or words.capital(at)
        or words.is_number(at)
        or word in known().roles
        or word.endswith(("ing", "ed"))
        or (at + 1 < words.size and words.low[at + 1] in known().roles)
    )


def can_take_a_stand(words: Words, source: Phrase) -> bool:
    """Whether people, a body, a writing or a name is the subject."""
    if source.end - source.start == 1 and words.low[source.start] in _NOBODY - {"that"}:
        return False
    if words.low[source.start] in _RELATIVE or words.low[source.end - 1] == "whom":
        return True
    if words.low[source.end - 1] in _SOME:
        return True
    kind = name_speaker(words, source).kind
    return kind != "other" or any(
        words.low[at].endswith(_PEOPLE) or words.low[at] in known().roles for at in range(*source)
    )
