"""One of several: the officer of "one of two officers said", who has no other name."""

from msgspec.structs import replace

from store.extraction.attribution import grammar
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.speaker import Speaker
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.words import Words
from store.lexicon.nouns import singular

_LEADS = grammar.NUMBERS | grammar.DETERMINERS


def one_of(words: Words, phrase: Phrase) -> Speaker | None:
    """Return one of those whom `phrase` names, or stands before ("one"); `None` where nobody is singled out."""
    if words.low[phrase.end - 1] in ("one", "another") and words.low[phrase.end : phrase.end + 1] == ["of"]:
        several = phrase_after(words, phrase.end + 1)
    elif words.low[phrase.start : phrase.start + 2] == ["one", "of"] and phrase.start + 2 < phrase.end:
        several = Phrase(phrase.start + 2, phrase.end)
    else:
        several = phrase if words.low[max(0, phrase.start - 2) : phrase.start] == ["one", "of"] else None
    if several is None:
        return None
    speaker = name_speaker(words, several)
    kept = speaker.name.split()
    while len(kept) > 1 and kept[0].lower() in _LEADS:
        kept.pop(0)
    if speaker.kind != "role" or not speaker.plural or kept[-1].lower() != speaker.head:
        return None
    return replace(speaker, name=" ".join([*kept[:-1], singular(kept[-1])]), plural=False)
