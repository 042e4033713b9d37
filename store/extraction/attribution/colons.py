"""Headlines that name the speaker before a colon or behind one: "Police: 40 hurt", "40 hurt in crash: police"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.words import Words

_WHO = listed(
    "police officials official authorities minister ministers ministry mayor governor president premier army"
    " military spokesman spokeswoman spokesperson chief experts expert analysts analyst witnesses witness"
    " prosecutors prosecutor activists doctors medics rescuers government monitor monitors un agency watchdog"
    " union unions lawyer residents militants rebels insurgents terrorists jihadists guerrillas kidnappers"
    " hijackers campaigners scientists researchers economists economist lawyers investigators diplomats lawmakers"
    " aides organisers organizers firefighters coroner judge court study survey report poll charity company"
    " regulator commission council survivors spokespeople navy ambassador envoy senator mp mps captain bishop"
    " prosecutor regulators forecasters hospital relatives opposition chairman"
)
_BODIES = listed("cross crescent nations watch observatory")
_ACRONYM_SIZES = range(2, 6)
_LONGEST = 6
_SHORTEST = 3


def read_colon(words: Words) -> Statement | None:
    """Return what the one beside the colon is quoted for; a table's "Crew: 14" quotes nobody."""
    end = content_end(words)
    colon = next((at for at in range(end) if words.low[at] in (":", "–")), None)
    if colon is None or words.quoted[colon]:
        return None
    if words.low[colon] == ":" and _speaks(words, Phrase(0, colon)) and end - colon > _SHORTEST:
        return _said(Phrase(0, colon), colon, Phrase(colon + 1, end))
    bare = colon + 1 < end and words.low[colon + 1] not in grammar.DETERMINERS
    if bare and colon >= _SHORTEST and _is_named(words, Phrase(colon + 1, end)):
        return _said(Phrase(colon + 1, end), colon, Phrase(0, colon))
    return None


def _speaks(words: Words, who: Phrase) -> bool:
    """Whether the words are nothing but one who is quoted in headlines."""
    if not 0 < who.end - who.start <= _LONGEST or words.low[who.end - 1] not in _WHO:
        return False
    if any(words.low[at] in grammar.PREPOSITIONS or words.low[at] in known().forms for at in range(*who)):
        return False
    return name_speaker(words, who).kind in ("role", "body", "name")


def _is_named(words: Words, who: Phrase) -> bool:
    """Whether one who is quoted, a body or an acronym closes a headline: "40 hurt: Red Cross", "3 new cases: WHO"."""
    if _speaks(words, who):
        return True
    if who.end - who.start > _LONGEST or not all(
        words.capital(at) or words.low[at] in ("of", "for") for at in range(*who)
    ):
        return False
    last = words.tokens[who.end - 1][0]
    acronym = who.end - who.start == 1 and last.isupper() and len(last) in _ACRONYM_SIZES
    return acronym or words.low[who.end - 1] in known().bodies | _BODIES or last.lower() in known().agencies


def _said(who: Phrase, colon: int, content: Phrase) -> Statement:
    return Statement(
        form="front" if who.start < content.start else "after",
        base="say",
        cue=Phrase(colon, colon + 1),
        subject=who,
        begins=who.start,
        content=[content],
        how="whoever stands beside the colon",
    )
