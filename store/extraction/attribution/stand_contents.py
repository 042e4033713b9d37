"""What a stand is taken on: the clause, the infinitive or the thing after the verb, up to where the sentence turns."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.settings import content_opening
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.words import Words
from store.lexicon.reporting import attitude_forms, read_reporting

_CLAUSE = listed("that to how whether why what when where if who “")
_TURNS = listed("but while although though whereas which whose whom according")
_LISTING = listed("including and or with")
_ON = listed("on in at during late early")
SPEECH = listed("say think believe insist argue contend claim maintain feel guess")
_SHORT = 3
_LONG = 4
_OF_DOING = listed(
    "remember recall envision envisage foresee imagine deny admit regret recommend suggest propose mention"
)
_LONG_TIMES = listed("months years decades moments")
_NO_MANNER = listed("family assembly july reply rally ally anomaly monopoly bully early daily weekly elderly italy")
_AS = listed("see view regard perceive")
_WANTING = listed("hope plan want intend aim wish expect decide agree")
_ONE_DAY = listed("one someday eventually still instead now soon next first later")
_DOING = listed("prove learn see hear find show feel notice")
"""An infinitive behind them is no words: "proved to be", "learned to swim"."""
_NOUN_JOINTS = listed("about over at for in with to of")
_NOUN_REACH = 4
_LIST_REACH = 7
_INITIAL = 2
_TITLES = read_reporting().speakers.titles
_NEVER_OBJECTS = grammar.PREPOSITIONS - listed("against about in near over more than around")


def object_of(words: Words, cue: Phrase, base: str) -> tuple[Phrase, tuple[Phrase, ...] | None]:
    """Return the words of the verb, with an attitude that it expresses, and what the stand is on."""
    attitudes = read_reporting().attitudes
    whole = attitude_forms().get(words.low[cue.end - 1]) != base
    start, cue = _opening(words, cue, base)
    if start >= content_end(words) or (base in _DOING and words.low[start] == "to"):
        return cue, None
    clause = base in attitudes.clauses and _opens_clause(words, start, base)
    if clause or (words.low[start] in _CLAUSE and (whole or base in attitudes.stands)):
        end = clause_end(words, start)
        if base in _OF_DOING and _does(words, start):
            end = next((at for at in range(start, end) if words.low[at] == "–"), end)
    elif (whole or base in attitudes.stands) and _opens_thing(words, start):
        end = thing_end(words, start)
    else:
        return cue, None
    return cue, (Phrase(start, end),) if end > start else None


def _opens_clause(words: Words, start: int, base: str) -> bool:
    first = words.low[start]
    if (
        first in _CLAUSE
        or first in grammar.PERSONAL
        or (base in _OF_DOING and _does(words, start))
        or _one_day_to(words, start, base)
    ):
        return True
    return base in SPEECH and first not in _NEVER_OBJECTS and start + _SHORT < words.size


def _does(words: Words, start: int) -> bool:
    """Whether something done follows: "remembers nearly losing", "envisions building"."""
    at = start + (words.low[start].endswith("ly") or words.low[start] in ("not", "once", "ever"))
    return at < words.size and words.low[at].endswith("ing") and len(words.low[at]) > _LONG


def _one_day_to(words: Words, start: int, base: str) -> bool:
    """Whether an infinitive follows a few words later: "hopes one day to return"."""
    if base not in _WANTING or words.low[start] not in _ONE_DAY:
        return False
    return "to" in words.low[start + 1 : start + _NOUN_REACH]


def _opens_thing(words: Words, start: int) -> bool:
    """Whether what a verb acts on begins here, and no other verb or mark."""
    first = words.low[start]
    verb = first in ("said", "found") or (first in known().forms and first.endswith("ed"))
    return not verb and not any(
        first in each
        for each in (grammar.SIDES, _NEVER_OBJECTS, grammar.AUXILIARIES, grammar.CONJUNCTIONS, grammar.DAYS)
    )


def _opening(words: Words, cue: Phrase, base: str) -> tuple[int, Phrase]:
    at = cue.end
    if base in _AS and words.low[at : at + 1] == ["as"]:
        return at + 1, Phrase(cue.start, at + 1)
    if (noun := _with_attitude_noun(words, at, base)) is not None:
        return noun, Phrase(cue.start, noun)
    opening = content_opening(words, cue.end - 1, base)
    start = opening.start - 1 if opening.that else opening.start
    if words.low[at : at + 1] == ["to"] and not opening.that and "“" not in words.low[at : start + 1]:
        start = at
    if words.low[start : start + 1] == [","] and words.low[start + 1 : start + 2] == ["“"]:
        start += 1
    return start, cue


def _with_attitude_noun(words: Words, at: int, base: str) -> int | None:
    """Return where "concern" ends in "expressed deep concern that", "voiced no doubt about"."""
    if base not in read_reporting().attitudes.expressing:
        return None
    for noun in range(at, min(words.size - 2, at + _NOUN_REACH)):
        if words.low[noun] in read_reporting().attitudes.nouns:
            following = words.low[noun + 1]
            if following == "that":
                return noun + 1
            timed = words.low[noun + 2] in grammar.TIMES | _LONG_TIMES or words.is_number(noun + 2)
            return noun + 2 if following in _NOUN_JOINTS and not timed else None
        if words.low[noun] in grammar.SIDES - {"“"} or words.low[noun] in grammar.PREPOSITIONS:
            return None
    return None


def clause_end(words: Words, start: int) -> int:
    """Return where a clause that is reported ends: before "but", ", which", ", citing", "and said"."""
    end = content_end(words)
    for at in range(start + 1, end):
        if words.quoted[at]:
            continue
        word = words.low[at]
        if word == ";" or (word == "." and _ends_sentence(words, at)):
            return at
        if word == "," and _turns(words, at + 1, end):
            return at
        if word in ("and", "but") and _reports_again(words, at + 1):
            return at
    return end


def _ends_sentence(words: Words, at: int) -> bool:
    before = words.low[at - 1]
    return words.capital(at + 1) and words.apart(at + 1) and len(before) > _INITIAL and before not in _TITLES


def thing_end(words: Words, start: int) -> int:
    """Return where a thing ends: at the first comma that opens no list, and wherever a clause would end."""
    end = _thing_end(words, start)
    manner = end - start > 1 and words.low[end - 1].endswith("ly") and words.low[end - 1] not in _NO_MANNER
    return end - 1 if manner and words.low[end - 2] not in grammar.BE else end


def _thing_end(words: Words, start: int) -> int:
    end = clause_end(words, start)
    for at in range(start + 1, end):
        if words.low[at - 1 : at + 1] == [",", "”"] and not _lists_on(words, at, end):
            return at + 1
        if words.quoted[at]:
            continue
        if words.low[at] in ("–", ":") or (words.low[at] == "," and not _lists_on(words, at, end)):
            return at
        if (words.low[at] == "but" and _begins_anew(words, at + 1)) or _sets(words, at):
            return at
    return end


def _sets(words: Words, at: int) -> bool:
    """Whether only when and where is told from here on: "on Monday", "as she left", "“a farce” in a note"."""
    word, behind = words.low[at], words.low[at + 1 : at + 2]
    if word in ("as", "while", "when"):
        return behind in (["he"], ["she"], ["they"])
    if words.low[at - 1] == "”" and (word in grammar.PREPOSITIONS - {"of"} or word == "to"):
        return True
    return word in _ON and bool(behind) and (behind[0] in grammar.DAYS or _is_month(words, at + 1))


def _is_month(words: Words, at: int) -> bool:
    return words.low[at] in grammar.MONTHS and words.capital(at)


def _begins_anew(words: Words, at: int) -> bool:
    """Whether somebody else acts behind "but": "wants a vote but the mayor"."""
    word = words.low[at] if at < words.size else ""
    return word in grammar.PERSONAL or word in grammar.DETERMINERS or (words.is_word(at) and words.capital(at))


def _lists_on(words: Words, comma: int, end: int) -> bool:
    """Whether a list goes on behind the comma: "trouble in Oslo, Bergen and elsewhere"."""
    if comma + 1 < end and words.low[comma + 1] in _LISTING:
        return True
    for at in range(comma + 1, min(end, comma + _LIST_REACH)):
        if words.low[at] in ("and", "or"):
            return True
        if words.low[at] in grammar.AUXILIARIES or words.low[at] in known().forms or words.low[at] in grammar.RELATIVES:
            return False
    return False


def _turns(words: Words, at: int, end: int) -> bool:
    if at >= end:
        return False
    word = words.low[at]
    if word in _TURNS:
        return words.low[at + 1 : at + 2] != ["that"]
    return word.endswith("ing") and word in attitude_forms()


def _reports_again(words: Words, at: int) -> bool:
    while at < words.size and (words.low[at] in grammar.ADVERBS or words.low[at] in grammar.HAVE):
        at += 1
    return at < words.size and words.low[at] in attitude_forms() and words.low[at].endswith(("ed", "said", "s", "told"))
