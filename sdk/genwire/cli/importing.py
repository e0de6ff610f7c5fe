"""Functions and classes of the user's own programs, by `module:name`."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import click


def load(place: str) -> Any:
    """Return what a name in a module refers to; modules of the working folder are found.

    Args:
        place: `module:name`, or `file.py:name`.

    Raises:
        UsageError: There is no such module or name, or the module fails.
    """
    module_name, separator, name = place.rpartition(":")
    if not separator or not module_name or not name:
        raise click.UsageError(f"{place!r} must have the form module:name")
    file = Path(module_name)
    folder = file.parent if file.suffix == ".py" else Path()
    sys.path.insert(0, str(folder.resolve()))
    try:
        value: Any = import_module(file.stem if file.suffix == ".py" else module_name)
        for attribute in name.split("."):
            value = getattr(value, attribute)
    except Exception as error:  # of the user's module, whatever it does
        raise click.UsageError(f"{place}: {type(error).__name__}: {error}") from None
    return value
