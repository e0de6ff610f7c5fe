"""The group of all commands. A command's module is imported when the command runs, and none for `--help`."""

from __future__ import annotations

import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from importlib import import_module
from typing import Any, Final

import click

from .._version import __version__
from .commands import COMMANDS, SUMMARY
from .output import close_stdout, prepare_streams, report, write_error


class MissingExtraError(click.ClickException):
    """A command needs packages that are not installed."""


class ReaderGoneError(Exception):
    """Whoever read stdout has closed it. Click would end the process with status 1 for a `BrokenPipeError`."""


@contextmanager
def _noticing_readers() -> Generator[None]:
    try:
        yield
    except BrokenPipeError:
        raise ReaderGoneError from None


class LazyGroup(click.Group):
    """A group of commands that are imported when they are run."""

    def make_context(self, *args: Any, **settings: Any) -> click.Context:
        """Read the command line, which prints help and version."""
        with _noticing_readers():
            return super().make_context(*args, **settings)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        with _noticing_readers():
            return super().invoke(ctx)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names, in the order of the list."""
        return [*COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, imported now; None if there is none of the name.

        Raises:
            MissingExtraError: It needs packages that are not installed.
        """
        place = COMMANDS.get(cmd_name)
        if place is None:
            return None
        try:
            found: click.Command = getattr(import_module(place.module, __package__), place.name)
        except ModuleNotFoundError as error:
            from .._core.missing_extra import missing_extra

            raise MissingExtraError(missing_extra(error, f"genwire {cmd_name}", place.extra)) from None
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands from their summaries."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, place.summary) for name, place in COMMANDS.items()])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:
        """Return the commands that begin like a word, without importing any."""
        from click.shell_completion import CompletionItem

        found = [
            CompletionItem(name, help=place.summary)
            for name, place in COMMANDS.items()
            if name.startswith(incomplete)
        ]
        return [*found, *click.Command.shell_complete(self, ctx, incomplete)]


@click.group(cls=LazyGroup, help=SUMMARY, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="genwire")
def genwire() -> None:
    """Run one of the commands."""


def run(arguments: Sequence[str]) -> int:
    """Run a command.

    Args:
        arguments: What follows the command's name.

    Returns:
        The exit status.
    """
    prepare_streams()
    try:
        try:
            status = genwire.main([*arguments], prog_name="genwire", standalone_mode=False)
        finally:
            if sys.stdout is not None:
                sys.stdout.flush()
    except (BrokenPipeError, ReaderGoneError):
        close_stdout()
        return 0
    except (KeyboardInterrupt, click.Abort):
        return 130
    except Exception as error:
        with suppress(OSError):
            close_stdout_if_broken(error)
        return _report(error, arguments)
    return status if isinstance(status, int) else 0


def close_stdout_if_broken(error: Exception) -> None:
    """Drop what stdout still holds if that is what failed: the flush at the end would fail again."""
    if isinstance(error, OSError) and error.filename is None:
        close_stdout()


def _before_dashes(arguments: Sequence[str]) -> Sequence[str]:
    return arguments[: arguments.index("--")] if "--" in arguments else arguments


def _report(error: Exception, arguments: Sequence[str]) -> int:
    """Write an error, and return the exit status."""
    from ..errors import GenwireError
    from .exit_status import ExitStatus, status_of

    more: dict[str, Any] = {}
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        write_error(error.format_message())
        return ExitStatus.USAGE
    if isinstance(error, click.UsageError):
        status, hint = ExitStatus.USAGE, f" (see {error.ctx.command_path} --help)" if error.ctx else ""
        message = error.format_message().rstrip(".") + hint
    elif isinstance(error, click.ClickException):
        status, message = ExitStatus.ERROR, error.format_message()
    elif isinstance(error, GenwireError):
        status, message = status_of(error), str(error)
        more = {name: value for name in _DETAILS if (value := getattr(error, name, None))}
    elif isinstance(error, OSError):
        status, message = ExitStatus.ERROR, _of_system(error)
    elif isinstance(error, ModuleNotFoundError) and not _is_ours(error):  # imported while the command ran
        from .._core.missing_extra import missing_extra

        command = next(iter(arguments), "")
        extra = COMMANDS[command].extra if command in COMMANDS else "cli"
        status, message = ExitStatus.ERROR, missing_extra(error, f"genwire {command}", extra)
    else:
        raise error
    as_json = "--json" in _before_dashes(arguments)
    report(message, kind=type(error).__name__, status=status, as_json=as_json, more=more)
    return status


_DETAILS: Final = ("status_code", "status", "code", "request_id", "retry_delay", "reason", "name")


def _is_ours(error: ModuleNotFoundError) -> bool:
    return (error.name or "").partition(".")[0] in ("genwire", "genwire_raw")


def _of_system(error: OSError) -> str:
    what = error.strerror or str(error)
    return f"{error.filename}: {what}" if error.filename else what
