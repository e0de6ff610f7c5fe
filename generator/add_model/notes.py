"""Notes on what of a model's page a spec file cannot express."""

from __future__ import annotations

from typing import Final

_SHOWN: Final = 4


class PageError(Exception):
    """A model page that cannot be converted to a spec file."""


class Notes:
    """Notes on what could not be expressed, each with its places on the page."""

    def __init__(self) -> None:
        self._places: dict[str, list[str]] = {}

    def add(self, what: str, where: str) -> None:
        """Add a note about a place such as `input.messages[].content`."""
        places = self._places.setdefault(what, [])
        if where not in places:
            places.append(where)

    def drop(self, what: str) -> None:
        """Remove a note."""
        self._places.pop(what, None)

    def lines(self) -> list[str]:
        """Return a line for each note, with the first of its places."""
        return [f"{what}: {_listed(places)}" for what, places in sorted(self._places.items())]


def _listed(places: list[str]) -> str:
    more = len(places) - _SHOWN
    return ", ".join(places[:_SHOWN]) + (f" and {more} more" if more > 0 else "")
