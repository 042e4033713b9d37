"""What a dossier knows about itself: the one record of its table `meta`."""

from store.model.noun import Noun
from store.model.relation import Severity

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


class Reported(Noun, frozen=True, kw_only=True, gc=False):
    """What the last report told: when and by whom it was written, the first fact and note that were not there yet,
    the severity of each discrepancy by its id, and when each decision was made or signed.
    """

    at: str
    by: str | None = None
    next_fact: int = 1
    next_note: int = 1
    discrepancies: dict[str, Severity] = {}  # noqa: RUF012 - msgspec copies an empty default
    decisions: dict[str, str] = {}  # noqa: RUF012 - the same


class Meta(Noun, frozen=True, kw_only=True, gc=False):
    """Format, title, the next free id of each table, and a name for the words by which its facts were read.

    A store without it is of the first format.
    """

    id: int = 1
    format: int = FORMAT
    title: str | None = None
    next_id: dict[str, int] = {}  # noqa: RUF012 - msgspec copies an empty default
    lexicon_version: str | None = None
    compared: Compared | None = None
    last_report: Reported | None = None
