"""Who or what a bare number counts."""

import re

import msgspec

from store.extraction.attribution import Attribution
from store.extraction.counted.asides import is_dash
from store.extraction.counted.classes import GROUPS, MEMBERS, OTHERS
from store.extraction.counted.clause import before_figure
from store.extraction.counted.labelled import LABELLED
from store.extraction.counted.line import AND, COMMA, DET, FIGURE, NOUN, PREP, REL, STOP, is_plural
from store.extraction.counted.nouns import Memory, Reading
from store.extraction.counted.owned import HANDING, leaves_them, names_them
from store.extraction.counted.phrase import Phrase, read_phrase
from store.extraction.counted.retold import names_itself
from store.extraction.counted.suiting import suits
from store.extraction.counted.tallies import find_side
from store.extraction.counted.things import subject_of
from store.extraction.counted.view import View
from store.extraction.counted.words import clean, span_between, text_between
from store.lexicon.populations import root_of
from store.lexicon.predicates import is_person_event
from store.model.noun import Span

_OWNER = re.compile(r"^(?:the )?[a-z]+['’]s ")
_PEOPLE = "people"
_CLAUSE = 9
_EVERYBODY = frozenset({"men", "women", "children"})
_DOUBTFUL = 0.5
_SHORTEST_OWNED = 3
_APOSTROPHES = frozenset({"'", "’"})
_NO_MEMBERS = frozenset({"body", "bodies"})
_WHOSE = frozenset({"civilian", "worker", "soldier", "police officer", "miner", "passenger"})


class Population(msgspec.Struct, frozen=True, gc=False):
    """Who or what is counted, the words that say so, and which rule found them."""

    words: str | None
    span: Span | None
    how: str


def read_population(
    text: str, view: View, phrase: Phrase, reading: Reading | None, said: Attribution | None, memory: Memory
) -> Population:
    """Return the population of a count: named beside it, or left out and taken from elsewhere."""
    if reading is not None and reading.role == "counted":
        told = _before_participle(text, view, reading)
        unnamed = reading.how == LABELLED and told.span is None and phrase.end > phrase.start
        return _named(text, view, phrase, None, said) if unnamed else told
    if reading is not None and reading.role == "numbered":
        return _numbered(text, view, reading)
    if (names_them(view) or leaves_them(view, reading)) and (whose := _named_by(text, view, phrase)) is not None:
        return whose
    if phrase.pronoun and memory.before is None and (named := _named_before(view)) is not None:
        return Population(clean(text, named), named, 'the noun before "of them"')
    whole = reading is not None and view.at(view.last).low == "out" and _is_toll(view, reading)
    others = phrase.head in OTHERS and memory.population and suits(memory.population, reading)
    if phrase.end > phrase.start and not (whole or others or (names_itself(phrase) and memory.population)):
        return _named(text, view, phrase, reading, said)
    return _left_out(text, view, phrase, reading, memory)


def _named_by(text: str, view: View, phrase: Phrase) -> Population | None:
    """Read "the names of 40 miners", "of about 200 dead": it is names that are counted."""
    end = phrase.end if phrase.end > phrase.start else phrase.after + (view.at(phrase.after).tag is NOUN)
    if end == phrase.start or phrase.pronoun:
        return None
    span = span_between(view, phrase.start, end)
    names = view.at(before_figure(view) - 1).low
    return Population(f"{names} of {clean(text, span)}", span, "whose names are told of")


def _left_out(text: str, view: View, phrase: Phrase, reading: Reading | None, memory: Memory) -> Population:
    if reading is not None and _is_toll(view, reading):
        return _of_toll(text, view, reading)
    if (named := _named_elsewhere(text, view, phrase, reading)) is not None:
        return named
    taken = memory.part if phrase.pronoun and memory.part else memory.population
    if taken is not None and suits(taken, reading):
        return Population(taken, None, "left out: taken from the figure before")
    if reading is not None and reading.confidence > _DOUBTFUL:
        return Population(_PEOPLE, None, "left out: people")
    return Population(None, None, "left out")


def _named_elsewhere(text: str, view: View, phrase: Phrase, reading: Reading | None) -> Population | None:
    """Return whom the label of a tally, "a crew of", the subject of "lost" or the noun of the next figure names."""
    if (side := find_side(text, view)) is not None:
        return Population(*side, "the label of the tally")
    if (crew := _group_of(view)) is not None:
        return Population(clean(text, crew), crew, "the group of so many")
    if (losers := _losers(view, reading)) is not None:
        return Population(clean(text, losers), losers, "those who lost them")
    if (those := _numbering(view)) is not None:
        return Population(clean(text, those), those, "those who number so many")
    if (head := _shared_head(view, phrase)) is not None:
        return Population(clean(text, head), head, "the noun behind the next figure")
    return None


def _of_toll(text: str, view: View, reading: Reading) -> Population:
    """Return the captives of "the toll among the captives stood at 38", else people."""
    if (whom := _among(view, reading.end)) is not None:
        return Population(clean(text, whom), whom, "those among whom it happened")
    return Population(_PEOPLE, None, "the figure of a toll counts people")


def _group_of(view: View) -> Span | None:
    """Read "a crew of 36", "a staff of 40": the noun for them all says who they are."""
    place = before_figure(view)
    noun = view.at(place - 1)
    if view.at(place).low != "of" or noun.low not in GROUPS - _NO_MEMBERS or root_of(noun.low) != "person":
        return None
    return span_between(view, place - 1, place)


def _losers(view: View, reading: Reading | None) -> Span | None:
    """Read "the rebels have lost more than 120": their own."""
    if reading is None or reading.lemma != "lose" or reading.role != "object" or reading.end != view.first:
        return None
    subject = subject_of(view, reading.start)
    if subject is None or not is_plural(view.at(subject[1] - 1).low):
        return None
    return span_between(view, *subject)


def _numbering(view: View) -> Span | None:
    """Read "the families who fled to Varn number 7,000": the plural before "who"."""
    if view.at(before_figure(view)).low != "number":
        return None
    for place in range(view.first - 1, max(view.first - _CLAUSE, 0), -1):
        if view.at(place).tag is REL and is_plural(view.at(place - 1).low):
            return span_between(view, place - 1, place)
    return None


def _is_toll(view: View, reading: Reading) -> bool:
    told = reading.start >= 0 and reading.role == "object" and reading.end <= view.first
    return told and is_person_event(view.at(reading.start).low)


def _numbered(text: str, view: View, reading: Reading) -> Population:
    span = span_between(view, reading.start, reading.end)
    people = is_person_event(view.at(reading.end - 1).low)
    named = text_between(text, view, reading.start, reading.end) if reading.how == LABELLED else clean(text, span)
    words = _PEOPLE if people else named
    return Population(words, span, "the noun the number is given of")


def _named(text: str, view: View, phrase: Phrase, reading: Reading | None, said: Attribution | None) -> Population:
    start, end = phrase.start, phrase.end
    if phrase.state == start and end - start > 1 and reading is not None and reading.start == start:
        start += 1
    start = _behind_owner(view, start, end)
    end = _behind_everybody(view, _behind_owners(view, start, end))
    span = span_between(view, start, end)
    words = clean(text, span)
    if is_person_event(phrase.head) and not (reading is not None and reading.lemma in HANDING):
        if (whom := _among(view, end)) is not None:
            return Population(clean(text, whom), whom, "those among whom it happened")
        return Population(_victims(words), span, "people, by the counted noun")
    if phrase.owner in ("its", "their") and said is not None and said.speaker and phrase.head in MEMBERS:
        whose = _OWNER.sub("", said.speaker)
        return Population(f"{whose} {words}", span, "the noun behind the figure, of the speaker")
    return Population(words, span, "the noun behind the figure")


def _behind_owner(view: View, start: int, end: int) -> int:
    """Return the place behind an owner that is no name ("of the area's security forces")."""
    mark = start if view.at(start).low.endswith("'s") else start + 1
    if view.at(start).capital or mark + 1 >= end or not view.at(mark).low.endswith(("'s", "'")):
        return start
    return mark + 1 + (view.at(mark + 1).low == "s" and mark + 2 < end)


def _behind_owners(view: View, start: int, end: int) -> int:
    """Return the place behind "consumers" in "40 million consumers' personal data": the owners are counted."""
    if end - start < _SHORTEST_OWNED or is_plural(view.at(end - 1).low):
        return end
    for place in range(start + 1, end - 1):
        if view.at(place).low in _APOSTROPHES and is_plural(view.at(place - 1).low):
            return place
    return end


def _behind_everybody(view: View, end: int) -> int:
    """Return the place behind "men, women and children", who are counted together; of others it is `end`."""
    place = end
    while view.at(place - 1).low in _EVERYBODY and view.at(place).tag in (COMMA, AND):
        behind = place + 1 + (view.at(place + 1).tag is AND)
        if view.at(behind).low not in _EVERYBODY:
            break
        place = behind + 1
    return place


def _among(view: View, place: int) -> Span | None:
    """Read "12 deaths among prisoners": the plural behind "among"."""
    start = place + 1 + (view.at(place + 1).tag is DET)
    end = start
    while view.at(end).tag is NOUN:
        end += 1
    if view.at(place).low != "among" or end == start or not is_plural(view.at(end - 1).low):
        return None
    people = view.at(end - 1).capital or root_of(view.at(end - 1).low) == "person"
    return span_between(view, start, end) if people else None


def _victims(words: str) -> str:
    """Return of whom "deaths of soldiers", "civilian deaths" are: the soldiers, civilians."""
    _, of, whom = words.partition(" of ")
    if of:
        return whom.removeprefix("the ")
    former = words.rpartition(" ")[0].rpartition(" ")[2]
    return f"{former}s" if former in _WHOSE else _PEOPLE


def _before_participle(text: str, view: View, reading: Reading) -> Population:
    end = reading.start
    while view.at(end - 1).tag not in (NOUN, DET, PREP, STOP, COMMA):
        end -= 1
    start = end
    while view.at(start - 1).tag is NOUN:
        start -= 1
    if start == end or is_person_event(view.at(start).low) or view.at(end - 1).low in ("number", "total", "toll"):
        return Population(_PEOPLE, None, "people, by the state")
    words = text_between(text, view, start, end)
    return Population(words, span_between(view, start, end), "the noun before the participle")


def _named_before(view: View) -> Span | None:
    """Read "Port officials, 16 of them, ...": the plural before the comma or dash."""
    end = view.first - 1
    if not (view.at(end).tag is COMMA or is_dash(view.at(end).low)) or not is_plural(view.at(end - 1).low):
        return None
    start = end
    while start > 0 and view.at(start - 1).tag is NOUN:
        start -= 1
    return (view.at(start).start, view.at(end - 1).end) if start < end else None


def _shared_head(view: View, phrase: Phrase) -> Span | None:
    """Read "between two and three ships", "12 or 13 people": the noun stands behind the next figure."""
    if view.at(phrase.after).tag is not AND or view.at(phrase.after + 1).tag is not FIGURE or phrase.after != view.last:
        return None
    place = phrase.after + 1
    while view.at(place).tag is FIGURE:
        place += 1
    other = read_phrase(view, place)
    return (view.at(other.start).start, view.at(other.end - 1).end) if other.end > other.start else None
