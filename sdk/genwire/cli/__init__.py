"""The command `genwire`. May import every other room; nothing imports it."""

from __future__ import annotations

import sys

_EXTRA = "genwire's commands need {missing}: pip install 'genwire[{extra}]'\n"


def main(arguments: list[str] | None = None) -> None:
    """Run the command and exit.

    Args:
        arguments: What follows the command's name; the process's own when absent.
    """
    given = sys.argv[1:] if arguments is None else arguments
    try:
        try:
            from .app import run
        except ModuleNotFoundError as error:
            sys.exit(_without_click(given, error.name or "click"))
        status = run(given)
    except KeyboardInterrupt:  # while modules were still being imported
        status = 130
    sys.exit(status)


def _without_click(arguments: list[str], missing: str) -> int:
    """Answer what needs no command, and name the extra for everything else."""
    if arguments == ["--version"]:
        from .. import __version__

        sys.stdout.write(f"genwire, version {__version__}\n")
        return 0
    extra = "emulator" if arguments[:1] in (["emulator"], ["fetch-model"]) else "cli"
    sys.stderr.write(_EXTRA.format(missing=missing, extra=extra))
    return 1
