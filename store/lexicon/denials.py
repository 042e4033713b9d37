"""The words by which somebody says that a figure or a claim is not so."""

import msgspec

from store.lexicon.conjugation import third_person
from store.lexicon.loading import read_lexicon
from store.lexicon.reporting import read_reporting
from store.lexicon.verbs import gerund_of, participle_of, past_of
from store.lexicon.words_in_force import in_force

_FIRMLY = frozenset({"reject", "refute", "dispute"})
Phrase = tuple[str, ...]
"""The words of a set phrase."""


class DenialWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The lists of `denials.toml`."""

    untrue: frozenset[str]
    untrue_as: frozenset[str]
    amiss: frozenset[str]
    true: frozenset[str]
    unlike: frozenset[str]
    calling: frozenset[str]
    distorting: frozenset[str]
    refusing: frozenset[str]
    refused: frozenset[str]
    saying: frozenset[str]
    phrases: frozenset[str]
    own: frozenset[str]
    claims: frozenset[str]
    figures: frozenset[str]
    pointing: frozenset[str]
    degrees: frozenset[str]


class Denying(msgspec.Struct, frozen=True):
    """The same as they are looked up: forms of verbs with their small words, phrases by their first word."""

    untrue: frozenset[str]
    untrue_as: dict[str, tuple[Phrase, ...]]
    amiss: dict[str, tuple[Phrase, ...]]
    true: dict[str, tuple[Phrase, ...]]
    unlike: dict[str, tuple[Phrase, ...]]
    calling: dict[str, Phrase]
    distorting: dict[str, Phrase]
    denying: frozenset[str]
    refusing: dict[str, Phrase]
    refused: frozenset[str]
    saying: frozenset[str]
    phrases: dict[str, tuple[Phrase, ...]]
    own: dict[str, tuple[Phrase, ...]]
    nouns: dict[str, bool]
    pointing: frozenset[str]
    degrees: frozenset[str]
    opening: frozenset[str]


@in_force
def denying() -> Denying:
    """Return the words of the lexicon; `nouns` tells whether a noun is one for a figure, `opening` what to look at."""
    words: DenialWords = read_lexicon("denials", DenialWords)
    claims = dict.fromkeys(words.claims | read_reporting().nouns.claims, False)
    calling, refusing, saying = _forms(words.calling), _forms(words.refusing), _forms(words.saying)
    distorting, plainly = _forms(words.distorting), frozenset(_forms(read_reporting().denials.plain | _FIRMLY))
    phrases, own, untrue_as, amiss, true = (
        _by_first(each) for each in (words.phrases, words.own, words.untrue_as, words.amiss, words.true)
    )
    return Denying(
        untrue=words.untrue,
        untrue_as=untrue_as,
        amiss=amiss,
        true=true,
        unlike=_by_first(words.unlike),
        calling=calling,
        distorting=distorting,
        denying=plainly,
        refusing=refusing,
        refused=frozenset(_forms(words.refused)),
        saying=frozenset(saying),
        phrases=phrases,
        own=own,
        nouns=claims | dict.fromkeys(words.figures, True),
        pointing=words.pointing,
        degrees=words.degrees,
        opening=words.untrue.union(untrue_as, amiss, true, refusing, saying, phrases, own, distorting, plainly),
    )


def _forms(verbs: frozenset[str]) -> dict[str, Phrase]:
    """Return every form of the verbs with the small words that go with them."""
    found: dict[str, Phrase] = {}
    for verb in sorted(verbs):
        base, *small = verb.split()
        for form in (base, third_person(base), past_of(base), participle_of(base), gerund_of(base)):
            found[form] = tuple(small)
    return found


def _by_first(phrases: frozenset[str]) -> dict[str, tuple[Phrase, ...]]:
    """Return phrases by their first word, the longest first."""
    found: dict[str, tuple[Phrase, ...]] = {}
    for phrase in sorted(
        (tuple(each.replace("-", " - ").split()) for each in phrases), key=lambda each: (-len(each), each)
    ):
        found[phrase[0]] = (*found.get(phrase[0], ()), phrase)
    return found
