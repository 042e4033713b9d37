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
    " prosecutor regulators forecasters hospital relatives opposition chairman prez pm cm veep eyewitness eyewitnesses"
    " source sources insiders finders panel committee inquiry probe ngo ngos envoys coroners teachers nurses neighbours"
    " neighbors locals villagers"
)
_BODIES = listed("cross crescent nations watch observatory")
_ALONE = listed("un who unicef unhcr unrwa wfp iom ocha icrc msf usgs cdc fema nato imf oecd wmo iaea reuters afp dpa")
_NO_BODIES = listed(
    "age blood peer control ethnic working focus study test sub income interest best top data tour pressure"
    " first second third fourth last next previous"
)
_NO_TELLERS = listed(
    "team club squad side staff league unit chain maker builder branch arm front school city state county"
)
_HAPPENED = (
    grammar.BE | grammar.HAVE | listed("dead hurt held lost hit sunk sank shot taken found new died freed missing")
)
_ACRONYM_SIZES = range(2, 6)
_LONGEST = 6
_SHORTEST = 3


def read_colon(words: Words) -> Statement | None:
    """Return what the one beside the colon is quoted for; a table's "Crew: 14" quotes nobody."""
    end = content_end(words)
    colon = next((at for at in range(end) if words.low[at] in (":", "–")), None)
    if colon is None or words.quoted[colon]:
        return None
    who, says = Phrase(0, colon), Phrase(colon + 1, end)
    if words.low[colon] == ":" and end - colon > _SHORTEST and (_speaks(words, who) or _body_tells(words, who, says)):
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
    return name_speaker(words, who).kind in ("role", "body", "name", "person")


def _body_tells(words: Words, who: Phrase, says: Phrase) -> bool:
    """Whether a body before the colon tells what happened: "Rights group: 40 killed", but not "Age group: 40 to 60"."""
    happened = any(words.low[at].endswith("ed") or words.low[at] in _HAPPENED for at in range(*says))
    if not happened or not 0 < who.end - who.start <= _LONGEST:
        return False
    last, first = words.low[who.end - 1], words.low[who.start]
    if who.end - who.start == 1:
        return last in _ALONE and words.tokens[who.start].text.isupper()
    body = last in (known().bodies | _BODIES) - _NO_TELLERS or last.removesuffix("s") in (
        "group",
        "organisation",
        "organization",
    )
    plain = all(words.is_word(at) and words.low[at] not in grammar.AUXILIARIES for at in range(*who))
    return body and plain and first not in _NO_BODIES | grammar.PREPOSITIONS


def _is_named(words: Words, who: Phrase) -> bool:
    """Whether one who is quoted, a body or an acronym closes a headline: "40 hurt: Red Cross", "3 new cases: WHO"."""
    if _speaks(words, who):
        return True
    if who.end - who.start > _LONGEST or not all(
        words.capital(at) or words.low[at] in ("of", "for") for at in range(*who)
    ):
        return False
    last = words.tokens[who.end - 1].text
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
