"""Names for records that are the same in every copy of a dossier: UUID version 7 (RFC 9562)."""

import os
import time
from uuid import UUID


def new_uid() -> str:
    """Return a fresh uid; later ones sort after earlier ones, to the millisecond."""
    milliseconds = time.time_ns() // 1_000_000
    number = milliseconds << 80 | int.from_bytes(os.urandom(10), "big")
    number = number & ~(0xF << 76) | 7 << 76
    number = number & ~(0x3 << 62) | 2 << 62
    return str(UUID(int=number))
