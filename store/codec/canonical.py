"""One way to write a record, whatever program wrote it, and a name for what it says."""

from hashlib import blake2b

import msgspec


def compact(raw: msgspec.Raw) -> bytes:
    """Return the record on one line, its numbers and words as they were written."""
    content = bytes(raw)
    return msgspec.json.format(content, indent=-1) if b"\n" in content or b"\r" in content else content


def revision_of(raw: msgspec.Raw) -> str:
    """Return a name for what the record says; spaces, order of keys and escapes make no difference."""
    try:
        content = msgspec.json.encode(msgspec.json.decode(raw), order="deterministic")
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        content = bytes(raw)
    return blake2b(content, digest_size=12).hexdigest()
