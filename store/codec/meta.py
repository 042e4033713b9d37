"""What a dossier knows about itself: the one record of its table `meta`."""

from store.model.noun import Noun

FORMAT = 1
"""The format this version writes; a file of a later one is opened for reading only."""


class Compared(Noun, frozen=True, kw_only=True, gc=False):
    """What the stored discrepancies were computed from (name of rules and lexicons, digest of records,
    name of the words that readers added), and their order.
    """

    rules: int | str
    digest: str
    words: str = ""
    order: tuple[int, ...] = ()


class Meta(Noun, frozen=True, kw_only=True, gc=False):
    """Format, title, and the next free id of each table; a store without it is of the first format."""

    id: int = 1
    format: int = FORMAT
    title: str | None = None
    next_id: dict[str, int] = {}  # noqa: RUF012 - msgspec copies an empty default
    compared: Compared | None = None
