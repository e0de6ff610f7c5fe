"""Options that commands have in common, and types of their values."""

from __future__ import annotations

import functools
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from .clients import Clients
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
        except (
            UnicodeEncodeError
        ):  # bytes that the locale has no characters for: the C locale has ASCII alone
            try:
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
SETTING: Final = Setting()


def json_or_text(text: str) -> Any:
    """Return the value of a JSON text, or the text itself if it is none."""
    try:
        return json.loads(text)
    except ValueError:
        return text


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


def model_option(help_text: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return the option `-m`."""
    return click.option("-m", "--model", type=UTF8, help=help_text)
