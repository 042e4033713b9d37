"""The arguments that commands share: a dossier, a target, fields, and who is writing."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import click

from store import read_clock

Decorated = TypeVar("Decorated", bound=Callable[..., object])

KINDS = {
    "source": "sources",
    "passage": "passages",
    "fact": "facts",
    "discrepancy": "discrepancies",
    "note": "notes",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointer:
    """A record as it is named on the command line: `fact:40`."""

    kind: str
    id: int

    @property
    def table(self) -> str:
        """The table that holds the record."""
        return KINDS[self.kind]


class PointerType(click.ParamType):
    """Reads `fact:40` where one of `kinds` is wanted."""

    name = "target"

    def __init__(self, *kinds: str) -> None:
        self.kinds = kinds

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Pointer:
        """Return the pointer, or fail with the forms that are known."""
        if isinstance(value, Pointer):
            return value
        kind, _, number = str(value).partition(":")
        if kind not in self.kinds or not (number.isascii() and number.isdigit()):
            wanted = " or ".join(f"{kind}:NUMBER" for kind in self.kinds)
            self.fail(f"{value!r} names no record here, write {wanted}", param, ctx)
        return Pointer(kind=kind, id=int(number))


class FieldType(click.ParamType):
    """Reads `speaker=SDF`; an empty value empties the field."""

    name = "field=value"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, str | None]:
        """Return the field's name and its new value."""
        if isinstance(value, tuple):
            return value
        name, sign, content = str(value).partition("=")
        if not sign or not name:
            self.fail(f"{value!r} sets nothing, write FIELD=VALUE", param, ctx)
        return name, content or None


class DateType(click.ParamType):
    """Takes a date of publication as it is, if it is one."""

    name = "date"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the date as it was written."""
        written = str(value)
        if read_clock(written) is None:
            self.fail(f"{written!r} is no date, write 2022-01-21 or 2022-01-21T14:40Z", param, ctx)
        return written


def store_argument(command: Decorated) -> Decorated:
    """Ask for the dossier file."""
    return click.argument("store", type=click.Path(path_type=Path))(command)


def pointer_argument(*kinds: str) -> Callable[[Decorated], Decorated]:
    """Ask for one record of the given kinds."""
    return click.argument("target", type=PointerType(*kinds), metavar="|".join(f"{kind}:N" for kind in kinds))


def fields_argument(*, required: bool = True) -> Callable[[Decorated], Decorated]:
    """Ask for fields and their values."""
    return click.argument("fields", type=FieldType(), nargs=-1, required=required, metavar="FIELD=VALUE...")


def by_option(command: Decorated) -> Decorated:
    """Ask who is writing; without an answer the configuration and the login name say."""
    return click.option("--by", metavar="NAME", help="Who is writing; your login name otherwise.")(command)
