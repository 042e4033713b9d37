"""Finding who stands before a reporting verb."""

from store.extraction.attribution import grammar
from store.extraction.attribution.appositions import Subject, before_apposition, named_by_apposition, names_apposition
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.name_words import is_domain, is_named_time
from store.extraction.attribution.opening_subject import first_subject
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.surveys import SEEN, seen_before, survey_before
from store.extraction.attribution.words import Words

_ELIDING = listed("and but or , –")
_FURTHEST = 30
_EARLY = 6
_DO = listed("did do does")
_NO_ADVERBS = listed(
    "family italy assembly july early daily weekly tally rally ally supply anomaly monopoly bully reply"
)
_TIED = listed("of with about on")
_BEHIND_WRITINGS = listed("of on in at for by from")
_MADE = listed("drawn written given made put sent kept seen held")
_OFFICE_REACH = 8
_HONOURS = listed("rtd retd ret jr sr phd md mp msp qc kc obe mbe cbe esq mla mep sj")
_WHEREABOUTS = listed("outside inside nearby there abroad elsewhere aboard")


def subject_before(words: Words, cue: int) -> Subject | None:  # noqa: C901, PLR0911, PLR0912 - one construction after another
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
        return _before_aside(words, at) or Subject(None, at + 1)
    if word in ("and", "but", "or", "–", ";", "”", ":", "“"):
        return Subject(None, at + 1 if word in (";", ":", "“") else at)
    if word in ("who", "which", "that") and at > 0:
        return _antecedent(words, at)
    if word in grammar.PERSONAL:
        return Subject(Phrase(at, at + 1), at)
    phrase = phrase_before(words, at + 1)
    if survey := survey_before(words, at + 1):
        return Subject(survey, survey.start)
    if phrase is None:
        return _relative_inside(words, Phrase(at + 1, at + 1), cue) if word not in grammar.SIDES else None
    if seen := seen_before(words, phrase):
        return Subject(seen, seen.start)
    if antecedent := _relative_inside(words, phrase, cue):
        return antecedent
    if writing := _opening_writing(words, phrase):
        return Subject(writing, writing.start)
    if words.low[phrase.start - 1] == "by" and words.low[phrase.start - 2] in SEEN:
        return None
    if names_apposition(words, phrase) and (named := named_by_apposition(words, phrase)):
        return named
    if words.low[phrase.start - 1] in _TIED and name_speaker(words, phrase).kind == "other":
        return _before_of(words, phrase)
    return Subject(phrase, phrase.start)


def _before_of(words: Words, phrase: Phrase) -> Subject | None:
    """Return the head of "a leader of the strike", "the chamber of commerce"; `phrase` is what stands behind."""
    opening = first_subject(words, phrase.start)
    if opening is None:
        return None
    head = words.low[opening.end - 1]
    body = words.low[opening.end] == "of" and opening.end + 1 >= phrase.start and head in known().bodies
    return Subject(opening, opening.start) if body or head in known().people else None


def _opening_writing(words: Words, phrase: Phrase) -> Phrase | None:
    """Return the list of "a list drawn up by residents and posted online showed", all of "figures from X of Y"."""
    opening = first_subject(words, phrase.end) if words.low[phrase.start - 1] in _BEHIND_WRITINGS else None
    if opening is None or words.low[opening.end - 1] not in known().documents or opening.end >= phrase.start:
        return None
    between = words.low[opening.end : phrase.start]
    if any(
        not each.isdisjoint(between) for each in (grammar.AUXILIARIES, grammar.SIDES - {"(", ")"}, grammar.RELATIVES)
    ):
        return None
    if between[0] in ("from", "by"):
        return Phrase(opening.start, phrase.end)
    made = (between[0].endswith("ed") or between[0] in _MADE) and "by" in between
    return opening if made or between[0] in _TIED | {"into"} else None


def _before_aside(words: Words, comma: int) -> Subject | None:
    """Return who stands before words between commas; the letters for "letters seen by X, one of 2021 among them,"."""
    subject = before_apposition(words, comma)
    if subject is None and (named := _before_honours(words, comma)):
        return named
    if subject is None:
        opening = next((at for at in range(comma - 1, max(0, comma - _FURTHEST), -1) if words.low[at] == ","), None)
        phrase = phrase_before(words, opening) if opening else None
        seen = seen_before(words, phrase) if phrase else None
        return Subject(seen, seen.start) if seen else None
    seen = seen_before(words, subject.phrase) if subject.phrase else None
    return Subject(seen, seen.start) if seen else subject


def _before_honours(words: Words, comma: int) -> Subject | None:
    """Return Ana Lima for "the board's head, Ana Lima, rtd, said", "the secretary, water supply, Ana Lima, said"."""
    honours = comma > 2 and words.low[comma - 2] == "," and words.low[comma - 1] in _HONOURS  # noqa: PLR2004
    phrase = phrase_before(words, comma - 2 if honours else comma)
    if phrase is None or not words.capital(phrase.end - 1) or phrase.start < 1:
        return None
    office = words.low[max(0, phrase.start - _OFFICE_REACH) : phrase.start]
    named = words.low[phrase.start - 1] == "," and name_speaker(words, phrase).kind == "person"
    return Subject(phrase, phrase.start) if honours or (named and not known().people.isdisjoint(office)) else None


def _before_auxiliaries(words: Words, cue: int) -> int | None:
    """Return the index before "has also", "on Monday"; `None` where they say that nothing was reported."""
    at = cue - 1
    while at >= 0:
        word = words.low[at]
        if word == "to" and words.low[at - 1 : at] == ["on"] and at > 1 and words.low[at - 2] in ("went", "goes"):
            at -= 3
        elif _names_may(words, at) or (words.low[at] in grammar.TIMES and is_named_time(words, at)):
            break
        elif _says_no_more(words, at, cue) or _helps(words, at) or _tells_day_or_whereabouts(words, at):
            at -= 1
        elif word in grammar.MODALS or word in grammar.NEGATIONS:
            return None
        elif word in grammar.BE:
            if not words.low[cue].endswith("ing"):
                return None
            at -= 1
        elif word in grammar.TIMES or (word in grammar.MONTHS and word != "may"):
            at = _before_time(words, at)
        else:
            break
    return at


def _helps(words: Words, at: int) -> bool:
    """Whether the word is an auxiliary or an adverb that belongs to the verb: "has", "also", "at first"."""
    word = words.low[at]
    adverb = word in grammar.ADVERBS or (word.endswith("ly") and word not in _NO_ADVERBS and not words.capital(at))
    both = word in ("both", "all") and words.low[at - 1 : at] != [] and words.low[at - 1] in grammar.HAVE
    return adverb or both or word in grammar.HAVE or word in _DO or words.low[at : at + 2] == ["at", "first"]


def _says_no_more(words: Words, at: int, cue: int) -> bool:
    """Whether somebody said it and no more: "police would confirm only three", "could only say"."""
    return words.low[at] in ("would", "could") and "only" in words.low[cue - 1 : cue + 2]


def _names_may(words: Words, at: int) -> bool:
    """Whether "May" or "Will" ends a name: "Theresa May has said"."""
    return at > 0 and words.low[at] in ("may", "will") and words.capital(at) and words.capital(at - 1)


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
    if phrase and words.low[relative] == "who" and (named := _described(words, phrase)):
        return Subject(named, named.start, relative=True)
    return Subject(phrase, phrase.start, relative=True) if phrase else None


def _described(words: Words, phrase: Phrase) -> Phrase | None:
    """Ana Lima for "said Ana Lima of the relief fund, a charity, who"."""
    if phrase.start < 2 or words.low[phrase.start - 1] != ",":  # noqa: PLR2004 - a word and a comma
        return None
    before = phrase_before(words, phrase.start - 1)
    said = before is not None and before.start > 0 and words.low[before.start - 1] in known().forms
    return before if said and before and words.capital(before.start) else None


def _relative_inside(words: Words, phrase: Phrase, cue: int) -> Subject | None:
    """Researchers for "Researchers who have analyzed video from the site estimate"."""
    at = phrase.start - 1
    first = max(1, cue - _FURTHEST)
    while at >= first:
        word = words.low[at]
        stops = word in grammar.STOPS and not is_domain(words, at)
        if stops or word in ("and", "but", "while", "when", "after", "as", "because", ","):
            return None
        if word == "who" or (
            word in ("which", "that")
            and (words.low[at + 1] in grammar.AUXILIARIES or (phrase.start == phrase.end and at <= _EARLY))
            and words.low[at - 1] in known().roles
        ):
            return None if phrase.start == at + 1 else _antecedent(words, at)
        at -= 1
    return None
