"""A counted thing: its population, its predicate, both in plain words, and its place."""

from msgspec.structs import replace

from store.extraction.attribution import Attribution
from store.extraction.counted.amounts import read_amounted
from store.extraction.counted.brought import as_brought_out
from store.extraction.counted.by_name import find_named, is_of_people, read_by_name, recall_named
from store.extraction.counted.capacity import as_room
from store.extraction.counted.changes import read_step
from store.extraction.counted.clause import before_figure, is_joined
from store.extraction.counted.compounds import read_compound
from store.extraction.counted.degrees import tell_degree
from store.extraction.counted.line import AUX, COMMA, DET, PREP, STOP, SUB, VERB, is_plural
from store.extraction.counted.members import read_member
from store.extraction.counted.negation import find_un, is_undone
from store.extraction.counted.noted import as_reported
from store.extraction.counted.nouns import Counted, Memory, Reading
from store.extraction.counted.owned import names_them
from store.extraction.counted.parts import is_bracketed, is_part, is_placing
from store.extraction.counted.phrasal import read_condition
from store.extraction.counted.phrase import Phrase, read_phrase, without_mark
from store.extraction.counted.place import find_place
from store.extraction.counted.population import Population, read_population
from store.extraction.counted.predicate import read_predicate
from store.extraction.counted.retold import find_risen, read_retold, recall
from store.extraction.counted.slain import as_slain
from store.extraction.counted.spread import find_where, read_spread
from store.extraction.counted.states import tell_state, written_predicate
from store.extraction.counted.suiting import suit, tells
from store.extraction.counted.things import find_onto
from store.extraction.counted.view import View
from store.extraction.counted.what import tell_counted, tell_undone
from store.extraction.counted.wholes import as_whole
from store.extraction.counted.words import clean, span_between, span_of, text_between
from store.extraction.figure import Figure
from store.lexicon.nouns import plural, singular
from store.lexicon.populations import root_of
from store.lexicon.predicates import is_person_event
from store.lexicon.questions import read_theme
from store.model.noun import Span

_PEOPLE = "people"
_SUMS = frozenset({"cost", "price", "budget", "pay", "tariff", "fine"})
_LOSSES = frozenset({"losses"})
_OF_TOLL = {"amount": "object"}
_COUNTING = frozenset({"count", "tally"})
_GATHERINGS = frozenset({"marched", "voted"})


def read_count(
    text: str, view: View, figure: Figure, said: Attribution | None, memory: Memory
) -> tuple[Counted, Memory]:
    """Return what a bare number counts, and what the figures behind it may lean on."""
    phrase = without_mark(view, read_phrase(view))
    memory = recall(view, phrase, said, memory)
    compound = read_compound(view)
    member = compound or read_member(view, phrase, memory)
    phrase = member.phrase if member else phrase
    toll, told = _read_toll(view, phrase), read_retold(view, phrase, said, memory)
    reading = member.reading if member else read_step(view, phrase)
    reading = reading or (told if toll is None or toll.lemma == "attend" else toll) or toll
    reading = reading or read_by_name(view, phrase, memory) or read_spread(view, phrase, memory)
    reading = reading or read_predicate(view, phrase, memory.before)
    if reading is None and phrase.end == phrase.start:
        reading = _sum_up(view) or memory.last
    numbered = reading is not None and reading.role == "numbered"
    reading = suit(reading, phrase.head, view.at(reading.end - 1).low if reading and numbered else "", memory)
    reading = as_reported(text, view, phrase, as_slain(view, phrase, reading, memory), said)
    reading = as_brought_out(view, as_room(view, _turned_out(view, phrase, reading, memory)))
    memory = recall_named(memory, reading)
    population = _many(read_population(text, view, phrase, reading, said, memory), figure)
    if compound is not None:
        population = replace(population, words=plural(population.words or "") if compound.phrase.head else _PEOPLE)
    if population.words is None and phrase.end == phrase.start and (risen := _risen(text, view)) is not None:
        population = risen
    if reading is not None and reading.role == "step":
        population = _stepped(text, view, phrase, said, memory)
    if not tells(reading):
        reading = None
    named = find_named(view, phrase, reading)
    if named is not None and is_of_people(view, named):
        population, named = Population(clean(text, named), named, "the name in a list"), None
    place = find_where(view, reading) or named or _area(view, phrase) or find_place(view, phrase.after)
    shown = as_whole(view, phrase, reading)
    counted = Counted(
        population=population.words,
        population_span=population.span,
        predicate=written_predicate(view, reading),
        predicate_span=span_of(view, reading),
        what=_tell(text, view, phrase, _none_of(population, figure), shown) or None,
        place=clean(text, place) if place else None,
        place_span=place,
        how={"population": population.how} | ({"predicate": shown.how} if shown else {}),
        confidence=round(reading.confidence if reading else 0.3, 2),
    )
    part = (member is not None and compound is None) or is_part(view, phrase, memory)
    part = part or (memory.before is not None and is_bracketed(text, figure.span))
    if names_them(view):
        population, reading = _unnamed(population), _state_of_named(view, phrase, reading)
    if reading is not None and reading.role == "step":
        given = read_amounted(view)
        reading = given and replace(given, role=_OF_TOLL.get(given.role, given.role))
    population = _with_those_before(view, population, memory)
    return counted, _remember(memory, population, reading, part=part, placing=is_placing(view, phrase))


def _with_those_before(view: View, population: Population, memory: Memory) -> Population:
    """Return people for the men of "12 women, eight children and seven men": whoever is told of next is any of them."""
    others = population.words, memory.population
    listed = memory.before is not None and is_joined(view) and others[0] != others[1]
    people = all(words is not None and root_of(words) == "person" for words in others)
    return Population(_PEOPLE, None, "those of a list") if listed and people else population


def _sum_up(view: View) -> Reading | None:
    """Read "That's a total of 316": the sum of those before, whatever befell each of them."""
    if view.at(view.first - 1).low != "that's" or view.at(view.first).low != "a":
        return None
    return Reading("be", view.first - 1, view.first, "bare", "the verb of its clause", 0.5)


def _unnamed(population: Population) -> Population:
    """Return the miners of "names of miners", which later figures may lean on."""
    return replace(population, words=(population.words or "").partition(" of ")[2] or population.words)


def _state_of_named(view: View, phrase: Phrase, reading: Reading | None) -> Reading | None:
    """Return the state of those whose names are told of ("the names of 90 dead, including 12 nurses")."""
    found = read_condition(view, phrase.after)
    return (
        reading if found is None else Reading(found[0], phrase.after, found[1], "state", "the state of the named", 0.7)
    )


def _area(view: View, phrase: Phrase) -> Span | None:
    """Return the area that the counted are of: "Orsa district" in "families of Orsa district"."""
    if phrase.after == phrase.end or view.at(phrase.end).low != "of":
        return None
    start = phrase.end + 1 + (view.at(phrase.end + 1).tag is DET)
    return span_between(view, start, phrase.after) if view.at(start).capital else None


def _remember(memory: Memory, population: Population, reading: Reading | None, *, part: bool, placing: bool) -> Memory:
    """Keep what later figures may lean on; a part does not pass its noun on, nor do the places where it was."""
    before = _placeless(reading)
    if before is not None and before.role == "event" and population.words == _PEOPLE:
        before = replace(before, role="state")
    if placing and memory.population is not None:
        return replace(memory, before=before, last=memory.last or before, part=None)
    if part:
        return replace(memory, before=before, part=population.words, last=memory.last or before)
    return replace(
        memory, population=population.words or memory.population, before=before, last=before or memory.last, part=None
    )


def _stepped(text: str, view: View, phrase: Phrase, said: Attribution | None, memory: Memory) -> Population:
    """Return who or what rose or fell by the figure: those of the toll, or the subject of the verb."""
    given = read_amounted(view)
    risen = _risen(text, view) if given is None else None
    return risen or read_population(
        text, view, phrase, given and replace(given, role=_OF_TOLL.get(given.role, given.role)), said, memory
    )


def _risen(text: str, view: View) -> Population | None:
    """Read "asylum applications dropped to 61,000": what rose or fell is what is counted."""
    span = find_risen(view)
    if span is None:
        return None
    return Population(text_between(text, view, *span), span_between(view, *span), "what rose or fell")


def _many(population: Population, figure: Figure) -> Population:
    """Put in the plural a noun that is taken from "one soldier" for a figure above one."""
    high = figure.quantity.high
    if population.words is None or population.span is not None or (high is not None and high <= 1):
        return population
    return replace(population, words=plural(population.words))


def _none_of(population: Population, figure: Figure) -> Population:
    """Return the plural in which none are told of: "no prisoner escaped" is none of the prisoners."""
    none = figure.quantity.high == 0 and population.words is not None
    return replace(population, words=plural(population.words or "")) if none else population


def _turned_out(view: View, phrase: Phrase, reading: Reading | None, memory: Memory) -> Reading | None:
    """Read a counted turnout, or people whom somebody only counted, as those of the march told of before."""
    if reading is None:
        return None
    turnout = reading.lemma == "turn out" and view.at(reading.start).low == "turnout"
    people = phrase.end == phrase.start or root_of(phrase.head) == "person"
    counted = reading.lemma in _COUNTING and reading.start < 0 and people
    before = memory.before or memory.last or (memory.earlier if counted else None)
    if (turnout or counted) and before is not None and read_theme(before.lemma).name in _GATHERINGS:
        return replace(before, start=-1, end=-1, how="another figure for the one before", confidence=0.6)
    return reading


def _tell(text: str, view: View, phrase: Phrase, population: Population, reading: Reading | None) -> str:
    shown = _shown(view, phrase, reading)
    onto = find_onto(view, shown.end) if shown and shown.role == "subject" else None
    words = text_between(text, view, onto, onto + 1) if onto else ""
    undone = shown if is_undone(view, shown) else None
    if undone:
        state = find_un(view, undone) or tell_undone(undone, acts=view.at(undone.end - 2).low == "to")
    else:
        state = tell_degree(view, shown) or tell_state(view, shown)
    return tell_counted(population.words or "", shown, words, state)


def _shown(view: View, phrase: Phrase, reading: Reading | None) -> Reading | None:
    """Let "20 deaths" be told as people who died, but "three explosions" as explosions."""
    verb = view.at(reading.start).verb if reading is not None and reading.role == "counted" else None
    if reading is not None and verb is not None and verb.gerund:
        return replace(reading, role="subject")
    noun = view.at(reading.end - 1).low if reading is not None and reading.role == "numbered" else phrase.head
    return replace(reading, role="state") if reading is not None and is_person_event(noun) else reading


def _placeless(reading: Reading | None) -> Reading | None:
    if reading is None or reading.role == "bare" or reading.lemma == "have":
        return None
    role = "object" if reading.role in ("counted", "numbered") else reading.role
    return replace(reading, start=-1, end=-1, role=role)


def _read_toll(view: View, phrase: Phrase) -> Reading | None:
    """Read "the toll rose to 31", "the number of people killed rose to 31"."""
    reading = read_amounted(view)
    if reading is None:
        return None
    if reading.start > view.first:
        return replace(reading, role="counted") if reading.role == "amount" else reading
    before = view.at(before_figure(view)).tag
    if reading.role == "counted" and before is AUX and phrase.end > phrase.start and is_plural(phrase.head):
        return replace(reading, role="object")
    if reading.role in ("counted", "numbered") and before in (PREP, VERB, AUX, COMMA, STOP, SUB):
        return reading
    noun = view.at(reading.start).low
    if reading.lemma in _SUMS or (noun == "population" and view.at(before_figure(view)).low == "of"):
        return None
    bare = phrase.end == phrase.start or singular(phrase.head) in ("person", "life")
    suffered = is_person_event(noun) or noun in _LOSSES
    return replace(reading, role="object") if suffered or (bare and phrase.state < 0) else None
