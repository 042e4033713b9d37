"""The persons of a text as a reader keeps them in mind: for "he", "she", "the minister"."""

from store.extraction.attribution.genders import Gender, gender_of
from store.extraction.attribution.speaker import Speaker

_LATEST = 6
"""A person is carried over so many sentences by "he" or "she"."""
_IN_OFFICE = 15
"""And so many by an office: "the minister"."""
_KEPT = 4


class PersonsSaid:
    """Persons who were quoted or told of, the latest last."""

    def __init__(self) -> None:
        self._persons: list[tuple[int, Speaker, bool]] = []
        self._offices: dict[str, tuple[int, Speaker]] = {}
        self._genders: dict[str, Gender] = {}

    def keep(self, speaker: Speaker, at: int, offices: frozenset[str], *, quoted: bool = True) -> None:
        """Keep the person whom sentence `at` names, with the words that tell the office.

        One who is only told of, without office or age, may be a ship: "he" in the very next sentence alone tells.
        """
        known = quoted or bool(offices) or any(each.name == speaker.name for _, each, _ in self._persons)
        self._persons.append((at, speaker, known))
        del self._persons[:-_KEPT]
        for office in offices:
            self._offices[office] = (at, speaker)
        if speaker.name not in self._genders and (gender := gender_of(offices)):
            self._genders[speaker.name] = gender

    def behind(self, pronoun: str, at: int) -> Speaker | None:
        """Return the latest who can be "he" or "she"."""
        for when, speaker, sure in reversed(self._persons):
            if at - when > _LATEST:
                return None
            if not sure and at - when > 1:
                continue
            known = self._genders.get(speaker.name)
            if known is None or known == pronoun:
                self._learn(speaker, pronoun)
                return speaker
        return None

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
