"""A counted thing: its population, its predicate, both in plain words, and its place."""

from typing import NamedTuple

from store.extraction.attribution import Attribution
from store.extraction.counted.amounts import read_amounted
from store.extraction.counted.classes import OTHERS
from store.extraction.counted.clause import before_figure
from store.extraction.counted.line import NOUN, is_plural
from store.extraction.counted.nouns import Counted, Reading
from store.extraction.counted.phrase import Phrase, read_phrase
from store.extraction.counted.place import find_place
from store.extraction.counted.predicate import read_predicate
from store.extraction.counted.verbs import read_condition
from store.extraction.counted.view import View
from store.extraction.counted.what import tell_counted
from store.extraction.figure import Figure
from store.lexicon.nouns import singular
from store.lexicon.predicates import find_event, is_person_event, is_reporting
from store.model.noun import Span

_PEOPLE = "people"
_DOUBTFUL = 0.5
_NEAR = 6
_FIGURES = frozenset({"figure", "number", "total", "tally", "estimate", "count"})
_MEMBERS = frozenset(
    {
        "member",
        "members",
        "fighters",
        "soldiers",
        "troops",
        "employees",
        "workers",
        "men",
        "officers",
        "personnel",
        "staff",
    }
)


class Memory(NamedTuple):
    """What was counted before: in the passage, and in this sentence."""

    population: str | None = None
    before: Reading | None = None
    last: Reading | None = None
    amount: Reading | None = None
    unit: str | None = None

    def for_sentence(self) -> "Memory":
        """Return what the next sentence may lean on."""
        return self._replace(before=None)


def read_count(
    text: str, view: View, figure: Figure, said: Attribution | None, memory: Memory
) -> tuple[Counted, Memory]:
    """Return what a bare number counts, and what the figures behind it may lean on."""
    del figure
    phrase = read_phrase(view)
    reading = _read_toll(view, phrase) or _retold(view, phrase, memory) or read_predicate(view, phrase, memory.before)
    if reading is None and phrase.end == phrase.start:
        reading = memory.last
    population, span, why = _population(text, view, phrase, reading, said, memory)
    place = find_place(view, phrase.after)
    counted = Counted(
        population=population,
        population_span=span,
        predicate=reading.lemma if reading else None,
        predicate_span=span_of(view, reading),
        what=tell_counted(population or "", _shown(view, phrase, reading)) or None,
        place=clean(text, place) if place else None,
        place_span=place,
        how={"population": why} | ({"predicate": reading.how} if reading else {}),
        confidence=round(reading.confidence if reading else 0.3, 2),
    )
    return counted, memory._replace(
        population=population or memory.population, before=_placeless(reading), last=_placeless(reading) or memory.last
    )


def _shown(view: View, phrase: Phrase, reading: Reading | None) -> Reading | None:
    """Let "20 deaths" be told as people who died, but "three explosions" as explosions."""
    noun = view.at(reading.end - 1).low if reading is not None and reading.role == "numbered" else phrase.head
    return reading._replace(role="state") if reading is not None and is_person_event(noun) else reading


def _retold(view: View, phrase: Phrase, memory: Memory) -> Reading | None:
    """Read "put the figure at 13", "taking the total to 1,482", "police counted 81,000": another figure for the last."""
    if memory.last is None or phrase.end > phrase.start or phrase.pronoun:
        return None
    place = before_figure(view)
    verb = view.at(place).verb
    told = verb is not None and is_reporting(verb.base)
    named = any(view.at(step).low in _FIGURES for step in range(max(0, view.first - _NEAR), view.first))
    if not told and not (named and view.at(place).low in ("to", "at", "from", "as", "is", "was", "of")):
        return None
    if read_condition(view, view.last) is not None or view.at(view.last).tag in ("verb", "aux"):
        return None
    return memory.last._replace(how="another figure for the one before", confidence=0.6)


def _placeless(reading: Reading | None) -> Reading | None:
    return reading._replace(start=-1, end=-1) if reading is not None else None


def _read_toll(view: View, phrase: Phrase) -> Reading | None:
    """Read "the toll rose to 31", "the number of people killed rose to 31"."""
    reading = read_amounted(view)
    if reading is None:
        return None
    if reading.role in ("counted", "numbered") and view.at(before_figure(view)).tag in ("prep", "verb", "aux"):
        return reading
    noun = view.at(reading.start).low
    bare = phrase.end == phrase.start or singular(phrase.head) in ("person", "life")
    return reading._replace(role="object") if is_person_event(noun) or (bare and phrase.state < 0) else None


def _population(
    text: str, view: View, phrase: Phrase, reading: Reading | None, said: Attribution | None, memory: Memory
) -> tuple[str | None, Span | None, str]:
    if reading is not None and reading.role == "counted":
        return _before_participle(text, view, reading)
    if reading is not None and reading.role == "numbered":
        span = view.at(reading.start).start, view.at(reading.end - 1).end
        words = _PEOPLE if is_person_event(view.at(reading.end - 1).low) else clean(text, span)
        return words, span, "the noun the number is given of"
    if phrase.pronoun and memory.before is None and (named := _named_before(view)) is not None:
        return clean(text, named), named, 'the noun before "of them"'
    if phrase.end > phrase.start and not (phrase.head in OTHERS and memory.population):
        return _named(text, view, phrase, reading, said)
    if (
        reading is not None
        and reading.start >= 0
        and reading.role == "object"
        and reading.end <= view.first
        and is_person_event(view.at(reading.start).low)
    ):
        return _PEOPLE, None, "the figure of a toll counts people"
    head = _shared_head(view, phrase)
    if head is not None:
        return clean(text, head), head, "the noun behind the next figure"
    if memory.population is not None:
        return memory.population, None, "left out: taken from the figure before"
    sure = reading is not None and reading.confidence > _DOUBTFUL
    return (_PEOPLE, None, "left out: people") if sure else (None, None, "left out")


def _named(
    text: str, view: View, phrase: Phrase, reading: Reading | None, said: Attribution | None
) -> tuple[str | None, Span | None, str]:
    start, end = phrase.start, phrase.end
    if phrase.state == start and end - start > 1 and reading is not None and reading.start == start:
        start += 1
    span = view.at(start).start, view.at(end - 1).end
    words = clean(text, span)
    if is_person_event(phrase.head):
        return _victims(words), span, "people, by the counted noun"
    if phrase.owner in ("its", "their") and said is not None and said.speaker and phrase.head in _MEMBERS:
        return f"{said.speaker} {words}", span, "the noun behind the figure, of the speaker"
    return words, span, "the noun behind the figure"


def _victims(words: str) -> str:
    """Return of whom "deaths of soldiers", "civilian deaths" are: the soldiers, civilians."""
    _, of, whom = words.partition(" of ")
    if of:
        return whom.removeprefix("the ")
    former = words.rpartition(" ")[0].rpartition(" ")[2]
    return f"{former}s" if former in ("civilian", "worker", "child", "soldier", "police officer") else _PEOPLE


def _before_participle(text: str, view: View, reading: Reading) -> tuple[str | None, Span | None, str]:
    end = reading.start
    while view.at(end - 1).tag not in (NOUN, "det", "prep", "stop", "comma"):
        end -= 1
    start = end
    while view.at(start - 1).tag is NOUN:
        start -= 1
    if start == end or find_event(view.at(start).low) or view.at(end - 1).low in ("number", "total", "toll"):
        return _PEOPLE, None, "people, by the state"
    span = view.at(start).start, view.at(end - 1).end
    return clean(text, span), span, "the noun before the participle"


def _named_before(view: View) -> Span | None:
    """Read "Port officials, 16 of them, ...": the plural before the comma."""
    end = view.first - 1
    if view.at(end).tag != "comma" or not is_plural(view.at(end - 1).low):
        return None
    start = end
    while start > 0 and view.at(start - 1).tag is NOUN:
        start -= 1
    return (view.at(start).start, view.at(end - 1).end) if start < end else None


def _shared_head(view: View, phrase: Phrase) -> Span | None:
    """Read "between two and three ships", "12 or 13 people": the noun stands behind the next figure."""
    if view.at(phrase.after).tag != "and" or view.at(phrase.after + 1).tag != "figure" or phrase.after != view.last:
        return None
    place = phrase.after + 1
    while view.at(place).tag == "figure":
        place += 1
    other = read_phrase(view, place)
    return (view.at(other.start).start, view.at(other.end - 1).end) if other.end > other.start else None


def span_of(view: View, reading: Reading | None) -> Span | None:
    """Return the words that gave a predicate."""
    if reading is None or reading.start < 0 or view.at(reading.start).start < 0:
        return None
    return view.at(reading.start).start, max(view.at(reading.end - 1).end, view.at(reading.start).end)


def clean(text: str, span: Span) -> str:
    """Return words with single spaces."""
    return " ".join(text[span[0] : span[1]].replace("``", " ").replace("''", " ").split()).strip("\"'“”‘’ ")
