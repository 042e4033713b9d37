"""Who is or is not answerable: "X was responsible for the attack", "it had nothing to do with the attack"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.words import Words
from store.extraction.claims.calling import call_attack
from store.extraction.claims.found import Found
from store.lexicon.claims import claim_words

_PERSONAL = listed("it they we i he she")
_LINKS = (["nothing", "to", "do", "with"], ["responsible", "for"], ["involved", "in"])


def find_answerable(words: Words, at: int) -> Found | None:
    """Return who is said to have done a deed that somebody could claim; care for children is none, nor are 200 men."""
    link = next((link for link in _LINKS if words.low[at : at + len(link)] == link), None)
    if link is None or at < 1:
        return None
    end = at + len(link)
    be = at - 1
    negative = link[0] == "nothing"
    while be > 0 and words.low[be] in grammar.ADVERBS | {"not", "n't", "been", "be"}:
        negative = negative or words.low[be] in ("not", "n't")
        be -= 1
    who = Phrase(be - 1, be) if words.low[be - 1] in _PERSONAL else phrase_before(words, be)
    if who is not None and any(words.is_number(each) for each in range(max(0, who.start - 1), who.end)):
        return None
    deed = phrase_after(words, end)
    told = deed is not None and not claim_words().attacks.isdisjoint(words.low[deed.start : deed.end])
    if words.low[be] not in grammar.BE | grammar.HAVE or who is None or deed is None or not told:
        return None
    return Found(
        words=Phrase(be, end),
        predicate="carry out",
        what=call_attack(words, deed),
        who=who,
        negative=negative,
        how="who is or is not answerable for it",
    )
