"""What a spec file does not have as the model's page has it."""

from __future__ import annotations

from typing import Final

_SHOWN: Final = 4


class PageError(Exception):
    """A model page that cannot be made into a spec file."""


class Notes:
    """Remarks on what could not be expressed, each with its places on the page."""

    def __init__(self) -> None:
        self._places: dict[str, list[str]] = {}

    def add(self, what: str, where: str) -> None:
        """Note something at a place such as `input.messages[].content`."""
        places = self._places.setdefault(what, [])
        if where not in places:
            places.append(where)

    def drop(self, what: str) -> None:
        """Take a remark back."""
        self._places.pop(what, None)

    def lines(self) -> list[str]:
        """A line for each remark, with the first of its places."""
        return [f"{what}: {_listed(places)}" for what, places in sorted(self._places.items())]


def _listed(places: list[str]) -> str:
    more = len(places) - _SHOWN
    return ", ".join(places[:_SHOWN]) + (f" and {more} more" if more > 0 else "")
