"""Sparing Python's collector work that frees nothing."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_MANY = 100_000


@contextmanager
def collector_paused() -> Iterator[None]:
    """Spare the collector hundreds of thousands of objects that hold no cycles, each time anew.

    Where so many have come, it is spared them afterwards as well: going through them stops all threads for a
    quarter of a second. They are freed all the same when nobody holds them.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            if gc.get_count()[0] > _MANY:
                gc.freeze()
            gc.enable()
