"""What another program must write, so that its file opens as a dossier."""

import msgspec

from store.model.discrepancy import Discrepancy
from store.model.fact import Fact
from store.model.note import Note
from store.model.noun import Noun
from store.model.passage import Passage
from store.model.ruling import Ruling
from store.model.source import Source

_TABLES: dict[str, tuple[type[Noun], tuple[str, ...]]] = {
    "sources": (Source, ("title",)),
    "passages": (Passage, ("source", "text")),
    "facts": (Fact, ("passage", "text")),
    "discrepancies": (Discrepancy, ("facts",)),
    "rulings": (Ruling, ("kind", "facts")),
    "notes": (Note, ("body",)),
}
_COMPUTED = frozenset({"id", "orphaned", "lost"})
"""The id is the record's key; the others are seen, not told."""
_DIALECT = "https://json-schema.org/draft/2020-12/schema"

Schema = dict[str, object]


def json_schema() -> Schema:
    """Return the JSON Schema (2020-12) of a store file: the least record of each table, more fields allowed."""
    nouns = tuple(noun for noun, _ in _TABLES.values())
    _, components = msgspec.json.schema_components(nouns, ref_template="#/$defs/{name}")
    definitions = {name: _open(definition) for name, definition in components.items()}
    for noun, least in _TABLES.values():
        definitions[noun.__name__] = _record(definitions[noun.__name__], least)
    return {
        "$schema": _DIALECT,
        "title": "A Variorum dossier",
        "description": "A TinyDB file, each table an object of records by id. Offsets count code points.",
        "type": "object",
        "properties": {table: _table(noun.__name__) for table, (noun, _) in _TABLES.items()},
        "additionalProperties": True,
        "$defs": definitions,
    }


def _table(name: str) -> Schema:
    return {
        "type": "object",
        "propertyNames": {"pattern": "^[1-9][0-9]*$"},
        "additionalProperties": {"$ref": f"#/$defs/{name}"},
    }


def _open(definition: Schema) -> Schema:
    return {**definition, "additionalProperties": True}


def _record(definition: Schema, least: tuple[str, ...]) -> Schema:
    properties = definition["properties"]
    fields = properties if isinstance(properties, dict) else {}
    kept = {name: field for name, field in fields.items() if name not in _COMPUTED}
    return {**definition, "properties": kept, "required": list(least)}
