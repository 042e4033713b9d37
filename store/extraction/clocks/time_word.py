"""Words of a sentence that tell a time."""

from typing import Literal

import msgspec

from store.model.noun import Span

TimeKind = Literal[
    "date", "day_month", "month", "year", "weekday", "today", "ago", "past", "unit", "quarter", "feast",
    "later", "nth", "away", "span", "up_to",
]  # fmt: skip
Role = Literal["event", "said", "as_of", "since"]
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class TimeWord(msgspec.Struct, frozen=True, gc=False):
    """Words that tell a time: what kind, in which role, and the parts of them that matter.

    `edtf` for a date that is written or counted from another one, empty where no calendar has it; `number` is a day,
    month, year, weekday (0 Monday), quarter or count; `unit` and `which` as written; `month` for a day and month;
    `until` the second day of "5-6 June"; `parts` the times that a longer one is made of: the two ends of a span, the
    one that "two days before 2 June" counts from, or the two readings of "03/04/2012". `inferred` where another
    sentence was needed to tell it.
    """

    span: Span
    kind: TimeKind
    role: Role = "event"
    edtf: str = ""
    number: int = 0
    month: int = 0
    until: int = 0
    unit: str = ""
    which: str = ""
    parts: "tuple[TimeWord, ...]" = ()
    inferred: bool = False
