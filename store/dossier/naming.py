"""Tables and records as a reader calls them."""

KINDS = {
    "sources": "source",
    "passages": "passage",
    "facts": "fact",
    "discrepancies": "discrepancy",
    "rulings": "ruling",
    "notes": "note",
}
"""What one record of each table is called."""


def name_record(table: str, number: int) -> str:
    """Return "note 6" for a record."""
    return f"{KINDS.get(table, table)} {number}"
