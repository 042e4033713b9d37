"""Finding who stands before a reporting verb."""

from typing import NamedTuple

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.opening_subject import first_subject
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.words import Words

_ELIDING = listed("and but or , –")
_FURTHEST = 30
_ARTICLES = listed("a an the his her its their")
_TIED = listed("of with about on")
_WHEREABOUTS = listed("outside inside nearby there abroad elsewhere aboard")
_SHORTEST_NAME, _LONGEST_NAME = 2, 6


class Subject(NamedTuple):
    """Who stands before a verb; `phrase` is `None` where it is left out. `begins` is where its clause begins."""

    phrase: Phrase | None
    begins: int
    apposition: Phrase | None = None
    relative: bool = False


def subject_before(words: Words, cue: int) -> Subject | None:  # noqa: C901, PLR0911 - one construction after another
    """Return the subject of the verb at `cue`, or `None` where the verb reports nothing that was said.

    A verb that is negated, passive, an infinitive or in the future reports nothing.
    """
    at = _before_auxiliaries(words, cue)
    if at is None:
        return None
    if at < 0:
        return Subject(None, 0)
    word = words.low[at]
    if word == ",":
        return _before_apposition(words, at) or Subject(None, at + 1)
    if word in ("and", "but", "or", "–", ";", "”", ":", "“"):
        return Subject(None, at + 1 if word in (";", ":", "“") else at)
    if word in ("who", "which", "that") and at > 0:
        return _antecedent(words, at)
    if word in grammar.PERSONAL:
        return Subject(Phrase(at, at + 1), at)
    phrase = phrase_before(words, at + 1)
    if phrase is None:
        return None
    if antecedent := _relative_inside(words, phrase, cue):
        return antecedent
    if _names_apposition(words, phrase) and (named := _named_by_apposition(words, phrase)):
        return named
    if words.low[phrase.start - 1] in _TIED and name_speaker(words, phrase).kind == "other":
        opening = first_subject(words, phrase.start)
        return Subject(opening, opening.start) if opening and words.low[opening.end - 1] in known().people else None
    return Subject(phrase, phrase.start)


def _before_auxiliaries(words: Words, cue: int) -> int | None:
    """Return the index before "has also", "on Monday"; `None` where they say that nothing was reported."""
    at = cue - 1
    while at >= 0:
        word = words.low[at]
        if word == "to" and words.low[at - 1 : at] == ["on"] and at > 1 and words.low[at - 2] in ("went", "goes"):
            at -= 3
        elif word in grammar.MODALS or word in grammar.NEGATIONS:
            return None
        elif word in grammar.BE:
            if not words.low[cue].endswith("ing"):
                return None
            at -= 1
        elif (
            word in grammar.HAVE
            or word in ("did", "do", "does")
            or word in grammar.ADVERBS
            or (word.endswith("ly") and word not in ("family", "italy", "assembly", "july", "early", "daily", "weekly"))
        ):
            at -= 1
        elif word in grammar.TIMES or (word in grammar.MONTHS and word != "may"):
            at = _before_time(words, at)
        elif _tells_day_or_whereabouts(words, at):
            at -= 1
        else:
            break
    return at


def _tells_day_or_whereabouts(words: Words, at: int) -> bool:
    """Whether the word is the day after a month or the "outside" of "relatives outside said"."""
    if at == 0:
        return False
    whereabouts = words.low[at] in _WHEREABOUTS and words.low[at - 1] in known().roles
    return whereabouts or (words.is_number(at) and words.low[at - 1] in grammar.MONTHS)


def _before_time(words: Words, at: int) -> int:
    at -= 1
    while at >= 0 and (words.low[at] in grammar.TIMES or words.low[at] in grammar.BEFORE_TIMES):
        if words.low[at] == "the" and words.low[at + 1] not in grammar.TIMES:
            break
        at -= 1
    return at


def _antecedent(words: Words, relative: int) -> Subject | None:
    end = relative - 1 if words.low[relative - 1] == "," else relative
    phrase = phrase_before(words, end)
    return Subject(phrase, phrase.start, relative=True) if phrase else None


def _relative_inside(words: Words, phrase: Phrase, cue: int) -> Subject | None:
    """Researchers for "Researchers who have analyzed video from the site estimate"."""
    at = phrase.start - 1
    first = max(1, cue - _FURTHEST)
    while at >= first:
        word = words.low[at]
        if word in grammar.STOPS or word in ("and", "but", "while", "when", "after", "as", "because", ","):
            return None
        if word == "who" or (
            word in ("which", "that")
            and words.low[at + 1] in grammar.AUXILIARIES
            and words.low[at - 1] in known().roles
        ):
            return None if phrase.start == at + 1 else _antecedent(words, at)
        at -= 1
    return None


def _before_apposition(words: Words, comma: int) -> Subject | None:
    """Thad Allen for "Thad Allen, the official in charge, said"."""
    at, best = comma - 1, None
    first = max(0, comma - _FURTHEST)
    while at >= first and words.low[at] not in grammar.STOPS:
        if words.low[at] == "," and at + 1 < comma:
            phrase = phrase_before(words, at)
            if phrase and _describes(words, phrase, Phrase(at + 1, comma)):
                best = Subject(phrase, phrase.start, apposition=Phrase(at + 1, comma))
        at -= 1
    return best


def _describes(words: Words, phrase: Phrase, aside: Phrase) -> bool:
    """Whether the words between commas tell who `phrase` is; an unknown noun needs a name beside it."""
    if not _opens_apposition(words, aside.start) or not _may_have_apposition(words, phrase):
        return False
    last = phrase.end - 1
    known_speaker = words.capital(last) or words.low[last] in known().roles
    return known_speaker or _is_full_name(words, aside)


def _is_full_name(words: Words, aside: Phrase) -> bool:
    size = aside.end - aside.start
    return _SHORTEST_NAME <= size <= _LONGEST_NAME and all(
        words.capital(at) or words.low[at] in grammar.NAME_PARTICLES or words.low[at] in ("-", ".", "'", "’")
        for at in range(*aside)
    )


def _opens_apposition(words: Words, at: int) -> bool:
    """Whether the words from `at` describe a name rather than go on with the sentence."""
    word = words.low[at]
    if words.is_number(at):
        return True
    return (
        word
        in (
            "the",
            "a",
            "an",
            "who",
            "which",
            "whose",
            "one",
            "under",
            "speaking",
            "also",
            "head",
            "in",
            "at",
            "from",
            "thought",
            "believed",
            "based",
            "linked",
            "known",
            "of",
            "with",
        )
        or words.capital(at)
        or word in known().roles
        or (at + 1 < words.size and words.low[at + 1] in known().roles)
    )


def _may_have_apposition(words: Words, phrase: Phrase) -> bool:
    last = phrase.end - 1
    free = (
        phrase.start == 0
        or words.low[phrase.start - 1] in grammar.SIDES
        or words.low[phrase.start - 1] in grammar.BREAKS
        or words.low[phrase.start - 1] == "that"
    )
    named = words.capital(last) or words.low[last] in known().roles or words.low[phrase.start] in _ARTICLES
    return free and named and words.low[last] not in grammar.TIMES


def _names_apposition(words: Words, phrase: Phrase) -> bool:
    return phrase.start > 1 and words.low[phrase.start - 1] == "," and words.capital(phrase.end - 1)


def _named_by_apposition(words: Words, phrase: Phrase) -> Subject | None:
    """For "the top official overseeing it, Thad Allen, said" the name, described by what stands before."""
    before = phrase_before(words, phrase.start - 1)
    if (
        before is None
        or words.low[before.end - 1] not in known().roles
        or words.low[before.start : before.start + 1] != ["the"]
    ):
        return None
    return Subject(phrase, before.start, apposition=before)
