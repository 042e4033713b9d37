"""`variorum schema`: what another program must write."""

import json
import sys

import click

from store import schema


@click.command("schema")
def command() -> None:
    """Print the JSON Schema of the least record of each table; more fields are allowed and kept."""
    sys.stdout.write(json.dumps(schema(), indent=2, ensure_ascii=False) + "\n")
