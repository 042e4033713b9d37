"""Origins: where statements come from before the outlets that carry them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from store.comparison.side import Side
from store.comparison.speakers import are_one_speaker, speaker_key
from store.lexicon.populations import is_official
from store.text.near import group_near

_MANY = 60
"""Beyond so many speakers only those of one key are one."""
Mark = tuple[object, ...]


def count_origins(sides: Sequence[Side]) -> int:
    """Return how many independent origins `sides` have.

    Each speaker is one, in however many articles and spellings; somebody whom only a common noun names ("a doctor") for
    one figure. What nobody is named for is of its page, in all its versions, and adds nothing to the speakers there.
    One agency's copy and nearly the same passage are one origin.
    """
    leader: dict[Mark, Mark] = {}
    names = _lead_names(sides)
    sides = sorted(sides, key=lambda side: (side.passage, side.start))
    near = group_near([side.answer.passage.text for side in sides])
    voices = [("voice", side.page, names.get(side.speaker)) for side in sides]
    told: Counter[Mark] = Counter()
    for side, group, voice in zip(sides, near, voices, strict=True):
        told[side.passage, side.interval.figure()] += 1
        for mark in _marks(side, (group, told[side.passage, side.interval.figure()]), voice):
            _join(leader, voice, mark)
    speaking = {page for _, page, speaker in voices if speaker is not None}
    return len({_find(leader, voice) for voice in voices if voice[2] is not None or voice[1] not in speaking})


def group_copies(texts: Mapping[int, str]) -> list[tuple[int, ...]]:
    """Return the ids of sources whose texts are nearly the same, one tuple for two sources or more."""
    groups: dict[int, list[int]] = {}
    for source, group in zip(texts, group_near(list(texts.values())), strict=True):
        groups.setdefault(group, []).append(source)
    return [tuple(ids) for ids in groups.values() if len(ids) > 1]


def _marks(side: Side, near: tuple[int, int], voice: Mark) -> Iterable[Mark]:
    """Yield what tells an origin; `near` is the group of like passages, and at which time one gives this figure."""
    source, figure, speaker = side.answer.source, side.interval.figure(), voice[2]
    if speaker is not None:
        yield "speaker", speaker, None if _is_known_by_name(side) else figure
    if side.words is not None:
        yield "words", side.words, speaker
    if agency := speaker_key(source.outlet_of_origin) or speaker_key(source.publisher):
        yield "agency", agency, figure, speaker
    if side.answer.passage.text:
        yield "near", near[0], speaker
        yield "near", near, figure


def _is_known_by_name(side: Side) -> bool:
    """Whether a speaker is a person or body of a name, or an authority: no "residents", of whom there are many."""
    name = side.answer.fact.speaker or ""
    return not name.islower() or is_official(name)


def _lead_names(sides: Iterable[Side]) -> dict[str | None, str]:
    """Return for each speaker the one under whose name all spellings of it are known, a surname with its full name."""
    speakers = sorted({side.speaker for side in sides if side.speaker})
    leader: dict[Mark, Mark] = {}
    for one, other in combinations(speakers, 2) if len(speakers) <= _MANY else ():
        if are_one_speaker(one, other):
            _join(leader, (one,), (other,))
    full: dict[str, set[Mark]] = defaultdict(set)
    for speaker in speakers:
        for word in speaker.split() if " " in speaker else ():
            full[word].add(_find(leader, (speaker,)))
    for speaker in speakers:
        if len(full[speaker]) == 1 and not is_official(speaker):
            _join(leader, next(iter(full[speaker])), (speaker,))
    return {speaker: str(_find(leader, (speaker,))[0]) for speaker in speakers}


def _find(leader: dict[Mark, Mark], mark: Mark) -> Mark:
    while leader.setdefault(mark, mark) != mark:
        mark = leader[mark]
    return mark


def _join(leader: dict[Mark, Mark], one: Mark, other: Mark) -> None:
    left, right = _find(leader, one), _find(leader, other)
    if left != right:
        leader[right] = left
