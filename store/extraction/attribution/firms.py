"""The firm a sentence tells of by its bare name: "Norvane will lay off 1,800 workers", for "the company" after it."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.opening_subject import first_subject
from store.extraction.attribution.speaker import Speaker
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.words import Words

_DEEDS = listed(
    "lay laid laying axe axed axes shed sheds sell sells sold buy buys bought acquire acquired close"
    " closed closes shut shuts hire hired hires employ employs employed recall recalled recalls suspend"
    " suspended cancel cancelled canceled build builds produce produces produced ship ships shipped supply"
    " supplies supplied operate operates operated expand expanded ground grounded restart restarted export"
    " exports exported refund refunded slash slashed manufacture manufactures list listed dismiss"
    " dismissed sack sacked cut cuts halt halted"
)
_BETWEEN = 5
_HIS = listed("his her he she him who")


def opening_firm(words: Words, end: int) -> Speaker | None:
    """Return the firm that the words up to `end` open with; nobody where a person or a body of another kind may act."""
    phrase = None if _DEEDS.isdisjoint(words.low) else first_subject(words, end)
    if phrase is None or not words.capital(phrase.end - 1) or words.low[phrase.start] in grammar.DETERMINERS:
        return None
    speaker = name_speaker(words, phrase)
    behind = words.low[phrase.end : end]
    named = speaker.kind == "name" or (speaker.kind == "body" and not speaker.name.islower())
    acts = not _DEEDS.isdisjoint(behind[:_BETWEEN]) and _HIS.isdisjoint(behind)
    return speaker._replace(kind="name") if named and acts else None
