"""The verb behind a phrase: the finite one of its clause, or a participle of the phrase."""

from store.extraction.counted.clause import before_figure
from store.extraction.counted.line import ADV, AND, AUX, COMMA, DET, FIGURE, NOUN, PREP, QUOTE, TIME, VERB
from store.extraction.counted.phrasal import read_condition
from store.extraction.counted.states_behind import is_untold
from store.extraction.counted.verbs import Group, read_group
from store.extraction.counted.walk import Walk
from store.lexicon.counted import counted_words
from store.lexicon.predicates import is_active, is_amounting, is_intransitive, is_reporting

_LETTING = counted_words().behind.letting
_PERIODS = counted_words().behind.periods
_PASSIVE = frozenset({"by", "for", "with", "as"})
_NAMING_VERBS = counted_words().behind.naming
_PUT_TO = counted_words().behind.put_to
_TELLING_WHO = counted_words().behind.belonging
_GETTING_AWAY = frozenset(
    {
        "escape", "flee", "drown", "perish", "survive", "swim", "jump", "gather", "assemble", "rally", "collapse",
        "sink", "capsize", "overturn", "explode", "land", "return", "fail", "crumble",
    }
)  # fmt: skip
_NEXT = frozenset({"followed", "trailed"})
"""Behind a comma they lead to the next of a list ("Varn with 40 deaths, followed by Orsa with 12")."""
_NOT_FINITE = frozenset({"being", "been", "be", "having"})


def _is_elsewhere(walk: Walk) -> bool:
    """Say whether a comma and other words part a verb from the phrase."""
    place = walk.place - 1
    while walk.view.at(place).tag in (ADV, QUOTE, TIME):
        place -= 1
    return walk.comma and walk.view.at(place).tag is not COMMA


def finish(walk: Walk) -> bool:
    """Read a group that begins with an auxiliary: the finite verb."""
    if _is_elsewhere(walk):
        return False
    if walk.view.at(walk.place).low in _NOT_FINITE:
        low = walk.view.at(walk.place).low
        behind = walk.place == walk.begin + (low == "be") and (
            low == "being" or (low == "be" and walk.before().low == "to")
        )
        walk.reduced = walk.reduced or (read_group(walk.view, walk.place) if behind else None)
        while walk.view.at(walk.place).tag in (AUX, ADV, VERB):
            walk.place += 1
        return True
    if walk.before().tag is not AND or walk.view.at(before_figure(walk.view)).tag is AUX:
        walk.main = None if walk.before().tag is AND else read_group(walk.view, walk.place)
        return False
    walk.place += 1
    return True


def act(walk: Walk) -> bool:
    """Read a verb without an auxiliary: finite, or a participle of the phrase."""
    word = walk.view.at(walk.place)
    if word.tag is VERB and _is_elsewhere(walk):
        return False
    next_one = word.low in _NEXT and walk.before().tag is COMMA and walk.view.at(walk.place + 1).low == "by"
    group = None if walk.before().low == "to" or next_one else read_group(walk.view, walk.place)
    if group is None or word.verb is None:
        walk.place += 1
        return True
    if word.tag is VERB and word.verb.is_finite:
        helped = walk.reduced is not None and walk.reduced.base in _LETTING and word.verb.plain
        walk.main = walk.reduced if helped else group
        return False
    if word.tag is VERB and word.verb.past and _is_main(walk, group):
        walk.main = group
        walk.reduced = walk.reduced or (None if walk.relative else group)
        return False
    if walk.relative is not None and walk.before().tag is not COMMA and is_amounting(word.verb.base):
        return False
    stated = is_untold(walk) and read_condition(walk.view, walk.place) is not None
    if (walk.reduced is None or stated) and word.tag is VERB and not _of_another(walk):
        walk.reduced = group
    walk.place = max(walk.place + 1, group.end)
    return True


def _is_main(walk: Walk, group: Group) -> bool:
    """Say whether a past form behind a participle or "who ..." is the finite verb of the phrase."""
    before = walk.before()
    if walk.reduced is None and walk.relative is None:
        first = walk.view.at(walk.place).verb
        put = first is not None and first.base in _PUT_TO and group.place > walk.place
        return is_intransitive(group.base) and not (put or _of_another(walk))
    if group.base in _TELLING_WHO:
        return False
    if walk.reduced is not None and before.tag is COMMA:
        apposed = walk.view.at(walk.reduced.start - 1).tag is COMMA
        return apposed or (_acts(walk, group) and group.base not in _NAMING_VERBS)
    if walk.reduced is not None:
        return before.tag is not AND and _acts(walk, group)
    told = walk.relative is not None and before.tag is not AND
    return told and (_has_object(walk, group) or (walk.relative is not None and walk.relative.end == walk.place))


def _acts(walk: Walk, group: Group) -> bool:
    """Say whether a verb behind a participle of the phrase has an object, or nobody can suffer it ("died")."""
    whole = (group.end > group.place + 1 and group.active) or group.base in _GETTING_AWAY
    return whole or walk.view.at(group.end).tag is NOUN or _has_object(walk, group) or is_active(group.base)


def _has_object(walk: Walk, group: Group) -> bool:
    return walk.view.at(group.end).tag in (DET, FIGURE) or is_intransitive(group.base) or is_intransitive(group.lemma)


def _of_another(walk: Walk) -> bool:
    """Say whether a participle tells of a noun behind the phrase ("in a shed licensed for") or of the clause."""
    verb = walk.view.at(walk.place).verb
    before = walk.place - 1
    while walk.view.at(before).tag is ADV:
        before -= 1
    led = walk.view.at(before).tag in (PREP, AND) or walk.before().low in _PERIODS
    if verb is not None and verb.gerund and (walk.comma or led):
        return True
    if walk.before().tag is FIGURE and walk.view.at(walk.place + 1).tag is NOUN and walk.place > walk.begin:
        return True
    place = walk.place - 1
    while walk.view.at(place).tag is NOUN:
        place -= 1
    within = walk.view.at(place).tag is DET and walk.begin < place < walk.place - 1
    told = verb is not None and is_reporting(verb.base)
    return within and walk.view.at(place - 1).tag is PREP and (told or walk.view.at(walk.place + 1).low in _PASSIVE)
