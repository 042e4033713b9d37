"""What a reader has set once: a name, other keys, a theme. It lies in `config.toml` in the user's config folder."""

import os
from pathlib import Path

import platformdirs
from msgspec import Struct, field


class Config(Struct, frozen=True, kw_only=True):
    """The settings, each with its default; `complaint` says what is wrong with the file, if it cannot be used."""

    name: str | None = None
    theme: str | None = None
    keys: dict[str, str] = field(default_factory=dict)
    complaint: str | None = None


def config_path() -> Path:
    """Return the place of the settings; the file need not be there."""
    return platformdirs.user_config_path("variorum", appauthor=False) / "config.toml"


def read_config() -> Config:
    """Read the settings; a broken file gives the defaults and a complaint."""
    path = config_path()
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Config()
    except (OSError, UnicodeDecodeError) as error:
        return Config(complaint=f"{path} was not used: {error}")
    import tomllib  # noqa: PLC0415 (most readers have no settings)

    try:
        written = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Config(complaint=f"{path} was not used: {error}")
    keys = written.get("keys")
    return Config(
        name=_text(written.get("name")),
        theme=_text(written.get("theme")),
        keys={name: key for name, key in keys.items() if isinstance(key, str)} if isinstance(keys, dict) else {},
    )


def write_name(name: str) -> None:
    """Keep the reader's name in the settings; the other lines stay as they are."""
    path = config_path()
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    quoted = name.replace("\\", "\\\\").replace('"', '\\"')
    kept = [line for line in lines if not line.replace(" ", "").startswith("name=")]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([f'name = "{quoted}"', *kept, ""]), encoding="utf-8")


def named_reader(by: str | None) -> str | None:
    """Return the name a reader gave: the one asked for, `VARIORUM_READER`, or the settings' `name`; else `None`."""
    return by or os.environ.get("VARIORUM_READER") or read_config().name


def reader_name(by: str | None) -> str:
    """Return who the reader is: a name that was given, else the login name."""
    return named_reader(by) or _login()


def _login() -> str:
    import getpass  # noqa: PLC0415 (only for readers without a name)

    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "reader"


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
