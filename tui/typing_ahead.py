"""Letters pressed faster than the line they are meant for could be opened."""

from textual import events
from textual.widget import Widget


def type_ahead(line: Widget | None, key: events.Key) -> bool:
    """Write a letter that another widget took before `line` had the focus; `False` where it is no line to write in.

    Keys wait in the queue of the widget that had the focus when they were pressed. A line that has the focus takes
    every letter it is sent, so a letter that comes up to the app belongs into it and was not written yet.
    """
    insert = getattr(line, "insert_text_at_cursor", None) or getattr(line, "insert", None)
    if insert is None or not key.is_printable or not key.character:
        return False
    insert(key.character)
    return True
