"""The arguments that commands share: a dossier, a target, fields, and who is writing."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import click

Decorated = TypeVar("Decorated", bound=Callable[..., object])


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointer:
    """A record as it is named on the command line: `fact:40`."""

    kind: str
    id: int


def read_pointer(*kinds: str) -> Callable[[str], Pointer]:
    """Return the reader of `fact:40` that takes records of `kinds` only."""

    def target(written: str) -> Pointer:
        kind, _, number = written.partition(":")
        if kind not in kinds or not (number.isascii() and number.isdigit()):
            wanted = " or ".join(f"{kind}:NUMBER" for kind in kinds)
            raise click.BadParameter(f"{written!r} names no record here, write {wanted}")
        return Pointer(kind=kind, id=int(number))

    return target


def read_field(written: str) -> tuple[str, str | None]:
    """Return name and value of `speaker=SDF`; an empty value empties the field."""
    name, sign, value = written.partition("=")
    if not sign or not name:
        raise click.BadParameter(f"{written!r} sets nothing, write FIELD=VALUE")
    return name, value or None


def read_number(written: str) -> int | float:
    """Return a number; 850 stays 850, not 850.0."""
    plain = written.replace(",", "")
    try:
        return int(plain) if plain.lstrip("+-").isdigit() else float(plain)
    except ValueError as error:
        raise click.BadParameter(f"{written!r} is no number") from error


def store_argument(command: Decorated) -> Decorated:
    """Ask for the dossier file."""
    return click.argument("store", type=click.Path(path_type=Path))(command)


def pointer_argument(*kinds: str) -> Callable[[Decorated], Decorated]:
    """Ask for one record of the given kinds."""
    return click.argument("target", type=read_pointer(*kinds), metavar="|".join(f"{kind}:N" for kind in kinds))


def fields_argument(*, required: bool = True) -> Callable[[Decorated], Decorated]:
    """Ask for fields and their values."""
    return click.argument("fields", type=read_field, nargs=-1, required=required, metavar="FIELD=VALUE...")


def by_option(command: Decorated) -> Decorated:
    """Ask who is writing; without an answer the configuration and the login name say."""
    return click.option("--by", metavar="NAME", help="Who is writing; your login name otherwise.")(command)
