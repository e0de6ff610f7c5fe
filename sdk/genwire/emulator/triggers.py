"""Trigger words: `emulate:NAME=VALUE` in a prompt or a display name makes the emulator do something rare."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

_WORD: Final = "emulate:"
_MOST: Final = 100  # of one text
_TRIGGER: Final = re.compile(r"\bemulate:([a-z]+(?:-[a-z]+)*)(?:=([\w@./-]{1,64}))?")


class Triggers:
    """The triggers of some texts."""

    def __init__(self, texts: Iterable[str]) -> None:
        # Most texts have none, which is found out a hundred times as quickly by the word itself.
        self._found = [
            found.groups(default="")
            for text in texts
            if _WORD in text
            for found in islice(_TRIGGER.finditer(text), _MOST)
        ]

    def value(self, name: str) -> str | None:
        """Return the value of the first trigger of a name: empty if it has none, None without the trigger."""
        return next(self.values(name), None)

    def values(self, name: str) -> Iterator[str]:
        """Return the values of all triggers of a name."""
        return (value.rstrip("./-") for found, value in self._found if found == name)

    def counted(self, name: str) -> tuple[str, int] | None:
        """Return a trigger's value `TEXT/NUMBER` as its parts, 0 without a number; None without the trigger."""
        value = self.value(name)
        if value is None:
            return None
        text, _, number = value.partition("/")
        return text, int(number) if number.isdecimal() else 0
