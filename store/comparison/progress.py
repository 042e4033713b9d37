"""How far a long comparison is."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with the facts that are done and all there are, now and then."""
