"""What a query asks for, one noun a kind of question."""

from store.model.clock import Clock
from store.model.noun import Noun
from store.model.quantity import Number


class Wording(Noun, frozen=True, kw_only=True, gc=False):
    """Words in this order; the last may be the beginning of a word unless it is `whole`.

    `field` is where they stand ("said"), or empty for anywhere.
    """

    words: tuple[str, ...]
    field: str = ""
    whole: bool = False
    excluded: bool = False

    @property
    def spaced(self) -> str:
        """The words as they stand inside `spaced_words`."""
        return " " + " ".join(self.words) + (" " if self.whole else "")


class Mark(Noun, frozen=True, kw_only=True, gc=False):
    """The beginning of a mark, as "is:unchecked", "tag:verify", "type:denial"."""

    mark: str
    excluded: bool = False


class Between(Noun, frozen=True, kw_only=True, gc=False):
    """A figure from `low` to `high`; a strict end is excluded, `None` is open."""

    low: Number | None = None
    high: Number | None = None
    strict: bool = False
    excluded: bool = False


class When(Noun, frozen=True, kw_only=True, gc=False):
    """A date in `field` that stands to `clock` as `sign` (`:`, `<`, `<=`, `>`, `>=`) says."""

    field: str
    sign: str
    clock: Clock
    excluded: bool = False

    def allows(self, clock: Clock) -> bool:
        """Say whether some day that `clock` may mean stands so."""
        match self.sign:
            case ">=":
                return clock.last >= self.clock.first
            case ">":
                return clock.last > self.clock.last
            case "<=":
                return clock.first <= self.clock.last
            case "<":
                return clock.first < self.clock.first
            case _:
                return clock.meets(self.clock)


Term = Wording | Mark | Between | When
