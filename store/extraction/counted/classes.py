"""The closed classes of English that tell verbs and noun phrases apart, by their names in the lexicon."""

from store.lexicon.grammar import grammar

_KNOWN = grammar()
DETERMINERS = _KNOWN.determiners
POSSESSIVES = _KNOWN.possessives
PRONOUNS = _KNOWN.pronouns
BE = _KNOWN.be
HAVE = _KNOWN.have
MODALS = _KNOWN.modals
DO = _KNOWN.do
NEGATIONS = _KNOWN.negations
PREPOSITIONS = _KNOWN.prepositions
PARTICLES = _KNOWN.particles
SUBORDINATORS = _KNOWN.subordinators
RELATIVES = _KNOWN.relatives
ADVERBS = _KNOWN.adverbs
NOT_ADVERBS = _KNOWN.not_adverbs
TIMES = _KNOWN.times
STOPS = _KNOWN.stops
QUOTES = _KNOWN.quotes
PEOPLE = _KNOWN.people
EMPTY_HEADS = _KNOWN.empty_heads
OTHERS = _KNOWN.others
PARTS = _KNOWN.parts
GROUPS = _KNOWN.groups
MEMBERS = _KNOWN.members
ASIDES = _KNOWN.asides
AUXILIARIES = BE | HAVE | MODALS | DO
PARTITIVES = frozenset({"them", "these", "those", "us", "you", "whom", "which"})
VAGUE_HEADS = EMPTY_HEADS | {"rate", "estimate", "estimates", "total", "figure", "figures"}
