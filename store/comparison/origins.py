"""Origins: where statements come from before the outlets that carry them."""

from collections.abc import Iterable, Sequence

from store.comparison.copies import words_around
from store.comparison.side import Side, speaker_key


def count_origins(sides: Sequence[Side]) -> int:
    """Return how many independent origins `sides` have: one article, one quoted speaker's figure, one agency's copy
    and one page in all its versions are one origin each.
    """
    leader: dict[object, object] = {}
    for side in sides:
        marks = list(_marks(side))
        for mark in marks:
            _join(leader, marks[0], mark)
    return len({_find(leader, mark) for side in sides for mark in _marks(side)})


def _marks(side: Side) -> Iterable[object]:
    source = side.answer.source
    yield "page", side.page
    if side.speaker:
        yield "speaker", side.speaker, side.interval.figure()
    if words := words_around(side):
        yield "words", words
    agency = speaker_key(source.outlet_of_origin) or speaker_key(source.publisher)
    if agency:
        yield "agency", agency, side.interval.figure()


def _find(leader: dict[object, object], mark: object) -> object:
    while leader.setdefault(mark, mark) != mark:
        mark = leader[mark]
    return mark


def _join(leader: dict[object, object], one: object, other: object) -> None:
    left, right = _find(leader, one), _find(leader, other)
    if left != right:
        leader[right] = left
