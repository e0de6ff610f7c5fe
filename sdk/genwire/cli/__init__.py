"""The command `genwire`. May import every other room; nothing imports it."""

from __future__ import annotations

import sys
from importlib.util import find_spec


def main(arguments: list[str] | None = None) -> None:
    """Run the command and exit.

    Args:
        arguments: What follows the command's name; the process's own when absent.
    """
    given = sys.argv[1:] if arguments is None else arguments
    if find_spec("click") is None:
        from .without_click import main_without_click

        sys.exit(main_without_click(given))
    try:
        from .app import run

        status = run(given)
    except KeyboardInterrupt:  # while modules were still being imported
        status = 130
    sys.exit(status)
