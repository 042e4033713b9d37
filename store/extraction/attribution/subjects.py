"""Finding who stands before a reporting verb."""

from functools import lru_cache

from store.extraction.attribution import grammar
from store.extraction.attribution.appositions import Subject, named_by_apposition, names_apposition
from store.extraction.attribution.asides import before_aside, before_dashes, named_before_office
from store.extraction.attribution.auxiliaries import before_auxiliaries
from store.extraction.attribution.composed import composed_before
from store.extraction.attribution.core_ends import body_of
from store.extraction.attribution.dated_events import people_of_a_day
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.informed import informed_before
from store.extraction.attribution.known import known
from store.extraction.attribution.opening_subject import ANYBODY, are_somewhere, first_subject
from store.extraction.attribution.owned_writings import timed_writing, writing_told_of
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.relatives import antecedent_of, hangs_on_nobody, relative_inside
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.subject_writings import opening_writing, published
from store.extraction.attribution.surveys import PUBLISHED, SEEN, seen_before, survey_before
from store.extraction.attribution.words import Words

_ELIDING = listed("and but or , –")
_TIED = listed(
    "of with from about on at in near outside inside behind under above over across along against between beside around"
    " through by during"
)
_FURTHEST = 24
_HELD_AT = listed("at in during on to after")
_GATHERINGS = listed(
    "conference briefing rally meeting interview event ceremony hearing statement speech gathering seminar workshop"
    " forum session summit release message post tweet letter programme program"
)
_DOING_REACH = 9
_WHILE = listed("after before while when by upon on despite without since in")
_THOSE = listed("those people everyone everybody anyone somebody someone others")
_AREAS = listed(
    "parts part corner corners coast shore shores pocket pockets end side heart suburb suburbs foot edge areas region"
    " regions outskirts district village town city province north south east west"
)
_WHERE = listed("in near at outside across around off")
_NO_INVERSION = grammar.DAYS | grammar.PERSONAL | {"that"}
_LENGTHS = listed("metres meters metre kilometres kilometers km miles mile yards feet blocks m")


@lru_cache(maxsize=64)
def subject_before(words: Words, cue: int) -> Subject | None:  # noqa: C901, PLR0911, PLR0912 - one construction after another
    """Return the subject of the verb at `cue`, or `None` where the verb reports nothing that was said.

    A verb that is negated, passive, an infinitive or in the future reports nothing.
    """
    at = before_auxiliaries(words, cue)
    if at is None:
        return None
    if at < 0:
        return Subject(None, 0)
    word = words.low[at]
    if word == ",":
        return before_aside(words, at) or Subject(None, at + 1)
    if word == "–" and (parted := before_dashes(words, at)):
        return parted
    if word == "”" and (named := _before_quoted_aside(words, at, cue)):
        return named
    if word in ("and", "but", "or", "–", ";", "”", ":", "“"):
        return Subject(None, at + 1 if word in (";", ":", "“") else at)
    if word in ("who", "which", "that") and at > 0:
        return antecedent_of(words, at)
    if word in grammar.PERSONAL:
        return Subject(Phrase(at, at + 1), at)
    at -= word in PUBLISHED
    phrase = phrase_before(words, at + 1)
    if word in PUBLISHED:
        return published(words, phrase) if phrase else None
    if phrase and (timed := timed_writing(words, phrase)):
        return Subject(timed, timed.start)
    if told := writing_told_of(words, at + 1):
        return Subject(told, told.start)
    if informed := informed_before(words, at + 1):
        return Subject(informed, informed.start)
    if composed := composed_before(words, at + 1):
        return Subject(composed, composed.start)
    if survey := survey_before(words, at + 1):
        return Subject(survey, survey.start)
    if phrase is None and (of_a_day := people_of_a_day(words, Phrase(at + 1, at + 1))):
        return Subject(of_a_day, of_a_day.start)
    if phrase is None and body_of(words, at - 1) and (body := phrase_before(words, at - 1)):
        return Subject(Phrase(body.start, at + 1), body.start)
    if phrase is None:
        return relative_inside(words, Phrase(at + 1, at + 1), cue) if word not in grammar.SIDES else None
    if seen := seen_before(words, phrase):
        return Subject(seen, seen.start)
    if antecedent := relative_inside(words, phrase, cue):
        return antecedent
    if hangs_on_nobody(words, phrase):
        return None
    if of_a_day := people_of_a_day(words, phrase):
        return Subject(of_a_day, of_a_day.start)
    if writing := opening_writing(words, phrase):
        return Subject(writing, writing.start)
    if words.low[phrase.start - 1] == "by" and words.low[phrase.start - 2] in SEEN:
        return None
    if names_apposition(words, phrase) and (named := named_by_apposition(words, phrase)):
        return named
    if words.low[phrase.start - 1] == "from" and words.low[phrase.start - 2] in _LENGTHS:
        return Subject(far, far.start) if (far := first_subject(words, phrase.start)) else None
    doing = words.low[phrase.start - 1].endswith("ing") and words.low[phrase.start - 1] not in grammar.KINDS
    if doing and words.low[phrase.start - 2] in known().roles:
        acting = phrase_before(words, phrase.start - 1)
        return Subject(acting, acting.start) if acting else None
    if named := named_before_office(words, phrase):
        return named
    if words.low[phrase.start - 1] in _HELD_AT and (speaking := _behind_gathering(words, phrase)):
        return Subject(speaking, speaking.start)
    if words.low[phrase.start - 1] not in grammar.SIDES and (away := _before_doing(words, phrase)):
        return away
    if words.low[phrase.start - 1] in _TIED and _is_no_speaker(words, phrase):
        return _before_of(words, phrase)
    return Subject(phrase, phrase.start)


def _before_doing(words: Words, phrase: Phrase) -> Subject | None:
    """Return Ana Lima for "Ana Lima, after ringing around hospitals said", where the second comma is lost."""
    first = max(1, phrase.start - _DOING_REACH)
    comma = next((at for at in range(phrase.start - 1, first, -1) if words.low[at] in grammar.SIDES), 0)
    if words.low[comma] != "," or words.low[comma + 1] not in _WHILE or not words.low[comma + 2].endswith("ing"):
        return None
    if not grammar.AUXILIARIES.isdisjoint(words.low[comma : phrase.start]):
        return None
    before = before_aside(words, comma) if words.low[:comma].count(",") else None
    named = phrase_before(words, comma)
    return before or (Subject(named, named.start) if named else None)


def _behind_gathering(words: Words, phrase: Phrase) -> Phrase | None:
    """Return Lima for "speaking at the news conference Lima said", where a comma is lost."""
    for at in range(phrase.start + 1, phrase.end - 1):
        if words.low[at] in _GATHERINGS and not words.capital(at) and words.capital(at + 1):
            return Phrase(at + 1, phrase.end)
    return None


def _is_no_speaker(words: Words, phrase: Phrase) -> bool:
    """Whether the words name nobody who speaks, or only the place of what opens the sentence: "Fires in Dorna"."""
    kind = name_speaker(words, phrase).kind
    if phrase.start > 1 and words.low[phrase.start - 2] in _THOSE and words.low[phrase.start - 1] in _TIED:
        return True
    before = words.low[: phrase.start - 1]
    told = any(word not in grammar.ADVERBS and word not in grammar.BREAKS for word in before)
    placed = told and words.low[phrase.start - 1] in _WHERE and words.low[0] not in _WHERE
    around = words.low[phrase.start - 1] == "of" and words.low[phrase.start - 2] in _AREAS
    around = around and not any(word in known().forms or word in grammar.AUXILIARIES for word in before)
    placed = placed or (told and around and words.low[0] not in _WHERE)
    return kind == "other" or (placed and kind == "name" and phrase.end - phrase.start == 1)


def _before_quoted_aside(words: Words, mark: int, cue: int) -> Subject | None:
    """Return Ana Lima for "Ana Lima, who called it a “hoax,” said Friday that"."""
    if words.low[mark - 1] != "," or not words.low[cue + 1 : cue + 2] or words.low[cue + 1] not in _NO_INVERSION:
        return None
    for at in range(mark - 1, max(1, mark - _FURTHEST), -1):
        if words.low[at] in ("who", "which") and words.low[at - 1] == "," and not words.quoted[at]:
            phrase = phrase_before(words, at - 1)
            return Subject(phrase, phrase.start, apposition=Phrase(at, mark + 1)) if phrase else None
        if words.low[at] in (";", "."):
            return None
    return None


def _before_of(words: Words, phrase: Phrase) -> Subject | None:
    """Return the head of "a leader of the strike", "the chamber of commerce"; `phrase` is what stands behind."""
    opening = first_subject(words, phrase.start)
    if opening is None:
        return None
    head = words.low[opening.end - 1]
    body = words.low[opening.end] == "of" and opening.end + 1 >= phrase.start and head in known().bodies
    if head in ANYBODY and are_somewhere(words, opening.end):
        return Subject(Phrase(opening.start, phrase.end), opening.start)
    return Subject(opening, opening.start) if body or head in known().people else None
