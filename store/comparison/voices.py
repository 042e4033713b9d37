"""Voices: the speakers of a question, told apart as far as one of them does not carry on another's figures."""

from collections.abc import Collection, Iterable, Sequence

from store.comparison.side import Side
from store.comparison.speakers import may_be_one_speaker
from store.lexicon.populations import is_official


def apart_by_voice(sides: Sequence[Side], rivals: Collection[frozenset[str]] = ()) -> list[list[Side]]:
    """Return the sides of each voice in their order; what nobody is named for goes with the only voice there is.

    One voice are the names of one speaker, and authorities unless they are `rivals` who contradict each other.
    """
    voices = _gather(sorted({side.speaker for side in sides if side.speaker}), rivals)
    if len(voices) < 2:  # noqa: PLR2004 (nothing to tell apart)
        return [list(sides)]
    nobody: list[Collection[str | None]] = [(None,)]
    return [[side for side in sides if side.speaker in voice] for voice in [*voices, *nobody]]


def _gather(speakers: Iterable[str], rivals: Collection[frozenset[str]]) -> list[set[str]]:
    voices: list[set[str]] = []
    for speaker in speakers:
        same = [voice for voice in voices if all(_may_carry_on(speaker, other, rivals) for other in voice)]
        if same:
            same[0].add(speaker)
        else:
            voices.append({speaker})
    return voices


def _may_carry_on(one: str, other: str, rivals: Collection[frozenset[str]]) -> bool:
    if may_be_one_speaker(one, other):
        return True
    return is_official(one) and is_official(other) and frozenset((one, other)) not in rivals
