# ruff: noqa: INP001 - a part of a script, in a folder of pages
"""The commands of `genwire` as Markdown, from what the commands say of themselves."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Final

import click

from genwire.cli.app import genwire
from genwire.cli.commands import COMMANDS
from genwire.cli.exit_status import ExitStatus

_MARKED: Final = re.compile(r"(<!-- (commands|statuses) -->\n).*?(<!-- end -->)", re.DOTALL)
# They have a page of their own, and the same in every command is said once.
_ELSEWHERE: Final = ("emulator",)
_AS_IT_IS: Final = "\b\n"
_SAME: Final = frozenset({"as_json", "key_file", "timeout", "retries"})


def filled(page: str) -> str:
    """Return a page with its commands and exit statuses as they should be."""
    return _MARKED.sub(
        lambda found: found[1] + (_commands() if found[2] == "commands" else _statuses()) + found[3], page
    )


def _statuses() -> str:
    rows = "".join(f"| {int(one)} | {one.meaning} |\n" for one in ExitStatus)
    return f"| status | meaning |\n| --- | --- |\n{rows}"


def _commands() -> str:
    return "".join(
        text
        for name in COMMANDS
        if name not in _ELSEWHERE
        for text in _described(genwire, click.Context(genwire, info_name="genwire"), name)
    )


def _described(group: click.Group, context: click.Context, name: str) -> Iterator[str]:
    command = group.get_command(context, name)
    assert command is not None
    own = click.Context(command, info_name=name, parent=context)
    usage = " ".join([own.command_path, *command.collect_usage_pieces(own)])
    about = "\n\n".join(map(_paragraph, inspect.cleandoc(command.help or "").split("\n\n")))
    if isinstance(command, click.Group):
        yield f"### {own.command_path}\n\n{about}\n\n"
        for inner in command.list_commands(own):
            yield from _described(command, own, inner)
        return
    level = "###" if context.parent is None else "####"
    yield f"{level} {own.command_path}\n\n```\n{usage}\n```\n\n{about}\n\n"
    rows = [
        f"| {', '.join(f'`{text}`' for text in (*one.opts, *one.secondary_opts))} | {_meaning(one)} |\n"
        for one in command.params
        if isinstance(one, click.Option) and one.name not in _SAME
    ]
    if rows:
        yield f"| option | meaning |\n| --- | --- |\n{''.join(rows)}\n"


def _paragraph(text: str) -> str:
    """Return a paragraph of a help text on one line; one whose lines click leaves as they are, as code."""
    if text.startswith(_AS_IT_IS):
        return f"```\n{text.removeprefix(_AS_IT_IS)}\n```"
    return text.replace("\n", " ")


def _meaning(option: click.Option) -> str:
    shown = f" [default: {option.default}]" if option.show_default else ""
    return f"{option.help or ''}{shown}".strip().replace("|", "\\|")
