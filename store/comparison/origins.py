"""Origins: where statements come from before the outlets that carry them."""

from collections.abc import Iterable, Sequence

from store.comparison.side import Side
from store.comparison.speakers import speaker_key
from store.model.source import Source
from store.text.near import group_near

Mark = tuple[object, ...]


def count_origins(sides: Sequence[Side]) -> int:
    """Return how many independent origins `sides` have.

    One article, one page in all its versions, one quoted speaker's figure, one agency's copy and nearly the same
    passage are one origin each.
    """
    near = group_near([side.answer.passage.text for side in sides])
    leader: dict[Mark, Mark] = {}
    for side, group in zip(sides, near, strict=True):
        page: Mark = ("page", side.page)
        for mark in _marks(side, group):
            _join(leader, page, mark)
    return len({_find(leader, ("page", side.page)) for side in sides})


def group_copies(sources: Sequence[Source]) -> list[tuple[int, ...]]:
    """Return the ids of sources that carry nearly the same text, one tuple for two sources or more."""
    written = [source for source in sources if source.text]
    groups: dict[int, list[int]] = {}
    for source, group in zip(written, group_near([source.text or "" for source in written]), strict=True):
        groups.setdefault(group, []).append(source.id)
    return [tuple(ids) for ids in groups.values() if len(ids) > 1]


def _marks(side: Side, near: int) -> Iterable[Mark]:
    source, figure = side.answer.source, side.interval.figure()
    if side.speaker:
        yield "speaker", side.speaker, figure
    if side.words is not None:
        yield "words", side.words
    if agency := speaker_key(source.outlet_of_origin) or speaker_key(source.publisher):
        yield "agency", agency, figure
    if side.answer.passage.text:
        yield "near", near


def _find(leader: dict[Mark, Mark], mark: Mark) -> Mark:
    while leader.setdefault(mark, mark) != mark:
        mark = leader[mark]
    return mark


def _join(leader: dict[Mark, Mark], one: Mark, other: Mark) -> None:
    left, right = _find(leader, one), _find(leader, other)
    if left != right:
        leader[right] = left
