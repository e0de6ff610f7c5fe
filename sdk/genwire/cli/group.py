"""The command `genwire` in click: its commands are imported when they run."""

from __future__ import annotations

from importlib import import_module

import click

from .._core.extras import missing_extra
from .._version import __version__
from .commands import COMMANDS, SUMMARY


class Commands(click.Group):
    """A group that knows its commands by their names, and imports the one that is wanted."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names of all commands."""
        return list(COMMANDS)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the list of the commands, for which none of them is imported."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry.help) for name, entry in COMMANDS.items()])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Return a command, with all that it imports."""
        entry = COMMANDS.get(cmd_name)
        if entry is None:
            return None
        try:
            module = import_module(entry.module)
        except ModuleNotFoundError as error:
            raise click.ClickException(missing_extra(error, f"genwire {cmd_name}", entry.extra)) from None
        command: click.Command = getattr(module, cmd_name.replace("-", "_"))
        return command


@click.group(cls=Commands, help=SUMMARY, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="genwire")
def genwire() -> None:
    """Run one of the commands."""
