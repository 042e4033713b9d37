"""The console command `variorum`: what the screen can do, without a screen."""

import sys
from collections.abc import Sequence

import click

from store import StoreError
from tui.cli.commands import variorum
from tui.cli.output import hint, speak_utf8

INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code; every error becomes one sentence on standard error."""
    speak_utf8()
    try:
        code: object = variorum.main(arguments, prog_name="variorum", standalone_mode=False)
        sys.stdout.flush()
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        return _left_by_the_reader()
    except (click.ClickException, StoreError, OSError, UnicodeEncodeError) as error:
        hint(_sentence(error))
        return error.exit_code if isinstance(error, click.ClickException) else 1
    return code if isinstance(code, int) else 0


def _sentence(error: click.ClickException | StoreError | OSError | UnicodeEncodeError) -> str:
    if isinstance(error, click.UsageError):
        command = error.ctx.command_path if error.ctx else "variorum"
        return f"{error.format_message().rstrip('.')}; `{command} --help` shows how it is used"
    if isinstance(error, click.ClickException):
        return error.format_message()
    if isinstance(error, OSError):
        return f"{error.filename or 'the system'}: {error.strerror or error}"
    if isinstance(error, UnicodeEncodeError):
        return f"{error.object[error.start : error.end]!r} is no character, write the words in UTF-8; nothing was saved"
    return str(error)


def _left_by_the_reader() -> int:
    """Keep the interpreter from complaining when it closes a pipe that nobody reads any more."""
    sys.stdout = None
    return 1
