"""Reading a clause as a deed that can be denied: "the president had been arrested", "there was no leak"."""

from typing import NamedTuple

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.spelling import written_name
from store.extraction.attribution.words import Words
from store.extraction.claims.calling import call_thing
from store.lexicon.claims import claim_words, deed_of_noun, deed_of_verb
from store.lexicon.nouns import singular
from store.lexicon.predicates import find_verb, participle_of, past_of

_NOT = listed("not n't never")
_NOBODY = listed("no none nobody neither")
_UNSAID = listed(
    "to if whether would could may might can should must will shall who which whose where when while as before"
)
_ANYBODY = listed("any no a an the one his her its their our my your")
_PERSONAL = listed("he she it they we i you him her them us me himself themselves itself")
_SOME = listed("some many most several few others more all both dozens hundreds thousands")
_PROOFS = listed("evidence sign proof trace signs traces")
_HAPPENING = listed("happen happened occur occurred")
_OWN = listed("it they we i")
_HE = listed("he she")
_NOUN_AFTER = 5
_NO_SUBJECTS = _UNSAID | _ANYBODY
_LEADING = grammar.BE | grammar.HAVE | grammar.MODALS
_BEFORE_VERBS = grammar.BE | grammar.HAVE | grammar.ADVERBS | _NOT | {"did"}


class Deed(NamedTuple):
    """A deed and the words it hangs on; `own` says that "it" or "we" did it, `who` who did or suffered it."""

    words: Phrase
    predicate: str
    what: str
    negative: bool = False
    own: bool = False
    who: str = ""


def read_deed(words: Words, start: int, end: int, he: str = "") -> Deed | None:
    """Return the first deed told in the words from `start` up to `end`; what only may be is none.

    `he` is whom "he" and "she" stand for, in the words of the sentence before.
    """
    for at in range(start, end):
        if (found := _no_such_thing(words, at, end)) or (found := _never_happened(words, at, start)):
            return found
        if found := _done(words, at, start, end, he):
            return found
    return None


def tell_deed(deed: Deed, speaker: str | None) -> str:
    """Return what was done; "it" and "we" are told by the name of whoever speaks."""
    return f"{speaker or ''} {deed.what}".strip() if deed.own else deed.what


def _no_such_thing(words: Words, at: int, end: int) -> Deed | None:
    """Read "there had been no leak", "there was no evidence of arson"."""
    if words.low[at] == "of" and words.low[at - 1] in _PROOFS and words.low[at - 2] == "no":
        lemma = deed_of_noun(words.low[at + 1]) if at + 1 < end else None
        told = f"there was {words.low[at + 1]}" if lemma else ""
        return Deed(Phrase(at - 2, at + 2), lemma, told, negative=True) if lemma else None
    if words.low[at] != "no" or not ({"there", "was", "were", "been"} & set(words.low[max(0, at - 3) : at])):
        return None
    for place in range(at + 1, min(end, at + _NOUN_AFTER)):
        lemma = deed_of_noun(words.low[place])
        if lemma is not None and words.low[place + 1 : place + 2] not in (["of"], ["that"]):
            thing = words.low[place]
            told = f"there were {thing}" if thing.endswith("s") else f"there was {_article(thing)} {thing}"
            return Deed(Phrase(at, place + 1), lemma, told, negative=True)
        if not words.is_word(place) or words.low[place] in grammar.PREPOSITIONS:
            return None
    return None


def _never_happened(words: Words, at: int, start: int) -> Deed | None:
    """Read "the leak did not happen", "no leak had happened", "the attack never took place"."""
    place = words.low[at : at + 2] in (["take", "place"], ["took", "place"], ["taken", "place"])
    if not place and words.low[at] not in _HAPPENING:
        return None
    first, negative, _ = _auxiliaries(words, at, start)
    subject = phrase_before(words, first) if first > start else None
    lemma = deed_of_noun(words.low[first - 1]) if first > start else None
    opens = subject.start if subject else max(start, first - 2)
    negative = negative or words.low[opens] == "no"
    if lemma is None or not negative or words.low[opens - 1 : opens] == ["of"]:
        return None
    thing = words.low[first - 1]
    return Deed(Phrase(first, at + 1 + place), lemma, f"there was {_article(thing)} {thing}", negative=True)


def _article(noun: str) -> str:
    return "an" if noun[0] in "aeiou" else "a"


def _done(words: Words, at: int, start: int, end: int, he: str) -> Deed | None:
    verb = None if words.capital(at) else find_verb(words.low[at])
    lemma = deed_of_verb(verb.base) if verb else None
    opened = words.low[at] == "opened" and words.low[at + 1 : at + 2] == ["fire"]
    lemma = "fire" if opened else lemma
    if verb is None or lemma is None or verb.present or verb.gerund or _goes_on(words, at, end):
        return None
    first, negative, passive = _auxiliaries(words, at, start)
    bare = first == at
    if (verb.plain and not verb.past and words.low[at - 1 : at] not in (["not"], ["n't"])) or first <= start:
        return None
    if (bare and not verb.past) or words.low[first - 1] in _NO_SUBJECTS:
        return None
    pronoun = words.low[first - 1] in _PERSONAL
    subject = Phrase(first - 1, first) if pronoun else phrase_before(words, first)
    if subject is None or subject.start < start or words.low[subject.end - 1] in _SOME:
        return None
    negative = negative or words.low[subject.start] in _NOBODY
    hanging = Phrase(first, at + 1)
    who = he if words.low[subject.start] in _HE else _call(words, subject)
    if passive:
        return _suffered(hanging, who, lemma, f"{participle_of(verb.base)}{_with_what(words, at + 1, end)}", negative)
    own = words.low[subject.start] in _OWN
    return _acted(words, hanging, who, lemma, verb.base, end, negative=negative, own=own)


def _goes_on(words: Words, at: int, end: int) -> bool:
    """Say whether another verb follows at once: the participle only describes ("the oil spilled is little")."""
    return at + 1 < end and words.low[at + 1] in _LEADING


def _auxiliaries(words: Words, at: int, start: int) -> tuple[int, bool, bool]:
    """Return the place of the first auxiliary of a verb, whether it is denied, and whether it is passive."""
    first, negative, passive = at, False, False
    while first > start and words.low[first - 1] in _BEFORE_VERBS:
        first -= 1
        negative = negative or words.low[first] in _NOT
        passive = passive or words.low[first] in grammar.BE
    return first, negative, passive


def _suffered(hanging: Phrase, who: str, lemma: str, done: str, negative: bool) -> Deed | None:  # noqa: FBT001
    return Deed(hanging, lemma, f"{who} {_was(who)} {done}" if who else done, negative=negative, who=who)


def _with_what(words: Words, at: int, end: int) -> str:
    """Return " by a bullet", " with a knife" behind "was killed"; nothing for who did it."""
    if at >= end or words.low[at] not in ("by", "with"):
        return ""
    thing = phrase_after(words, at + 1)
    armed = thing is not None and words.low[thing.end - 1] in claim_words().wounding
    return f" {words.low[at]} {written_name(words, *thing)}" if thing and armed else ""


def _acted(
    words: Words, hanging: Phrase, who: str, lemma: str, base: str, end: int, *, negative: bool, own: bool
) -> Deed | None:
    onto = phrase_after(words, hanging.end) if hanging.end < end and lemma not in claim_words().alone else None
    if onto is not None and (onto.start > hanging.end + 1 or words.low[onto.start] in grammar.PREPOSITIONS | _PERSONAL):
        onto = None
    if lemma == "use" and (onto is None or words.low[onto.end - 1] not in claim_words().weapons):
        return None
    if onto is None:
        told = "opened fire" if base == "open" else past_of(base)
        return Deed(hanging, lemma, f"{who} {told}".strip(), negative, own and not who, who) if who or own else None
    thing = _call(words, onto) or call_thing(words, onto)
    return Deed(hanging, lemma, f"{thing} {_was(thing)} {participle_of(base)}", negative=negative)


def _call(words: Words, phrase: Phrase) -> str:
    """Return the words of a phrase as they are told again; nothing for "he", "she", "it"."""
    if words.low[phrase.start] in _PERSONAL:
        return ""
    start = phrase.start + (words.low[phrase.start] in _ANYBODY and phrase.end - phrase.start > 1)
    thing = call_thing(words, Phrase(start, phrase.end))
    if words.low[start - 1 : start] == ["the"]:
        return f"the {thing}"
    return "" if thing.lower() in ("one", "anyone", "nobody", "none") else thing


def _was(thing: str) -> str:
    head = thing.split(" of ", maxsplit=1)[0].rpartition(" ")[2].lower()
    return "were" if singular(head) != head or head in ("people", "children", "men", "women", "police") else "was"
