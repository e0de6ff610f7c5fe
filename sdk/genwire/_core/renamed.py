"""Public names that were renamed: for one release the old ones work as well, with a `DeprecationWarning`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple
from warnings import warn


class Renamed(NamedTuple):
    """What became of a name.

    Attributes:
        new: The name that it has now.
        since: The first version with the new name; the next one no longer has the old name.
    """

    new: str
    since: str


# Names of the package `genwire`, by the old ones.
RENAMED: Final[Mapping[str, Renamed]] = {}


class renamed:  # noqa: N801 - reads as the built-in decorators do
    """An old name of a method or property, in the class: `fetch = renamed("get", since="0.2.0")`.

    Args:
        new: The name that it has now.
        since: The first version with the new name.
    """

    def __init__(self, new: str, *, since: str) -> None:
        self._now = Renamed(new, since)
        self._old = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._old = name

    def __get__(self, owner: Any, kind: type) -> Any:
        if owner is None:
            return self
        warn_of(f"{kind.__name__}.{self._old}", self._now)
        return getattr(owner, self._now.new)


def warn_of(old: str, now: Renamed) -> None:
    """Warn the program that uses an old name; to be called by what the program itself calls."""
    message = f"{old} has been renamed {now.new} in version {now.since} and will be gone in the next"
    warn(message, DeprecationWarning, stacklevel=3)
