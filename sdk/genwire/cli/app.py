"""The group of all commands. A command's module is imported when the command runs, and none for `--help`."""

from __future__ import annotations

import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from importlib import import_module
from typing import Any, Final, NamedTuple

import click

from .. import __version__
from .output import close_stdout, prepare_streams, report, write_error

_EMULATOR: Final = "genwire.emulator.commands"


class Place(NamedTuple):
    """Where a command is, and what it does in a line.

    Attributes:
        module: The module.
        name: The command in it.
        summary: The first sentence of the command's own help, so that the list needs no command.
    """

    module: str
    name: str
    summary: str


PLACES: Final = {
    "ask": Place(".asking", "ask", "Ask a model, and print its answer as it comes."),
    "chat": Place(".chatting", "chat", "Talk with a model."),
    "models": Place(".listing", "models", "List the models, or show one."),
    "embed": Place(".measuring", "embed", "Embed texts."),
    "count": Place(".measuring", "count", "Count the tokens of a text."),
    "files": Place(".files", "files", "Upload, list, show, delete and download files."),
    "caches": Place(".caches", "caches", "Keep content that many requests begin with."),
    "tune": Place(".tuning", "tune", "Tune a model."),
    "tuned": Place(".tuned", "tuned", "List, show, change and delete tuned models."),
    "operations": Place(".operations", "operations", "Show, list and wait for long-running operations."),
    "raw": Place(".raw", "raw", "Call any operation of the contract."),
    "keys": Place(".keys", "keys", "Store keys, so that they need not be in the environment."),
    "emulator": Place(_EMULATOR, "emulator", "Stand in for both services on this machine, until Ctrl-C."),
    "fetch-model": Place(
        _EMULATOR,
        "fetch_model",
        "Fetch the model file of the llama engine into the cache, unless it is there.",
    ),
    "completion": Place(".completion", "completion", "Print the script that lets a shell complete commands."),
}


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
        return [*PLACES]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, imported now; None if there is none of the name.

        Raises:
            MissingExtraError: It needs packages that are not installed.
        """
        place = PLACES.get(cmd_name)
        if place is None:
            return None
        try:
            found: click.Command = getattr(import_module(place.module, __package__), place.name)
        except ModuleNotFoundError as error:
            if _is_ours(error):
                raise
            raise MissingExtraError(_missing(error, place)) from None
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands from their summaries."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, place.summary) for name, place in PLACES.items()])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:
        """Return the commands that begin like a word, without importing any."""
        from click.shell_completion import CompletionItem

        found = [
            CompletionItem(name, help=place.summary)
            for name, place in PLACES.items()
            if name.startswith(incomplete)
        ]
        return [*found, *click.Command.shell_complete(self, ctx, incomplete)]


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="genwire")
def genwire() -> None:
    """Google's Generative Language API and Cloudflare Workers AI, from the command line."""


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
        status, message = ExitStatus.ERROR, _missing(error, PLACES.get(next(iter(arguments), "")))
    else:
        raise error
    as_json = "--json" in _before_dashes(arguments)
    report(message, kind=type(error).__name__, status=status, as_json=as_json, more=more)
    return status


_DETAILS: Final = ("status_code", "status", "code", "request_id", "retry_delay", "reason", "name")


def _is_ours(error: ModuleNotFoundError) -> bool:
    return (error.name or "").partition(".")[0] in ("genwire", "genwire_raw")


def _missing(error: ModuleNotFoundError, place: Place | None) -> str:
    extra = "emulator" if place is not None and place.module == _EMULATOR else "cli"
    return f"the command needs {error.name}: pip install 'genwire[{extra}]'"


def _of_system(error: OSError) -> str:
    what = error.strerror or str(error)
    return f"{error.filename}: {what}" if error.filename else what
