"""Words that report what somebody said, and words for those who say it."""

from collections.abc import Iterable

import msgspec

from store.lexicon.loading import read_lexicon
from store.lexicon.words_in_force import added_words, in_force

Forms = dict[str, str]
"""Each form of a verb with its base form."""


class Verbs(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base forms of verbs that report, by what they need around them."""

    speech: frozenset[str]
    uttering: frozenset[str]
    thought: frozenset[str]
    showing: frozenset[str]
    counting: frozenset[str]
    acts: frozenset[str]
    putting: frozenset[str]
    relaying: frozenset[str]
    mentioning: frozenset[str]
    accusing: frozenset[str]
    giving: frozenset[str]
    judging: frozenset[str]
    naming: frozenset[str]
    wary: frozenset[str]


class Nouns(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Nouns that look like reporting verbs, and nouns that stand with them."""

    alike: frozenset[str]
    claims: frozenset[str]
    tolls: frozenset[str]
    hearers: frozenset[str]


class Speakers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who can be quoted without a name; singular and plural."""

    people: frozenset[str]
    bodies: frozenset[str]
    documents: frozenset[str]
    titles: frozenset[str]
    modifiers: frozenset[str]
    outlets: frozenset[str]
    agencies: frozenset[str]


class Offices(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Kinds of offices, and the fields that they are named by."""

    fields: frozenset[str]
    kinds: frozenset[str]


class Phrases(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Hedges, adjectives that open sentences, what "according to" names without quoting it, where a thing was said."""

    hedges: frozenset[str]
    adjectives: frozenset[str]
    not_sources: frozenset[str]
    settings: frozenset[str]


class NonAnswers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words by which nobody stands for what is told."""

    triggers: frozenset[str]
    open: frozenset[str]
    backing: frozenset[str]
    checked: frozenset[str]
    negated: frozenset[str]


class Denials(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Verbs that deny, and words by which a claim is called untrue."""

    plain: frozenset[str]
    wary: frozenset[str]
    untrue: frozenset[str]
    refused: frozenset[str]


class Attitudes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Verbs of attitude, by what follows them, and the verbs that go with an infinitive of theirs."""

    stands: frozenset[str]
    clauses: frozenset[str]
    trying: frozenset[str]
    expressing: frozenset[str]
    nouns: frozenset[str]
    states: frozenset[str]
    alike: frozenset[str]


class Reporting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The lists of `reporting.toml`; in `nouns` and `speakers` with their plurals."""

    verbs: Verbs
    irregular: dict[str, tuple[str, ...]]
    nouns: Nouns
    kinds: dict[str, frozenset[str]]
    speakers: Speakers
    offices: Offices
    phrases: Phrases
    non_answers: NonAnswers
    denials: Denials
    attitudes: Attitudes


@in_force
def read_reporting() -> Reporting:
    """Return the lists in force."""
    written = _with_additions(read_lexicon("reporting", Reporting))
    nouns, speakers = written.nouns, written.speakers
    return msgspec.structs.replace(
        written,
        nouns=msgspec.structs.replace(nouns, claims=_with_plurals(nouns.claims), tolls=_with_plurals(nouns.tolls)),
        speakers=msgspec.structs.replace(
            speakers,
            people=_with_plurals(speakers.people),
            bodies=_with_plurals(speakers.bodies),
            documents=_with_plurals(speakers.documents),
        ),
    )


@in_force
def verb_forms() -> Forms:
    """Return every form of every verb that reports, hands on or denies, with its base form."""
    written = read_reporting()
    verbs, denials = written.verbs, written.denials
    bases = (
        verbs.speech | verbs.uttering | verbs.thought | verbs.showing | verbs.counting | verbs.acts | verbs.putting
        | verbs.relaying | verbs.mentioning | verbs.accusing | verbs.giving | verbs.judging | denials.plain
        | denials.wary
    )  # fmt: skip
    return {form: base for base in sorted(bases) for form in inflect(base, written.irregular)}


@in_force
def attitude_forms() -> Forms:
    """Return every form of every verb of attitude with its base form, the small word that goes with it left out."""
    written = read_reporting()
    bases = {verb.split()[0] for verb in written.attitudes.stands | written.attitudes.clauses}
    return {form: base for base in sorted(bases) for form in inflect(base, written.irregular)}


@in_force
def attitude_states() -> frozenset[str]:
    """Return adjectives that tell what somebody feels about a thing ("confident", "worried")."""
    return read_reporting().attitudes.states


@in_force
def particles() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the verbs of attitude with the small words that go with them ("call" with "for", "on")."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for verb in sorted(read_reporting().attitudes.stands):
        base, *particle = verb.split()
        if particle:
            found[base] = (*found.get(base, ()), tuple(particle))
    return found


@in_force
def attitudes_in_two_words() -> frozenset[str]:
    """Return the verbs that tell of an attitude only with a small word behind them ("take" with "issue with")."""
    attitudes = read_reporting().attitudes
    alone = {verb for verb in attitudes.stands | attitudes.clauses if " " not in verb}
    return frozenset(particles()) - alone - {"make", "put"}


@in_force
def trying_forms() -> Forms:
    """Return every form of the verbs that go with an infinitive of attitude."""
    written = read_reporting()
    bases = {verb.split()[0] for verb in written.attitudes.trying}
    return {form: base for base in sorted(bases) for form in inflect(base, written.irregular)}


def _with_additions(written: Reporting) -> Reporting:
    added, verbs, speakers, denials = added_words(), written.verbs, written.speakers, written.denials
    return msgspec.structs.replace(
        written,
        verbs=msgspec.structs.replace(
            verbs,
            speech=verbs.speech.union(added.cues.speech),
            thought=verbs.thought.union(added.cues.thought),
            showing=verbs.showing.union(added.cues.showing),
            relaying=verbs.relaying.union(added.cues.relaying),
        ),
        irregular=written.irregular | {base: _with_regular(base, forms) for base, forms in added.irregular.items()},
        speakers=msgspec.structs.replace(
            speakers,
            people=speakers.people.union(added.speakers.people),
            bodies=speakers.bodies.union(added.speakers.bodies),
            documents=speakers.documents.union(added.speakers.documents),
            outlets=speakers.outlets.union(added.speakers.outlets),
        ),
        denials=msgspec.structs.replace(denials, plain=denials.plain.union(added.cues.denying)),
    )


def _with_regular(base: str, odd: tuple[str, ...]) -> tuple[str, ...]:
    _, third, _, gerund = inflect(base, {})
    return third, *odd, gerund


def inflect(base: str, irregular: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the base form of a verb and its other forms: third person, past, participle."""
    if base in irregular:
        return (base, *irregular[base])
    if base.endswith("e"):
        return base, base + "s", base + "d", base[:-1] + "ing"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base, base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    return base, base + ("es" if base.endswith(("s", "sh", "ch", "x")) else "s"), base + "ed", base + "ing"


def plural(singular: str) -> str:
    """Return the plural of an English noun, by rule."""
    if singular.endswith("man"):
        return singular[:-3] + "men"
    if singular.endswith("y") and singular[-2:-1] not in tuple("aeiou"):
        return singular[:-1] + "ies"
    return singular + ("es" if singular.endswith(("s", "sh", "ch", "x")) else "s")


def _with_plurals(nouns: Iterable[str]) -> frozenset[str]:
    known = frozenset(nouns)
    return known | {plural(noun) for noun in known}
