"""Enum members by what programs write for them: the member, its number, its name, or a short name, in any case."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..errors import ValidationError
from ._fields import Enum


class UnknownNameError(ValidationError, KeyError):
    """A name or number that an enum does not have. It is a KeyError as well, as in google-generativeai."""

    __str__ = Exception.__str__


def chooser(
    what: str, kind: type[Enum], prefix: str = "", also: Mapping[str, str] | None = None
) -> Callable[[Any], Any]:
    """Return the function that finds a member.

    Args:
        what: What errors call it.
        kind: The enum.
        prefix: What short names leave out at the beginning.
        also: Members' names by further short names.
    """
    by_name = {name.lower(): member for name, member in kind.__members__.items()}
    short = {name.removeprefix(prefix.lower()): member for name, member in by_name.items()}
    more = {name: kind[member] for name, member in (also or {}).items()}
    known = {**short, **more, **by_name}

    def choose(given: Any) -> Any:
        if isinstance(given, str):
            found = known.get(given.lower())
        else:
            found = next((member for member in kind if member == given), None)
        if found is None:
            raise UnknownNameError(f"{what}: {given!r} is none of {', '.join(kind.__members__)}")
        return found

    return choose
