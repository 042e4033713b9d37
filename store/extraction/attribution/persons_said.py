"""The persons of a text as a reader keeps them in mind: for "he", "she", "the minister"."""

from typing import NamedTuple

from store.extraction.attribution.genders import Gender, gender_of
from store.extraction.attribution.speaker import Speaker

_LATEST = 6
"""A person is carried over so many sentences by "he" or "she"."""
_IN_OFFICE = 15
"""And so many by an office: "the minister"."""
_KEPT = 4
_IN_FULL = {
    "gen": "general", "col": "colonel", "capt": "captain", "maj": "major", "lt": "lieutenant", "sgt": "sergeant",
    "adm": "admiral", "cmdr": "commander", "brig": "brigadier", "gov": "governor", "sen": "senator",
    "rep": "representative", "prof": "professor", "dr": "doctor", "insp": "inspector", "supt": "superintendent",
}  # fmt: skip
"""Titles as they are shortened, and the office that takes them up: "Gen. Costa", "the general"."""


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
        for office in offices | {_IN_FULL[each] for each in offices if each in _IN_FULL}:
            self._offices[office] = (at, speaker)
        if speaker.name not in self._genders and (gender := gender_of(offices)):
            self._genders[speaker.name] = gender

    def behind(self, pronoun: str, at: int) -> Speaker | None:
        """Return the latest who can be "he" or "she"."""
        for kept in reversed(self._persons):
            if at - kept.at > _LATEST:
                return None
            if (kept.known or at - kept.at == 1) and self._may_be(kept.speaker, pronoun):
                meant = self._the_one(kept, pronoun)
                if meant:
                    self._learn(meant, pronoun)
                return meant
        return None

    def _may_be(self, speaker: Speaker, pronoun: str) -> bool:
        return self._genders.get(speaker.name) in (None, pronoun)

    def _the_one(self, kept: Kept, pronoun: str) -> Speaker | None:
        """Return who is meant; nobody where a sentence that quotes nobody tells of two who may be "he"."""
        beside = [each for each in self._persons if each.at == kept.at and self._may_be(each.speaker, pronoun)]
        if any(each.quoted for each in beside) or len({each.speaker.name for each in beside}) == 1:
            return kept.speaker
        sure = [each.speaker for each in beside if self._genders.get(each.speaker.name) == pronoun]
        return sure[0] if len(sure) == 1 else None

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
