"""What whoever reports does besides: the arrests of "police counted 40 people and arrested nine"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.words import Words
from store.lexicon.predicates import find_verb

_HURT = listed("injured wounded killed hurt damaged destroyed displaced hit missing left lost affected infected")
_HEDGING = listed("about some around nearly almost at more over up several dozens hundreds thousands scores")
_CLAUSES = grammar.AUXILIARIES | grammar.PERSONAL | grammar.RELATIVES | {"“", "”"}


def deed_beside(words: Words, content: Phrase) -> int | None:
    """Return where ", and deployed 900 officers" begins behind a thing that is reported without a clause."""
    for at in range(content.start + 1, content.end - 2):
        if words.low[at] in _CLAUSES or (at < content.end - 1 and _is_deed(words, at) and words.low[at - 1] != "and"):
            return None
        if words.low[at] == "and" and _is_deed(words, at + 1) and _has_object(words, at + 2):
            return at - (words.low[at - 1] == ",")
    return None


def _is_deed(words: Words, at: int) -> bool:
    """Whether a verb in the past stands here that tells of no harm and reports nothing: "arrested"."""
    word = words.low[at]
    if word in _HURT or word in known().forms or words.capital(at) or words.low[at - 1] == "-":
        return False
    verb = find_verb(word)
    return verb is not None and verb.past and (word.endswith("ed") or word in _STRONG)


_STRONG = listed("shut sent took held caught made gave brought built freed found fought shot cut drove sank began")


def _has_object(words: Words, at: int) -> bool:
    word = words.low[at]
    return words.is_number(at) or word in grammar.NUMBERS or word in grammar.DETERMINERS or word in _HEDGING
