"""The message for an optional feature that is not installed."""

from __future__ import annotations


def missing_extra(error: ModuleNotFoundError, feature: str, extra: str) -> str:
    """Return the one line that names the extra to install.

    Args:
        error: The import that failed.
        feature: What needs it.
        extra: The extra of genwire that brings it.

    Raises:
        ModuleNotFoundError: A module of genwire itself is missing, which no extra brings.
    """
    package = (error.name or "").partition(".")[0]
    if package in ("", "genwire", "genwire_raw"):
        raise error
    return f"{feature} needs {package}: pip install 'genwire[{extra}]'"
