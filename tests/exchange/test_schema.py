"""The form that other programs write."""

from store.exchange.schema import json_schema


def test_the_least_record_of_each_table_is_what_the_design_says() -> None:
    schema = json_schema()

    definitions = schema["$defs"]
    assert isinstance(definitions, dict)
    least = {name: definitions[name]["required"] for name in ("Source", "Passage", "Fact", "Discrepancy", "Note")}
    assert least == {
        "Source": ["title"],
        "Passage": ["source", "text"],
        "Fact": ["passage", "text"],
        "Discrepancy": ["facts"],
        "Note": ["body"],
    }
    assert all(definition["additionalProperties"] for definition in definitions.values())
    assert "id" not in definitions["Fact"]["properties"]
