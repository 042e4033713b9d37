"""What is said to be untrue by a form of "be": "that is rubbish", "the rumours spread by the union were false"."""

from msgspec.structs import replace

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.referring import ALL, Reference, owner_of, read_reference
from store.extraction.attribution.words import Words
from store.lexicon.denials import denying

Called = tuple[Phrase, Reference, int | None]
"""Words of denial, what they refer to, and where the verb of whoever denies begins."""

_BEING = grammar.BE - listed("being am") | listed("proved proves")
_JOINED = listed("isn't wasn't aren't isn’t wasn’t aren’t")
_IT_IS = listed("that's that’s it's it’s")
_FAR, _ASIDE = 15, 5
_ENDING = grammar.SIDES - {"“", "”"}
_OF_MORALS = listed("right credible real reality so")
_OF_FACT = listed("false untrue incorrect inaccurate fiction nonsense rubbish lie lies fabrication")
"""Of the words of untruth those that deny a clause behind them: "it is false that", but not "it is absurd that"."""
_GIVEN = listed(
    "given provided released cited quoted published announced put issued made told posted shared carried printed"
)
_SPREADING = listed("being spread spreading circulating circulated attributed doing going coming emanating aired")
_BELONGING = _GIVEN | _SPREADING | listed("by from in on around that which")
_ABOUT = listed("about of regarding concerning on over")
_EVENTS = listed(
    "attack attacks incident incidents event events clash clashes fighting battle raid raids strike strikes blast"
    " explosion crash accident fire flood quake disaster tragedy death deaths casualties killing killings losses toll"
    " number numbers dead victims operation ambush shooting protest violence unrest outbreak"
)
_LATE = grammar.TIMES | grammar.MONTHS | grammar.ADVERBS | listed("on in at the this last a an ago")
_GAVE = _GIVEN | _SPREADING | listed("gave spread")
_INSISTING = listed("say says said insist insists insisted maintain maintains maintained argue argues argued")
"""In "a number police say is false" whoever says so denies it."""
_LEFT = listed("including about concerning")
_COUNTING_WORDS = 5


def said_to_be(words: Words, start: int, end: int) -> Called | None:
    """Read "that is rubbish", "the claim was false"; what is denied stands before the verb."""
    if words.low[end : end + 1] == ["to"] or (words.low[end : end + 1] == ["that"] and _judges(words, end)):
        return None
    be = _verb_before(words, start)
    if be is None:
        return None
    if words.low[be] in _IT_IS:
        behind = _goes_on(words, be, end)
        return Phrase(be, behind.end if behind else end), behind or Reference(end), None
    for first in range(be - 1, max(-1, be - _FAR), -1):
        if words.low[first] in _ENDING and not (words.low[first] == "," and first >= be - _ASIDE):
            return None
        if found := _from(words, first, be, end):
            return found
    return None


def _verb_before(words: Words, start: int) -> int | None:
    """Return where "is", "isn't", "have been" stands before the words of untruth."""
    if words.low[start] in _JOINED:
        return start
    be = start - 1
    while be > 0 and (words.low[be] in grammar.ADVERBS or words.low[be] in ("“", "been")):
        be -= 1
    if be < 0 or not (words.low[be] in _IT_IS or words.low[be] in _BEING or words.low[be] in grammar.HAVE):
        return None
    return be


def _from(words: Words, first: int, be: int, end: int) -> Called | None:
    """Return what is denied where it begins at `first` and reaches up to the verb."""
    pointed = first + 1 == be and words.low[first] in denying().pointing
    reference = Reference(be) if pointed else read_reference(words, first)
    if reference is None:
        return None
    closes = reference.end + (words.low[reference.end : reference.end + 1] == ["”"])
    reference = replace(reference, figure=reference.figure or _names_figure(words, end))
    if closes == be:
        return _stated(words, _with_determiner(words, first), reference, end)
    if (named := _named_aside(words, closes, be)) and reference.clause is None:
        return Phrase(be, end), replace(reference, clause=named), None
    if not _reaches(words, reference, closes, first, be):
        return None
    if words.low[be - 1] in _INSISTING:
        return Phrase(be, end), replace(reference, clause=None), be - 1
    return Phrase(be, end), _whole(words, _before(words, reference, be), closes, be), None


def _named_aside(words: Words, closes: int, be: int) -> Phrase | None:
    """Return the 40 of "the earlier number, 40, was wrong"."""
    aside = words.low[closes] == words.low[be - 1] == "," and closes + 1 < be - 1 <= closes + _ASIDE
    counts = aside and any(words.is_number(at) for at in range(closes + 1, be - 1))
    return Phrase(closes + 1, be - 1) if counts else None


def _stated(words: Words, first: int, reference: Reference, end: int) -> Called:
    behind = _goes_on(words, first, end)
    return (Phrase(first, behind.end), behind, None) if behind else (Phrase(first, end), reference, None)


def _with_determiner(words: Words, first: int) -> int:
    """Return where "the minister's latest figure" begins, given its noun."""
    for start in range(first, max(-1, first - 4), -1):
        if words.low[start] in grammar.DETERMINERS | denying().pointing:
            return start
        if words.low[start] in grammar.AUXILIARIES | grammar.SIDES:
            break
    return first


def _judges(words: Words, end: int) -> bool:
    """Whether a word only says what to think of something that is so: "it is absurd that 40 had to die"."""
    return words.low[end - 1] in (denying().untrue - _OF_FACT) | _OF_MORALS


def _goes_on(words: Words, first: int, end: int) -> Reference | None:
    """Return the clause of "it is not true that 40 had died"."""
    if words.low[first] not in ("it", "it's", "it’s") or words.low[end : end + 1] != ["that"]:
        return None
    reference = read_reference(words, end)
    return reference if reference and reference.clause else None


def _reaches(words: Words, reference: Reference, closes: int, first: int, be: int) -> bool:
    """Whether "claim that 40 had died", "figures given by the union", "figures the union gave" goes on to the verb."""
    between = words.low[closes:be]
    if "," in between or words.low[first] in denying().pointing | {"the"}:
        return False
    if reference.clause is not None:
        return True
    finite = grammar.AUXILIARIES.intersection(between) - grammar.HAVE - {"being"}
    if between[0] in _ABOUT and not (between[0] == "on" and between[-1] not in _EVENTS):
        told = words.low[first] in ALL or between[-1] in _EVENTS
        return not finite and told and between[1] in ("the", "this", "that", *_EVENTS)
    return (between[0] in _BELONGING or _gives(words, be)) and not finite


def _gives(words: Words, be: int) -> bool:
    """Whether "the union gave", "it had reported on Monday" closes before the verb."""
    last = be - 1
    while last > 0 and (words.low[last] in _LATE or words.is_number(last)):
        last -= 1
    verb = words.low[last]
    return (verb in _GAVE or verb in known().forms) and not words.capital(last)


def _before(words: Words, reference: Reference, be: int) -> Reference:
    """End the clause before the verb; a clause that only tells who gave the figure is none that is denied."""
    clause = reference.clause
    if clause is None or clause.start >= be:
        return reference
    counts = any(words.is_number(at) or words.low[at] in grammar.NUMBERS for at in range(clause.start, be))
    if not counts and _gives(words, be):
        return replace(reference, clause=None)
    given = (
        at for at in range(clause.start + 1, be) if words.low[at] in _GIVEN and words.low[at - 1] not in grammar.BE
    )
    return replace(reference, clause=Phrase(clause.start, next(given, be)))


def _whole(words: Words, reference: Reference, closes: int, be: int) -> Reference:
    """Add whose claim it is: the union's in "rumours spread by the union", "figures the union gave"."""
    if reference.owner or reference.clause:
        return reference
    by = next((at for at in range(closes, be) if words.low[at] in ("by", "from")), None)
    if by is None and not _gives(words, be):
        return reference
    start, end = (phrase_after(words, by + 1) if by else None) or Phrase(closes, be)
    return replace(reference, owner=owner_of(words, start, min(end, be)))


def _names_figure(words: Words, end: int) -> bool:
    """Whether the figure is named behind the words of denial: "is incorrect, including the number"."""
    behind = words.low[end : end + _COUNTING_WORDS]
    return behind[:1] == [","] and behind[1:2] != [] and behind[1] in _LEFT and any(map(denying().nouns.get, behind))
