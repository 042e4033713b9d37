"""When a thing happened and as of when a figure stood, resolved against the source's own dates."""

from store.extraction.clocks.nouns import ClockReading
from store.extraction.clocks.of_a_day import stand_on_its_day
from store.extraction.clocks.proposing import propose_published
from store.extraction.clocks.reading import SourceClocks, read_clocks

__all__ = ["ClockReading", "SourceClocks", "propose_published", "read_clocks", "stand_on_its_day"]
