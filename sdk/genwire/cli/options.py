"""Options that commands have in common, and types of their values."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from .clients import Clients
from .json_values import json_or_text
from .output import Output

if TYPE_CHECKING:
    ParamType = click.ParamType[Any]
else:
    ParamType = click.ParamType  # not generic before click 8.4


class Utf8(ParamType):
    """Text that can be sent: the shell may hand over bytes that are none."""

    name = "text"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the text as it is."""
        text = str(value)
        try:
            text.encode()
        except UnicodeEncodeError:
            try:  # bytes that the locale has no characters for: the C locale has ASCII alone
                return os.fsencode(text).decode()
            except UnicodeError:
                self.fail("it is not UTF-8 text", param, ctx)
        return text


class Setting(ParamType):
    """`name=value`, the value as JSON, or as text if it is none."""

    name = "name=value"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, Any]:
        """Return the name and the value."""
        name, separator, text = UTF8.convert(value, param, ctx).partition("=")
        if not separator or not name.strip():
            self.fail(f"{value!r} must have the form name=value", param, ctx)
        return name.strip(), json_or_text(text)


UTF8: Final = Utf8()
# A file of rows or examples; `-` is stdin. See `standard_input.rows_file`.
ROWS: Final = click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)
SETTING: Final = Setting()


def common(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command `--json`, `--key-file`, `--timeout` and `--retries`, as an `output` and the `clients`."""

    @click.option("--json", "as_json", is_flag=True, help="Write JSON: a document, or one a line.")
    @click.option(
        "--key-file",
        type=click.Path(path_type=Path),
        help="File with the key or token. [default: the environment, then what `genwire keys set` stored]",
    )
    @click.option("--timeout", type=click.FloatRange(0, min_open=True), help="Seconds for one attempt.")
    @click.option("--retries", type=click.IntRange(0), help="How often a failed attempt is repeated.")
    @functools.wraps(command)
    def wrapped(
        *, as_json: bool, key_file: Path | None, timeout: float | None, retries: int | None, **arguments: Any
    ) -> Any:
        with Clients(key_file=key_file, timeout=timeout, retries=retries) as clients:
            return command(output=Output(as_json=as_json), clients=clients, **arguments)

    return wrapped


def printing(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command that sends nothing `--json`, as an `output`."""

    @click.option("--json", "as_json", is_flag=True, help="Write JSON: a document, or one a line.")
    @functools.wraps(command)
    def wrapped(*, as_json: bool, **arguments: Any) -> Any:
        return command(output=Output(as_json=as_json), **arguments)

    return wrapped


def model_option(help_text: str, **more: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return the option `-m`, whose models the shell can complete."""
    return click.option("-m", "--model", type=UTF8, shell_complete=_models, help=help_text, **more)


def attach_option(help_text: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return the option `-a`."""
    return click.option(
        "-a",
        "--attach",
        "attachments",
        type=click.Path(),
        multiple=True,
        metavar="FILE",
        help=help_text,
    )


def file_names(_: click.Context, __: click.Parameter, incomplete: str) -> list[Any]:
    """Have the shell complete the name of a file."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(incomplete, type="file")]


def _models(_: click.Context, __: click.Parameter, incomplete: str) -> list[Any]:
    from click.shell_completion import CompletionItem

    from .contract import model_names

    return [CompletionItem(name) for name in model_names() if name.startswith(incomplete)]
