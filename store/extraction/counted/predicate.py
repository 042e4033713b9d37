"""What the counted did or suffered: the rules, in the order in which they are asked."""

from typing import NamedTuple

from store.extraction.counted.classes import BE, EMPTY_HEADS, PARTICLES
from store.extraction.counted.clause import (
    Predicates,
    before_figure,
    find_object_verb,
    find_predicates,
    is_joined,
    nearest_verb,
    nearest_verb_right,
)
from store.extraction.counted.line import AUX, FIGURE, NOUN, PREP, REL
from store.extraction.counted.phrase import Phrase
from store.extraction.counted.verbs import Group, read_condition, read_group, read_phrasal
from store.extraction.counted.view import View
from store.lexicon.nouns import singular
from store.lexicon.predicates import (
    find_crowd,
    find_event,
    find_phrase,
    is_amounting,
    is_light,
    is_person_event,
    lemma_of,
    is_reporting,
    is_steering,
)

_PARTS = frozenset(
    {
        "part",
        "most",
        "half",
        "all",
        "many",
        "some",
        "none",
        "each",
        "both",
        "third",
        "quarter",
        "majority",
        "one",
        "rest",
        "any",
    }
)
_GROUPS = frozenset(
    {"group", "crowd", "convoy", "team", "gang", "force", "fleet", "crew", "series", "list", "family", "band", "mob", "population",
     "delegation", "army", "squad", "staff", "audience", "workforce", "contingent", "garrison", "column", "wave", "batch", "string"}
)  # fmt: skip
_LIVES = frozenset({"life", "live"})


class Reading(NamedTuple):
    """A predicate and why: `start` and `end` are places in the view, -1 where another figure gave it.

    `role` says how the counted stand to it: they do it ("subject"), it is done to them ("object"), it is a noun
    or a state of theirs ("state"), or it is what the figure measures ("amount").
    """

    lemma: str
    start: int
    end: int
    role: str
    how: str
    confidence: float


def read_predicate(view: View, phrase: Phrase, before: Reading | None) -> Reading | None:
    """Return the predicate of a counted phrase; `before` is that of the figure before it in the sentence."""
    right = find_predicates(view, phrase.after)
    return (
        _of_lives(view, phrase)
        or _included(view, before)
        or _home(view)
        or _object(view, phrase, right)
        or _event(view, phrase, right)
        or _described(view, phrase, right)
        or _agent(view, phrase)
        or _noun_before(view)
        or _subject(view, phrase, right)
        or _reduced(view, right)
        or _stated(view, phrase)
        or _shared(view, before)
        or _object_of(view)
        or _relative(right)
        or _crowd(view, phrase)
        or _near(view, phrase)
    )


def _of_lives(view: View, phrase: Phrase) -> Reading | None:
    """Read "claimed 12 lives"."""
    if singular(phrase.head) not in _LIVES:
        return None
    place = before_figure(view)
    verb = view.at(place).verb
    lemma = find_phrase(f"{verb.base} life") if verb else None
    return Reading(lemma, place, place + 1, "object", "the verb with its object", 0.9) if lemma else None


def _object(view: View, phrase: Phrase, right: Predicates) -> Reading | None:
    """Read the verb right before the figure: "killed around 20", "left 11 missing", "forced 500 to flee"."""
    group = find_object_verb(view)
    if group is None or (is_reporting(group.base) and not _is_complement(view, phrase)):
        return None
    if (completed := _complement(view, phrase, group)) is not None:
        return completed
    if (
        is_light(group.base)
        and group.lemma == group.base
        and (find_event(phrase.head) and singular(phrase.head) != "casualty")
    ):
        return None
    main = right.main
    if (
        main is not None
        and main.start == phrase.after
        and view.at(main.start).tag is AUX
        and not _is_relative(view, group)
    ):
        return None
    if is_reporting(group.base) or (group.base == "be"):
        return None
    return Reading(group.lemma, group.place, group.end, "object", "the verb right before the figure", 0.9)


def _included(view: View, before: Reading | None) -> Reading | None:
    """Read "the dead include four nurses", "12 died, including five children": a part of those before."""
    place = before_figure(view)
    word = view.at(place)
    if word.low == "including":
        return before and before._replace(how="a part of the figure before it", confidence=0.7)
    if not (word.tag is AUX and word.low in BE) and not (
        word.verb is not None and word.verb.base in ("include", "comprise")
    ):
        return None
    place -= 1
    found = read_condition(view, place)
    if found is not None:
        return Reading(found[0], place, place + 1, "state", "the state of those it is a part of", 0.75)
    earlier = view.at(place)
    if (
        earlier.verb is not None
        and earlier.verb.participle
        and (earlier.tag is not NOUN or view.at(place - 1).tag == "det")
    ):
        return Reading(
            lemma_of(earlier.verb.base), place, place + 1, "object", "the state of those it is a part of", 0.75
        )
    lemma = find_event(earlier.low) if is_person_event(earlier.low) else find_crowd(earlier.low)
    return Reading(lemma, place, place + 1, "object", "the toll it is a part of", 0.7) if lemma else None


def _home(view: View) -> Reading | None:
    """Read "home to about 100,000 people"."""
    place = before_figure(view)
    if view.at(place).low != "to" or view.at(place - 1).low != "home":
        return None
    return Reading("live", place - 1, place + 1, "subject", "home to", 0.8)


def _is_relative(view: View, group: Group) -> bool:
    place = group.start - 1
    while view.at(place).tag is AUX:
        place -= 1
    return view.at(place).tag is REL or view.at(place).low == "that"


def _is_complement(view: View, phrase: Phrase) -> bool:
    return read_condition(view, phrase.after) is not None or view.at(phrase.after).low == "dead"


def _complement(view: View, phrase: Phrase, group: Group) -> Reading | None:
    """Read what the verb says of its object behind it: "left 20 people dead", "sent 300 to hospital"."""
    phrasal = read_phrasal(view, group.base, phrase.after)
    if phrasal is not None and not phrasal[0].endswith(" for"):
        return Reading(phrasal[0], group.place, group.end, "object", "the verb with the words behind its object", 0.85)
    if not (is_steering(group.base) or is_light(group.base)):
        return None
    found = read_condition(view, phrase.after)
    if found is not None:
        return Reading(found[0], phrase.after, found[1], "state", "the state the verb leaves them in", 0.9)
    word = view.at(phrase.after)
    if word.low == "to" and view.at(phrase.after + 1).verb is not None:
        following = read_group(view, phrase.after + 1)
        if following is not None:
            return Reading(
                following.lemma, following.place, following.end, "subject", "what the verb makes them do", 0.8
            )
    if word.verb is not None and word.verb.participle and word.tag is not NOUN and is_light(group.base):
        following = read_group(view, phrase.after)
        if following is not None:
            return Reading(
                following.lemma, following.place, following.end, "object", "the participle behind the object", 0.85
            )
    return None


def _event(view: View, phrase: Phrase, right: Predicates) -> Reading | None:
    """Read a head that is itself what happened: "20 deaths", "30 arrests were made"."""
    lemma = find_event(phrase.head) if phrase.head else None
    if lemma is None:
        return None
    verb = right.main or right.reduced or find_object_verb(view)
    if (
        verb is not None
        and not is_light(verb.base or verb.lemma)
        and not is_reporting(verb.base)
        and phrase.head not in ("deaths", "fatalities")
    ):
        return None
    place = _head_place(view, phrase)
    return Reading(lemma, place, place + 1, "event", "the counted noun", 0.85)


def _head_place(view: View, phrase: Phrase) -> int:
    for place in range(phrase.end - 1, phrase.start - 1, -1):
        if view.at(place).low == phrase.head:
            return place
    return phrase.start


def _described(view: View, phrase: Phrase, right: Predicates) -> Reading | None:
    """Read a state before the noun: "searching for 11 missing workers", unless the clause has a verb for them."""
    main = right.main
    spoken = (
        main is not None and main.lemma not in ("be", "remain", "have") and view.at(before_figure(view)).tag is not PREP
    )
    if phrase.state < 0 or spoken:
        return None
    found = read_condition(view, phrase.state)
    if found is not None:
        return Reading(found[0], phrase.state, found[1], "state", "the word before the noun", 0.85)
    group = read_group(view, phrase.state)
    if group is None or right.reduced is not None:
        return None
    return Reading(group.lemma, group.place, group.end, "object", "the word before the noun", 0.6)


def _agent(view: View, phrase: Phrase) -> Reading | None:
    """Read "attended by 5,000 people"."""
    del phrase
    place = before_figure(view)
    if view.at(place).low != "by":
        return None
    place -= 2 if view.at(place - 1).low in PARTICLES else 1
    verb = view.at(place).verb
    if verb is None or not verb.participle or is_amounting(verb.base):
        return None
    group = read_group(view, place)
    if group is None:
        return None
    return Reading(group.lemma, group.place, group.end, "subject", "the verb they are the agents of", 0.85)


def _subject(view: View, phrase: Phrase, right: Predicates) -> Reading | None:
    """Read the finite verb they are the subject of: "89 prisoners had been recaptured"."""
    main = right.main
    if main is None or main.lemma in ("be", "have") or _is_governed(view):
        return None
    if is_reporting(main.base) and main.lemma == main.base:
        return None
    del phrase
    role = "subject" if main.active and _has_object(view, main.end) else "object"
    return Reading(main.lemma, main.place, main.end, role, "the verb of the clause the figure is the subject of", 0.9)


def _has_object(view: View, place: int) -> bool:
    word = view.at(place)
    return word.tag in (NOUN, FIGURE) or word.tag == "det"


def _is_governed(view: View) -> bool:
    """Say whether a preposition before the figure makes it a part of another phrase."""
    place = before_figure(view)
    word = view.at(place)
    if word.tag is not PREP:
        return False
    if word.low != "of":
        return not (place == 0 or view.at(place - 1).tag in ("stop", "comma"))
    owner = singular(view.at(place - 1).low)
    return not (owner in _PARTS or owner in _GROUPS or view.at(place - 1).tag is FIGURE or owner in EMPTY_HEADS)


def _reduced(view: View, right: Predicates) -> Reading | None:
    """Read the participle or state behind them: "seven wounded", "20 people on board"."""
    group = right.reduced
    if group is None:
        return None
    role = "subject" if group.active and _has_object(view, group.end) else "object"
    return Reading(group.lemma, group.place, group.end, role, "the participle or state behind them", 0.85)


def _noun_before(view: View) -> Reading | None:
    """Read "the deaths of 11 workers", "a search for 11", "the arrival of three domes"."""
    place = before_figure(view)
    if view.at(place).low not in ("of", "for", "in", "on", "among"):
        return None
    verb = view.at(place - 1).verb
    phrase = find_phrase(f"{verb.base} {view.at(place).low}") if verb is not None else None
    if phrase is not None:
        return Reading(phrase, place - 1, place + 1, "object", "the verb with its preposition", 0.85)
    lemma = find_event(view.at(place - 1).low)
    if lemma is None or view.at(place).low not in ("of", "for"):
        return None
    return Reading(lemma, place - 1, place, "object", "the noun the figure hangs on", 0.85)


def _stated(view: View, phrase: Phrase) -> Reading | None:
    """Read "the missing 11"."""
    del phrase
    found = read_condition(view, view.first - 1)
    if found is None or found[1] != view.first:
        return None
    return Reading(found[0], view.first - 1, view.first, "state", "the word before the figure", 0.8)


def _shared(view: View, before: Reading | None) -> Reading | None:
    """Read "killed 20 soldiers and two civilians": the predicate of the figure before counts for both."""
    if before is None or not is_joined(view) or before.role == "amount":
        return None
    return before._replace(how="shared with the figure before it", confidence=before.confidence - 0.15)


def _object_of(view: View) -> Reading | None:
    """Read "jeopardise the livelihoods of thousands": the verb whose object holds the figure."""
    place = before_figure(view)
    if view.at(place).low not in ("of", "in"):
        return None
    place -= 1
    while view.at(place).tag in (NOUN, "det"):
        place -= 1
    verb = view.at(place).verb
    if (
        verb is None
        or view.at(place).tag != "verb"
        or is_light(verb.base)
        or is_reporting(verb.base)
        or is_amounting(verb.base)
    ):
        return None
    group = read_group(view, place)
    return (
        Reading(group.lemma, group.place, group.end, "object", "the verb whose object holds the figure", 0.7)
        if group
        else None
    )


def _relative(right: Predicates) -> Reading | None:
    """Read "900 soldiers who are stationed"."""
    group = right.relative
    if group is None or group.lemma in ("be", "have"):
        return None
    return Reading(group.lemma, group.place, group.end, "object", "the verb of the clause with who or which", 0.8)


def _crowd(view: View, phrase: Phrase) -> Reading | None:
    """Read a head that names people by what they do: "thousands of protesters"."""
    lemma = (find_crowd(phrase.head) or find_event(phrase.head)) if phrase.head else None
    if lemma is None:
        return None
    near = nearest_verb(view, view.first)
    if (
        near is not None
        and not is_light(near.base)
        and not is_amounting(near.base)
        and view.at(before_figure(view)).tag is not PREP
    ):
        return None
    place = _head_place(view, phrase)
    return Reading(lemma, place, place + 1, "crowd", "the counted noun", 0.6)


def _near(view: View, phrase: Phrase) -> Reading | None:
    """Read the nearest verb, first to the left, then to the right."""
    group = nearest_verb(view, view.first)
    if group is not None and group.lemma not in ("be", "have"):
        return Reading(group.lemma, group.place, group.end, "near", "the nearest verb before it", 0.5)
    group = nearest_verb_right(view, phrase.after)
    if group is not None:
        return Reading(group.lemma, group.place, group.end, "near", "the nearest verb behind it", 0.4)
    return None
