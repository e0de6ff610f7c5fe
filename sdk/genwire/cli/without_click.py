"""The command `genwire` where click is not installed: its version, its help, and what each command needs."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from .._version import __version__
from .commands import COMMANDS, SUMMARY


def main_without_click(arguments: Sequence[str]) -> int:
    """Answer `--version` and `--help`; of a command, say which extra it needs.

    Args:
        arguments: What follows the command's name.

    Returns:
        The exit status.
    """
    first = next(iter(arguments), "--help")
    if first == "--version":
        sys.stdout.write(f"genwire, version {__version__}\n")
        return 0
    if first in ("-h", "--help"):
        sys.stdout.write(_help())
        return 0
    extra = COMMANDS[first].extra if first in COMMANDS else "cli"
    sys.stderr.write(f"genwire's commands need click: pip install 'genwire[{extra}]'\n")
    return 1


def _help() -> str:
    width = max(map(len, COMMANDS))
    lines = [
        f"  {name:{width}}  {entry.summary}  (genwire[{entry.extra}])" for name, entry in COMMANDS.items()
    ]
    return "\n".join(
        [
            "Usage: genwire [OPTIONS] COMMAND [ARGS]...",
            "",
            f"  {SUMMARY}",
            "",
            "The commands need click: pip install 'genwire[cli]'",
            "",
            "Options:",
            "  --version   Show the version and exit.",
            "  -h, --help  Show this message and exit.",
            "",
            "Commands:",
            *lines,
            "",
        ]
    )
