"""The persons of a text as a reader keeps them in mind: for "he", "she", "the minister"."""

from typing import NamedTuple

from store.extraction.attribution.genders import Gender, gender_of
from store.extraction.attribution.speaker import Speaker

_LATEST = 6
"""A person is carried over so many sentences by "he" or "she"."""
_IN_OFFICE = 15
"""And so many by an office: "the minister"."""
_KEPT = 4


class Kept(NamedTuple):
    """A person of sentence `at`; one who is only told of, without office or age, may be a ship: not `known`."""

    at: int
    speaker: Speaker
    known: bool
    quoted: bool


class PersonsSaid:
    """Persons who were quoted or told of, the latest last."""

    def __init__(self) -> None:
        self._persons: list[Kept] = []
        self._offices: dict[str, tuple[int, Speaker]] = {}
        self._genders: dict[str, Gender] = {}

    def keep(self, speaker: Speaker, at: int, offices: frozenset[str], *, quoted: bool = True) -> None:
        """Keep the person whom sentence `at` names, with the words that tell the office.

        Of one who is not known for a person "he" in the very next sentence alone tells.
        """
        before = [each for each in self._persons if each.speaker.name == speaker.name]
        known = quoted or bool(offices) or bool(before)
        self._persons.append(Kept(at, speaker, known, quoted or any(each.quoted for each in before)))
        del self._persons[:-_KEPT]
        for office in offices:
            self._offices[office] = (at, speaker)
        if speaker.name not in self._genders and (gender := gender_of(offices)):
            self._genders[speaker.name] = gender

    def behind(self, pronoun: str, at: int) -> Speaker | None:
        """Return the latest who can be "he" or "she"."""
        for kept in reversed(self._persons):
            if at - kept.at > _LATEST:
                return None
            if (kept.known or at - kept.at == 1) and self._may_be(kept.speaker, pronoun):
                if self._is_one_of_two(kept, pronoun):
                    return None
                self._learn(kept.speaker, pronoun)
                return kept.speaker
        return None

    def _may_be(self, speaker: Speaker, pronoun: str) -> bool:
        return self._genders.get(speaker.name) in (None, pronoun)

    def _is_one_of_two(self, kept: Kept, pronoun: str) -> bool:
        """Whether a sentence that quotes nobody tells of another who may be "he" as well."""
        if any(each.quoted for each in self._persons if each.at == kept.at):
            return False
        others = (each.speaker for each in self._persons if each.at == kept.at)
        return any(other.name != kept.speaker.name and self._may_be(other, pronoun) for other in others)

    def in_office(self, name: str, at: int) -> Speaker | None:
        """Return Ana Lima for "the minister"; `None` where nobody is known to hold the office."""
        held = [self._offices.get(word) for word in name.casefold().split()]
        first = held[0] if held else None
        if first is None or any(each is None or each[1].name != first[1].name for each in held):
            return None
        when, speaker = first
        return speaker if at - when <= _IN_OFFICE and speaker.kind in ("person", "name") else None

    def _learn(self, speaker: Speaker, pronoun: str) -> None:
        if speaker.kind != "role":
            self._genders.setdefault(speaker.name, "she" if pronoun == "she" else "he")
