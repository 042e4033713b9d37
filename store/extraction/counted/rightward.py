"""Finding the verbs behind a noun phrase: what its people or things did or suffered."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from store.extraction.counted.asides import behind_aside, behind_commas, behind_dashes, is_part
from store.extraction.counted.classes import ASIDES
from store.extraction.counted.enumerated import behind_list, behind_nouns
from store.extraction.counted.inside import is_aside, is_inside
from store.extraction.counted.joined import begins_clause, names_others
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
from store.extraction.counted.phrasal import read_condition
from store.extraction.counted.verbs import Group, read_group
from store.extraction.counted.view import View
from store.lexicon.counted import counted_words
from store.lexicon.predicates import is_active, is_intransitive, is_reporting

_FAR = 40
_RELATIVE = 7
_COMPARISON = (2, 3)
_LETTING = counted_words().behind.letting
_PERIODS = counted_words().behind.periods
_PASSIVE = frozenset({"by", "for", "with", "as"})
_NAMING = frozenset({NOUN, AND, FIGURE, ADV, DET})
_NOMINATIVES = frozenset({"they", "he", "she", "it", "we"})
_OBJECTS = frozenset({NOUN, DET, FIGURE, PRON, SUB})
_NAMING_VERBS = counted_words().behind.naming
_WHERE = frozenset({"aboard"})
_TELLING_WHO = counted_words().behind.belonging
_NOT_FINITE = frozenset({"being", "been", "be", "having"})


class Predicates(NamedTuple):
    """What follows a phrase: the finite verb of its clause, a participle or state of it, the verb of its "who ..."."""

    main: Group | None = None
    reduced: Group | None = None
    relative: Group | None = None


def find_predicates(view: View, place: int) -> Predicates:
    """Return the verbs to the right of a phrase that ends before `place`."""
    scan = _Scan(view, place, place)
    while scan.main is None and scan.place - place < _FAR and scan.goes_on():
        pass
    return Predicates(scan.main, scan.reduced, scan.relative)


@dataclass(slots=True)
class _Scan:
    """A walk to the right, word by word; `comma` says that one was passed."""

    view: View
    begin: int
    place: int
    comma: bool = False
    main: Group | None = None
    reduced: Group | None = None
    relative: Group | None = None

    def goes_on(self) -> bool:
        """Look at one word and step behind it; say whether the clause goes on."""
        step = _STEPS.get(self.view.at(self.place).tag)
        return self._state() if step is None else step(self)

    def join(self) -> bool:
        """End where "and the rest are", "died and the town was" begin a clause of their own."""
        others = names_others(self.view, self.place + 1)
        told = self.reduced is not None and self.reduced.end == self.place and begins_clause(self.view, self.place + 1)
        if not (others or told):
            return self._state()
        self.main = self.main or (self.reduced if self.relative is None else None)
        return False

    def stop(self) -> bool:
        """End the walk, unless an aside between dashes parts the phrase from its verb."""
        behind = behind_dashes(self.view, self.place)
        self.place = behind or self.place
        return behind is not None

    def refer(self) -> bool:
        """End at a pronoun, which begins a clause of its own, unless the walk begins with it.

        Of "the 60 travellers they had held" that is the clause that tells of them.
        """
        if self.place == self.begin and self.view.at(self.place).low in _NOMINATIVES and self._had(self.place):
            return True
        if self.view.at(self.place).low == "there" and self._before().tag is NOUN:
            self.place += 1
            return True
        return self.place == self.begin and self._state()

    def count(self) -> bool:
        """End at another figure joined to these: it has a verb of its own."""
        if self._before().tag is COMMA and is_part(self.view, self.place):
            behind = behind_commas(self.view, self.place)
            self.place = behind or self.place
            return behind is not None
        if self._before().low == "with":
            return False
        joined = (self.reduced or self.relative) and self._before().tag in (AND, COMMA)
        return not joined and self._state()

    def _before(self) -> Word:
        return self.view.at(self.place - 1)

    def compare(self) -> bool:
        """Step over "as young as 12"; a new clause ends the walk."""
        if self.view.at(self.place).low == "that" and self._had():
            return True
        if self.view.at(self.place).low != "as":
            return False
        for step in _COMPARISON:
            if self.view.at(self.place + step).low == "as":
                self.place += step + 2
                return True
        return False

    def _had(self, place: int = -1) -> bool:
        """Read "whales that rescuers refloated": the verb of a clause whose object they are; step behind it."""
        if any(self.view.at(step).tag not in _NAMING for step in range(self.begin, self.place)):
            return False
        begins = place if place >= 0 else self.place + 1
        place = begins + (self.view.at(begins).tag is STOP and self.view.at(begins).start < 0)
        while self.view.at(place).tag in (DET, NOUN, PRON) and place - self.place < _RELATIVE:
            place += 1
        begin, verb = place, self.view.at(place).verb
        group = read_group(self.view, place) if self.view.at(place).tag in (AUX, VERB) else None
        if group is not None and begin > begins and is_reporting(group.base):
            begin, group = self._told_behind(group.end)
            verb = self.view.at(begin).verb
        if group is None or begin == begins:
            return False
        if self.view.at(group.end).tag in _OBJECTS or is_intransitive(group.base) or (verb and verb.gerund):
            return False
        self.relative = self.relative or group
        self.place = group.end
        return True

    def _told_behind(self, place: int) -> tuple[int, Group | None]:
        """Read "that the mayor said the mill would create": the verb of what is said."""
        start = place
        place += self.view.at(place).low == "that"
        while self.view.at(place).tag in (DET, NOUN, PRON) and place - start < _RELATIVE:
            place += 1
        told = place > start and self.view.at(place).tag in (AUX, VERB)
        group = read_group(self.view, place) if told else None
        return place, None if group is None or is_reporting(group.base) else group

    def relate(self) -> bool:
        """Read the verb of "who ..." and step behind it."""
        if self._before().low == "of" and self.view.at(self.place + 1).tag is FIGURE:
            return False
        own = self._is_antecedent()
        self.comma = False
        self.place += 1
        for place in range(self.place, self.place + _RELATIVE - 1):
            if self.view.at(place).tag in (AUX, VERB, WEAK):
                group = read_group(self.view, place)
                self.relative = self.relative or (group if own else None)
                self.place = group.end if group else place + 1
                return True
        self.place += _RELATIVE - 1
        return True

    def _is_antecedent(self) -> bool:
        """Say whether "who ..." is told of the phrase, not of a noun behind it ("the crew of a ship, which sank")."""
        if self.view.at(self.place).low == "whose" or self._before().tag is PREP:
            return False
        begins = self.place - self.begin <= (self._before().tag is COMMA)
        return begins or (self.view.at(self.place).low == "who" and (not self.comma or self._is_from()))

    def _is_from(self) -> bool:
        """Say whether only where they are from parts them from ", who ..." ("four colleagues from Oslo, who are")."""
        place = self.place - 2
        while self.view.at(place).tag is NOUN and self.view.at(place).capital:
            place -= 1
        named = self._before().tag is COMMA and place < self.place - 2
        return named and place == self.begin and self.view.at(place).low in ("from", "of")

    def pause(self) -> bool:
        """Step over a comma, or over an aside between commas (", including ...,").

        The comma that ends "who ..." around the figure ends the walk: the verb behind it is of those before.
        """
        if (behind := behind_list(self.view, self.place) or behind_nouns(self.view, self.place)) is not None:
            self.main = read_group(self.view, behind)
            return False
        self.place += 1
        if is_inside(self.view) or (self.reduced is not None and is_aside(self.view)):
            return False
        if self.view.at(self.place).low == "or" and (behind := behind_aside(self.view, self.place - 1)) is not None:
            self.place = behind
            return True
        if self.view.at(self.place).low not in ASIDES:
            self.comma = True
            return True
        while self.view.at(self.place).tag not in (COMMA, STOP):
            self.place += 1
        self.place += self.view.at(self.place).tag is COMMA
        return True

    def _is_elsewhere(self) -> bool:
        """Say whether a comma and other words part a verb from the phrase."""
        place = self.place - 1
        while self.view.at(place).tag in (ADV, QUOTE, TIME):
            place -= 1
        return self.comma and self.view.at(place).tag is not COMMA

    def finish(self) -> bool:
        """Read a group that begins with an auxiliary: the finite verb."""
        if self._is_elsewhere():
            return False
        if self.view.at(self.place).low in _NOT_FINITE:
            low = self.view.at(self.place).low
            behind = self.place == self.begin + (low == "be") and (
                low == "being" or (low == "be" and self._before().low == "to")
            )
            self.reduced = self.reduced or (read_group(self.view, self.place) if behind else None)
            while self.view.at(self.place).tag in (AUX, ADV, VERB):
                self.place += 1
            return True
        if self._before().tag is not AND:
            self.main = read_group(self.view, self.place)
            return False
        self.place += 1
        return True

    def act(self) -> bool:
        """Read a verb without an auxiliary: finite, or a participle of the phrase."""
        word = self.view.at(self.place)
        if word.tag is VERB and self._is_elsewhere():
            return False
        group = None if self._before().low == "to" else read_group(self.view, self.place)
        if group is None or word.verb is None:
            self.place += 1
            return True
        if word.tag is VERB and word.verb.is_finite:
            helped = self.reduced is not None and self.reduced.base in _LETTING and word.verb.plain
            self.main = self.reduced if helped else group
            return False
        if word.tag is VERB and word.verb.past and self._is_main(group):
            self.main = group
            self.reduced = self.reduced or (None if self.relative else group)
            return False
        stated = self._is_untold() and read_condition(self.view, self.place) is not None
        if (self.reduced is None or stated) and word.tag is VERB and not self._of_another():
            self.reduced = group
        self.place = max(self.place + 1, group.end)
        return True

    def _is_main(self, group: Group) -> bool:
        """Say whether a past form behind a participle or "who ..." is the finite verb of the phrase."""
        before = self._before()
        if self.reduced is None and self.relative is None:
            return is_intransitive(group.base) and not self._of_another()
        if group.base in _TELLING_WHO:
            return False
        if self.reduced is not None and before.tag is COMMA:
            apposed = self.view.at(self.reduced.start - 1).tag is COMMA
            return apposed or (self._acts(group) and group.base not in _NAMING_VERBS)
        if self.reduced is not None:
            return before.tag is not AND and self._acts(group)
        told = self.relative is not None and before.tag is not AND
        return told and (self._has_object(group) or (self.relative is not None and self.relative.end == self.place))

    def _acts(self, group: Group) -> bool:
        """Say whether a verb behind a participle of the phrase has an object, or nobody can suffer it ("died")."""
        return self.view.at(group.end).tag is NOUN or self._has_object(group) or is_active(group.base)

    def _has_object(self, group: Group) -> bool:
        return self.view.at(group.end).tag in (DET, FIGURE) or is_intransitive(group.base)

    def _of_another(self) -> bool:
        """Say whether a participle tells of a noun behind the phrase ("in a shed licensed for") or of the clause."""
        verb = self.view.at(self.place).verb
        if (
            verb is not None
            and verb.gerund
            and (self.comma or self._before().tag in (PREP, AND) or self._before().low in _PERIODS)
        ):
            return True
        if self._before().tag is FIGURE and self.view.at(self.place + 1).tag is NOUN and self.place > self.begin:
            return True
        place = self.place - 1
        while self.view.at(place).tag is NOUN:
            place -= 1
        within = self.view.at(place).tag is DET and self.begin < place < self.place - 1
        told = verb is not None and is_reporting(verb.base)
        return within and self.view.at(place - 1).tag is PREP and (told or self.view.at(self.place + 1).low in _PASSIVE)

    def _state(self) -> bool:
        """Read a state behind the phrase ("on board"), or step over a word."""
        found = (
            None
            if not self._is_untold() or self.comma or self._before().low == "from"
            else read_condition(self.view, self.place)
        )
        if found is None or (self._describes_another(found[1]) and self.view.at(found[1]).tag is NOUN):
            self.place += 1
            return True
        self.reduced = Group(found[0], self.place, self.place, found[1])
        self.place = found[1]
        return True

    def _is_untold(self) -> bool:
        """Say whether nothing is told of the phrase yet, or only where they were ("93 people on board missing")."""
        told = self.reduced
        return told is None or (told.end == self.place and told.lemma in _WHERE and told.start == self.begin)

    def _describes_another(self, end: int) -> bool:
        """Say whether a state only tells of what sort a noun behind it is ("men from several operational units")."""
        if self._before().tag is FIGURE:
            return True
        place = self.place - 1
        while self.view.at(place).tag is NOUN and place > self.begin:
            place -= 1
        within = place >= self.begin and self.view.at(place).tag is PREP
        return within and end == self.place + 1 and is_plural(self.view.at(end).low)


_STEPS: dict[str, Callable[[_Scan], bool]] = {
    STOP: _Scan.stop,
    AND: _Scan.join,
    SUB: _Scan.compare,
    REL: _Scan.relate,
    COMMA: _Scan.pause,
    AUX: _Scan.finish,
    VERB: _Scan.act,
    WEAK: _Scan.act,
    PRON: _Scan.refer,
    FIGURE: _Scan.count,
}
