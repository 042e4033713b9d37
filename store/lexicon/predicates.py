"""What counted people and things did or suffered: verbs with their forms, nouns and states that stand for them."""

from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from store.lexicon.additions import NEW
from store.lexicon.loading import read_lexicon
from store.lexicon.nouns import singular
from store.lexicon.words_in_force import added_words, by_words

_VOWELS = frozenset("aeiou")
_SHORTEST = 5


class Verb(NamedTuple):
    """A form of a verb: what it may be by its ending. `base` is the verb itself, not what it is written down as."""

    base: str
    plain: bool = False
    present: bool = False
    past: bool = False
    participle: bool = False
    gerund: bool = False

    @property
    def is_finite(self) -> bool:
        """Whether the form can only be a predicate, as "sank" and "sinks", unlike "killed"."""
        return (
            self.present
            or (self.plain and not self.past and not self.participle)
            or (self.past and not self.participle)
        )


class _Kinds(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    steering: frozenset[str]
    amounting: frozenset[str]
    reaching: frozenset[str]
    active: frozenset[str]
    light: frozenset[str]
    reporting: frozenset[str]
    persons: frozenset[str]
    intransitive: frozenset[str]
    checking: frozenset[str]
    venues: frozenset[str]


class _Lexicon(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    verbs: dict[str, list[str]]
    same: dict[str, list[str]]
    irregular: dict[str, tuple[str, ...]]
    not_verbs: dict[str, frozenset[str]]
    phrases: dict[str, str]
    conditions: dict[str, str]
    nouns: dict[str, str]
    crowds: dict[str, str]
    shown: dict[str, str]
    kinds: _Kinds


@by_words(16384)
def find_verb(word: str) -> Verb | None:
    """Return the verb of which `word` (lower case) is a form; one that no list knows is told by its ending."""
    if word in _lexicon().not_verbs["words"]:
        return None
    return _forms().get(word) or _by_ending(word)


@by_words(4096)
def lemma_of(base: str) -> str:
    """Return the verb that `base` is written down as ("murder" is "kill")."""
    return _same().get(base, base)


def find_phrase(words: str) -> str | None:
    """Return the lemma of a verb with its particle or object ("lay off"), or `None`."""
    return _lexicon().phrases.get(words)


def find_condition(words: str) -> str | None:
    """Return the lemma for a state without a verb ("dead", "on board"), or `None`."""
    return _lexicon().conditions.get(words)


def is_lemma(word: str) -> bool:
    """Say whether facts are written down with this verb."""
    return word in _lemmas()


@by_words(8192)
def find_event(noun: str) -> str | None:
    """Return the lemma for a noun that tells what happened ("deaths"), or `None`."""
    return _lexicon().nouns.get(singular(noun))


@by_words(8192)
def find_crowd(noun: str) -> str | None:
    """Return the lemma for people named by what they do ("protesters"), or `None`."""
    return _lexicon().crowds.get(singular(noun))


@by_words(4096)
def state_of(lemma: str) -> str:
    """Return how a lemma is shown behind a population ("people killed"); it may be empty."""
    shown = _lexicon().shown.get(lemma)
    if shown is not None:
        return shown
    verb, space, particle = lemma.partition(" ")
    return _participle(verb) + space + particle


@by_words(4096)
def past_of(lemma: str) -> str:
    """Return the past form of a lemma ("slept", "went up")."""
    verb, space, particle = lemma.partition(" ")
    irregular = _lexicon().irregular.get(verb)
    return (irregular[0] if irregular else _lengthen(verb, "ed")) + space + particle


@by_words(4096)
def gerund_of(lemma: str) -> str:
    """Return the -ing form of a lemma ("days of leaking")."""
    verb, space, particle = lemma.partition(" ")
    irregular = _lexicon().irregular.get(verb, ())
    return (irregular[2] if len(irregular) > 2 else _lengthen(verb, "ing")) + space + particle  # noqa: PLR2004


def is_steering(base: str) -> bool:
    """Say whether a verb hands on to the verb behind it ("forced to flee")."""
    return base in _lexicon().kinds.steering


def is_amounting(base: str) -> bool:
    """Say whether a verb stands between a thing and its figure ("rose to")."""
    return base in _lexicon().kinds.amounting


def is_reaching(base: str) -> bool:
    """Say whether a figure may follow a verb of amounting at once ("reached 31")."""
    return base in _lexicon().kinds.reaching


def is_active(base: str) -> bool:
    """Say whether the past form of a verb before a noun does not describe it ("150 suffered burns")."""
    return base in _lexicon().kinds.active


def is_intransitive(lemma: str) -> bool:
    """Say whether nobody can suffer a verb, so that it is told of those who do it ("slept", never "were slept")."""
    return lemma in _lexicon().kinds.intransitive


def is_checking(lemma: str) -> bool:
    """Say whether a verb tells of checking a figure, and where it is denied nothing of the counted ("verify")."""
    return lemma in _lexicon().kinds.checking


def is_venue(noun: str) -> bool:
    """Say whether a place "holds" as many as there is room for ("hall")."""
    return noun in _lexicon().kinds.venues


def is_light(base: str) -> bool:
    """Say whether a verb says little beside a noun that says more ("made 30 arrests")."""
    return base in _lexicon().kinds.light


def is_reporting(base: str) -> bool:
    """Say whether a verb only tells who says it."""
    return base in _lexicon().kinds.reporting


@by_words(8192)
def is_person_event(noun: str) -> bool:
    """Say whether a noun counts people by what happened to them ("20 deaths")."""
    return singular(noun) in _lexicon().kinds.persons


@by_words()
def _forms() -> dict[str, Verb]:
    known = _lexicon()
    forms: dict[str, Verb] = {}
    kinds = known.kinds
    listed = [*known.verbs.values(), sorted(kinds.steering | kinds.amounting | kinds.light | kinds.reporting)]
    bases = [*known.irregular, *(base for bases in listed for base in bases)]
    for base in bases:
        for form, verb in _conjugate(base):
            forms[form] = (
                _merge(forms[form], verb) if form in forms and forms[form].base == base else forms.get(form, verb)
            )
    return forms


def _conjugate(base: str) -> Iterator[tuple[str, Verb]]:
    odd = _lexicon().irregular.get(base, ())
    past = odd[0] if odd else _lengthen(base, "ed")
    yield past, Verb(base, past=True)
    yield (odd[1] if odd else past), Verb(base, participle=True)
    yield (odd[2] if len(odd) > 2 else _lengthen(base, "ing")), Verb(base, gerund=True)  # noqa: PLR2004
    yield base, Verb(base, plain=True)
    yield _third(base), Verb(base, present=True)


def _merge(one: Verb, other: Verb) -> Verb:
    return Verb(one.base, *(left or right for left, right in zip(one[1:], other[1:], strict=True)))


def _third(base: str) -> str:
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _lengthen(base: str, ending: str) -> str:
    if base.endswith("e") and not (ending == "ing" and base.endswith(("ee", "ye", "oe"))):
        return base[:-1] + ending
    if ending == "ed" and base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ied"
    if _doubles(base):
        return base + base[-1] + ending
    return base + ending


def _doubles(base: str) -> bool:
    """Say whether a short verb doubles its last letter ("stopped"): one vowel between consonants, one syllable."""
    vowels = sum(letter in _VOWELS for letter in base)
    return (
        vowels == 1 and base[-1:] not in _VOWELS | set("wxy") and base[-2:-1] in _VOWELS and len(base) > 2  # noqa: PLR2004
    )


def _participle(verb: str) -> str:
    irregular = _lexicon().irregular.get(verb)
    return irregular[1] if irregular else _lengthen(verb, "ed")


def _by_ending(word: str) -> Verb | None:
    if len(word) < _SHORTEST or not word.isalpha():
        return None
    if word.endswith("ied"):
        return Verb(word[:-3] + "y", past=True, participle=True)
    if word.endswith("ed") and word[-3] != "e":
        return Verb(_unlengthen(word[:-2]), past=True, participle=True)
    if word.endswith("ing") and any(letter in _VOWELS or letter == "y" for letter in word[:-3]):
        return Verb(_unlengthen(word[:-3]), gerund=True)
    return None


def _unlengthen(stem: str) -> str:
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "slf":  # noqa: PLR2004
        return stem[:-1]
    if (
        stem.endswith(
            (
                "at",
                "iz",
                "is",
                "uc",
                "ut",
                "iv",
                "v",
                "rc",
                "nc",
                "ag",
                "dg",
                "rg",
                "ir",
                "ur",
                "bl",
                "pl",
                "tl",
                "gl",
                "dl",
                "ut",
                "ak",
                "ok",
            )
        )
        or _ends_in_voiced(stem)
        or (stem.endswith("ar") and not stem.endswith("ear"))
    ):
        return stem + "e"
    return stem


def _ends_in_voiced(stem: str) -> bool:
    """Say whether a stem like "bas" or "us" has lost an e: one vowel, then s or z."""
    return len(stem) > 1 and stem[-1] in "sz" and stem[-2] in _VOWELS and stem[-2:] != "us"


@by_words()
def _lemmas() -> frozenset[str]:
    known = _lexicon()
    listed = (base for bases in known.verbs.values() for base in bases)
    told = (*known.phrases.values(), *known.conditions.values(), *known.nouns.values(), *known.crowds.values())
    return frozenset((*known.irregular, *known.same, *listed, *told))


@by_words()
def _same() -> dict[str, str]:
    return {verb: lemma for lemma, verbs in _lexicon().same.items() for verb in verbs}


@by_words()
def _lexicon() -> _Lexicon:
    written: _Lexicon = read_lexicon("predicates", _Lexicon)
    added = added_words()
    same = {lemma: [*written.same.get(lemma, ()), *verbs] for lemma, verbs in added.predicates.items() if lemma != NEW}
    kinds = msgspec.structs.replace(written.kinds, reporting=written.kinds.reporting.union(*added.cues.verbs))
    return msgspec.structs.replace(
        written,
        verbs=written.verbs | {"added": [verb for verbs in added.predicates.values() for verb in verbs]},
        same=written.same | same,
        irregular=written.irregular | added.irregular,
        kinds=kinds,
    )
