"""Telling by its neighbours whether a word that may be a verb is one."""

from collections.abc import Sequence

from store.extraction.counted.classes import BE, HAVE, MODALS
from store.extraction.counted.line import (
    ADV,
    AND,
    AUX,
    COMMA,
    DET,
    FIGURE,
    NOUN,
    PREP,
    PRON,
    QUOTE,
    REL,
    STOP,
    SUB,
    TIME,
    VERB,
    WEAK,
    Word,
    is_plural,
)
from store.lexicon.populations import root_of
from store.lexicon.predicates import Verb, find_condition, is_amounting, is_never_noun
from store.lexicon.quantities import numerals

AWAITING = frozenset({"receive", "await", "undergo", "seek", "face", "need", "require"})
"""With a mass behind them they tell of the counted ("the 40 receiving treatment"), and name no sort of people."""
_ONE = frozenset({"one", "1"})
_MARCHING = frozenset({"march", "rally", "protest", "strike", "vote", "walk", "riot", "parade"})
_ARTICLES = frozenset({"a", "an", "the"})
_CROWDS = frozenset({"thousands", "hundreds", "dozens", "scores", "millions"})
_FORCES = frozenset({"police", "army", "fire", "rescue", "search", "air", "bus", "train", "power"})
"""Nouns that as often stand before another one ("police station") as before what they do ("police seize 40 guns")."""
_ENDING = frozenset({"end", "halt", "stop", "start", "cut", "close", "shut", "resume", "pause"})
_HELPING = frozenset({"help", "helps", "helped", "helping"})
_MANY = frozenset({"crowd", "mob", "throng", "gang", "group", "convoy", "crew", "team"})
"""Nouns of many who do what an -ing form behind them says ("a crowd demanding elections")."""
_OUTWARDS = frozenset({"out", "off", "up", "away"})
_BACK = 16
_SHORT = 3
_DOING = frozenset({"not", "n't", "did", "do", "does", "didn't", "don't"})
_BEFORE_VERB = frozenset((PRON, REL, AUX))


_SINGLE = frozenset({"one", "1", "a", "percent", "%"})


def open_class(words: Sequence[Word], place: int) -> str:
    """Tell by its neighbours whether a word that may be a verb is one."""
    word, verb = words[place], words[place].verb
    before = _previous(words, place)
    after = words[place + 1] if place + 1 < len(words) else None
    if verb is None:
        return _that(words, place, before, after)
    if place > 0 and words[place - 1].low == "-" and words[place - 1].end == word.start:
        return VERB if words[place - 2].low == "re" else NOUN
    if after is not None and after.low == "-" and after.start == word.end:
        return NOUN
    if verb.past or verb.participle:
        return NOUN if verb.participle and _describes(words, place, after) else _past(before, after, verb)
    if verb.gerund:
        return VERB if _is_someone(words, place) or _awaits(before, after, verb) else _gerund(before, after)
    return _bare(words, place, verb)


def _bare(words: Sequence[Word], place: int, verb: Verb) -> str:
    """Return the class of a base form or a form in -s."""
    before = _previous(words, place)
    after = words[place + 1] if place + 1 < len(words) else None
    if verb.plain:
        joined = _joins_infinitive(words, place) or _ends_something(words, place) or _heads(words, place)
        joined = joined or _rises(words, place)
        return VERB if joined else _plain(before, verb, after)
    named = (after is None and _is_governed(words, place)) or _is_antecedent(words, place) or _is_handed(words, place)
    return NOUN if named or _is_numbered(words, place) else _present(before, after, verb)


def _is_numbered(words: Sequence[Word], place: int) -> bool:
    """Read "opened 2 million bank accounts since": the plural that a figure behind a verb wants."""
    start = place - 1
    while start > 0 and words[start].tag is NOUN and not is_plural(words[start].low):
        start -= 1
    if start in (place - 1, 0) or words[start].tag is not FIGURE or words[start].low in _SINGLE:
        return False
    while start > 0 and words[start].tag is FIGURE:
        start -= 1
    return words[start].tag is VERB


def _rises(words: Sequence[Word], place: int) -> bool:
    """Read the headline "Deaths from flu jump to 40": many or those in a state open it."""
    ahead = [word.low for word in words[place + 1 : place + 2]]
    if ahead not in (["to"], ["above"], ["past"], ["below"]) or words[place - 1].tag is not NOUN:
        return False
    figure = place + 2 < len(words) and words[place + 2].tag is FIGURE
    verb = words[place].verb
    opens = is_plural(words[0].low) or find_condition(words[0].low) is not None or words[0].tag is VERB
    return figure and opens and verb is not None and is_amounting(verb.base)


def _is_handed(words: Sequence[Word], place: int) -> bool:
    """Read "to hand pink slips to 400 clerks": the object of an infinitive."""
    if place < _SHORT or words[place - 1].tag is not NOUN or words[place - 2].tag is not VERB:
        return False
    verb = words[place - 2].verb
    return verb is not None and verb.plain and words[place - 3].low == "to"


def _heads(words: Sequence[Word], place: int) -> bool:
    """Read the headline "Varn Front massacre 131 schoolchildren": a name that stands for many does it."""
    if not 0 < place <= _SHORT or place + 1 >= len(words) or words[place + 1].tag is not FIGURE or words[place].capital:
        return False
    behind = place + 1
    while behind < len(words) and words[behind].tag is FIGURE:
        behind += 1
    if behind >= len(words) or words[behind].tag is not NOUN or not is_plural(words[behind].low):
        return False
    named = all(word.capital and word.tag is NOUN for word in words[:place])
    after = words[behind + 1] if behind + 1 < len(words) else None
    stated = after is not None and (after.tag is AUX or after.verb is not None or find_condition(after.low) is not None)
    return named and not stated


def _is_antecedent(words: Sequence[Word], place: int) -> bool:
    """Say whether "that" and a finite verb follow, which tell of a noun ("the floods that hit the valley")."""
    ahead = words[place + 1 : place + 3]
    return len(ahead) > 1 and ahead[0].low == "that" and _is_finite(ahead[1])


def _joins_infinitive(words: Sequence[Word], place: int) -> bool:
    """Say whether a base form goes on with an infinitive ("to contain and clean up")."""
    if place < 3 or words[place - 1].tag is not AND:  # noqa: PLR2004
        return False
    former = words[place - 2]
    return former.tag is VERB and former.verb is not None and former.verb.plain and words[place - 3].low == "to"


def _ends_something(words: Sequence[Word], place: int) -> bool:
    """Read "will cut 400 jobs and end production at", "to end a strike and halt work": the second thing to be done."""
    after = words[place + 1] if place + 1 < len(words) else None
    if place < 3 or words[place].low not in _ENDING or words[place - 1].tag is not AND or not _is_noun(after):  # noqa: PLR2004
        return False
    for step in range(place - 2, max(place - _BACK, -1), -1):
        if words[step].tag in (STOP, SUB, REL):
            return False
        led = _previous(words, step)
        if words[step].tag is VERB and led is not None and (led.low == "to" or led.low in MODALS):
            return words[step + 1].tag in (FIGURE, DET, NOUN)
    return False


def _owns(word: Word) -> bool:
    return word.low.endswith(("'s", "s'"))


def _is_governed(words: Sequence[Word], place: int) -> bool:
    """Say whether a preposition leads to the last word ("two hurt in market riots")."""
    place -= 1
    while place > 0 and words[place].tag is NOUN:
        place -= 1
    return words[place].tag is PREP


def _describes(words: Sequence[Word], place: int, after: Word | None) -> bool:
    """Say whether a participle only describes the noun behind it ("each bereaved family", "put insured losses at")."""
    before = words[place - 1] if place else None
    if before is None or not _is_noun(after):
        return False
    if after is not None and after.low == "ones":
        return True
    if before.tag is AND and place > 1 and words[place - 2].tag is NOUN and is_plural(after.low if after else ""):
        return place + 2 < len(words) and _is_finite(words[place + 2])
    told = place > 1 and (words[place - 2].tag is REL or words[place - 2].low == "those")
    return before.low in ("each", "every") or (before.tag is VERB and before.verb is not None and not told)


def _is_someone(words: Sequence[Word], place: int) -> bool:
    """Read "a guard sustaining injuries": somebody who does it, and no "training colleges"."""
    if place + 1 >= len(words) or not is_plural(words[place + 1].low) or words[place - 1].tag is not NOUN:
        return False
    person = words[place - 1].capital or root_of(words[place - 1].low) == "person"
    return person and place > 1 and words[place - 2].low in ("a", "an")


def _is_finite(word: Word) -> bool:
    return word.tag is AUX or (word.verb is not None and word.verb.past)


def _previous(words: Sequence[Word], place: int) -> Word | None:
    place -= 1
    while place >= 0 and (words[place].tag in (ADV, QUOTE) or (words[place].low == "each" and place)):
        place -= 1
    return words[place] if place >= 0 else None


def _that(words: Sequence[Word], place: int, before: Word | None, after: Word | None) -> str:
    if after is not None and after.low == "of":
        return PRON
    if before is not None and before.tag is FIGURE and after is not None and _is_finite(after):
        return REL
    if place > 1 and before is not None and before.tag is PREP and words[place - 2].low == "-":
        return REL if after is not None and _is_finite(after) else SUB
    if before is not None and before.tag in (PREP, FIGURE) and (after is None or after.tag is not PRON):
        return DET
    if after is not None and before is not None and before.tag is NOUN:
        finite = after.tag is AUX or (after.verb is not None and not after.verb.gerund and not is_plural(after.low))
        return REL if finite or _takes_object(words, place + 1) else SUB
    return SUB


def _takes_object(words: Sequence[Word], place: int) -> bool:
    """Say whether a form in -s behind "that" has its object behind it ("a union that represents a third of")."""
    verb = words[place].verb
    behind = words[place + 1] if place + 1 < len(words) else None
    return verb is not None and verb.present and behind is not None and behind.tag in (DET, FIGURE, PRON)


def _past(before: Word | None, after: Word | None, verb: Verb) -> str:
    if before is not None and before.low == "those" and verb.participle and not _is_noun(after):
        return VERB
    if before is None or before.tag is not DET:
        if before is not None and before.tag is PREP and before.low != "to" and _is_noun(after):
            return NOUN
        return WEAK if verb.plain and before is not None and before.tag in (PREP, NOUN) and not verb.past else VERB
    return NOUN


def _is_noun(word: Word | None) -> bool:
    return (
        word is not None and word.tag is NOUN and not (word.verb is not None and (word.verb.past or word.verb.present))
    )


def _awaits(before: Word | None, after: Word | None, verb: Verb) -> bool:
    """Read "the 40 receiving treatment": behind a figure these tell what its people do, and name no sort of them."""
    if before is None or before.tag is not FIGURE or verb.base not in AWAITING:
        return False
    return after is not None and after.tag is NOUN and not is_plural(after.low)


def _gerund(before: Word | None, after: Word | None) -> str:
    if before is None or before.low == "those":
        return VERB
    named = before.tag is NOUN and not is_plural(before.low) and before.low not in _MANY
    if before.tag is DET or (named and after is not None and after.tag is NOUN):
        return NOUN
    if before.tag is FIGURE:
        return NOUN if after is not None and after.tag is NOUN else VERB
    if (
        before.tag is PREP
        and after is not None
        and (after.low == "of" or (before.low != "to" and after.tag is NOUN and is_plural(after.low)))
    ):
        return WEAK
    return VERB


def _plain(before: Word | None, verb: Verb, after: Word | None) -> str:
    article = before is not None and before.low in _ARTICLES
    return (
        VERB
        if before is not None and not article and (is_never_noun(verb.base) or _acts(before, after, verb))
        else NOUN
    )


def _acts(before: Word, after: Word | None, verb: Verb) -> bool:
    """Say whether a base form between these words is a verb ("to fire", "and pay each", "thousands march in")."""
    if before.low == "to" or before.low in MODALS or before.low in _DOING:
        return True
    if before.tag in (PRON, REL):
        return True
    if before.tag in (AND, COMMA) or (before.low in _HELPING and before.tag is VERB):
        led = after is not None and (after.tag is FIGURE or (before.tag is AND and after.tag is DET))
        return led or (before.tag is COMMA and after is not None and after.low in _OUTWARDS)
    if before.low in _CROWDS or (before.tag is FIGURE and before.low not in _ONE and verb.base in _MARCHING):
        return after is not None and after.tag in (PREP, TIME, STOP, ADV)
    if before.low in _FORCES:
        return after is not None and after.tag in (DET, FIGURE, PRON, SUB)
    return before.tag is NOUN and is_plural(before.low) and (after is None or after.tag != AUX)


def _leads_noun(before: Word) -> bool:
    """Say whether only a noun follows a word ("the raids", "two of five plants", "the firm's plans")."""
    closed = before.low in BE | HAVE or before.tag in (DET, PREP, FIGURE, VERB)
    return closed or _owns(before) or before.low in numerals().words


def _present(before: Word | None, after: Word | None, verb: Verb) -> str:
    comes = before is not None and before.tag is FIGURE and verb.base == "come"
    if not comes and (before is None or _leads_noun(before)):
        return NOUN
    if comes or before is None or before.tag in _BEFORE_VERB:
        return VERB
    if after is not None and (
        after.tag in (AUX, STOP, AND) or (after.verb is not None and (after.verb.past or after.verb.plain))
    ):
        return NOUN
    joined = before.tag is AND or before.low == "but"
    if joined and after is not None and after.tag in (FIGURE, DET):
        return VERB
    if _opens_object(before, after):
        return VERB
    return WEAK if before.tag in (NOUN, COMMA) else NOUN


def _opens_object(before: Word, after: Word | None) -> bool:
    """Say whether a form in -s stands between a subject and what it acts on or amounts to."""
    if before.tag is WEAK:
        return after is not None and after.low in ("to", "at")
    acted = after is None or after.tag in (DET, FIGURE, PRON, SUB) or after.low in ("to", "at", "into")
    return before.tag in (NOUN, COMMA, TIME) and acted
