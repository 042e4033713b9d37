"""The words by which speakers and what they report are known: those of the lexicon that a reader may add to."""

import msgspec

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.lexicon.reporting import Forms, read_reporting, verb_forms
from store.lexicon.words_in_force import in_force

Words = frozenset[str]

_CLOSING = listed(
    "according per based from saw out clear plain known public slip adamant confident convinced certain sure emphatic"
    " hopeful concern concerns fear fears alarm confidence hope hopes worry worries suspicion suspicions"
    " regret assurances assurance warning warnings"
)
"""Words behind which something is said, beside the verbs."""
_PROPER = listed("kremlin pentagon congress senate parliament federal state democrat democrats republican republicans")
_IN_BODIES = listed(
    "house rights security survey guard nations international children watch national royal general islamic"
    " state states west east north south street united red white press post times news daily court party front"
    " save human world central high supreme energy health transport oil gas steel motors motor co corp inc ltd"
    " airlines air"
)


class Known(msgspec.Struct, frozen=True, gc=False):
    """Verbs that report (`forms` of all, by their base), `cues` that may, and nouns for who can be quoted.

    `roles` are people, bodies and documents; `strong` also their titles and adjectives; `common` keep a small letter;
    `impersonal` stand in the names of bodies; `ending` are verb forms that end a name.
    """

    forms: Forms
    cues: Words
    speech: Words
    speech_and_thought: Words
    quoting: Words
    showing: Words
    relaying: Words
    denying: Words
    denying_plainly: Words
    people: Words
    bodies: Words
    documents: Words
    outlets: Words
    agencies: Words
    roles: Words
    strong: Words
    common: Words
    impersonal: Words
    ending: Words


@in_force
def known() -> Known:
    """Return the words in force."""
    written, forms = read_reporting(), verb_forms()
    verbs, nouns, speakers, denials = written.verbs, written.nouns, written.speakers, written.denials
    roles = speakers.people | speakers.bodies | speakers.documents
    strong = roles | speakers.modifiers | speakers.titles
    return Known(
        forms=forms,
        cues=frozenset(forms) | written.phrases.hedges | nouns.claims | _CLOSING,
        speech=verbs.speech | verbs.uttering,
        speech_and_thought=verbs.speech | verbs.thought,
        showing=verbs.showing,
        quoting=verbs.speech | verbs.uttering | verbs.thought | verbs.showing,
        relaying=verbs.relaying,
        denying=denials.plain | denials.wary,
        denying_plainly=denials.plain,
        people=speakers.people,
        bodies=speakers.bodies,
        documents=speakers.documents,
        outlets=speakers.outlets,
        agencies=speakers.agencies,
        roles=roles,
        strong=strong,
        common=(roles | speakers.modifiers | grammar.NUMBERS) - _PROPER,
        impersonal=speakers.bodies | speakers.documents | _IN_BODIES,
        ending=frozenset(forms) - nouns.alike - strong,
    )
