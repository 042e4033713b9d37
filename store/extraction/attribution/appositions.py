"""A subject and the words between commas that tell who it is: "Thad Allen, the official in charge, said"."""

import msgspec

from store.extraction.attribution import grammar
from store.extraction.attribution.datelines import after_dateline
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.name_words import is_shortened
from store.extraction.attribution.named_places import names_a_place
from store.extraction.attribution.persons import before_hyphen
from store.extraction.attribution.phrase_bounds import bracket_opening
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.words import Words
from store.lexicon.predicates import find_verb

_FURTHEST = 30
_SHORTEST_NAME, _LONGEST_NAME = 2, 6
_AGED = ["-", "year", "-", "old"]
_MADE = listed("published released issued compiled written commissioned produced prepared conducted seen obtained")
_SOME = listed("most all some many both none half several two three four")
_SPEAKING = listed("speaking addressing briefing reacting responding commenting writing appearing testifying")
_CONTRASTING = listed("while whereas but although though")
_ARTICLES = listed("a an the his her its their")


class Subject(msgspec.Struct, frozen=True, gc=False):
    """Who stands before a verb; `phrase` is `None` where it is left out. `begins` is where its clause begins."""

    phrase: Phrase | None
    begins: int
    apposition: Phrase | None = None
    relative: bool = False


def before_apposition(words: Words, comma: int) -> Subject | None:
    """Thad Allen for "Thad Allen, the official in charge, said"."""
    at, best = comma - 1, None
    first = max(0, comma - _FURTHEST)
    while at >= first and (words.low[at] not in grammar.STOPS or _shortens(words, at)):
        if words.low[at] == ")":
            at = bracket_opening(words, at, first)
        if best and _clause_is_another(words, at, best):
            break
        if words.low[at] == "," and at + 1 < comma:
            phrase = phrase_before(words, at)
            aside = Phrase(at + 1, comma)
            if best and phrase and _are_others(words, phrase, best):
                break
            if phrase and names_a_place(words, phrase, aside):
                return Subject(phrase, phrase.start)
            if phrase and (_describes(words, phrase, aside) or _describes_freely(words, phrase, aside)):
                best = Subject(phrase, phrase.start, apposition=_name_in(words, phrase, aside))
        at -= 1
    return best


def _name_in(words: Words, phrase: Phrase, aside: Phrase) -> Phrase:
    """Return the last of several asides where only that is the name: "a leader of the Guild, in Dorna, Ana Lima,"."""
    comma = next((at for at in range(aside.end - 1, aside.start, -1) if words.low[at] == ","), None)
    if comma is None:
        return aside
    last = Phrase(comma + 1, aside.end)
    role = any(words.low[at] in known().people for at in range(phrase.start, min(phrase.end, phrase.start + 3)))
    return last if role and _is_full_name(words, last) else aside


def _are_others(words: Words, phrase: Phrase, found: Subject) -> bool:
    """Whether several stand before one who is named: "10 crewmen, Lieutenant Ana Lima, a spokeswoman,"."""
    last = words.low[phrase.end - 1]
    several = last in known().people and (last.endswith(("s", "men")) or last == "people")
    named = found.phrase is not None and words.capital(found.phrase.end - 1) and words.capital(found.phrase.start)
    return several and named and phrase.start > 0


def _clause_is_another(words: Words, at: int, found: Subject) -> bool:
    """Whether `at` belongs to a clause before that of `found`: "A said 40 died while B, a nurse, said"."""
    opens = words.low[at] in _CONTRASTING and at + 1 == found.begins
    told = known().forms.get(words.low[at]) in known().speech and not words.low[at].endswith("ing")
    aside = words.low[at - 1] in grammar.RELATIVES or words.low[at - 1] in grammar.HAVE
    return opens or (told and at > 0 and not aside and not words.capital(at))


def _shortens(words: Words, at: int) -> bool:
    """Whether a full stop belongs to the word before it: "Col."."""
    return words.low[at] == "." and at > 0 and is_shortened(words, at - 1)


def _describes(words: Words, phrase: Phrase, aside: Phrase) -> bool:
    """Whether the words between commas tell who `phrase` is; an unknown noun needs a name beside it."""
    if not _opens_apposition(words, aside.start) or not _may_have_apposition(words, phrase):
        return False
    last = phrase.end - 1
    aged = words.low[max(0, last - 3) : last + 1] == _AGED
    known_speaker = (
        words.capital(before_hyphen(words, last))
        or words.low[last] in known().roles
        or aged
        or _are_somewhere(words, phrase)
    )
    return known_speaker or _is_full_name(words, aside)


def _describes_freely(words: Words, phrase: Phrase, aside: Phrase) -> bool:
    """Whether a full name is followed by words without a verb of their own: "Ana Lima, senior fellow at B"."""
    if not (_is_full_name(words, phrase) and _may_have_apposition(words, phrase)) or phrase.start:
        return False
    return not any(
        words.low[at] in grammar.AUXILIARIES
        or words.low[at] in grammar.PERSONAL
        or words.low[at] in grammar.BREAKS - {"and"}
        for at in range(*aside)
    )


def _is_full_name(words: Words, aside: Phrase) -> bool:
    size = aside.end - aside.start
    return _SHORTEST_NAME <= size <= _LONGEST_NAME and all(
        words.capital(at)
        or words.low[at] in grammar.NAME_PARTICLES
        or words.low[at] in ("-", ".", "'", "’")
        or words.low[at - 1] == "-"
        for at in range(*aside)
    )


def _opens_apposition(words: Words, at: int) -> bool:
    """Whether the words from `at` describe a name rather than go on with the sentence."""
    word = words.low[at]
    if word in grammar.MONTHS and words.is_number(at + 1):
        return False
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
            "where",
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
            "by",
            "with",
        )
        or words.capital(at)
        or word in known().roles
        or word.endswith("ing")
        or (at + 1 < words.size and words.low[at + 1] in known().roles)
        or (word in _MADE and words.low[at - 2] in known().documents)
        or (word in _SOME and words.low[at + 1 : at + 2] == ["of"])
    )


def _may_have_apposition(words: Words, phrase: Phrase) -> bool:
    last = phrase.end - 1
    free = (
        phrase.start in (0, after_dateline(words, phrase.end))
        or words.low[max(0, phrase.start - len(_AGED)) : phrase.start] == _AGED
        or words.low[phrase.start - 1] in grammar.SIDES
        or words.low[phrase.start - 1] in grammar.BREAKS
        or words.low[phrase.start - 1] == "that"
        or words.low[max(0, phrase.start - 2) : phrase.start] == ["one", "of"]
        or (words.low[0] in _SPEAKING and words.low[phrase.start - 1] in grammar.TIMES)
    )
    named = (
        words.capital(before_hyphen(words, last))
        or words.low[last] in known().roles
        or words.low[phrase.start] in _ARTICLES
    )
    named = named or _are_somewhere(words, phrase)
    if phrase.start == 0 and words.low[0].endswith("ing") and _does(words.low[0]):
        return False
    return free and named and words.low[last] not in grammar.TIMES | grammar.ADVERBS


def _does(word: str) -> bool:
    """Whether a sentence opens with what somebody does: "Contradicting Ana Lima, the mayor said"."""
    verb = find_verb(word)
    return word in known().forms or (verb is not None and verb.gerund)


def _are_somewhere(words: Words, phrase: Phrase) -> bool:
    """Whether people stand before where they are: "coast guard officials on Orlo island"."""
    behind = range(phrase.start + 1, phrase.end - 1)
    return any(words.low[at] in grammar.JOINING and words.low[at - 1] in known().people for at in behind)


def names_apposition(words: Words, phrase: Phrase) -> bool:
    """Whether a name stands behind a comma, so that what is before it may describe it."""
    return (
        phrase.start > 1 and words.low[phrase.start - 1] == "," and words.capital(before_hyphen(words, phrase.end - 1))
    )


def named_by_apposition(words: Words, phrase: Phrase) -> Subject | None:
    """For "the top official overseeing it, Thad Allen, said" the name, described by what stands before."""
    before = phrase_before(words, phrase.start - 1)
    if (
        before is None
        or words.low[before.end - 1] not in known().roles
        or words.low[before.start : before.start + 1] != ["the"]
        or (before.start and words.low[before.start - 1] in grammar.PREPOSITIONS)
    ):
        return None
    return Subject(phrase, before.start, apposition=before)
