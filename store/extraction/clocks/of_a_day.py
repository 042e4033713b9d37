"""What is done on a day stands as of that day: 900 who walked out on Tuesday are told of on Wednesday all the same."""

import msgspec

from store.extraction.clocks.nouns import ClockReading
from store.model.clock import read_clock


def stand_on_its_day(clock: ClockReading) -> ClockReading:
    """Return the clocks of a deed of a day: where no words say as of when, those that say when it happened do.

    What is still to come stands as of the day of the text.
    """
    told = clock.event_date if "event_date" not in clock.inferred and "as_of" in clock.inferred else None
    happened, stood = read_clock(told), read_clock(clock.as_of)
    if told is None or happened is None or stood is None or happened.last > stood.last:
        return clock
    return msgspec.structs.replace(
        clock,
        as_of=told.partition("T")[0],
        inferred=tuple(name for name in clock.inferred if name != "as_of"),
        how={**clock.how, "as_of": "done on a day: it stands as of the day it happened"},
    )
