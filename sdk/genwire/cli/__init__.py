"""The command `genwire`. May import every other room; nothing imports it."""

from __future__ import annotations

import sys

_EXTRA = "genwire's commands need {missing}: pip install 'genwire[emulator]'\n"


def main(arguments: list[str] | None = None) -> None:
    """Run the command and exit.

    Args:
        arguments: What follows the command's name; the process's own when absent.
    """
    try:
        from ..emulator.commands import genwire
    except ModuleNotFoundError as error:
        sys.stderr.write(_EXTRA.format(missing=error.name))
        sys.exit(1)
    genwire(arguments, prog_name="genwire")
