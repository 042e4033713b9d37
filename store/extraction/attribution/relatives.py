"""Subjects that a relative clause hangs on: "researchers who have seen the site estimate"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.appositions import Subject
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.name_words import is_domain
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_FURTHEST = 30
_EARLY = 6
_ACTED = listed(
    "went saw ran led met took made held sent began gave built cut won lost left brought came drew flew found fought"
    " kept paid sold set spent stood swept put oversaw"
)
_ENDING = listed("and but while when after as because since ,")
_WHY = listed("because as since")
_OBJECTS = listed("him her them us me it")
_TELLING = listed("told tell tells telling informed assured reminded warned briefed")
_HEARERS = read_reporting().nouns.hearers
_SHARES = listed("shares stock stocks bonds sales profits earnings")


def _acts(words: Words, at: int) -> bool:
    """Whether those told of act: "a group that visited the site", "a board which runs the port", "that had been"."""
    acting = words.low[at].endswith(("ed", "s")) or words.low[at] in _ACTED
    clause = words.low[at] in grammar.DETERMINERS or words.low[at] in known().roles | known().speech
    return acting and not clause and not words.capital(at) and known().forms.get(words.low[at]) not in known().speech


def antecedent_of(words: Words, relative: int) -> Subject | None:
    """Return whom the relative hangs on, a name before an aside too."""
    if words.low[relative] == "that" and _are_told(words, relative):
        return None
    end = relative - 1 if words.low[relative - 1] == "," else relative
    phrase = phrase_before(words, end)
    if phrase and words.low[relative] == "who" and (named := _described(words, phrase)):
        return Subject(named, named.start, relative=True)
    if phrase and words.low[relative] == "who" and (teller := _behind_writing(words, phrase)):
        return Subject(teller, teller.start, relative=True)
    if phrase and words.low[phrase.start] in _SHARES and words.low[phrase.start + 1] == "of":
        phrase = Phrase(phrase.start + 2, phrase.end)
    return Subject(phrase, phrase.start, relative=True) if phrase and phrase.start < phrase.end else None


def _behind_writing(words: Words, phrase: Phrase) -> Phrase | None:
    """Return Rui Costa for "the statements of Rui Costa, who said": writings are no "who"."""
    start = phrase.start + (words.low[phrase.start] in grammar.DETERMINERS)
    joint = next((at for at in range(start + 1, phrase.end - 1) if words.low[at] in ("of", "by", "from", "to")), None)
    written = joint is not None and words.low[joint - 1] in known().documents - known().people
    return Phrase(joint + 1, phrase.end) if joint and written else None


def _are_told(words: Words, that: int) -> bool:
    """Whether "that" opens what hearers are told: "told reporters that records show"."""
    verb = that - 2 if words.low[that - 2] not in grammar.DETERMINERS else that - 3
    return words.low[that - 1] in _HEARERS and verb >= 0 and words.low[verb] in _TELLING


def _described(words: Words, phrase: Phrase) -> Phrase | None:
    """Ana Lima for "said Ana Lima of the relief fund, a charity, who"."""
    if phrase.start < 2 or words.low[phrase.start - 1] != ",":  # noqa: PLR2004 - a word and a comma
        return None
    before = phrase_before(words, phrase.start - 1)
    said = before is not None and before.start > 0 and words.low[before.start - 1] in known().forms
    return before if said and before and words.capital(before.start) else None


def hangs_on_nobody(words: Words, phrase: Phrase) -> bool:
    """Whether `phrase` is only what is acted on in "many close to her who met the council believe"."""
    who = next(
        (at for at in range(phrase.start - 1, max(0, phrase.start - _EARLY), -1) if words.low[at] == "who"), None
    )
    if who is None or not 0 < who < phrase.start - 1 or words.low[who - 1] not in _OBJECTS:
        return False
    return words.low[who + 1] in grammar.AUXILIARIES or _acts(words, who + 1)


def relative_inside(words: Words, phrase: Phrase, cue: int) -> Subject | None:
    """Researchers for "Researchers who have analyzed video from the site estimate"."""
    at = phrase.start - 1
    first = max(1, cue - _FURTHEST)
    while at >= first:
        word = words.low[at]
        stops = word in grammar.STOPS and not is_domain(words, at)
        told_why = word in _WHY and words.low[at + 1] in grammar.PERSONAL
        if stops or (word in _ENDING and not told_why):
            return None
        if word == "who" or (
            word in ("which", "that")
            and (
                words.low[at + 1] in grammar.AUXILIARIES
                or _acts(words, at + 1)
                or (phrase.start == phrase.end and at <= _EARLY)
            )
            and words.low[at - 1] in known().roles
        ):
            theirs = phrase.start == at + 1 and words.low[at + 1] not in _ACTED
            return None if theirs else antecedent_of(words, at)
        at -= 1
    return None
